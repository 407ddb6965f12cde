package followthrough.slack.messages;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import followthrough.core.plan.History;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import java.util.List;
import java.util.Optional;

/** Finds the row that a button belongs to: as planned now, else as the message showed it. */
final class ShownRows {
  private final Desk desk;
  private final Deliveries deliveries;

  ShownRows(Desk desk, Deliveries deliveries) {
    this.desk = desk;
    this.deliveries = deliveries;
  }

  /** A row, the rule under which it was shown, and what is known now. */
  record Shown(Row row, Rule rule, Desk.View view) {}

  /** Empty when neither the plan nor the message knows the row. */
  Optional<Shown> find(Press press, RowValue value) {
    return desk.look(press.person())
        .flatMap(
            view ->
                row(press, value, view)
                    .flatMap(
                        row -> rule(press, value, view).map(rule -> new Shown(row, rule, view))));
  }

  /** Everybody for whom the row counts; none when the newest answers of the step are meant. */
  List<Long> settled(Press press, RowValue value) {
    if (value.recipient() == RowValue.NEWEST) {
      return List.of();
    }
    return delivery(press, value)
        .flatMap(delivery -> EntryRows.find(delivery, value))
        .map(Row::settles)
        .orElseGet(() -> List.of(value.recipient()));
  }

  private Optional<Row> row(Press press, RowValue value, Desk.View view) {
    return view.plan().step(value.step()).stream()
        .flatMap(planned -> planned.step().rows().stream())
        .filter(row -> row.recipient() == value.recipient())
        .findFirst()
        .or(() -> delivery(press, value).flatMap(delivery -> EntryRows.find(delivery, value)));
  }

  private Optional<Rule> rule(Press press, RowValue value, Desk.View view) {
    return delivery(press, value).stream()
        .flatMap(delivery -> delivery.entries().stream())
        .filter(entry -> entry.steps().contains(value.step()))
        .map(Entry::rule)
        .findFirst()
        .or(() -> view.plan().step(value.step()).flatMap(PlannedStep::rule))
        .or(
            () ->
                view.file().history().shown().stream()
                    .filter(shown -> shown.step().equals(value.step()))
                    .map(History.Shown::rule)
                    .reduce((first, second) -> second));
  }

  private Optional<Delivery> delivery(Press press, RowValue value) {
    if (value.delivery() == 0) {
      return Optional.empty();
    }
    return deliveries.find(press.person(), value.delivery()).map(Deliveries.Posted::delivery);
  }
}
