package followthrough.core.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Typed words without what has no place in a letter: pictures, markup, bullets, marks of direction.
 */
final class Plain {
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?:[\\p{So}\\p{Sk}\\p{Cs}\\p{Co}&&[^°©®™№^`´¨¯¸]]|[\\x{1F3FB}-\\x{1F3FF}])"
              + "[\\uFE0F\\u200D\\u20E3]*|\\uFE0F|\\u20E3");

  private static final Pattern SMILEYS =
      Pattern.compile("(?<!\\S)(?::[a-z][a-z0-9_+-]+:|[:;=8]['’]?-?[)(DPpOo|/]+|<3|xD)(?!\\w)");

  private static final Pattern DIRECTIONS =
      Pattern.compile(
          "[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cc}&&[^\\s]]");

  private static final Pattern LABELED = Pattern.compile("<[^<>|\\s]+\\|([^<>]+)>");
  private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^<>]*>|<[@#!][^<>]*>");
  private static final Pattern NAMED_LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^()\\s]+\\)");

  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}\\p{N}])([*_~`]{1,3})(\\S(?:.*?\\S)?)\\1(?![\\p{L}\\p{N}])");

  private static final Pattern BULLET = Pattern.compile("^(?:[-*•·‣▪◦–—>]+|\\(?\\d{1,2}[.)])\\s+");

  private static final Pattern RUNS = Pattern.compile("([!?])[!?]+");

  private Plain() {}

  /** Each line that says anything. */
  static List<String> lines(String typed) {
    return typed
        .lines()
        .map(Plain::line)
        .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** All in one line. */
  static String of(String typed) {
    return String.join(" ", lines(typed));
  }

  /** Whether the words come as a list. */
  static boolean lists(String typed) {
    long points = typed.lines().filter(line -> BULLET.matcher(line.strip()).find()).count();
    boolean numbered = typed.matches("(?s).*\\b1[.)] .*\\b2[.)] .*");
    return points > 1 || numbered || lines(typed).size() > 2;
  }

  private static String line(String typed) {
    String text = DIRECTIONS.matcher(typed.replace('\u00a0', ' ')).replaceAll("");
    text = LABELED.matcher(text).replaceAll("$1");
    text = NAMED_LINK.matcher(text).replaceAll("$1");
    text = SMILEYS.matcher(text).replaceAll("");
    text = TAGS.matcher(text).replaceAll("");
    text = text.replace("&amp;", "&").replace("&lt;", "").replace("&gt;", "");
    text = PICTURES.matcher(text).replaceAll("");
    text = BULLET.matcher(text.strip()).replaceFirst("");
    for (String before = ""; !before.equals(text); ) {
      before = text;
      text = MARKED.matcher(text).replaceAll("$2");
    }
    text = RUNS.matcher(text).replaceAll("$1").replace('[', '(').replace(']', ')');
    return text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll(" (?=[,.;!?])", "").strip();
  }
}
