package followthrough.storage;

import followthrough.core.action.Delivery;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Again;
import followthrough.core.plan.Entry;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** What a delivery says: its entries, their rows and the steps behind them. */
final class DeliveryRows {
  private record Head(PersonId person, long number, Instant at) {}

  private record Place(PersonId person, long delivery, int entry) {}

  private final Handle handle;

  DeliveryRows(Handle handle) {
    this.handle = handle;
  }

  /** Adds deliveries to be sent; the steps behind them are kept with the history. */
  void add(PersonId id, List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into delivery (workspace_id, user_id, number, due_at, state, attempt,"
                + " claimable_at, waiting_since, created_at) values (:workspace, :user, :number, :at,"
                + " 'PENDING', 0, current_timestamp, current_timestamp, current_timestamp)");
    for (Delivery one : deliveries) {
      Columns.of(id, batch).bind("number", one.number()).bind("at", Columns.at(one.at())).add();
    }
    batch.execute();
    addEntries(id, deliveries);
    addRows(id, deliveries);
  }

  /** The person is back: what Slack refused to them is tried again at once. */
  void tryRefusedOnesAgain(PersonId id) {
    Columns.of(
            id,
            handle.createUpdate(
                "update delivery set claimable_at = current_timestamp, setbacks = 0 where"
                    + Columns.MINE
                    + "and state = 'REFUSED' and claimable_at is not null"))
        .execute();
  }

