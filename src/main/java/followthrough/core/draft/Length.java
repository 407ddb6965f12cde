package followthrough.core.draft;

/** How long a note may be (follow-up-rules.md, 10, DC1 to DC3; LinkedIn's own limit). */
final class Length {
  static final int EMAIL_WORDS_LEAST = 50;
  static final int EMAIL_WORDS_MOST = 125;

  /** Beyond these an e-mail is to be changed; between them and the others it is a hint. */
  static final int EMAIL_FIX_LEAST = 25;

  static final int EMAIL_FIX_MOST = 180;
  static final int CARD_SENTENCES_LEAST = 3;
  static final int CARD_SENTENCES_MOST = 6;
  static final int SPOKEN_WORDS_MOST = 75;

  /** LinkedIn cuts an invitation off here. */
  static final int INVITATION_CHARACTERS = 300;

  private Length() {}

  static boolean fits(Draft draft) {
    return switch (draft.medium()) {
      case CARD -> sentences(draft) <= CARD_SENTENCES_MOST;
      case PHONE ->
          words(draft.unsigned()) <= SPOKEN_WORDS_MOST
              && words(draft.voicemail()) <= SPOKEN_WORDS_MOST;
      case LINKEDIN -> draft.body().length() <= INVITATION_CHARACTERS;
      default -> words(draft.unsigned()) <= EMAIL_WORDS_MOST;
    };
  }

  /** Whether a draft is neither too long nor too short; a short true note is a good one. */
  static boolean right(Draft draft, Occasion occasion) {
    boolean enough =
        switch (draft.medium()) {
          case CARD -> sentences(draft) >= CARD_SENTENCES_LEAST;
          case EMAIL -> !measured(occasion) || words(draft.unsigned()) >= EMAIL_FIX_LEAST;
          default -> true;
        };
    return enough && fits(draft);
  }

  /** Whether an e-mail of this kind may also be too short (DC1). */
  static boolean measured(Occasion occasion) {
    return switch (occasion.kind()) {
      case THANK_YOU,
          CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          VALUE_NOTE,
          SEND_RESOURCE,
          FORWARD_PRAISE ->
          true;
      default -> false;
    };
  }

  static int words(String text) {
    return Prose.words(text).size();
  }

  static int sentences(Draft draft) {
    return draft.parts().stream().mapToInt(part -> Prose.sentences(part.text()).size()).sum();
  }
}
