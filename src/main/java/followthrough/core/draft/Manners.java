package followthrough.core.draft;

import followthrough.core.plan.FollowUpKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what turns a reader away: money too early, blame, begging, a reason that hurts (DC19). */
final class Manners {
  private static final Phrases BLAME =
      Phrases.of(
          "(?:i|i'm|i am|i was|i've been|we|we're|felt|feel|feeling|bit|very|deeply|somewhat|quite|rather"
              + "|naturally|honestly|really|so|extremely|sorely|bitterly|left me|be|am) disappointed",
          "(?:(?:it is|it's|was|is|very|so|your|this|such a|a|rather|quite|most|deeply) )disappoint(?:ing|ment)",
          "to my (?:great |deep )?(?:disappointment|surprise and disappointment)",
          "(?:disappoints|disappointed|surprises and disappoints) me",
          "unprofessional\\p{L}*",
          "you(?:'d| had|'ve| have)? (?:all |both |clearly |explicitly |repeatedly |even )?promised",
          "(?:as|was|were|been) promised by you|your (?:broken )?promises?",
          "(?:broke|break|breaking|broken) (?:your|a|the) (?:word|promise)",
          "you (?:were|are) supposed to|you should(?:'ve| have) (?:called|written|answered|told|replied"
              + "|known|informed|let|had)",
          "(?<!if\\s)(?<!case\\s)you (?:never|did not|didn't|have not|haven't|still have not|still haven't"
              + "|could not|couldn't|have never) (?:even |yet |bothered to |once )*(?:call|called|answer"
              + "|answered|reply|replied|respond|responded|write|wrote|written|get back|got back|bother"
              + "|bothered|show|showed|turn|turned up)",
          "(?:kept|keep|keeping|left|leaving) me (?:\\p{L}+ )?(?:waiting|hanging|in the dark|guessing)",
          "(?:been )?waiting (?:for weeks|for days|for months|so long|too long|forever|long enough)",
          "wast(?:e|ed|ing) (?:of )?(?:my|everyone's|our) time|(?:a|complete|total) waste of time",
          "ignor(?:e|ed|ing) (?:me|my)|ghost(?:ed|ing)? me|(?:been|was|feel|felt) (?:ignored|ghosted)",
          "(?:was|is|it's|are|were|so|very|rather|quite|simply|just|be) (?:rude|disrespectful|unfair"
              + "|unacceptable|inconsiderate|dishonest|insulting|outrageous|ridiculous)",
          "(?:i|i'm|i am|i was|we are) (?:\\p{L}+ )?(?:upset|angry|frustrated|annoyed|appalled|shocked"
              + "|offended|hurt|irritated|furious|outraged|insulted)(?! by the (?:beauty|size))",
          "let me down|your fault|your (?:mistake|loss)\\b|how could you|you owe me|shame on you",
          "you(?:'re| are|'ve| have)? (?:making|made|make) (?:a|the) (?:\\p{L}+ )?(?:mistake|wrong)",
          "you(?:'ll| will| may| might) (?:come to )?regret",
          "(?:wrong|bad|poor|strange|odd) (?:decision|choice) (?:on your|you|of yours)",
          "i (?:demand|insist)(?! on quality)",
          "i (?:disagree|do not agree|don't agree|cannot accept|can't accept) (?:with )?(?:your|this|the) "
              + "(?:decision|choice|judg\\p{L}+|rejection)",
          "i (?:do not|don't|can't|cannot|fail to) (?:understand|see) (?:how|why) (?:you|anyone|i was)");