  private void addEntries(PersonId id, List<Delivery> deliveries) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into delivery_entry (workspace_id, user_id, delivery, place, rule, again,"
                + " about, opportunity, deadline, folds_thanks, warning, how_many) values"
                + " (:workspace, :user, :delivery, :place, :rule, :again, :about, :opportunity,"
                + " :deadline, :foldsThanks, :warning, :count)");
    for (Delivery delivery : deliveries) {
      int place = 0;
      for (Entry entry : delivery.entries()) {
        Columns.of(id, batch)
            .bind("delivery", delivery.number())
            .bind("place", place++)
            .bind("rule", entry.rule().code())
            .bind("again", Columns.name(entry.again()))
            .bind("about", entry.about())
            .bind("opportunity", entry.opportunity())
            .bind("deadline", Columns.at(entry.deadline()))
            .bind("foldsThanks", entry.foldsThanks())
            .bind("warning", entry.warning())
            .bind("count", entry.count())
            .add();
      }
    }
    batch.execute();
  }

  private void addRows(PersonId id, List<Delivery> deliveries) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into delivery_row (workspace_id, user_id, delivery, entry, place, recipient,"
                + " contact, opportunity, medium, reason, is_group, pass_on) values (:workspace,"
                + " :user, :delivery, :entry, :place, :recipient, :contact, :opportunity, :medium,"
                + " :reason, :group, :passOn)");
    for (Delivery delivery : deliveries) {
      for (int entry = 0; entry < delivery.entries().size(); entry++) {
        int place = 0;
        for (Row row : delivery.entries().get(entry).rows()) {
          Columns.of(id, batch)
              .bind("delivery", delivery.number())
              .bind("entry", entry)
              .bind("place", place++)
              .bind("recipient", row.recipient())
              .bind("contact", row.to())
              .bind("opportunity", row.opportunity())
              .bind("medium", row.medium().name())
              .bind("reason", row.why().name())
              .bind("group", row.group())
              .bind("passOn", Columns.joined(row.passOn()))
              .add();
        }
      }
    }
    batch.execute();
  }

  /** The delivery of that number; empty when the person has none. */
  List<Delivery> read(PersonId id, long number) {
    return read(
        " where d.workspace_id = :workspace and d.user_id = :user and d.number = :number ",
        query -> Columns.of(id, query).bind("number", number));
  }

  /** The posted deliveries from that number on. */
  List<Delivery> readFrom(PersonId id, long number) {
    return read(
        " where d.workspace_id = :workspace and d.user_id = :user and d.number >= :number"
            + " and d.state = 'POSTED' ",
        query -> Columns.of(id, query).bind("number", number));
  }

  /** The deliveries above that number, whatever became of them. */
  List<Delivery> readAfter(PersonId id, long number) {
    return read(
        " where d.workspace_id = :workspace and d.user_id = :user and d.number > :number ",
        query -> Columns.of(id, query).bind("number", number));
  }

  /** The deliveries that were claimed together. */
  List<Delivery> readBatch(String batch) {
    return read(
        " where d.state = 'POSTING' and d.batch = :batch ", query -> query.bind("batch", batch));
  }

  private List<Delivery> read(String where, UnaryOperator<Query> bound) {
    Map<Place, List<Entry>> entries = entries(where, bound);
    return bound
        .apply(
            handle.createQuery(
                "select d.workspace_id, d.user_id, d.number, d.due_at from delivery d" + where))
        .map(
            (row, context) ->
                new Head(
                    Columns.person(row), row.getLong("number"), Columns.instant(row, "due_at")))
        .stream()
        .map(
            head ->
                new Delivery(
                    head.person(),
                    head.number(),
                    head.at(),
                    entries.getOrDefault(new Place(head.person(), head.number(), -1), List.of())))
        .toList();
  }

  private Map<Place, List<Entry>> entries(String where, UnaryOperator<Query> bound) {
    Map<Place, List<Row>> rows = new HashMap<>();
    collect(
        bound,
        "select r.* from delivery d join delivery_row r on r.workspace_id = d.workspace_id and"
            + " r.user_id = d.user_id and r.delivery = d.number"
            + where
            + "order by r.place",
        row -> rows.computeIfAbsent(place(row), one -> new ArrayList<>()).add(row(row)));
    Map<Place, List<StepKey>> steps = new HashMap<>();
    collect(
        bound,
        "select s.workspace_id, s.user_id, s.delivery, s.entry, s.kind, s.subject, s.origin from"
            + " delivery d join shown s on s.workspace_id = d.workspace_id and"
            + " s.user_id = d.user_id and s.delivery = d.number"
            + where
            + "order by s.number",
        row -> steps.computeIfAbsent(place(row), one -> new ArrayList<>()).add(Columns.step(row)));
    Map<Place, List<Entry>> entries = new HashMap<>();
    collect(
        bound,
        "select e.*, e.place as entry from delivery d join delivery_entry e on"
            + " e.workspace_id = d.workspace_id and e.user_id = d.user_id and"
            + " e.delivery = d.number"
            + where
            + "order by e.place",
        row -> {
          Place at = place(row);
          List<StepKey> shown = steps.getOrDefault(at, List.of());
          Entry entry = entry(row, shown, rows.getOrDefault(at, List.of()));
          Place whole = new Place(at.person(), at.delivery(), -1);
          entries.computeIfAbsent(whole, one -> new ArrayList<>()).add(entry);
        });
    return entries;
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void collect(UnaryOperator<Query> bound, String sql, RowReader reader) {
    bound
        .apply(handle.createQuery(sql))
        .map(
            (row, context) -> {
              reader.read(row);
              return true;
            })
        .list();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(Columns.person(row), row.getLong("delivery"), row.getInt("entry"));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("recipient"),
        row.getLong("contact"),
        row.getLong("opportunity"),
        Columns.constant(row, "medium", Medium.class),
        Columns.constant(row, "reason", MediumReason.class),
        row.getBoolean("is_group"),
        Columns.numbers(row.getString("pass_on")));
  }

  private static Entry entry(ResultSet row, List<StepKey> steps, List<Row> rows)
      throws SQLException {
    return new Entry(
        Rule.ofCode(row.getString("rule")),
        steps,
        Columns.constantOrNull(row, "again", Again.class),
        row.getLong("about"),
        row.getLong("opportunity"),
        Columns.instantOrNull(row, "deadline"),
        rows,
        row.getBoolean("folds_thanks"),
        row.getBoolean("warning"),
        row.getInt("how_many"));
  }
}
