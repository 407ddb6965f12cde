package followthrough.core.draft;

import static followthrough.core.draft.Draft.Name.NEXT_STEPS;
import static followthrough.core.draft.Draft.Name.REMIND;
import static followthrough.core.draft.Draft.Name.THANK;

import java.util.List;
import java.util.Map;

/** The checks on what a note asks and contains (DC5 to DC7). */
final class Structure {
  private static final int SENTENCE_LEAST = 3;
  private static final int SOME_QUESTIONS = 3;

  private static final Map<Draft.Name, String> FIELDS =
      Map.of(THANK, "Thank", REMIND, "Remind", NEXT_STEPS, "Next steps");

  private Structure() {}

  static void questions(Letter letter, Occasion occasion, List<Finding> findings) {
    long asked = letter.sentences().stream().filter(one -> one.endsWith("?")).count();
    switch (occasion.kind()) {
      case THANK_YOU -> {
        if (asked != 1) {
          findings.add(Check.DC5.fix("Ask exactly one question, in Next steps."));
        } else if (Prose.questions(letter.text(NEXT_STEPS)) != 1) {
          findings.add(Check.DC5.fix("Move the question to Next steps."));
        }
      }
      case REJECTION_THANKS ->
          require(asked == 1, "Ask exactly one question: for feedback.", findings);
      case CLOSING_NOTE, VALUE_NOTE ->
          require(asked == 0, "Leave out the question; this note asks for nothing.", findings);
      case CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          OFFER_THANKS,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION ->
          require(asked >= 1 && asked <= SOME_QUESTIONS, "Ask one to three questions.", findings);
      default -> require(asked <= 1, "Ask one question at most.", findings);
    }
  }

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
    if (occasion.callback().isBlank()) {
      findings.add(Check.DC7.hint("Add one thing they said."));
    } else {
      require(
          KeyWords.takenUp(occasion.callback(), body),
          Check.DC7,
          "Come back to what they said: " + Snippet.clause(occasion.callback(), Remark.WORDS) + ".",
          findings);
    }
  }

  private static void require(boolean met, String sentence, List<Finding> findings) {
    require(met, Check.DC5, sentence, findings);
  }

  private static void require(boolean met, Check check, String sentence, List<Finding> findings) {
    if (!met) {
      findings.add(check.fix(sentence));
    }
  }
}
