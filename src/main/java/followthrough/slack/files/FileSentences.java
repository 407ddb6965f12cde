package followthrough.slack.files;

import followthrough.slack.kit.Text;
import java.util.List;

/** Every sentence that a person reads about a file as such, whatever is in it. */
final class FileSentences {
  private static final int ECHO = 60;
  private static final String BY_HAND = " Type `/interview` to log it by hand.";

  private FileSentences() {}

  static String notAllowed(String name) {
    return "I'm not allowed to open files here, so I haven't read "
        + echo(name)
        + ". Whoever runs this app can give it the scope `files:read` and install it again."
        + BY_HAND;
  }

  static String hidden(String name) {
    return "Slack doesn't let me open "
        + echo(name)
        + ", so nothing was saved. Please save it to your device and drop it here again."
        + BY_HAND;
  }

  static String elsewhere(String name) {
    return "The link to "
        + echo(name)
        + " leads out of Slack, where I can't go, so nothing was saved. Please drop the file itself here.";
  }

  static String tooLarge(String name) {
    return "I read files of at most 1 MB, and "
        + echo(name)
        + " is larger, so nothing was saved."
        + BY_HAND;
  }

  static String gone(String name) {
    return "I don't find "
        + echo(name)
        + " in Slack anymore, so nothing was saved. Please drop it here again.";
  }

  static String notNow(String name) {
    return "Slack didn't hand me "
        + echo(name)
        + " in time, so nothing was saved. Please drop it here again.";
  }

  static String tooMany(int left) {
    return "I read three files at a time and left out "
        + (left == 1 ? "one" : left)
        + ". Please drop the rest in another message.";
  }

  /**
   * @param kinds what can be dropped; none when nothing can
   */
  static String unknown(String name, List<String> kinds) {
    String what =
        kinds.isEmpty()
            ? BY_HAND
            : " You can drop " + choice(kinds) + " here, or type `/interview` to log it by hand.";
    return "I don't know how to read " + echo(name) + ", so nothing was saved." + what;
  }

  private static String choice(List<String> kinds) {
    int last = kinds.size() - 1;
    return last == 0
        ? kinds.get(0)
        : String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
  }

  /** Guarded: what people called the file. */
  private static String echo(String name) {
    return "\u201c" + Text.plain(Text.clip(name.replaceAll("\\s+", " "), ECHO)) + "\u201d";
  }
}
