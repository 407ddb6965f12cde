package followthrough.core.draft;

import java.util.List;

/** Counts what a note asks: questions, and requests made in a statement (DC5). */
final class Asking {
  private static final String WHAT =
      "(?:whether|if|when|where|how|what|which|who|whom|about|of|more)";

  /** Said by somebody who wants to be told something. */
  private static final Phrases REQUESTS =
      Phrases.of(
          "(?:i|we)(?:'d| would| should|'ll| will) (?:also |really |always )*be"
              + " (?:very |most |so |really |truly )*(?:grateful|glad|happy|thankful|pleased|obliged"
              + "|delighted) (?:if you (?:could|would|can|were|let|told|gave|sent)|to (?:know|learn"
              + "|be told|find out)|to hear (?:if|(?:from you )?(?:whether|when|where|how|what|which|who))"
              + "|for (?:any|a|an|your|some) (?!further)|of (?:any|a|an|your|some) )",
          "(?:i|we)(?:'d| would) (?:really |very much |greatly |also |so )*appreciate (?:it if|hearing"
              + "|knowing|any|an|a|some|your (?:answer|reply|thoughts|advice|feedback))",
          "(?:i|we)(?:'d| would)? (?:like|love|want|wanted|hope|hoped|wish|wished) to (?:ask|know|find"
              + " out|learn|hear|enquire|inquire) "
              + WHAT,
          "(?:i'm|i am|i) (?:writing|calling) to (?:ask|find out|learn|enquire|inquire)",
          "(?:i|i'm|i am|i was|we) (?:just )?wonder(?:ing|ed)? " + WHAT,
          "(?:please|kindly|could you|would you|can you) (?:do )?(?:let me know|tell me|give me|say"
              + "|advise|share) (?:whether|when|where|how|what|which|who|if (?:you have|you've|there is"
              + "|there's|the|it))",
          "it would (?:really |greatly |also )*help (?:me )?(?:a lot |greatly )?to know",
          "may i ask|might i ask|i(?:'d| would) ask");

  /** A question that lost its mark. */
  private static final Phrases UNMARKED =
      Phrases.exactly(
          "(?iu)^(?:and |so |or )?(?:could|can|would|will) you (?:please |kindly )?(?:let|tell|give|send"
              + "|say|share|write).*[.…]$");

  private Asking() {}

  static long questions(Letter letter) {
    return letter.sentences().stream().filter(one -> one.endsWith("?")).count();
  }

  static long requests(Letter letter) {
    return letter.sentences().stream()
        .filter(one -> !one.endsWith("?"))
        .filter(one -> REQUESTS.in(one) || UNMARKED.in(one))
        .count();
  }

  static void check(Letter letter, Occasion occasion, List<Finding> findings) {
    long questions = questions(letter);
    long asked = questions + requests(letter);
    switch (occasion.kind()) {
      case THANK_YOU -> {
        atMost(2, questions, "Keep one question, two at most; more feel like a list.", findings);
        if (asked == 0) {
          findings.add(Check.DC5.hint("You could ask about the next step."));
        }
      }
      case REJECTION_THANKS -> {
        atMost(1, questions, "Ask one question only: what you could do better.", findings);
        if (asked == 0) {
          findings.add(Check.DC5.hint("You could ask for one thing to do better next time."));
        }
      }
      case OFFER_THANKS -> {
        atMost(3, questions, "Keep three questions at most.", findings);
        if (asked == 0) {
          findings.add(Check.DC5.hint("You could ask for the offer in writing."));
        }
      }
      case CLOSING_NOTE, VALUE_NOTE ->
          atMost(0, asked, "Leave out the question; this note asks for nothing.", findings);
      case CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION -> {
        if (asked == 0) {
          findings.add(Check.DC5.fix("Ask one question, such as when they expect to decide."));
        }
        atMost(3, questions, "Keep three questions at most.", findings);
      }
      default -> atMost(1, questions, "Ask one question at most.", findings);
    }
  }

  private static void atMost(long most, long asked, String sentence, List<Finding> findings) {
    if (asked > most) {
      findings.add(Check.DC5.fix(sentence));
    }
  }
}
