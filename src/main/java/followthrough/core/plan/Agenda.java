package followthrough.core.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some days ask of a person: their talks, what is still open, and what comes. */
public final class Agenda {
  private final Collection<Context> contexts;
  private final List<PlannedStep> steps;

  Agenda(Collection<Context> contexts, List<PlannedStep> steps) {
    this.contexts = contexts;
    this.steps = steps;
  }

  /**
   * One thing of those days.
   *
   * @param at when a talk starts, a follow-up comes or should be done; null for what is open
   *     without an end
   * @param task the follow-up; null for a talk
   * @param known the minute from which on it was known
   */
  public record Item(
      long opportunity, @Nullable Instant at, @Nullable PlannedStep task, Instant known) {}

  /**
   * Everything from {@code from} on and before {@code until}, what is open without an end first,
   * then by time. The notes around a talk stand for nothing beside it.
   */
  public List<Item> between(Instant from, Instant until) {
    List<Item> items = new ArrayList<>();
    for (Context context : contexts) {
      context.fold().talks.live().stream()
          .filter(round -> !round.starts.isBefore(from) && round.starts.isBefore(until))
          .map(round -> new Item(context.opportunity(), round.starts, null, round.plannedAt))
          .forEach(items::add);
    }
    for (PlannedStep planned : steps) {
      if (planned.open() && !planned.step().kind().preparation()) {
        add(planned, from, until, items);
      }
    }
    items.sort(
        Comparator.comparing(Item::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Item::opportunity));
    return List.copyOf(items);
  }

  private static void add(PlannedStep planned, Instant from, Instant until, List<Item> items) {
    long opportunity = planned.step().opportunity();
    Instant known = planned.step().plannedAt();
    Instant shown = planned.lastShown().orElse(null);
    Instant end = shown == null ? null : planned.deadline(shown).orElse(null);
    Instant comes = planned.dueAt().orElse(null);
    if (comes != null && comes.isBefore(until)) {
      items.add(new Item(opportunity, comes.isBefore(from) ? from : comes, planned, known));
    } else if (shown != null && end == null && !planned.step().kind().forUser()) {
      items.add(new Item(opportunity, null, planned, known));
    } else if (end != null && !end.isBefore(from) && end.isBefore(until)) {
      items.add(new Item(opportunity, end, planned, known));
    }
  }
}
