package followthrough.slack.messages;

import java.util.Optional;

/** What the notifications of somebody say who wants nobody named in them. */
final class NoticeSentences {
  private NoticeSentences() {}

  /**
   * What waits in a message.
   *
   * @param first by when the first of it is due, in words; empty when nothing is
   */
  static String notice(int open, Optional<String> first) {
    String by = first.map(when -> (open == 1 ? ", by " : ", the first by ") + when).orElse("");
    return switch (open) {
      case 0 -> "Nothing here waits for you anymore.";
      case 1 -> "One thing waits for you" + by + ".";
      default -> Numbers.atTheStart(open) + " things wait for you" + by + ".";
    };
  }
}