  private static final Phrases BEGGING =
      Phrases.of(
          "(?:i|i'd|i would|i'll|i really|i truly|i do|i feel i|i think i|i believe i|know i|we)"
              + " (?:\\p{L}+ )?deserved?",
          "(?:everyone|everybody|anyone|candidates?|applicants?|people|somebody|someone) deserves?"
              + "|deserv(?:e|es|ing) (?:a|an|this|the|that|another|more|some) (?:\\p{L}+ )?(?:chance|job"
              + "|position|role|reply|response|explanation|shot|opportunity|treatment)",
          "(?:i|i'm|i am|so|am|feel|feeling|was|getting|really|little|bit|quite|pretty) desperate",
          "desperate(?:ly)? (?:need\\p{L}*|want\\p{L}*|hop\\p{L}*|try\\p{L}*|look\\p{L}*|for (?:a|an|any"
              + "|this|the|your|work)|to (?:get|have|work|find|join))|in desperation",
          "(?:i|we) (?:\\p{L}+ )?need (?:this|the|a|that|your|any) (?:job|position|role|work|money|income"
              + "|chance|opportunity|break|answer now)",
          "(?:please|just|kindly|beg|ask you to|hope you(?:'ll| will| can)?|if you (?:could|would)(?: only)?"
              + "|can you|could you|won't you)(?:,? \\p{L}+){0,3},? give me (?:just |only )?(?:a|an|one|this"
              + "|the|another|that|some) (?:more |single |last |real |second |fair |small )?(?:chance|shot"
              + "|try|opportunity|break)",
          "(?:i'm|i am|i) (?:\\p{L}+ )?(?:beg|begging|plead|pleading|implore|imploring)\\b|begging you|on my knees",
          "(?:i'd|i would|i'll|i will) (?:do|take|accept) (?:just about |almost |absolutely )?(?:anything|any job)"
              + "(?! you (?:send|suggest|recommend))|whatever it takes",
          "work for (?:free|nothing|less than|half)",
          "(?:my|a) (?:last|only|final) (?:hope|chance|resort)",
          "(?:my )?(?:family|kids|children) (?:depends?|rely|relies|to feed)|(?:bills|rent|mortgage|debts?) to pay"
              + "|(?:rent|mortgage) is due|out of (?:money|savings|work for)|(?:pay|make) my rent",
          "(?:please|pray),? please|pretty please",
          "please (?:\\p{L}+ )?(?:hire|choose|pick|employ|don't reject|do not reject|don't forget"
              + "|do not forget|don't turn|do not turn) me",
          "(?:can't|cannot|couldn't) (?:sleep|eat|bear (?:the|this))",
          "you (?:won't|will not) (?:be disappointed|regret)",
          "(?:i have|i've got|i've) no other (?:option|choice|offer|job|prospect|interview)s?");

  private static final Phrases THREAT =
      Phrases.of(
          "unless (?:i|we) hear(?: \\p{L}+)*? ?(?:back|from|by|otherwise|within|today|tomorrow|soon|before)?",
          "if (?:i|we) (?:do not|don't|haven't|have not|won't|fail to) hear(?:d)?(?: back| from you"
              + "| anything){0,2} (?:by|within|until|before|in|today|tomorrow|this|soon)",
          "i (?:will|'ll) (?:assume|take it) (?:that )?you(?:'re| are| have|'ve) (?:not|no|lost|decided against)",
          "(?:i expect|i'm expecting|i am expecting) (?:a|an|your) (?:prompt |immediate |quick )?(?:answer|reply"
              + "|response|decision|call)",
          "(?:last|final) (?:warning|notice|reminder)");

  /** Passive where it answers a no. */
  private static final Phrases ARGUING =
      Phrases.of(
          "obviously",
          "(?:my|the) (?:\\p{L}+ )?(?:skills|experience|qualifications)(?: and [^.]{0,30})? (?:were|was|are|is)"
              + " (?:a |an )?(?:\\p{L}+ )?(?:good|perfect|better|excellent|reasonably|exactly|more than)",
          "(?:i was|i am|i'm) (?:clearly |obviously |surely |by far )?the (?:best|right|better|strongest)",
          "better (?:qualified )?than (?:whoever|the person|the one|anyone|any other|others)",
          "whoever (?:got|you chose|was chosen)|reconsider|change your mind|second thoughts about me");

