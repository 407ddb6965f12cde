package followthrough.core.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule at work for one interview or opportunity: its DMs and its rows, as far as they follow
 * from what is known now.
 *
 * @param plannedAt when the step came into being; nothing older is sent
 * @param freshFrom what was shown up to then no longer counts; the step comes afresh
 * @param moments its DMs, repeats and snoozes aside, by time
 * @param resumesAt what fell due before comes then, because it waited; long ago when it did not
 * @param endsAt from then on no DM of it has a point; null when it always has
 * @param rows the rows still open, in order
 * @param warning ONE_MOVE_IS_THE_LIMIT for a second move by the person
 */
public record Step(
    StepKey key,
    long opportunity,
    Instant plannedAt,
    Instant freshFrom,
    List<Moment> moments,
    Instant resumesAt,
    @Nullable Instant endsAt,
    Deadline deadline,
    List<Row> rows,
    boolean warning) {

  public Step {
    moments = List.copyOf(moments);
    rows = List.copyOf(rows);
  }

  /**
   * One DM of a step.
   *
   * @param atOnce the answer to a press, at any hour, in a DM of its own
   */
  public record Moment(Rule rule, Instant at, boolean atOnce) {}

  /** By when the rows should be done (follow-up-rules.md, 5.1). */
  @FunctionalInterface
  interface Deadline {
    Deadline NONE = (shown, clock) -> null;

    /** Null when there is none. */
    @Nullable Instant by(Instant shown, UserClock clock);

    static Deadline at(Instant instant) {
      return (shown, clock) -> instant;
    }

    static Deadline after(Instant press, Duration hours) {
      return at(press.plus(hours));
    }

    static Deadline closeOfDay() {
      return (shown, clock) -> clock.closeOfDay(shown);
    }
  }

  FollowUpKind kind() {
    return key.kind();
  }

  boolean open() {
    return !rows.isEmpty();
  }

  /** The same step with its one DM at another time. */
  Step dueAt(Instant at) {
    List<Moment> later = List.of(new Moment(Rule.first(key.kind()), at, false));
    return new Step(
        key, opportunity, plannedAt, freshFrom, later, resumesAt, endsAt, deadline, rows, warning);
  }

  static Builder of(StepKey key, long opportunity, Instant plannedAt) {
    return new Builder(key, opportunity, plannedAt);
  }

  /** Collects what differs from the plainest step: no DM, no deadline, no end. */
  static final class Builder {
    private final StepKey key;
    private final long opportunity;
    private final Instant plannedAt;
    private Instant freshFrom = Instant.MIN;
    private List<Moment> moments = List.of();
    private Instant resumesAt = Instant.MIN;
    private @Nullable Instant endsAt;
    private Deadline deadline = Deadline.NONE;
    private List<Row> rows = List.of();
    private boolean warning;

    private Builder(StepKey key, long opportunity, Instant plannedAt) {
      this.key = key;
      this.opportunity = opportunity;
      this.plannedAt = plannedAt;
    }

    Builder freshFrom(Instant instant) {
      this.freshFrom = instant;
      return this;
    }

    /** DMs that are not from the past: a moment before the planning is left out. */
    Builder moments(List<Moment> all) {
      this.moments = all.stream().filter(moment -> !moment.at().isBefore(plannedAt)).toList();
      return this;
    }

    Builder due(Instant at) {
      return moments(List.of(new Moment(Rule.first(key.kind()), at, false)));
    }

    Builder atOnce() {
      return moments(List.of(new Moment(Rule.first(key.kind()), plannedAt, true)));
    }

    /** No DM from the one instant on, until it goes on at the other. */
    Builder standsStill(@Nullable Instant since, Instant resumes) {
      if (since != null && (endsAt == null || since.isBefore(endsAt))) {
        endsAt = since;
      }
      resumesAt = resumes;
      return this;
    }

    Builder endsAt(@Nullable Instant instant) {
      this.endsAt = instant;
      return this;
    }

    Builder deadline(Deadline by) {
      this.deadline = by;
      return this;
    }

    Builder rows(List<Row> open) {
      this.rows = open;
      return this;
    }

    /** The one row of the step, unless it has been answered already. */
    Builder row(Row row, History history) {
      this.rows = history.lastAnswer(key) == null ? List.of(row) : List.of();
      return this;
    }

    Builder warning(boolean second) {
      this.warning = second;
      return this;
    }

    Step build() {
      return new Step(
          key,
          opportunity,
          plannedAt,
          freshFrom,
          moments,
          resumesAt,
          endsAt,
          deadline,
          rows,
          warning);
    }
  }
}
