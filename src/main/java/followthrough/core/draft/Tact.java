package followthrough.core.draft;

import followthrough.core.draft.Remark.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows what is better not sent to the person who said it. */
final class Tact {
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iu)\\W*(?:n\\.?\\s?/?\\s?a|none|nothing(?: much| memorable| special)?|no(?: idea)?|nope|idk"
              + "|(?:i )?(?:don['’]?t|do not|can['’]?t|cannot|didn['’]?t) (?:remember|recall|know)(?: much| anything)?"
              + "|not sure|forgot(?:ten)?|i forget|unknown|tbd|tba|test|same|same as above|see above|nil|null|x+|skip)\\W*");

  private static final Phrases PRIVATE =
      Phrases.of(
          "(?:his|her|their|your|my) (?:\\p{L}+ )?(?:daughters?|sons?|kids?|children|child|wife|husband|partner|baby|mother|father|mom|dad|parents?|family|girlfriend|boyfriend|divorce|marriage|wedding)(?:'s)?",
          "(?:has|have|had|got) (?:\\p{L}+ )?(?:kids|children|a (?:son|daughter|baby|dog|cat))",
          "married|pregnan(?:t|cy)|divorced?|maternity|paternity|church|religio\\p{L}+|politic\\p{L}+|voted?|sick|ill|illness|cancer|surgery|hospitali[sz]ed|died|death|funeral|therapy|depress\\p{L}+|drunk|hungover|accent|overweight|good[- ]looking|attractive|cute|pretty|handsome|gossip|secret(?:ly)?|off the record|between us|confidential(?:ly)?|went to [A-Z]\\p{L}+ (?:State|University|College)");

  private static final Phrases UNKIND =
      Phrases.of(
          "(?:seem(?:s|ed)?|look(?:s|ed)?|was|were|is|are|sound(?:s|ed)?|felt|acted) (?:a (?:bit|little) |very |really |so |quite |rather |kind of )?(?:tired|bored|nervous|rude|late|cold|unprepared|annoyed|angry|distracted|stressed|weird|awkward|confused|arrogant|unfriendly|old|young|desperate|clueless|grumpy|sad|upset|mean|dismissive)",
          "boring|stupid|idiots?|annoying|awful|terrible|horrible|hated|hates|incompetent|micromanag\\p{L}+|toxic|creepy|jerk|lazy|liar|lied|bad boss|mess",
          "(?:did not|didn['’]t|does not|doesn['’]t) (?:like|care|listen|seem|understand|know)");

  private static final Phrases BAD_NEWS =
      Phrases.of(
          "la(?:y|id|ying) off|lay-?offs?|redundan\\p{L}+|fired|let (?:\\p{L}+ )?go|downsiz\\p{L}+|bankrupt\\p{L}*|insolven\\p{L}+|hiring freeze|budget (?:cuts?|freeze)|budget approval|lawsuit|sued|investigation|scandal",
          "lost (?:its|their|the|your|our|a|two|three|four|five|half|many|several|some|\\d+)(?: \\p{L}+){0,2} (?:lease|people|staff|employees?|customers?|clients?|contracts?|funding|accounts?|managers?)",
          "(?:is|are|was|were|will be|will) (?:clos(?:e|ing)(?: down)?|shut(?:ting)? down|losing money|struggling|leaving|going under|for sale|being sold)",
          "struggling(?: with)?|resign(?:ed|ing|s)|quit(?:s|ting)?|turnover|high churn|burn(?:ed|t)? ?out|the pay is (?:bad|low)|pays? badly|may not (?:fill|hire)|not sure (?:they|we) (?:will|can) hire|still pending|on hold");

  private static final Phrases ABOUT_THE_CANDIDATE =
      Phrases.of(
          "ask(?:s|ed)? (?:me )?(?:about |why |how |what |when |where |whether |if )?(?:my|I)",
          "ask(?:s|ed)? (?:me )?(?:why|how|what|when|where|whether|if) I",
          "(?:wanted|wants) to know (?:\\p{L}+ ){0,2}(?:my|I)",
          "why (?:do|did|would|should) (?:you|we) (?:want|leave|hire|apply|quit|choose)",
          "(?:your|my) (?:last job|gap|weakness(?:es)?|salary|notice period|visa|age|CV gap)",
          "(?:did not|didn['’]t|did n['’]t) like my|my (?:weak|bad) answer|stood out because|liked my|my (?:CV|resume|portfolio) (?:was|stood|is)|need visa");

  private Tact() {}

  /** Why a remark is not taken up; empty when nothing speaks against it. */
  static Optional<Kind> against(String text) {
    if (text.codePoints().noneMatch(Character::isLetter) || NOTHING.matcher(text).matches()) {
      return Optional.of(Kind.NOTHING);
    }
    if (UNKIND.in(text).isPresent() || PRIVATE.in(text).isPresent()) {
      return Optional.of(Kind.PRIVATE);
    }
    if (BAD_NEWS.in(text).isPresent()) {
      return Optional.of(Kind.BAD_NEWS);
    }
    return ABOUT_THE_CANDIDATE.in(text).isPresent()
        ? Optional.of(Kind.ABOUT_YOU)
        : Optional.empty();
  }
}
