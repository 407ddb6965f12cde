package followthrough.core.draft;

import static followthrough.core.draft.Draft.Name.NEXT_STEPS;
import static followthrough.core.draft.Draft.Name.REMIND;
import static followthrough.core.draft.Draft.Name.THANK;
import static followthrough.core.draft.Draft.Name.WHATS_NEW;

import followthrough.core.pipeline.Medium;
import java.util.List;
import java.util.Map;

/** The checks on what the parts of a note contain (DC6, DC7, DC13, DC14). */
final class Structure {
  private static final int SENTENCE_LEAST = 3;

  /** Fewer words say nothing about anybody. */
  private static final int REMIND_LEAST = 5;

  /** So short a thank-you may do without what was said. */
  private static final int SHORT_AND_SWEET_LEAST = 25;

  private static final int MISSED_SENTENCES = 2;

  /** Signs that a check-in has something to tell. */
  private static final Phrases NEWS =
      Phrases.of(
          "https?\\S*|attach\\p{L}*|enclos\\p{L}*|since (?:we|our|then|last|i)|new|news|finish\\p{L}*"
              + "|complet\\p{L}*|publish\\p{L}*|article\\p{L}*|learn\\p{L}*|result\\p{L}*|certificat\\p{L}*"
              + "|just (?:got|read|saw|came|won|passed)|meanwhile|in the meantime|read|found|came across"
              + "|thought (?:about|of|again|more)|tried|built|wrote|passed|now");

  private static final Map<Draft.Name, String> FIELDS =
      Map.of(THANK, "Thank", REMIND, "Remind", NEXT_STEPS, "Next steps");

  private Structure() {}

  static void threeParts(Letter letter, Occasion occasion, List<Finding> findings) {
    if (!occasion.thanks()) {
      return;
    }
    for (Draft.Name field : List.of(THANK, REMIND, NEXT_STEPS)) {
      boolean said =
          Prose.sentences(letter.text(field)).stream()
              .anyMatch(sentence -> Length.words(sentence) >= SENTENCE_LEAST);
      require(
          said,
          Check.DC6,
          "Write at least one sentence under " + FIELDS.get(field) + ".",
          findings);
    }
    int reminded = Length.words(letter.text(REMIND));
    if (reminded >= SENTENCE_LEAST && reminded < REMIND_LEAST) {
      findings.add(Check.DC6.hint("Say a little more about yourself under Remind."));
    }
    boolean grateful =
        Prose.plainWords(letter.text(THANK)).stream()
            .anyMatch(
                word ->
                    word.startsWith("thank")
                        || word.startsWith("grateful")
                        || word.startsWith("appreciat"));
    require(grateful, Check.DC6, "Say thank you in the first part.", findings);
  }

  static void callback(String body, Occasion occasion, List<Finding> findings) {
    if (!occasion.thanks() || !occasion.toInterviewer()) {
      return;
    }
    Remark remark = Remark.of(occasion);
    if (!remark.usable()) {
      if (occasion.callback().isBlank() || !KeyWords.takenUp(occasion.callback(), body)) {
        findings.add(Check.DC7.hint("Add one thing they said."));
      }
      return;
    }
    String said = remark.text().replaceAll("[“”]", "").replaceAll("[.?!]+$", "");
    if (KeyWords.takenUp(said, body)) {
      return;
    }
    boolean hinted = KeyWords.shared(said, body) > 0;
    if (hinted || shortAndSweet(body, occasion)) {
      findings.add(Check.DC7.hint("You could say more about what they told you: " + said + "."));
    } else {
      findings.add(Check.DC7.fix("Come back to what they said: " + said + "."));
    }
  }

  private static boolean shortAndSweet(String body, Occasion occasion) {
    int words = Length.words(body);
    return occasion.medium() == Medium.EMAIL
        && words >= SHORT_AND_SWEET_LEAST
        && words < Length.EMAIL_WORDS_LEAST;
  }

  /** A text that was written elsewhere has no field for it. */
  static void somethingNew(Letter letter, Occasion occasion, List<Finding> findings) {
    boolean later =
        switch (occasion.kind()) {
          case CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> true;
          default -> false;
        };
    if (!later) {
      return;
    }
    boolean field = letter.parts().stream().anyMatch(part -> part.name() == WHATS_NEW);
    String news = letter.text(WHATS_NEW);
    boolean empty =
        Prose.sentences(news).stream().allMatch(Greeting::spoken)
            || OpenPlaces.in(news).isPresent();
    if (field && empty) {
      findings.add(Check.DC13.fix("Fill in what is new: an article, a result, or an answer."));
      return;
    }
    if (!field && !NEWS.in(letter.body())) {
      findings.add(Check.DC13.hint("Add what is new: an article, a result, or an answer."));
    }
    Likeness likeness = Likeness.of(occasion);
    occasion.earlier().stream()
        .filter(EarlierNote::checkIn)
        .reduce((older, newer) -> newer)
        .filter(before -> likeness.tooAlike(letter.body(), before.text()))
        .ifPresent(
            before ->
                findings.add(
                    Check.DC13.fix("Write it anew; it is too close to your last check-in.")));
  }

  static void missedAnswer(Letter letter, List<Finding> findings) {
    if (Prose.sentences(letter.text(Draft.Name.MISSED_ANSWER)).size() > MISSED_SENTENCES) {
      findings.add(Check.DC14.fix("Put the missed answer into two sentences at most."));
    }
  }

  private static void require(boolean met, Check check, String sentence, List<Finding> findings) {
    if (!met) {
      findings.add(check.fix(sentence));
    }
  }
}
