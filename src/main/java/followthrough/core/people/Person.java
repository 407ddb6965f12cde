package followthrough.core.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job seeker and how they want to be reminded.
 *
 * @param name what Slack calls them; empty when unknown
 * @param settings zone and window through time, oldest first; never empty
 * @param cadenceSince the minute the cadence was last changed
 * @param lastPress the minute of their last button, command or form; null before the first
 * @param reachable false while Slack takes no messages to them
 * @param slackZone where Slack says they are while they have chosen a zone of their own; null while
 *     they follow Slack
 * @param number their own telephone number, as voicemails say it; empty when they named none
 * @param wishes what they asked for about their messages
 */
public record Person(
    PersonId id,
    String name,
    List<Settings> settings,
    Cadence cadence,
    Instant cadenceSince,
    @Nullable Instant lastPress,
    boolean reachable,
    @Nullable ZoneId slackZone,
    String number,
    Wishes wishes) {

  public static final int MAX_NUMBER = 40;

  private static final int DIGITS = 6;

  public Person {
    settings = List.copyOf(settings);
    if (number.length() > MAX_NUMBER) {
      throw new IllegalArgumentException("longer than a telephone number");
    }
    if (settings.isEmpty()) {
      throw new IllegalArgumentException("a person has a zone");
    }
  }

  /** Whether it can be dialed; nothing is fine as well. */
  public static boolean canBeNumber(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    boolean letters = text.chars().anyMatch(mark -> "<>[]{}@".indexOf(mark) >= 0);
    return text.isEmpty() || (digits >= DIGITS && !letters && text.length() <= MAX_NUMBER);
  }

  public static Person fresh(PersonId id, String name, ZoneId zone, Instant now) {
    return new Person(
        id,
        name,
        List.of(new Settings(now, zone, DmWindow.DEFAULT)),
        Cadence.STANDARD,
        now,
        null,
        true,
        null,
        "",
        Wishes.NONE);
  }

  /** Zone and window that hold now. */
  public Settings current() {
    return settings.get(settings.size() - 1);
  }

  public Person withSettings(Settings next) {
    List<Settings> all = new ArrayList<>(settings);
    // A change within the same minute replaces the one before: no DM can lie between them.
    if (all.get(all.size() - 1).since().equals(next.since()) && all.size() > 1) {
      all.remove(all.size() - 1);
    }
    all.add(next);
    return new Person(
        id, name, all, cadence, cadenceSince, lastPress, reachable, slackZone, number, wishes);
  }

  /** Whether they chose their zone themselves, so that Slack's does not count. */
  public boolean ownZone() {
    return slackZone != null;
  }

  /** The zone by which they live as far as Slack knows. */
  public ZoneId zoneInSlack() {
    return slackZone == null ? current().zone() : slackZone;
  }

  /** The same person with a zone of their own; null to follow Slack again. */
  public Person withOwnZone(@Nullable ZoneId own, Instant at) {
    ZoneId slack = zoneInSlack();
    return living(own == null ? slack : own, at).inSlack(own == null ? null : slack);
  }

  /** What follows when Slack says where they are. */
  public Person seenIn(ZoneId zone, Instant at) {
    return ownZone() ? inSlack(zone) : living(zone, at);
  }

  private Person living(ZoneId zone, Instant at) {
    Settings now = current();
    return now.zone().equals(zone) ? this : withSettings(new Settings(at, zone, now.window()));
  }

  private Person inSlack(@Nullable ZoneId zone) {
    return new Person(
        id, name, settings, cadence, cadenceSince, lastPress, reachable, zone, number, wishes);
  }

  public Person withWindow(DmWindow window, Instant at) {
    Settings now = current();
    return now.window().equals(window) ? this : withSettings(new Settings(at, now.zone(), window));
  }

  public Person withCadence(Cadence next, Instant at) {
    return new Person(
        id, name, settings, next, at, lastPress, reachable, slackZone, number, wishes);
  }

  public Person withNumber(String own) {
    return new Person(
        id, name, settings, cadence, cadenceSince, lastPress, reachable, slackZone, own, wishes);
  }

  public Person withWishes(Wishes next) {
    return new Person(
        id, name, settings, cadence, cadenceSince, lastPress, reachable, slackZone, number, next);
  }

  public Person pressedAt(Instant at) {
    return new Person(
        id, name, settings, cadence, cadenceSince, at, true, slackZone, number, wishes);
  }

  /** The same person to whom Slack takes messages again. */
  public Person reached() {
    return new Person(
        id, name, settings, cadence, cadenceSince, lastPress, true, slackZone, number, wishes);
  }

  /** The same person to whom Slack takes no messages. */
  public Person unreachable() {
    return new Person(
        id, name, settings, cadence, cadenceSince, lastPress, false, slackZone, number, wishes);
  }
}
