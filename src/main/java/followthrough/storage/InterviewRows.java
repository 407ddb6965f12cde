package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Interviews with the people met in them, in the order the person listed them. */
final class InterviewRows {
  private record Met(long interview, Participant participant) {}

  private final Handle handle;
  private final PersonId id;

  InterviewRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  List<Interview> read() {
    Map<Long, List<Participant>> people =
        Columns.of(
                id,
                handle.createQuery(
                    "select interview, contact, added_at, callback, said_as, own_thought from"
                        + " interview_contact where"
                        + MINE
                        + "order by interview, place"))
            .map(
                (row, context) ->
                    new Met(
                        row.getLong("interview"),
                        new Participant(
                            row.getLong("contact"),
                            Columns.instant(row, "added_at"),
                            new Said(
                                Columns.constant(row, "said_as", Said.Kind.class),
                                row.getString("callback"),
                                row.getString("own_thought")))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Met::interview, Collectors.mapping(Met::participant, Collectors.toList())));
    return Columns.of(
            id,
            handle.createQuery(
                "select * from interview where" + MINE + "and deleted_at is null order by number"))
        .map((row, context) -> interview(row, people))
        .list();
  }

  private static Interview interview(ResultSet row, Map<Long, List<Participant>> people)
      throws SQLException {
    return new Interview(
        row.getLong("number"),
        row.getLong("opportunity"),
        Columns.constant(row, "talk_format", Format.class),
        Columns.instant(row, "starts_at"),
        Columns.instant(row, "ends_at"),
        Columns.dateOrNull(row, "decision"),
        people.getOrDefault(row.getLong("number"), List.of()));
  }

  void save(List<Interview> before, List<Interview> after) {
    Difference<Interview> difference = Difference.of(before, after, Interview::id);
    write(
        "insert into interview (workspace_id, user_id, number, opportunity, talk_format,"
            + " starts_at, ends_at, decision) values (:workspace, :user, :number, :opportunity,"
            + " :format, :starts, :ends, :decision)",
        difference.added());
    write(
        "update interview set opportunity = :opportunity, talk_format = :format,"
            + " starts_at = :starts, ends_at = :ends, decision = :decision where"
            + MINE
            + "and number = :number",
        difference.changed());
    Map<Long, List<Participant>> old =
        before.stream().collect(Collectors.toMap(Interview::id, Interview::people));
    List<Interview> others =
        after.stream()
            .filter(one -> !one.people().equals(old.getOrDefault(one.id(), List.of())))
            .toList();
    if (!others.isEmpty()) {
      people(others);
    }
  }

  private void write(String sql, List<Interview> all) {
    if (all.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (Interview one : all) {
      Columns.of(id, batch)
          .bind("number", one.id())
          .bind("opportunity", one.opportunity())
          .bind("format", one.format().name())
          .bind("starts", Columns.at(one.starts()))
          .bind("ends", Columns.at(one.ends()))
          .bind("decision", Columns.date(one.decision()))
          .add();
    }
    batch.execute();
  }

  private void people(List<Interview> all) {
    PreparedBatch clear =
        handle.prepareBatch(
            "delete from interview_contact where" + MINE + "and interview = :interview");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into interview_contact (workspace_id, user_id, interview, place, contact,"
                + " added_at, callback, said_as, own_thought) values (:workspace, :user, :interview,"
                + " :place, :contact, :addedAt, :callback, :saidAs, :own)");
    for (Interview interview : all) {
      Columns.of(id, clear).bind("interview", interview.id()).add();
      int place = 0;
      for (Participant one : interview.people()) {
        Columns.of(id, batch)
            .bind("interview", interview.id())
            .bind("place", place++)
            .bind("contact", one.contact())
            .bind("addedAt", Columns.at(one.addedAt()))
            .bind("callback", one.callback())
            .bind("saidAs", one.said().kind().name())
            .bind("own", one.said().own())
            .add();
      }
    }
    clear.execute();
    batch.execute();
  }
}
