package followthrough.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs after "she" and what becomes of them after "you". */
final class Verbs {
  /** Hardly ever anything but a verb when an "s" follows. */
  private static final Set<String> BASES =
      Grammar.words(
          "want need love like hate miss think believe know say enjoy prefer get go come take make"
              + " give keep bring find tell ask feel become write read speak teach learn grow sell buy"
              + " build hire lead own put send spend see hope wish believe expect admire appreciate"
              + " remember understand recommend agree choose decide describe begin bake sing coach"
              + " run manage rely depend insist suggest consider require prefer maintain oversee"
              + " mentor collect combine compare create discuss explain focus handle"
              + " include introduce invite join lean mean meet move pay play prepare produce protect"
              + " push reach rebuild recruit reduce replace review serve share solve stand stay study"
              + " swear treat try trust use wonder volunteer worry care tend let try");

  /** As often things as deeds: "plans", "works". */
  private static final Set<String> DOUBTFUL =
      Grammar.words(
          "plans works calls tests changes helps reports supports starts stops hopes lives worries"
              + " looks uses runs travels studies hikes moves plays pushes reviews shares stands stays"
              + " trusts visits walks wishes cares treats tries lets puts needs likes says says pays"
              + " builds cooks dances designs drives feels finds focuses handles hires invites joins"
              + " leans meets reads sends shows talks thinks turns values watches wonders");

  private static final Set<String> COMMANDS =
      Grammar.words(
          "ask listen talk send bring read think try use never always don't do be look let keep make"
              + " give take go call tell write show stop start learn start find say focus trust join"
              + " remember check");

  private static final Set<String> AUXILIARIES =
      Grammar.words("is was has does isn't wasn't hasn't doesn't");

  /** The same after everybody. */
  private static final Set<String> SAME =
      Grammar.words(
          "had did will would can could should must might may won't wouldn't can't cannot couldn't"
              + " shouldn't didn't hadn't led cut ran grew won taught wrote sold bought brought kept"
              + " held made took set put let read drove began spent gave found got went came knew"
              + " thought said told felt left lost saw met became meant built stood spoke understood"
              + " chose rose fell hit quit split spread beat bet bent dealt dreamt dug drew drank ate"
              + " flew fought forgot hung heard laid lent lit paid rode rang rebuilt sang sat shot"
              + " shut slept stuck swam swore threw wore wound used");

  private static final Set<String> PARTICIPLES =
      Grammar.words(
          "been had got gotten done gone grown built led run worked moved started joined seen taken"
              + " held kept met spent written hired opened launched lived helped managed learned"
              + " learnt tried become come rebuilt doubled tripled won sold bought brought found"
              + " thought asked wanted taught studied finished begun spoken");

  /** Before them "she's" is "she is". */
  private static final Set<String> BEING =
      Grammar.words(
          "a an the in at on from to very so excited interested responsible happy proud curious keen"
              + " glad based open ready sure looking about passionate big strict fond part");

  private static final Map<String, String> BE =
      Map.of(
          "is", "are", "was", "were", "has", "have", "does", "do", "isn't", "aren't", "wasn't",
          "weren't", "hasn't", "haven't", "doesn't", "don't");

  private Verbs() {}

  /** Whether a word alone at the beginning is what somebody does: "loves", "has". */
  static boolean starts(String word) {
    return AUXILIARIES.contains(word)
        || (third(word)
            && (!DOUBTFUL.contains(word) || word.equals("hopes") || word.equals("needs")))
        || SAME.contains(word)
        || word.matches(
            "(?:work|start|mov|join|stud|lov|lik|want|grow|enjoy|prefer|hir|manag|ask)i?ed");
  }

  /** Whether it agrees with "she", so that it has to be turned. */
  static boolean third(String word) {
    return AUXILIARIES.contains(word)
        || (word.matches("\\p{Ll}{3,}s") && BASES.contains(Grammar.toYou(word)));
  }

  static boolean doubtful(String word) {
    return DOUBTFUL.contains(word);
  }

  /** Whether a word alone at the beginning tells somebody to do something: "ask", "listen". */
  static boolean commands(String word) {
    return COMMANDS.contains(word);
  }

  /** Whether there is a word that may be the verb of a sentence. */
  static boolean perhapsSays(String text) {
    List<String> words = Prose.plainWords(text);
    return words.size() > 2
        && words.subList(1, words.size()).stream()
            .anyMatch(
                word ->
                    Grammar.perhapsVerb(word)
                        || SAME.contains(word)
                        || BASES.contains(word)
                        || word.matches("\\p{Ll}{3,}(?:ed|s|n't)"));
  }

  /** The verb after "she" as it is after "you"; empty when it is not certain that it is one. */
  static String afterYou(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (BE.containsKey(small)) {
      return BE.getOrDefault(small, small);
    }
    if (SAME.contains(small) || small.matches("\\p{Ll}{2,}ed")) {
      return small;
    }
    boolean turns = small.matches("\\p{Ll}{2,}s") && !small.matches(".*(?:ss|us|is)");
    return turns ? Grammar.toYou(small) : "";
  }

  /** "'s" before this word: "have" before "been", "are" before "a"; empty in doubt. */
  static String shortened(String next) {
    if (PARTICIPLES.contains(next)) {
      return "you've";
    }
    boolean being = BEING.contains(next) || next.matches("\\p{Ll}{2,}ing");
    return being ? "you're" : "";
  }
}
