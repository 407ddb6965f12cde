package followthrough.slack.opportunity;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Cancelled;
import followthrough.core.pipeline.Happening.Debriefed;
import followthrough.core.pipeline.Happening.DecisionSet;
import followthrough.core.pipeline.Happening.MovedAway;
import followthrough.core.pipeline.Happening.NewTime;
import followthrough.core.pipeline.Happening.NotCalled;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.pipeline.Happening.Replied;
import followthrough.core.pipeline.Happening.Saved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the decision day of one opportunity moved: each time it was named, and what it was before.
 */
final class Promises {
  private final List<Named> named = new ArrayList<>();
  private final Map<Long, LocalDate> days = new HashMap<>();

  /** When the interviews that take or took place end. */
  private final Map<Long, Instant> ends = new HashMap<>();

  /**
   * A change of the decision day.
   *
   * @param happening the number of what was told
   * @param day null when it was forgotten
   * @param before null when there was none
   */
  record Named(long happening, Instant at, @Nullable LocalDate day, @Nullable LocalDate before) {}

  Promises(List<Happening> happenings, long opportunity) {
    for (Happening one : happenings) {
      if (one instanceof OfOpportunity event && event.opportunity() == opportunity) {
        take(event);
      }
    }
  }

  /** The change that a happening brought; empty when it left the day alone. */
  Optional<Named> by(long happening) {
    return named.stream().filter(one -> one.happening() == happening).findFirst();
  }

  /** The newest change that led to this day. */
  Optional<Named> last(LocalDate day) {
    return named.stream().filter(one -> day.equals(one.day())).reduce((older, newer) -> newer);
  }

  private void take(OfOpportunity event) {
    if (event instanceof Saved saved) {
      ends.put(saved.interview(), saved.ends());
      name(saved, saved.interview(), saved.decision());
    } else if (event instanceof NewTime time) {
      ends.put(time.interview(), time.ends());
      if (time.decision() != null) {
        name(time, time.interview(), time.decision());
      }
    } else if (event instanceof Debriefed debrief) {
      if (debrief.decision() != null) {
        name(debrief, debrief.interview(), debrief.decision());
      }
    } else if (event instanceof DecisionSet set) {
      name(set, set.interview() == null ? latest() : set.interview(), set.decision());
    } else if (event instanceof Replied reply) {
      name(reply, latest(), reply.decision());
    } else if (event instanceof MovedAway move) {
      ends.remove(move.interview());
    } else if (event instanceof Cancelled cancelled) {
      ends.remove(cancelled.interview());
    } else if (event instanceof NotCalled missed) {
      ends.remove(missed.interview());
    }
  }

  /** The interview that ends last; 0 when none takes place. */
  private long latest() {
    return ends.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private void name(OfOpportunity event, long interview, @Nullable LocalDate day) {
    LocalDate before = day == null ? days.remove(interview) : days.put(interview, day);
    if (!Objects.equals(before, day)) {
      named.add(new Named(event.number(), event.at(), day, before));
    }
  }
}
