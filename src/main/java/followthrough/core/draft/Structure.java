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
    List<String> sentences = letter.sentences();
    long asked = sentences.stream().filter(one -> one.endsWith("?")).count();
    boolean asks = asked > 0 || sentences.stream().anyMatch(one -> REQUEST.in(one).isPresent());
    switch (occasion.kind()) {
      case THANK_YOU -> {
        require(asked < SOME_QUESTIONS, "Ask one question, in Next steps.", findings);
        suggest(asks, "You could ask about the next step.", findings);
      }
      case REJECTION_THANKS -> {
        require(asked <= 1, "Ask one question at most: for feedback.", findings);
        suggest(asks, "You could ask for one thing to do better.", findings);
      }
      case CLOSING_NOTE, VALUE_NOTE ->
          require(asked == 0, "Leave out the question; this note asks for nothing.", findings);
      case CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION ->
          require(asks && asked <= SOME_QUESTIONS, "Ask one to three questions.", findings);
      case OFFER_THANKS -> {
        require(asked <= SOME_QUESTIONS, "Ask three questions at most.", findings);
        suggest(asks, "You could ask for the offer in writing.", findings);
      }
      default -> require(asked <= 1, "Ask one question at most.", findings);
    }
  }

  /** A request in a statement counts as asking, and as no question too many. */
  private static final Phrases REQUEST =
      Phrases.of(
          "(?:I would|I'd) be (?:very |most |really )?(?:grateful|glad|thankful|happy|obliged) (?:if|for|to (?:hear|know|learn))",
          "(?:I would|I'd) (?:very much )?(?:like|love) to (?:know|hear|ask|learn)",
          "please (?:let me know|tell me|send me|write|call|ask|confirm)",
          "(?:let|tell) me (?:know )?(?:when|what|whether|if|how)",
          "I (?:wanted|want|wish) to ask|any (?:news|word)[^.?!]* (?:welcome|help)");

  static void threeParts(Letter letter, Occasion occasion, List<Finding> findings) {
    if (!occasion.thanks()) {
      return;
    }
    if (!letter.inFields()) {
      threePartsInOne(letter, findings);
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
    require(grateful(letter.text(THANK)), Check.DC6, "Say thank you in the first part.", findings);
  }

  /** In a note written elsewhere the parts are known by their words. */
  private static void threePartsInOne(Letter letter, List<Finding> findings) {
    String text = letter.body();
    require(grateful(text), Check.DC6, "Say thank you.", findings);
    if (NEXT.in(text).isEmpty()) {
      findings.add(Check.DC6.hint("Say a word about the next step."));
    }
  }

  private static boolean grateful(String text) {
    return Prose.plainWords(text).stream()
        .anyMatch(
            word ->
                word.startsWith("thank")
                    || word.startsWith("grateful")
                    || word.startsWith("appreciat"));
  }

  private static final Phrases NEXT =
      Phrases.of(
          "next|steps?|decid(?:e|es|ed|ing)|decisions?|hear(?:ing)?|forward|process|further|again",
          "let me know|questions?|talk|meet|come (?:back|again)|send|contact|reach|welcome");

  static void callback(Letter letter, Occasion occasion, List<Finding> findings) {
    String body = letter.body();
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
    String sentence = "Come back to what they said: " + said + ".";
    int shared = KeyWords.shared(said, body);
    if (shared == 0) {
      // Whoever wrote it elsewhere may have had a reason to leave it out.
      findings.add(letter.inFields() ? Check.DC7.fix(sentence) : Check.DC7.hint(sentence));
    } else if (shared < KeyWords.wanted(said)) {
      findings.add(Check.DC7.hint(sentence));
    }
  }

  private static void suggest(boolean met, String sentence, List<Finding> findings) {
    if (!met) {
      findings.add(Check.DC5.hint(sentence));
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
