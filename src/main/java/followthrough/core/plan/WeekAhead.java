package followthrough.core.plan;

import followthrough.core.people.Wishes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The message that tells the week on Mondays, for those who want it (rules, 13, WK). */
final class WeekAhead {
  private static final int DAYS = 7;

  private final @Nullable Instant since;
  private final Agenda agenda;
  private final History history;
  private final UserClock clock;

  WeekAhead(Wishes wishes, Agenda agenda, History history, UserClock clock) {
    this.since = wishes.weekSince();
    this.agenda = agenda;
    this.history = history;
    this.clock = clock;
  }

  /** The Monday that begins a week, by the name under which its message is stored. */
  static StepKey key(LocalDate monday) {
    return new StepKey(FollowUpKind.WEEK_AHEAD, 0, monday.toEpochDay());
  }

  /** The step of this Monday's message if it is due now; one that was missed comes that day. */
  Optional<StepKey> due(Instant now) {
    LocalDate today = clock.dateOf(now);
    Instant nine = clock.nine(today);
    boolean time =
        wanted(nine)
            && today.getDayOfWeek() == DayOfWeek.MONDAY
            && !now.isBefore(nine)
            && clock.isOpen(now);
    return time && history.shownOf(key(today)).isEmpty() && asks(today, nine)
        ? Optional.of(key(today))
        : Optional.empty();
  }

  /** When to look again; empty when nobody wants the week told. */
  Optional<Instant> next(Instant now) {
    if (since == null) {
      return Optional.empty();
    }
    LocalDate today = clock.dateOf(now);
    Instant nine = clock.nine(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    return Optional.of(
        nine.isAfter(now)
            ? nine
            : clock.nine(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
  }

  private boolean wanted(Instant nine) {
    return since != null && !since.isAfter(nine);
  }

  /** What came up since that morning tells itself. */
  private boolean asks(LocalDate monday, Instant nine) {
    Instant end = clock.at(monday.plusDays(DAYS), LocalTime.MIDNIGHT);
    return agenda.between(nine, end).stream().anyMatch(item -> !item.known().isAfter(nine));
  }
}
