package followthrough.core.draft;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one does not write to the person who said it. In doubt it is not written. */
final class Tact {
  private static final String FAMILY =
      "(?:kids?|child|children|son|daughter|baby|twins|wife|husband|spouse|girlfriend|boyfriend|"
          + "fianc[eé]e?|mother|father|mom|mum|dad|parents|sister|brother|family|marriage|divorce)";

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:n\\W?a|none|no|nope|nil|null|nothing.{0,25}|tbd|tba|unknown|idk|dunno|"
              + "(?:i |sorry )?(?:don't|do not|can't|cannot|didn't|couldn't) (?:really )?"
              + "(?:remember|recall|know|catch|think of|understand).*|(?:i )?forgot.*|not sure.*|"
              + "no idea|no comment|same.{0,20}|see above|as above|ditto|skip|test|asdf.*|(.)\\1*|"
              + "small talk|various(?: things)?|everything|something|stuff|things|lots|a lot|ok(?:ay)?|"
              + "yes|good|great|fine|nice|interesting|the usual|blah.*|nothing to (?:add|report)|"
              + "not much|didn't say (?:much|anything).*|said nothing.*|will (?:add|fill).*|later)");

  private static final Map<Trouble, List<Pattern>> PATTERNS = new EnumMap<>(Trouble.class);

  static {
    PATTERNS.put(
        Trouble.ADDRESS,
        patterns(
            "\\bhttps?:|\\bwww\\.|\\S@\\S+\\.\\p{L}|\\b\\p{L}+\\.(?:com|org|net|io)\\b|\\d{7,}"));
    PATTERNS.put(
        Trouble.PRIVATE,
        patterns(
            "\\b(?:her|his|their|my|our|your|a|an|has|have|had|the|two|three|four|s?he's got|with)"
                + " (?:\\w+ )?(?:and )?"
                + FAMILY
                + "\\b(?! (?:of|program|hospital|business|company|owned|run))",
            "\\b(?:pregnan\\w+|maternity|paternity|married|divorc\\w+|widow\\w*|funeral|miscarriage|"
                + "single (?:mom|mother|dad|parent)|expecting|in-laws?)\\b",
            "\\b(?:is|was|been|be|feels?|felt|got|i'm|she's|he's|they're|we're) (?:\\w+ )?"
                + "(?:ill|sick|sober|depressed|gay|lesbian|trans|jewish|muslim|catholic|christian|"
                + "hungover|drunk|disabled|dyslexic|autistic|bipolar|single|broke|in rehab)\\b",
            "\\b(?:her|his|their|my|has|had|have|survived|beat|from|of) (?:\\w+ )?(?:cancer|surgery|"
                + "operation|illness|therapy|therapist|medication|depression|anxiety|adhd|migraines?|"
                + "heart attack|stroke|back pain|sick leave|age|weight|religion|faith|church|sobriety)\\b",
            "\\b(?:burn(?:ed|t)[ -]?out|years old|turn(?:s|ed|ing) \\d\\d|retir(?:es|ing) (?:soon|next|in)|"
                + "voted?(?: for)?|republicans?|democrats?|trump|biden|dating|an affair|hangover|"
                + "alcoholi\\w+|off the record|between us|between you and me|confidential\\w*|secret(?:ly)?|"
                + "don't tell|do not tell|nobody knows|not public|not announced|under nda|an nda)\\b"));
    PATTERNS.put(
        Trouble.UNKIND,
        patterns(
            "^(?:(?:she|he|they|dana|it) )?(?:just |only |also |really |kind of )?(?:seem(?:s|ed)|"
                + "look(?:s|ed)|sound(?:s|ed)|appear(?:s|ed)|smell(?:s|ed)|acted|came across|comes across)\\b"
                + "(?! (?:at|after|into|for|forward))",
            "\\b(?:bor(?:ed|ing)|rude|weird|awkward|annoy\\w*|arrogan\\w+|stupid|idiot\\w*|dumb|creep\\w*|"
                + "incompeten\\w+|clueless|unprepared|unfriendly|disorgani[sz]ed|lazy|jerk|terrible|awful|"
                + "horrible|sucks?|crap\\w*|shit\\w*|fuck\\w*|bitch\\w*|asshole|attractive|handsome|sexy|"
                + "cute|flirt\\w*|condescending|distracted|unimpressed|bad breath|nonsense|bullshit|liar|"
                + "lied|fake|clown|micromanag\\w+|yawn\\w*|snob\\w*|smug|grumpy|nasty|hostile|moron)\\b",
            "\\b(?:(?:barely|hardly|never|didn't|did not|wasn't|was not) (?:listen\\w*|smil\\w*|prepar\\w*|"
                + "look\\w* at|car(?:e|ing)|paying)|no eye contact|interrupt(?:ed|ing) me|talk(?:s|ed) too much|"
                + "(?:came|arrived|was|were|showed up|joined|dialed in) (?:\\w+ ){0,3}late\\b|"
                + "(?:check|look)(?:ed|ing) (?:at )?(?:her|his|their) (?:phone|watch)|no idea what|"
                + "nice (?:guy|lady|girl|person|woman|man)|old (?:man|lady|guy|woman)|good[- ]looking|"
                + "accent|hard to (?:follow|understand|hear)|very tired|tired)\\b"));
    PATTERNS.put(
        Trouble.ABOUT_THE_SENDER,
        patterns(
            "\\b(?:didn't|did not|doesn't|does not|wasn't|was not|weren't|not|never|hated|disliked|"
                + "don't|unhappy|doubt(?:s|ed|ful)?|worr(?:y|ies|ied)|concern(?:s|ed)?|skeptical|unsure)\\b"
                + "[^.!?]{0,40}\\b(?:my|me|i|i'm|i'd|i've)\\b",
            "\\b(?:my|your) (?:\\w+ )?(?:weakness\\w*|gap|gap year|age|accent|current salary|old boss|"
                + "visa|notice(?: period)?|lack|typos?|mistakes?|nerves|firing|layoff|termination)\\b",
            "\\bwhy (?:i|did you|do you|are you) (?:\\w+ )?(?:left|leave|leaving|quit|want to|wanted to|was|"
                + "were fired|am|switch\\w*|looking|should (?:we|they))\\b",
            "\\b(?:gap year|(?:my|your) (?:last|current|previous) (?:job|boss|employer)|salary expect\\w+|"
                + "overqualified|under-?qualified|too (?:junior|senior|young|old|expensive)|not a (?:good )?fit|"
                + "(?:other|another|stronger|internal|better) (?:candidates?|applicants?)|tell (?:me|us) about"
                + " yourself|about myself|about yourself|my (?:biggest )?(?:failure|flaws?)|five years"
                + " from now|in five years|strengths and weaknesses|greatest weakness|"
                + "remind(?:s|ed)? me of|sponsorship|criminal record|background check)\\b"));
    PATTERNS.put(
        Trouble.PAY,
        patterns(
            "\\b(?:salar(?:y|ies)|(?:the|low|bad|good|better|her|his|my) pay\\b|pay (?:is|range|band|cut|raise)|"
                + "wages?|bonus(?:es)?|compensation|underpaid|stock options|equity package)\\b|"
                + "[$€£] ?\\d+(?:[.,]\\d+)?k?\\b(?! ?(?:m|mn|million|bn|billion))"));
    PATTERNS.put(
        Trouble.BAD_NEWS,
        patterns(
            "\\b(?:la(?:y|id|ying|yed)[ -]?offs?|redundan\\w+|fired|firing|sacked|let (?:\\w+ ){0,3}go\\b|"
                + "bankrupt\\w*|insolven\\w+|lawsuits?|sued|suing|scandal|fraud|shut(?:ting)?(?: it| us)? down|"
                + "hiring freeze|freeze|frozen|on hold|cutbacks?|budget cuts?|cost[- ]cutting|downsiz\\w+|"
                + "restructur\\w+|reorg\\w*|los(?:e|es|t|ing) (?:\\w+ ){0,4}(?:money|people|customers?|clients?|"
                + "staff|employees?|lease|contract|funding|nurses|teachers|engineers|budget|million|donors?)|"
                + "(?:staff|high) turnover|attrition|under-?staffed|short[- ]staffed|short of|struggl\\w+|burnout|"
                + "burning out|resign\\w*|quit|quits|quitting|people (?:keep )?leav\\w+|died|dead|death|passed away|"
                + "accidents?|breach\\w*|hacked|overworked|overwhelmed|crisis|in trouble|no money|out of money|"
                + "running out|chaos|chaotic|toxic|a mess|disaster|failing|failed|brutal|strike|"
                + "bad (?:year|quarter|reviews?|morale)|low morale|"
                + "investigat\\w+|recall(?:ed|s)|violation\\w*|fined)\\b",
            "\\bbudget\\b[^.]*\\b(?:pending|approv\\w+|cut|gone|uncertain|tight)|\\b(?:not|isn't|still)"
                + " (?:\\w+ )?(?:approved|pending|certain|sure (?:if|whether))\\b",
            "\\b(?:plant|office|branch|store|site|shop|factory|company|location|department|school|ward)"
                + " (?:\\w+ ){0,4}clos(?:e|es|ing|ed|ure)\\b|\\bclos(?:ing|ure|e|ed) (?:of )?(?:the|their|our|down)\\b",
            "\\bnobody (?:here )?(?:is happy|stays|cares|likes|wants|trusts)\\b|\\bsafety incident|\\blast one (?:left|quit)"));
  }

  private Tact() {}

  /** Why words are better not sent; empty when nothing speaks against them. */
  static Optional<Trouble> against(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    String bare = small.replaceAll("^[\\W_]+|[\\W_]+$", "");
    if (!text.codePoints().anyMatch(Character::isLetter) || NOTHING.matcher(bare).matches()) {
      return Optional.of(Trouble.NOTHING);
    }
    return PATTERNS.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(one -> one.matcher(small).find()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<Pattern> patterns(String... texts) {
    return Arrays.stream(texts).map(text -> Pattern.compile("(?u)" + text)).toList();
  }
}
