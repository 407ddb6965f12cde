package followthrough.core.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one DM, from the steps that are due (follow-up-rules.md, 3, Fold). */
final class Entries {
  private final List<Long> order;
  private final UserClock clock;
  private final Instant now;

  /**
   * @param order the opportunities as they were created
   */
  Entries(List<Long> order, UserClock clock, Instant now) {
    this.order = List.copyOf(order);
    this.clock = clock;
    this.now = now;
  }

  /** In the order in which they stand; what is one entry is brought together. */
  List<Entry> of(List<PlannedStep> due) {
    Map<List<Object>, Entry> merged = new LinkedHashMap<>();
    due.stream()
        .sorted(
            Comparator.comparing((PlannedStep planned) -> deadline(planned).orElse(Instant.MAX))
                .thenComparing(planned -> order.indexOf(planned.step().opportunity()))
                .thenComparing(planned -> planned.step().kind()))
        .map(this::entry)
        .forEach(entry -> merged.merge(together(entry), entry, Entry::with));
    return List.copyOf(merged.values());
  }

  /** E21: only the invitations of one interview stand in one entry. */
  private static List<Object> together(Entry entry) {
    return entry.rule() == Rule.LINKEDIN_INVITATION
        ? List.of(entry.rule(), entry.about(), String.valueOf(entry.again()))
        : List.of(entry.rule(), entry.step());
  }

  private Optional<Instant> deadline(PlannedStep planned) {
    return Optional.ofNullable(planned.step().deadline().by(now, clock));
  }

  private Entry entry(PlannedStep planned) {
    Schedule.Next next = planned.next();
    if (next == null) {
      throw new IllegalStateException("nothing is due for " + planned.step().key());
    }
    Step step = planned.step();
    return new Entry(
        next.rule(),
        List.of(step.key()),
        next.again(),
        step.key().subject(),
        step.opportunity(),
        deadline(planned).orElse(null),
        step.rows(),
        planned.foldsThanks() && next.again() == null,
        step.warning(),
        0);
  }

  /** What is said to the person alone. */
  static Entry forUser(Rule rule, StepKey key, int count) {
    return new Entry(
        rule, List.of(key), null, 0, 0, null, List.of(Row.forUser(0)), false, false, count);
  }
}
