package followthrough.core.plan;

import followthrough.core.people.Person;
import followthrough.core.people.Settings;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A person's clock through time. A DM is worked out anew when zone or window change, but one whose
 * instant had passed before the change stays where it was (follow-up-rules.md, 9, ZONE_CHANGE).
 */
final class Clocks {
  private final List<Settings> settings;
  private final boolean daily;

  Clocks(Person person) {
    this.settings = person.settings();
    this.daily = person.wishes().daily();
  }

  /** Whether what can wait comes in one message in the morning. */
  boolean daily() {
    return daily;
  }

  UserClock current() {
    return UserClock.of(settings.get(settings.size() - 1));
  }

  UserClock at(Instant instant) {
    return UserClock.of(settings.get(indexAt(instant)));
  }

  /** The instant of a DM by {@code formula}, planned at {@code plannedAt}. */
  Instant resolve(Instant plannedAt, Function<UserClock, Instant> formula) {
    int first = indexAt(plannedAt);
    Instant due = Instant.MIN;
    for (int index = first; index < settings.size(); index++) {
      Settings held = settings.get(index);
      UserClock clock = UserClock.of(held);
      due = formula.apply(clock);
      if (index > first && due.isBefore(held.since())) {
        due = clock.nextWindow(held.since());
      }
      boolean passed = index + 1 < settings.size() && !due.isAfter(settings.get(index + 1).since());
      if (passed) {
        return due;
      }
    }
    return due;
  }

  private int indexAt(Instant instant) {
    int index = settings.size() - 1;
    while (index > 0 && settings.get(index).since().isAfter(instant)) {
      index--;
    }
    return index;
  }
}
