package followthrough.sandbox.play;

import java.util.Set;

/** What Slack itself says to one person. */
final class Slackbot {
  static final String ID = "USLACKBOT";
  private static final int ECHO = 60;

  private Slackbot() {}

  /** The answer to a command that no app has; phones begin a line with a capital letter. */
  static String unknown(String command, Set<String> known) {
    String echo = command.length() > ECHO ? command.substring(0, ECHO) + "\u2026" : command;
    return known.stream()
        .filter(command::equalsIgnoreCase)
        .findFirst()
        .map(meant -> "%s is not a valid command. Did you mean %s?".formatted(echo, meant))
        .orElse(echo + " is not a valid command.");
  }
}
