package followthrough.slack.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands a text over to the person's own mail program (RFC 6068). */
final class MailLink {
  /** As many characters as Slack takes in a section, with a margin. */
  private static final int LONGEST = 2900;

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
  private static final String UNRESERVED = "-._~";

  private MailLink() {}

  /**
   * A link in Slack's markup.
   *
   * @param whole whether the body is in it; without, it was too long
   */
  record Link(String markup, boolean whole) {}

  static boolean reaches(String address) {
    return ADDRESS.matcher(address.strip()).matches();
  }

  /** Empty when the address is none. */
  static Optional<Link> of(String address, String subject, String body, String words) {
    if (!reaches(address)) {
      return Optional.empty();
    }
    String whole = markup(uri(address, subject, body), words);
    if (whole.length() <= LONGEST) {
      return Optional.of(new Link(whole, true));
    }
    String subjectOnly = markup(uri(address, subject, ""), words);
    String last =
        subjectOnly.length() <= LONGEST ? subjectOnly : markup(uri(address, "", ""), words);
    return Optional.of(new Link(last, false));
  }

  /** {@code mailto:dana@example.com?subject=Thank%20you&body=Hi%0D%0A}; empty ones are left out. */
  static String uri(String address, String subject, String body) {
    String at = address.strip();
    int sign = at.lastIndexOf('@');
    StringBuilder uri = new StringBuilder("mailto:");
    uri.append(encoded(at.substring(0, sign))).append('@').append(encoded(at.substring(sign + 1)));
    char before = '?';
    if (!subject.isBlank()) {
      uri.append(before).append("subject=").append(encoded(subject.replaceAll("\\R", " ")));
      before = '&';
    }
    if (!body.isBlank()) {
      uri.append(before).append("body=").append(encoded(body.replaceAll("\\R", "\r\n")));
    }
    return uri.toString();
  }

  private static String markup(String uri, String words) {
    return "<" + uri.replace("&", "&amp;") + "|" + words + ">";
  }

  /** Everything but letters, digits and four signs, byte by byte in UTF-8. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (one & 0xFF);
      boolean plain =
          sign >= 'a' && sign <= 'z'
              || sign >= 'A' && sign <= 'Z'
              || sign >= '0' && sign <= '9'
              || UNRESERVED.indexOf(sign) >= 0;
      if (plain) {
        encoded.append(sign);
      } else {
        encoded.append('%').append("%02X".formatted((int) sign));
      }
    }
    return encoded.toString();
  }
}