  private static final Phrases NEGATIVE =
      Phrases.of(
          "(?:better|nicer|bigger) (?:job|offer|position|opportunity|paid|pay|paying|company|employer|deal|salary"
              + "|money|conditions|terms|package|place|boss|team|benefits|culture|prospects|location)",
          "(?:more|higher|better|extra) (?:money|pay|salary|paid|wage|compensation)|(?:pays?|paid|paying|offers?"
              + "|offered|offering) (?:me )?(?:\\p{L}+ )?(?:more|better|higher|less)",
          "commut(?:e|ing)|too (?:far|low|little|slow|small|junior|rigid|risky|stressful|long|few|old-fashioned"
              + "|chaotic|bureaucratic|hierarchical|corporate|boring|much overtime|much travel)",
          "frankly|to be (?:perfectly |quite |totally )?(?:honest|frank|blunt)|honestly",
          "(?:did not|didn't|do not|don't|could not|couldn't|can't|cannot|never) (?:really |quite |much )*(?:like"
              + "|warm|feel (?:comfortable|welcome|at home|right|good|valued)|enjoy|click|impress|trust|get on"
              + "|get along|see myself|respect|care for|appreciate|convince)",
          "(?:was|were|am|felt|feel|is|are|seems?|seemed|not|so|rather|very|a bit|somewhat) (?:put off|unimpressed"
              + "|underwhelm\\p{L}+|uncomfortable|unhappy|turned off|bored|toxic|chaotic|disorgani[sz]ed|rude"
              + "|cold|unfriendly|outdated|boring|stressful|unclear|messy|unstable|dated|slow|impressed|convinced)",
          "(?:bad|poor|terrible|awful|negative|mixed|horrible|worrying) (?:reviews?|reputation|things?|impression"
              + "|management|atmosphere|culture|feeling|experience|stories|rumou?rs?|vibes?|pay|conditions|fit|match)",
          "red flags?|hard feelings|glassdoor|micromanag\\p{L}+|toxic|turnover|rumou?rs?",
          "(?:former|ex-?|past) (?:staff|employees?|colleagues?|people)|people (?:leave|left|quit)",
          "(?:i have|i had|my|some|several|serious|many|with) (?:\\p{L}+ )?(?:concerns|doubts|reservations|worries)"
              + "|concerned about|worr(?:y|ied|ies) (?:me )?about",
          "(?:not|isn't|wasn't|aren't) (?:good|high|big|interesting|challenging|flexible|competitive|modern|stable"
              + "|attractive) enough",
          "not (?:up to|what i (?:was|am|had|want|expected|hoped|need)|worth|competitive|attractive|interesting)",
          "(?:fell|falls?) short|(?:well |far |way )?below (?:what|my|the market|market|average|others|expect\\p{L}+)"
              + "|lowball\\p{L}*|disappoint\\p{L}*|underpaid|insult\\p{L}*|unacceptable|overwork\\p{L}*|long hours"
              + "|overtime|dead[ -]end|sinking ship");

  /** A reason named only to say that it was none still stands there; "no doubt" does not. */
  private static final Phrases LESS =
      Phrases.of(
          "low(?:er)?|less|below|not enough|too|higher|more|better|elsewhere|short|match|meet|under");

  private Manners() {}

  static void check(Letter letter, Draft edited, Occasion occasion, List<Finding> findings) {
    List<String> said = new ArrayList<>(letter.sentences());
    said.addAll(Prose.sentences(edited.voicemail()));
    if (!edited.subject().isBlank()) {
      said.add(edited.subject());
    }
    if (occasion.thanks()) {
      first(said, one -> Money.in(one, facts(occasion)))
          .map(
              words ->
                  Check.DC19.fix(
                      "Leave “" + words + "” for later; a thank-you is no place for money."))
          .ifPresent(findings::add);
    }
    first(said, BLAME::found)
        .or(() -> first(said, THREAT::found))
        .map(words -> Check.DC19.fix("Leave out “" + words + "”; it reads as blame."))
        .ifPresent(findings::add);
    first(said, BEGGING::found)
        .map(
            words -> Check.DC19.fix("Leave out “" + words + "”; you have more to offer than need."))
        .ifPresent(findings::add);
    if (occasion.kind() == FollowUpKind.REJECTION_THANKS) {
      first(said, ARGUING::found)
          .map(
              words ->
                  Check.DC19.fix(
                      "Leave out “" + words + "”; it sounds like arguing with their no."))
          .ifPresent(findings::add);
    }
    if (occasion.kind() == FollowUpKind.OFFER_DECLINED
        || occasion.kind() == FollowUpKind.WITHDRAW) {
      first(said, Manners::negative)
          .map(words -> Check.DC19.fix("Leave out “" + words + "”; you needn't give a reason."))
          .ifPresent(findings::add);
    }
  }

  private static Optional<String> negative(String sentence) {
    Optional<String> found = NEGATIVE.found(sentence);
    return found.isEmpty() && Money.mentioned(sentence) && LESS.in(sentence)
        ? Optional.of(Phrases.shown(sentence))
        : found;
  }

  private static Optional<String> first(
      List<String> sentences, Function<String, Optional<String>> look) {
    return sentences.stream().flatMap(one -> look.apply(one).stream()).findFirst();
  }

  private static String facts(Occasion occasion) {
    return String.join(
        " ", occasion.role(), occasion.company(), occasion.callback(), occasion.remember());
  }
}
