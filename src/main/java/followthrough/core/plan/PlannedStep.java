package followthrough.core.plan;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step with its place in time. */
public final class PlannedStep {
  private final Step step;
  private final Schedule schedule;
  private final Schedule.@Nullable Next next;
  private final boolean foldsThanks;
  private final Clocks clocks;

  PlannedStep(Step step, Context context, boolean foldsThanks) {
    this.step = step;
    this.schedule = context.schedule(step);
    this.next = schedule.next(context.now()).orElse(null);
    this.foldsThanks = foldsThanks;
    this.clocks = context.clocks();
  }

  public Step step() {
    return step;
  }

  Schedule schedule() {
    return schedule;
  }

  /** The next DM; null when the step shows nothing more by itself. */
  Schedule.@Nullable Next next() {
    return next;
  }

  /** Whether the check-in also passes on thanks that were never sent. */
  public boolean foldsThanks() {
    return foldsThanks;
  }

  /** By when the rows should be done if they are shown at that instant; empty without an end. */
  public Optional<Instant> deadline(Instant shown) {
    return Optional.ofNullable(step.deadline().by(shown, clocks.at(shown)));
  }

  /** The rule of the next DM, else of the newest; empty when neither exists. */
  public Optional<Rule> rule() {
    return next == null ? schedule.lastRule() : Optional.of(next.rule());
  }

  /** When the next DM goes out; empty when none does. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(next).map(Schedule.Next::fire);
  }

  /** When its newest DM went out; empty before the first. */
  public Optional<Instant> lastShown() {
    return Optional.ofNullable(schedule.lastShown());
  }

  /** Whether its time has passed: notes to the person and thanks ask for nothing any more then. */
  public boolean over(Instant now) {
    FollowUpKind kind = step.kind();
    boolean ends = kind.forUser() || kind == FollowUpKind.THANK_YOU;
    return ends && deadline(now).filter(end -> !end.isAfter(now)).isPresent();
  }

  /** Whether the step still asks something of the person. */
  public boolean open() {
    return step.open();
  }
}
