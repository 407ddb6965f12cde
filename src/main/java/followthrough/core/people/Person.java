package followthrough.core.people;

import java.time.Instant;
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
 * @param reachable false after Slack refused a message to them for good
 */
public record Person(
    PersonId id,
    String name,
    List<Settings> settings,
    Cadence cadence,
    Instant cadenceSince,
    @Nullable Instant lastPress,
    boolean reachable) {

  public Person {
    settings = List.copyOf(settings);
    if (settings.isEmpty()) {
      throw new IllegalArgumentException("a person has a zone");
    }
  }

  public static Person fresh(PersonId id, String name, java.time.ZoneId zone, Instant now) {
    return new Person(
        id,
        name,
        List.of(new Settings(now, zone, DmWindow.DEFAULT)),
        Cadence.STANDARD,
        now,
        null,
        true);
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
    return new Person(id, name, all, cadence, cadenceSince, lastPress, reachable);
  }

  public Person withCadence(Cadence next, Instant at) {
    return new Person(id, name, settings, next, at, lastPress, reachable);
  }

  public Person pressedAt(Instant at) {
    return new Person(id, name, settings, cadence, cadenceSince, at, true);
  }

  public Person unreachable() {
    return new Person(id, name, settings, cadence, cadenceSince, lastPress, false);
  }
}
