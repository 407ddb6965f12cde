package followthrough.slack.forms;

import followthrough.core.pipeline.Contact;
import java.util.List;
import java.util.regex.Pattern;

/** Says what keeps one person's line from being read, by the first thing that does. */
final class LineTrouble {
  private static final Pattern MENTION = Pattern.compile("<[@#!][^>]{0,80}>");
  private static final int QUOTED = 60;

  private LineTrouble() {}

  /**
   * What to mend, as a sentence that begins in the middle of a line: {@code “sam@acme” is no e-mail
   * address.}
   *
   * @param line one that {@link PersonLine#read} does not read
   */
  static String of(String line) {
    var mention = MENTION.matcher(line);
    if (mention.find()) {
      return quoted(mention.group()) + " is a mention of Slack. Please write the name.";
    }
    List<String> parts = PersonLine.parts(PersonLine.prepared(line));
    if (parts.isEmpty() || nameless(parts.get(0))) {
      return "The name is missing. Write: Name, title, e-mail or phone.";
    }
    if (PersonLine.namesTwo(parts.get(0))) {
      return "It names two people. Please write one person a line.";
    }
    if (parts.get(0).length() > Contact.MAX_NAME) {
      return "The name is longer than " + Contact.MAX_NAME + " characters.";
    }
    for (String part : parts) {
      if (PersonLine.isProfile(part)) {
        return quoted(part) + " is a profile, which I can't keep yet. Please leave it out.";
      }
    }
    List<String> addresses =
        parts.stream()
            .flatMap(part -> List.of(part.split("\\s+", -1)).stream())
            .filter(word -> word.contains("@"))
            .toList();
    return addresses.stream()
        .filter(word -> !PersonLine.isMail(word))
        .findFirst()
        .map(word -> quoted(word) + " isn't an e-mail address.")
        .orElse(
            addresses.size() > 1
                ? "It has two e-mail addresses. Please keep one."
                : "It can't be read. Write: Name, title, e-mail or phone.");
  }

  private static boolean nameless(String first) {
    boolean address = first.contains("@") && !first.contains(" ");
    return address || first.codePoints().noneMatch(Character::isLetter);
  }

  private static String quoted(String text) {
    return "\u201c"
        + (text.length() > QUOTED ? text.substring(0, QUOTED) + "\u2026" : text)
        + "\u201d";
  }
}
