package followthrough.core.draft;

import followthrough.core.draft.Addressee.Standing;

/** Picks the sentences of notes that support an application or answer a message. */
final class SmallWordings {
  private SmallWordings() {}

  static Wording of(Occasion occasion) {
    return switch (occasion.kind()) {
      case X -> closing();
      case V -> article();
      case RC -> resource();
      case RF -> praise();
      case RF0 -> reference();
      case AG1 -> consultant(occasion);
      case RP1 -> reply(occasion);
      case NR1 -> nextRound(occasion);
      case R -> rejected();
      case L1 -> invitation(occasion);
      default -> throw new IllegalArgumentException("not a small note: " + occasion.kind());
    };
  }

  private static Wording closing() {
    return Wording.subjects(ClosingWords.SUBJECTS)
        .always(ClosingWords.OPEN)
        .always(ClosingWords.THANKS)
        .always(ClosingWords.DOOR)
        .written(ClosingWords.WISH)
        .voicemail(ClosingWords.VOICEMAIL);
  }

  private static Wording article() {
    return Wording.subjects(SupportWords.ARTICLE_SUBJECTS)
        .always(SupportWords.ARTICLE_OPEN)
        .written(SupportWords.ARTICLE)
        .spoken(SupportWords.BY_MAIL)
        .always(SupportWords.ARTICLE_WHY)
        .written(SupportWords.ARTICLE_CLOSE)
        .voicemail(SupportWords.VOICEMAIL);
  }

  private static Wording resource() {
    return Wording.subjects(SupportWords.ARTICLE_SUBJECTS)
        .always(SupportWords.RESOURCE_OPEN)
        .written(SupportWords.RESOURCE)
        .spoken(SupportWords.RESOURCE_SPOKEN)
        .always(SupportWords.RESOURCE_WHY)
        .written(SupportWords.RESOURCE_CLOSE)
        .voicemail(SupportWords.VOICEMAIL);
  }

  private static Wording praise() {
    return Wording.subjects(SupportWords.PRAISE_SUBJECTS)
        .always(SupportWords.PRAISE_OPEN)
        .written(SupportWords.PRAISE)
        .spoken(SupportWords.PRAISE_SPOKEN)
        .always(SupportWords.PRAISE_WHY)
        .written(SupportWords.PRAISE_CLOSE)
        .voicemail(SupportWords.PRAISE_VOICEMAIL);
  }

  private static Wording reference() {
    return Wording.subjects(AllyWords.REFERENCE_SUBJECTS)
        .always(AllyWords.REFERENCE_OPEN)
        .always(AllyWords.REFERENCE_ASK)
        .always(AllyWords.REFERENCE_HELP)
        .written(AllyWords.REFERENCE_CLOSE)
        .voicemail(AllyWords.REFERENCE_VOICEMAIL);
  }

  private static Wording consultant(Occasion occasion) {
    boolean missed = !occasion.missedAnswer().isBlank();
    return Wording.subjects(AllyWords.CONSULTANT_SUBJECTS)
        .always(AllyWords.CONSULTANT_OPEN)
        .always(AllyWords.CONSULTANT_INTEREST)
        .always(missed ? AllyWords.CONSULTANT_MENDED : AllyWords.CONSULTANT_CONCERN)
        .always(AllyWords.CONSULTANT_ASK)
        .voicemail(AllyWords.CONSULTANT_VOICEMAIL);
  }

  private static Wording reply(Occasion occasion) {
    boolean dated = occasion.promised() != null;
    return Wording.subjects(AnswerWords.REPLY_SUBJECTS)
        .always(AnswerWords.REPLY)
        .always(dated ? AnswerWords.REPLY_DATE : AnswerWords.REPLY_OPEN)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(AnswerWords.REPLY_VOICEMAIL);
  }

  private static Wording nextRound(Occasion occasion) {
    boolean timed = occasion.appointment() != null;
    return Wording.subjects(AnswerWords.NEXT_SUBJECTS)
        .always(AnswerWords.NEXT_OPEN)
        .always(timed ? AnswerWords.NEXT_TIME : AnswerWords.NEXT_NO_TIME)
        .always(AnswerWords.NEXT_ASK)
        .voicemail(AnswerWords.NEXT_VOICEMAIL);
  }

  private static Wording rejected() {
    return Wording.subjects(AnswerWords.REJECTED_SUBJECTS)
        .always(AnswerWords.REJECTED_THANKS)
        .always(AnswerWords.REJECTED_HONEST)
        .always(AnswerWords.REJECTED_TOUCH)
        .always(AnswerWords.REJECTED_ASK)
        .voicemail(AnswerWords.REJECTED_VOICEMAIL);
  }

  private static Wording invitation(Occasion occasion) {
    boolean said =
        !Facts.callback(occasion).isEmpty()
            && occasion.recipient().standing() == Standing.INTERVIEWER;
    return Wording.subjects(AnswerWords.INVITATION)
        .always(said ? AnswerWords.INVITATION_CALLBACK : AnswerWords.INVITATION);
  }
}
