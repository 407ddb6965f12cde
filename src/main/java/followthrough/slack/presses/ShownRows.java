package followthrough.slack.presses;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.core.plan.Entry;
import followthrough.core.plan.History;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.messages.EntryRows;
import followthrough.slack.messages.RowValue;
import java.util.List;
import java.util.Optional;

/** Finds the row that a button belongs to: as planned now, else as the message showed it. */
public final class ShownRows {
  private final Desk desk;
  private final Deliveries deliveries;

  public ShownRows(Desk desk, Deliveries deliveries) {
    this.desk = desk;
    this.deliveries = deliveries;
  }

  /** A row, the rule under which it was shown, and what is known now. */
  public record Shown(Row row, Rule rule, Desk.View view) {}

  /** Empty when neither the plan nor the message knows the row. */
  public Optional<Shown> find(PersonId person, RowValue value) {
    return desk.look(person)
        .flatMap(
            view ->
                row(person, value, view)
                    .flatMap(
                        row -> rule(person, value, view).map(rule -> new Shown(row, rule, view))));
  }

  /** Everybody for whom the row counts; none when the newest answers of the step are meant. */
  List<Long> settled(PersonId person, RowValue value) {
    if (value.recipient() == RowValue.NEWEST) {
      return List.of();
    }
    return delivery(person, value)
        .flatMap(delivery -> EntryRows.find(delivery, value))
        .map(Row::settles)
        .orElseGet(() -> List.of(value.recipient()));
  }

  private Optional<Row> row(PersonId person, RowValue value, Desk.View view) {
    return view.plan().step(value.step()).stream()
        .flatMap(planned -> planned.step().rows().stream())
        .filter(row -> row.recipient() == value.recipient())
        .findFirst()
        .or(() -> delivery(person, value).flatMap(delivery -> EntryRows.find(delivery, value)));
  }

  private Optional<Rule> rule(PersonId person, RowValue value, Desk.View view) {
    return delivery(person, value).stream()
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

  private Optional<Delivery> delivery(PersonId person, RowValue value) {
    if (value.delivery() == 0) {
      return Optional.empty();
    }
    return deliveries.find(person, value.delivery()).map(Deliveries.Posted::delivery);
  }
}
