package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Worn phrases and excuses, in every form they take (DC9, DC15). */
final class Worn {
  private static final String NOTE = "(?:e-?mails?|messages?|notes?|letters?|voicemails?|calls?)";

  private static final Phrases FORMS =
      Phrases.of(
          "check(?:ed|ing)?[ -]in",
          "(?:a |another )(?:quick |brief |friendly |short |little |small |gentle )+check-?in",
          "touch(?:ed|es|ing)?[ -]bases?",
          "circl(?:e|ed|ing)[ -]back",
          "(?:just|only|simply|merely|quickly|again) (?:to |want(?:ed|ing)? to |wish(?:ed|ing)? to"
              + " |like to |hoping to |writing to |here to )?follow(?:ed|ing)?[ -]up",
          "follow(?:ed|ing|s)?[ -]up(?: with you)? (?:again|once more|once again|yet again"
              + "|one (?:more|last) time|another time)",
          "follow(?:ed|ing|s)?[ -]up (?:on|to|about|regarding) (?:my|our|the)"
              + " (?:last |previous |earlier |recent |prior |first |second |unanswered )*"
              + NOTE,
          "(?:a |another )?(?:quick|second|third|another|friendly|gentle) follow[ -]up",
          "(?:as )?per (?:my|our) (?:last |previous |earlier |recent |prior )*" + NOTE,
          "as (?:i )?(?:stated|mentioned|said|written|noted|wrote) in my"
              + " (?:last |previous |earlier |recent |prior )+"
              + NOTE,
          "any (?:new |further |more |recent )?updates? (?:on|about|regarding|re|to|for)"
              + " (?:this|that|it|these|the above|the below|my (?:last |previous )*"
              + NOTE
              + ")");

  private static final Phrases STALE =
      Phrases.of(
          "(?:gentle|friendly|quick|kind|little) (?:reminder|nudge|bump|ping)",
          "(?:bump|ping|nudg)(?:e|ing|ed)? (?:this|you|my " + NOTE + ")",
          "(?:get|bring|float|push) (?:this|my \\w+) (?:back )?(?:up )?to the top of your inbox",
          "in case (?:you missed (?:it|this|my \\w+)|this got (?:lost|buried))");

  /** Guests, luggage and code are checked in at many a job. */
  private static final Pattern OF_THE_JOB =
      Pattern.compile(
          "(?iu)[\\s-]+(?:(?:at|to|into) (?:the|a|an|my|your|our) (?:hotels?|desk|front|gate|airport"
              + "|clinic|counter|reception|lobby)|(?:(?:the|a|an|my|your|our|their|all|every|each"
              + "|new|more|\\d+) )*(?:guests?|patients?|visitors?|passengers?|customers?|travel\\p{L}+"
              + "|luggage|baggage|bags?|code|coats|books?|equipment|samples?|deliver\\p{L}+|shipments?"
              + "|goods|vehicles?|cars?|tools?|instruments?|animals|pets|children|families|groups"
              + "|reservations?|parcels?|stock|changes|desks?|counters?|lines?|times?|process\\p{L}*"
              + "|kiosks?|areas?|queues?|apps?|systems?|pages?|flows?|screens?|forms?|gates?))\\b.*");

  /** Somebody else checks in, or it is one of the habits of a team. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?isu).*\\b(?:you|they|we|who|he|she|people|(?!always|thus|this|was|is|as|us|has)\\p{L}{3,}s"
              + "|your|the|at|during|after|before|from|daily|weekly|monthly|regular|morning)"
              + "(?:(?:'|’)(?:re|ve|d|ll))?(?: (?:all|each|also|always|often|still|never|are|were|do"
              + "|can|could|should|will|would|had|have|to))*[\\s-]*");

  private static final Phrases APOLOGY =
      Phrases.of(
          "sorry", "apolog\\p{L}*", "excuses?", "excusing", "forgive\\p{L}*", "regret\\p{L}*");

  private static final Phrases LATENESS =
      Phrases.of(
          "late\\p{L}*",
          "delay\\p{L}*",
          "sooner",
          "earlier",
          "slow\\p{L}*",
          "belated\\p{L}*",
          "tardy");

  private static final Phrases EXCUSES =
      Phrases.of(
          "belated(?:ly)?",
          "better late than never",
          "(?:should|ought to|meant to|wanted to|planned to|intended to) (?:have )?"
              + "(?:writ\\p{L}+|wrote|sent|send|thank\\p{L}*|been in touch|reach\\p{L}* out)"
              + "(?: \\p{L}+){0,3} (?:sooner|earlier|before|yesterday|days ago|last week)",
          "(?:been|was) meaning to",
          "(?:life|work|things|the week|something) got in the way",
          "(?:took|taken|taking) me (?:so|this|too) long",
          "did(?:n't| not) (?:get around|get round|manage|find the time) (?:to|earlier|sooner)");

  private Worn() {}

  static void phrases(String all, List<Finding> findings) {
    Optional<MatchResult> worn =
        FORMS.matches(all).filter(match -> !harmless(match, all)).findFirst();
    if (worn.isPresent()) {
      findings.add(
          Check.DC9.fix(
              "Say it in your own words instead of “" + Phrases.shown(worn.get().group()) + "”."));
    } else {
      STALE
          .found(all)
          .map(words -> Check.DC9.hint("Try it without “" + words + "”; it sounds like a form."))
          .ifPresent(findings::add);
    }
  }

  private static boolean harmless(MatchResult match, String all) {
    String words = match.group().toLowerCase(Locale.ROOT);
    if (!words.startsWith("check")) {
      return false;
    }
    String line = all.substring(match.end()).split("[.!?\\n]", 2)[0];
    String before = all.substring(0, match.start());
    String sentence = before.substring(lastMark(before) + 1);
    return OF_THE_JOB.matcher(line).matches() || OF_OTHERS.matcher(sentence).matches();
  }

  private static int lastMark(String text) {
    return Math.max(
        Math.max(text.lastIndexOf('.'), text.lastIndexOf('!')),
        Math.max(text.lastIndexOf('?'), text.lastIndexOf('\n')));
  }

  /** Whoever excuses a late thank-you only points at it. */
  static void excuse(Letter letter, Draft edited, Occasion occasion, List<Finding> findings) {
    if (occasion.rule() != Rule.THANK_YOU_LATE) {
      return;
    }
    List<String> said = new ArrayList<>(letter.sentences());
    said.addAll(Prose.sentences(edited.voicemail()));
    if (edited.medium() == Medium.EMAIL) {
      said.add(edited.subject());
    }
    said.stream()
        .filter(one -> (APOLOGY.in(one) && late(one, occasion)) || EXCUSES.in(one))
        .findFirst()
        .map(one -> EXCUSES.found(one).or(() -> APOLOGY.found(one)).orElse(one))
        .map(words -> Check.DC15.hint("Leave out “" + words + "”; a thank-you needs no excuse."))
        .ifPresent(findings::add);
  }

  /** What they said may have been of a delay itself. */
  private static boolean late(String sentence, Occasion occasion) {
    boolean theirs =
        KeyWords.shared(occasion.callback(), sentence) > 1 && LATENESS.in(occasion.callback());
    return LATENESS.in(sentence) && !theirs;
  }
}
