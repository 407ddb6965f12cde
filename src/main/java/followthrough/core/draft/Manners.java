package followthrough.core.draft;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.util.List;

/**
 * The checks on what would do harm in a note: worn phrases, excuses, blame, money (DC9 to DC19).
 */
final class Manners {
  private static final Phrases WORN =
      Phrases.of(
          "(?<!\\b(?:at|the|online|hotel|airport) )check(?:ing|ed)?[ -]in(?!\\s+(?:the|a|guests?|patients?|luggage|code|at the)\\b)",
          "following[ -]up|followed[ -]up|(?:quick|short|brief|friendly|little|gentle) follow-?up",
          "follow[ -]?up (?:again|with you|on my (?:last|previous|earlier|e-?mail|message|note))",
          "just (?:want(?:ed)? |wish(?:ed)? )?to follow[ -]?up|wanted to follow[ -]up again",
          "touch(?:ing|ed)?[ -]base",
          "circl(?:e|ing|ed)[ -]back",
          "(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|note)",
          "any (?:new )?updates? (?:on|about|regarding|for)",
          "bump(?:ing)? this");

  private static final Phrases APOLOGY =
      Phrases.of("sorry|apolog\\p{L}*|excuses?|excuse me|forgive(?:ness)?|my bad|pardon");

  private static final Phrases LATE =
      Phrases.of("late|later|lateness|belated(?:ly)?|delay(?:s|ed)?|sooner|earlier|slow(?:ly|er)?");

  private static final Phrases MONEY =
      Phrases.of(
          "salar(?:y|ies)|bonus(?:es)?|compensation|wages?|remuneration|stock options|pay ?check",
          "(?:as for|about|on|of) (?:the |my |your )?pay",
          "pay (?:range|rise|raise|scale|package|band)",
          "(?:the|my|your) pay (?:is|would|should|will|for)",
          "(?:will|would) (?:I be paid|you pay|it pay|the job pay)",
          "[$€£]? ?\\d[\\d,.]*k? (?:a|an|per) (?:year|hour|month|week|annum|day)");

  private static final Phrases BLAME =
      Phrases.of(
          "disappoint(?:ed|ing|ment)|unprofessional(?:ly)?|unfair(?:ly)?|rude(?:ly|ness)?",
          "you(?:'d| had)? promised|you owe me|you should have|you never|as promised",
          "(?:why|how come) (?:didn't|haven't|hasn't|did|have|has) (?:you|nobody|no one|anyone)",
          "(?:I|you|we) (?:was|were|have been|had been|am being|feel) ignored|ignor(?:e|ing) me",
          "obviously,? I|a waste of (?:my )?time|a more positive (?:message|answer|decision)",
          "still (?:haven't|have not) (?:heard|received|had|got)");

  private static final Phrases BEGGING =
      Phrases.of(
          "deserv(?:e|es|ed|ing)|desperate(?:ly)?|beg(?:ging)?(?: of)? you|I beg",
          "I (?:really |badly |urgently )?need (?:this|the|that) (?:job|position|role|work)",
          "give me (?:a|one|another|the) (?:last |second |single )?chance",
          "unless I hear|or I(?:'ll| will) have to|any job at all|anything you have|I'd do anything",
          "my (?:last|only) (?:hope|chance)");

  private static final Phrases NEGATIVE =
      Phrases.of(
          "better (?:job|offer|pay|salary|position|paid|company|opportunity)",
          "more money|higher (?:pay|salary)|the pay|low(?:er)? pay|pays? (?:more|better)",
          "too (?:low|far|long|little|slow|many|much)|below what|not enough|commute",
          "(?:did not|didn't|do not|don't) (?:warm|like|enjoy|trust|care|want to work)",
          "dislike[ds]?|poor(?:ly)?|worse|toxic|disorgani[sz]ed|chaotic|boring|unhappy|unimpressed",
          "not (?:impressed|convinced|happy|comfortable)|concern(?:s|ed)? about|red flags?",
          "former (?:staff|employees?)|bad (?:reviews?|things|impression|feeling)|glassdoor",
          "people leave|no hard feelings|took (?:too|so) long|(?:your|the) (?:boss|manager) (?:is|was)");

  private Manners() {}

  static void worn(String all, List<Finding> findings) {
    WORN.in(all)
        .map(words -> Check.DC9.fix("Say it in your own words instead of “" + words + "”."))
        .ifPresent(findings::add);
  }

  static void excuse(String all, Occasion occasion, List<Finding> findings) {
    boolean excused =
        Prose.sentences(all).stream()
            .anyMatch(one -> APOLOGY.in(one).isPresent() && LATE.in(one).isPresent());
    if (occasion.rule() == Rule.THANK_YOU_LATE && excused) {
      findings.add(Check.DC15.hint("Leave out the excuse; a thank-you needs none."));
    }
  }

  static void manners(String all, Occasion occasion, List<Finding> findings) {
    String said = occasion.callback() + " " + occasion.role() + " " + occasion.remember();
    if (occasion.thanks()) {
      MONEY
          .in(all)
          .filter(words -> !said.contains(words))
          .map(
              words ->
                  Check.DC19.fix("Leave “" + words + "” for later; a thank-you asks for no pay."))
          .ifPresent(findings::add);
    }
    BLAME
        .in(all)
        .map(words -> Check.DC19.fix("Leave out “" + words + "”; it reads as blame."))
        .ifPresent(findings::add);
    BEGGING
        .in(all)
        .map(words -> Check.DC19.fix("Leave out “" + words + "”; it reads as begging."))
        .ifPresent(findings::add);
    if (occasion.kind() == FollowUpKind.OFFER_DECLINED
        || occasion.kind() == FollowUpKind.WITHDRAW) {
      NEGATIVE
          .in(all)
          .map(
              words ->
                  Check.DC19.fix("Leave out “" + words + "”; a short no needs no such reason."))
          .ifPresent(findings::add);
    }
  }

  /** How often somebody says that they are sorry. */
  static long apologies(String text) {
    return APOLOGY.count(text);
  }
}
