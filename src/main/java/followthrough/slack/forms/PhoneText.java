package followthrough.slack.forms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a phone number as people write it, with its label and its extension. */
final class PhoneText {
  private static final String EXTENSION = "(?:x|ext\\.?|extension|durchwahl|#|;ext=)";
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:tel:|(?:telephone|phone|tel|mobile|cell|office|direct|work|home|whatsapp|desk|main"
              + "|ph)\\b\\s*[.:]?\\s*|[tmpcohwd]\\s*[.:]\\s*|[tmpcohwd]\\s+(?=[+(\\d]))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL_AFTER =
      Pattern.compile(
          "\\s*\\((?:cell|mobile|office|work|home|direct|desk|whatsapp)\\)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\+?\\(?\\+?\\d[\\d ()./-]*?)(?:\\s*\\(?\\s*"
              + EXTENSION
              + "\\s*\\.?\\s*(\\d{1,7})\\)?)?",
          Pattern.CASE_INSENSITIVE);

  /** An extension that stands behind a separator of its own. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<=\\d)\\s*(?:[,;]\\s*(?:x|ext\\.?|extension)\\s*\\.?|;ext)\\s*=?\\s*(\\d{1,7})(?=\\s*(?:[,;]|$))",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_DIGITS = 5;
  private static final int MOST_DIGITS = 20;

  private PhoneText() {}

  /** The line with every extension beside its number. */
  static String withExtensions(String line) {
    return APART.matcher(line).replaceAll(" ext $1");
  }

  /** The number as typed, without its label; empty when the part is no number as a whole. */
  static Optional<String> read(String part) {
    String text = Normalizer.normalize(part, Normalizer.Form.NFKC);
    text = DASH.matcher(text).replaceAll("-").strip();
    text = LABEL_AFTER.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("").strip();
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    long digits = number.group(1).codePoints().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && dialable(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Numbers without a country are read as if in any one: only their shape is asked about. */
  private static boolean dialable(String text) {
    try {
      PhoneNumberUtil.getInstance().parse(text, "US");
      return true;
    } catch (NumberParseException e) {
      return false;
    }
  }
}
