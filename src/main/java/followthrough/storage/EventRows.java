package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Changes;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.storage.EventRow.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What happened to one person's pipeline; rows are only added or, when taken back, marked. */
final class EventRows {
  private final Handle handle;
  private final PersonId id;

  EventRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  /** By number. */
  List<Happening> read() {
    List<EventRow> rows =
        Columns.of(
                id,
                handle.createQuery(
                    "select * from event where"
                        + MINE
                        + "and undone_at is null and"
                        + standing("opportunity")
                        + "and"
                        + standing("interview")
                        + "order by number"))
            .map((row, context) -> row(row))
            .list();
    boolean lists = rows.stream().anyMatch(EventRow::lists);
    Map<Long, List<Item>> items = lists ? items() : Map.of();
    return rows.stream()
        .map(row -> row.with(items.getOrDefault(row.number(), List.of())).happening())
        .toList();
  }

  /** That what an event belongs to was not deleted. */
  private static String standing(String table) {
    return " not exists (select 1 from "
        + table
        + " d where d.workspace_id = event.workspace_id and d.user_id = event.user_id and d.number ="
        + " event."
        + table
        + " and d.deleted_at is not null) ";
  }

  private static EventRow row(ResultSet row) throws SQLException {
    return new EventRow(
        Columns.constant(row, "kind", Happening.Kind.class),
        row.getLong("number"),
        Columns.instant(row, "happened_at"),
        Columns.longOrNull(row, "opportunity"),
        Columns.longOrNull(row, "interview"),
        Columns.instantOrNull(row, "starts_at"),
        Columns.instantOrNull(row, "ends_at"),
        Columns.dateOrNull(row, "named_date"),
        Columns.constantOrNull(row, "medium", Medium.class),
        Columns.longOrNull(row, "contact"),
        Columns.constantOrNull(row, "moved_by", Happening.By.class),
        row.getBoolean("confirm"),
        Columns.longOrNull(row, "named_interview"),
        Columns.longOrNull(row, "request"),
        new LookBack(
            Columns.constantOrNull(row, "impression", LookBack.Impression.class),
            row.getString("missed_answer"),
            row.getString("next_step")),
        List.of());
  }

  private Map<Long, List<Item>> items() {
    return Columns.of(
            id,
            handle.createQuery(
                "select event, words, opportunity from event_item where"
                    + MINE
                    + "order by event, place"))
        .map(
            (row, context) ->
                new Item(
                    row.getLong("event"),
                    row.getString("words"),
                    Columns.longOrNull(row, "opportunity")))
        .stream()
        .collect(Collectors.groupingBy(Item::event));
  }

  void add(List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return;
    }
    List<EventRow> rows = happenings.stream().map(EventRow::of).toList();
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into event (workspace_id, user_id, number, kind, happened_at, opportunity,"
                + " interview, starts_at, ends_at, named_date, medium, contact, moved_by, confirm,"
                + " named_interview, request, impression, missed_answer, next_step) values (:workspace, :user, :number, :kind, :at, :opportunity,"
                + " :interview, :starts, :ends, :date, :medium, :contact, :movedBy, :confirm,"
                + " :namedInterview, :request, :impression, :missedAnswer, :nextStep)");
    for (EventRow row : rows) {
      Columns.of(id, batch)
          .bind("number", row.number())
          .bind("kind", row.kind().name())
          .bind("at", Columns.at(row.at()))
          .bind("opportunity", row.opportunity())
          .bind("interview", row.interview())
          .bind("starts", Columns.at(row.starts()))
          .bind("ends", Columns.at(row.ends()))
          .bind("date", Columns.date(row.date()))
          .bind("medium", Columns.name(row.medium()))
          .bind("contact", row.contact())
          .bind("movedBy", Columns.name(row.movedBy()))
          .bind("confirm", row.confirm())
          .bind("namedInterview", row.namedInterview())
          .bind("request", row.request())
          .bind("impression", Columns.name(row.lookBack().impression()))
          .bind("missedAnswer", row.lookBack().missedAnswer())
          .bind("nextStep", row.lookBack().nextStep())
          .add();
    }
    batch.execute();
    if (rows.stream().anyMatch(row -> !row.items().isEmpty())) {
      addItems(rows);
    }
  }

  /** They stay in the table, as what was once believed. */
  void takeBack(List<Changes.TakenBack> happenings) {
    if (happenings.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "update event set undone_at = :now where" + MINE + "and number = :number");
    for (Changes.TakenBack one : happenings) {
      Columns.of(id, batch).bind("number", one.happening()).bind("now", Columns.at(one.at())).add();
    }
    batch.execute();
  }

  private void addItems(List<EventRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into event_item (workspace_id, user_id, event, place, words, opportunity)"
                + " values (:workspace, :user, :event, :place, :words, :opportunity)");
    for (EventRow row : rows) {
      int place = 0;
      for (Item item : row.items()) {
        Columns.of(id, batch)
            .bind("event", row.number())
            .bind("place", place++)
            .bind("words", item.words())
            .bind("opportunity", item.opportunity())
            .add();
      }
    }
    batch.execute();
  }
}
