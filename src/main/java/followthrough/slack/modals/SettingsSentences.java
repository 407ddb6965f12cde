package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.people.Cadence;
import followthrough.core.people.Person;
import followthrough.core.people.Wishes;
import followthrough.slack.kit.Outgoing;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every sentence and word that a person reads about their settings. */
final class SettingsSentences {
  static final String TITLE = "Settings";
  static final String SAVED_TITLE = "Settings saved";
  static final String AS_IN_SLACK = "As in Slack";
  static final String SLACK = "Slack";
  static final String CADENCE_HINT =
      "A check-in asks about the decision; a closing note follows the last one. If nobody named a"
          + " date, the first comes a week after the interview, or two weeks if you choose Patient.";
  static final String UNTIL_HINT =
      "The notes right before and after an interview, and the answers to what you press, come at"
          + " any hour.";
  static final String ZONE_HINT =
      "As in Slack: it moves with you. Any other: it stays, wherever you are.";

  static final String NUMBER_HINT =
      "For the voicemails and notes I draft, such as +1 212 555 0100. Without it they leave a place"
          + " open.";
  static final String NO_NUMBER =
      "Please write a phone number with at least six digits, or leave it empty.";

  static final String WEEK = "Tell me the week on Mondays";
  static final String WEEK_MEANING = "One message with what is due, and none when nothing is";
  static final String DAILY = "Write once a day";
  static final String DAILY_MEANING = "What can wait until tomorrow comes in the morning";
  static final String DISCREET = "Name nobody in messages";
  static final String DISCREET_MEANING = "Initials instead of names; none on your lock screen";

  private SettingsSentences() {}

  static String cadence(Cadence cadence) {
    return switch (cadence) {
      case STANDARD -> "Standard";
      case SEED -> "Weekly, as Sparks Group advises";
      case PATIENT -> "Patient";
    };
  }

  /** What it means, in the 75 characters that Slack gives it (follow-up-rules.md, 6.1). */
  static String meaning(Cadence cadence) {
    return switch (cadence) {
      case STANDARD -> "Up to two, a week apart, from 2 business days after a promised date";
      case SEED -> "Up to four, a week apart, from the interview on, whatever was promised";
      case PATIENT -> "Only one, 5 business days after a promised date";
    };
  }

  static String asInSlack(ZoneId zone) {
    return AS_IN_SLACK + " (" + Zones.city(zone) + ")";
  }

  /** What is true after saving. */
  static List<String> saved(Desk.View before, Desk.View after) {
    Person person = after.file().person();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Messages come between *%s* and *%s*, %s time%s. Check-ins: *%s*."
            .formatted(
                Times.time(person.current().window().start()),
                Times.time(person.current().window().end()),
                Zones.city(person.current().zone()),
                person.ownZone() ? "" : ", as in Slack",
                word(person.cadence())));
    wishes(person.wishes()).ifPresent(sentences::add);
    next(before, after).ifPresent(sentences::add);
    return sentences;
  }

  private static Optional<String> wishes(Wishes held) {
    List<String> all = new ArrayList<>();
    if (held.week()) {
      all.add("On Mondays I'll tell you what the week asks for.");
    }
    if (held.daily()) {
      all.add("What can wait until tomorrow comes in one message in the morning.");
    }
    if (held.discreet()) {
      all.add("My messages to you show initials instead of names.");
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
  }

  private static String word(Cadence cadence) {
    return switch (cadence) {
      case STANDARD -> "standard";
      case SEED -> "weekly";
      case PATIENT -> "patient";
    };
  }

  /** Only what has moved is told. */
  private static Optional<String> next(Desk.View before, Desk.View after) {
    if (Outgoing.now(after)) {
      return Optional.of("I'm sending you a message about what is due now.");
    }
    Optional<Instant> wakeAt = after.plan().wakeAt();
    if (wakeAt.equals(before.plan().wakeAt()) || after.plan().held()) {
      return Optional.empty();
    }
    ZoneId zone = after.file().person().current().zone();
    return Optional.of(
        wakeAt
            .map(
                at ->
                    "Your next message moves to *%s*.".formatted(Times.near(at, zone, after.now())))
            .orElse("No message to you is planned now."));
  }
}
