package followthrough.slack.replies;

import followthrough.core.people.TypedText;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A typed sentence the way the grammar reads it: small letters, no markup, no short forms. */
record Sentence(String words, boolean asks) {
  private static final Pattern LINK = Pattern.compile("<(?:mailto:|https?://)[^>|]*\\|([^>]*)>");
  private static final Pattern BARE_LINK = Pattern.compile("<((?:mailto:|https?://)[^>]*)>");
  private static final Pattern MARKS = Pattern.compile("[\"*_~`\u201c\u201d\u201e\u00ab\u00bb]");
  private static final Pattern END = Pattern.compile("[ .!\u2026,;:]+$");
  private static final Pattern DATE_AT_END = Pattern.compile(".*\\b\\d{1,2}\\. ?\\d{1,2}\\.$");
  private static final Pattern NOT = Pattern.compile("\\b([a-z]+?)n'?t\\b");
  private static final String AUXILIARY =
      "do|does|did|have|has|had|is|are|was|were|could|would|should|need|must";
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("i've", "i have"),
          Map.entry("ive", "i have"),
          Map.entry("i'm", "i am"),
          Map.entry("im", "i am"),
          Map.entry("i'll", "i will"),
          Map.entry("they've", "they have"),
          Map.entry("theyve", "they have"),
          Map.entry("they're", "they are"),
          Map.entry("theyre", "they are"),
          Map.entry("she's", "she is"),
          Map.entry("he's", "he is"),
          Map.entry("it's", "it is"),
          Map.entry("that's", "that is"),
          Map.entry("thats", "that is"),
          Map.entry("what's", "what is"),
          Map.entry("whats", "what is"),
          Map.entry("who's", "who is"),
          Map.entry("e-mail", "email"),
          Map.entry("e-mailed", "emailed"),
          Map.entry("noone", "no one"),
          Map.entry("no-one", "no one"),
          Map.entry("canceled", "cancelled"),
          Map.entry("cannot", "can not"),
          Map.entry("can't", "can not"),
          Map.entry("cant", "can not"),
          Map.entry("won't", "will not"),
          Map.entry("wont", "will not"));

  /** What was typed, of what Slack tells with its signs escaped and its links marked. */
  static String plain(String fromSlack) {
    String text = LINK.matcher(fromSlack).replaceAll("$1");
    text = BARE_LINK.matcher(text).replaceAll("$1");
    return TypedText.clean(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  /** As Slack tells what was typed. */
  static Sentence of(String fromSlack) {
    String text = plain(fromSlack).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    text = text.replace('\u2018', '\'').replace('\u02bc', '\'').replaceAll("[\u2010\u2011]", "-");
    text = MARKS.matcher(text).replaceAll("").replaceAll("\\n+", " ; ");
    boolean asks = text.contains("?");
    text = text.replace("?", " ").replaceAll("\\s+", " ").strip();
    String last = "";
    while (!text.equals(last)) {
      last = text;
      text = DATE_AT_END.matcher(text).matches() ? text : END.matcher(text).replaceAll("");
    }
    return new Sentence(inFull(text), asks);
  }

  private static String inFull(String text) {
    StringBuilder full = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String bare = word.replaceAll("[,;.!]+$", "");
      String rest = word.substring(bare.length());
      full.append(full.isEmpty() ? "" : " ").append(inFullWord(bare)).append(rest);
    }
    return full.toString();
  }

  private static String inFullWord(String word) {
    String known = SHORT.get(word);
    if (known != null) {
      return known;
    }
    var not = NOT.matcher(word);
    return not.matches() && not.group(1).matches(AUXILIARY) ? not.group(1) + " not" : word;
  }
}
