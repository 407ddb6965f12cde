package followthrough.slack.messages;

import followthrough.core.action.Delivery;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Again;
import followthrough.core.plan.Entry;
import followthrough.core.plan.History;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one entry, each with the step that its buttons answer. */
public final class EntryRows {
  private EntryRows() {}

  /** One row to be shown. */
  record Line(RowValue value, Row row, @Nullable Instant deadline) {}

  static List<Line> of(Delivery delivery, Entry entry, Facts facts) {
    if (entry.rule() == Rule.MONDAY_DIGEST) {
      return listed(delivery, facts);
    }
    Set<RowValue> values = new LinkedHashSet<>();
    List<Line> lines = new ArrayList<>();
    for (int index = 0; index < entry.rows().size(); index++) {
      StepKey step = step(entry, index);
      for (Row row : standsFor(entry.rows().get(index), step, entry, delivery, facts)) {
        RowValue value = new RowValue(delivery.number(), step, row.recipient());
        if (values.add(value)) {
          lines.add(new Line(value, row, entry.deadline()));
        }
      }
    }
    return lines;
  }

  /**
   * The row itself; where somebody was missing, or another way was found since, those that came in
   * its place.
   */
  private static List<Row> standsFor(
      Row shown, StepKey step, Entry entry, Delivery delivery, Facts facts) {
    List<Row> planned =
        facts.view().plan().step(step).map(one -> one.step().rows()).orElse(List.of());
    boolean stands = planned.stream().anyMatch(row -> row.recipient() == shown.recipient());
    boolean lacking = shown.medium() == Medium.ADD_PERSON || shown.medium() == Medium.ADD_ADDRESS;
    boolean answered = RowState.answer(facts.view(), step, shown.settles()).isPresent();
    if (!lacking && (stands || answered)) {
      return List.of(shown);
    }
    Set<Long> others =
        entry.rows().stream()
            .filter(row -> row.opportunity() == shown.opportunity())
            .map(Row::recipient)
            .collect(Collectors.toSet());
    List<Row> instead = new ArrayList<>(stands ? List.of(shown) : List.of());
    planned.stream()
        .filter(row -> row.opportunity() == shown.opportunity())
        .filter(row -> !others.contains(row.recipient()))
        .filter(row -> lacking || !Collections.disjoint(row.settles(), shown.settles()))
        .forEach(instead::add);
    if (lacking) {
      answeredSince(delivery, step, facts).stream()
          .map(Line::row)
          .filter(row -> row.to() != 0 && !others.contains(row.recipient()))
          .forEach(instead::add);
    }
    return instead.isEmpty() ? List.of(shown) : instead;
  }

  /** The row behind a button; empty when the message has none like it. */
  public static Optional<Row> find(Delivery delivery, RowValue value) {
    for (Entry entry : delivery.entries()) {
      for (int index = 0; index < entry.rows().size(); index++) {
        Row row = entry.rows().get(index);
        if (row.recipient() == value.recipient() && step(entry, index).equals(value.step())) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  // Entries that were put together have one row a step; others have one step for all rows.
  private static StepKey step(Entry entry, int index) {
    return entry.steps().size() == entry.rows().size() ? entry.steps().get(index) : entry.step();
  }

  /** The Monday list: what had two repeats before, whether open or answered since. */
  private static List<Line> listed(Delivery delivery, Facts facts) {
    List<StepKey> steps =
        facts.view().file().history().shown().stream()
            .filter(shown -> shown.again() == Again.NUDGE_2)
            .filter(shown -> shown.at().isBefore(delivery.at()))
            .map(History.Shown::step)
            .distinct()
            .toList();
    List<Line> lines = new ArrayList<>();
    for (StepKey step : steps) {
      facts.view().plan().step(step).filter(PlannedStep::open).stream()
          .flatMap(planned -> planned.step().rows().stream())
          .forEach(
              row ->
                  lines.add(
                      new Line(new RowValue(delivery.number(), step, row.recipient()), row, null)));
      answeredSince(delivery, step, facts).forEach(lines::add);
    }
    return lines;
  }

  private static List<Line> answeredSince(Delivery delivery, StepKey step, Facts facts) {
    return facts.view().file().history().answers().stream()
        .filter(answer -> answer.step().equals(step) && answer.stands())
        .filter(answer -> !answer.at().isBefore(delivery.at()))
        .map(
            answer ->
                new Line(
                    new RowValue(delivery.number(), step, answer.recipient()),
                    answeredRow(answer.recipient(), facts.opportunityOf(step), facts),
                    null))
        .toList();
  }

  /** What an answer tells about its row: whom it was for. */
  static Row answeredRow(long recipient, long opportunity, Facts facts) {
    long to = facts.contact(recipient).isPresent() ? recipient : 0;
    return new Row(
        recipient,
        to,
        opportunity,
        to == 0 ? Medium.SLACK : Medium.EMAIL,
        to == 0 ? MediumReason.FOR_YOU : MediumReason.IN_WRITING,
        false,
        List.of());
  }
}
