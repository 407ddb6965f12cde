package followthrough.core.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which all typed text is cleaned before it is stored, split or compared. */
public final class TypedText {
  /** NUL and other controls but tabs and line ends, and halves of a sign that lost the other. */
  private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

  /** Where nothing is seen between two signs; what joins emoji or letters stays. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD]");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
  private static final Pattern BLANKS =
      Pattern.compile("[\\p{Zs}\\u2800\\u3164\\u115F\\u1160\\uFFA0]+");
  private static final Pattern ENDS =
      Pattern.compile(
          "^[\\s\\p{Cf}\\p{Zs}\\uFE0F]+|[\\s\\p{Zs}\\p{Cf}&&[^\\x{E0020}-\\x{E007F}]]+$");
  private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");

  private TypedText() {}

  /** The same to the eye: composed, one blank for spaces, nothing invisible at the ends. */
  public static String clean(String typed) {
    // Line separators are controls to some of these patterns, so they come first.
    String text = LINE_END.matcher(typed).replaceAll("\n");
    text = BROKEN.matcher(text).replaceAll("");
    text = UNSEEN.matcher(text).replaceAll("");
    text = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    return ENDS.matcher(text).replaceAll("");
  }

  /** What two texts share that read alike: capitals, line ends and invisible signs aside. */
  public static String key(String typed) {
    return FORMAT
        .matcher(clean(typed))
        .replaceAll("")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether two texts read alike. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
