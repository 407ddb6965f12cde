package followthrough.slack.commands;

import followthrough.slack.kit.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every sentence that a person reads as the answer to the command. */
final class CommandSentences {
  static final String NOTHING_YET =
      "You haven't logged an interview yet. Type `/interview` to log one.";
  static final String NO_NEWS = "Nothing is planned for now.";
  static final String REST = "The rest is on my Home tab.";
  static final String WAITING = "*Waiting for you*";
  static final String COMING = "*Coming next*";
  static final String REMINDER_DUE = "a reminder is due now";
  static final String NOW = "now";
  static final String NEVER_SENT = "I haven't sent you a message yet.";
  static final String NOTHING_PLANNED = "No message to you is planned.";
  static final String DUE_NOW = "The next one is due now.";

  private static final String HOME = "what is due is on my Home tab";
  private static final int ECHO = 60;

  /** Examples of what can be said in a message; every one of them is understood. */
  static final List<String> SAID =
      List.of(
          "sent",
          "sent dana",
          "posted",
          "called",
          "voicemail",
          "skip",
          "not yet",
          "snooze tomorrow",
          "they replied, decision friday",
          "out of office until monday",
          "invited dec 9 2pm",
          "they moved it",
          "they cancelled",
          "they did not call",
          "they said no",
          "offer by dec 11",
          "accepted",
          "undo");

  private static final String SAYINGS =
      "*What you can say to me in a message*\n"
          + SAID.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", "))
          + "; or paste the mail itself, or drop an invitation (`.ics`)";

  private CommandSentences() {}

  static String help() {
    return Arrays.stream(Subcommand.values())
        .map(one -> "`%s` to %s".formatted(command(one), one.purpose()))
        .collect(Collectors.joining("\n", "*What you can type*\n", "\n" + SAYINGS));
  }

  static String tooLate(Subcommand typed) {
    return "Slack gave up before I could open the form. Please type `%s` again."
        .formatted(command(typed));
  }

  static String unknown(String typed, Optional<Subcommand> near) {
    String echo = Text.plain(Text.clip(typed.strip().replaceAll("\\s+", " "), ECHO));
    String advice = near.map(one -> "Did you mean `%s`? ".formatted(command(one))).orElse("");
    return "I don't know \u201c%s\u201d. %sType `/interview` to log an interview, or `%s` to see what else I understand."
        .formatted(echo, advice, command(Subcommand.HELP));
  }

  static String interview(String when) {
    return "interview " + when;
  }

  static String reminder(String when) {
    return "next reminder " + when;
  }

  static String paused(Optional<String> until) {
    return "Your reminders are on hold%s."
        .formatted(until.map(when -> " until " + when).orElse(""));
  }

  static String more(int hidden) {
    return "and %d more".formatted(hidden);
  }

  static String lastSent(String when) {
    return "My last message to you went out %s.".formatted(when);
  }

  static String nextSent(String when) {
    return "The next one is planned for %s.".formatted(when);
  }

  /**
   * Messages that have not gone out yet.
   *
   * @param oldest when the first of them was due
   * @param refused whether Slack takes nothing from the app at present
   */
  static String late(long count, String oldest, boolean refused) {
    String why = refused ? " Slack takes no messages from me at the moment." : "";
    return "%s late, %s.%s I'll keep trying."
        .formatted(messages(count, "is", "are"), oldest(count, oldest), why);
  }

  /** Messages whose fate a look will tell. */
  static String lookedFor(long count, String oldest) {
    return "%s on the way, %s: I don't know yet whether %s arrived, and I'm looking."
        .formatted(messages(count, "is", "are"), oldest(count, oldest), count == 1 ? "it" : "they");
  }

  /** Messages that Slack does not let us look for. */
  static String hidden(long count, String oldest) {
    return "I can't tell whether %s arrived, %s, because Slack doesn't let me look. I'll send nothing twice; %s."
        .formatted(messages(count, "has", "have"), oldest(count, oldest), HOME);
  }

  /** Messages that Slack refused. */
  static String kept(long count, String oldest) {
    return "Slack refused %s, %s. I'll keep %s and try again; %s."
        .formatted(
            count == 1 ? "1 message to you" : count + " messages to you",
            oldest(count, oldest),
            count == 1 ? "it" : "them",
            HOME);
  }

  private static String messages(long count, String one, String many) {
    return count == 1 ? "1 message to you " + one : count + " messages to you " + many;
  }

  private static String oldest(long count, String when) {
    return count == 1 ? "due " + when : "the oldest due " + when;
  }

  static String by(String when) {
    return ", by " + when;
  }

  static String wasDue(String when) {
    return ", was due " + when;
  }

  private static String command(Subcommand one) {
    return (InterviewCommand.COMMAND + " " + one.word()).strip();
  }
}
