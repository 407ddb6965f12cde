package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Trash;
import followthrough.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deleted interviews in the database: rows with a time, which every other reading leaves out. */
public final class JdbcTrash implements Trash {
  private static final String OVER = " where deleted_at <= :limit";

  private final Database database;

  public JdbcTrash(Database database) {
    this.database = database;
  }

  @Override
  public List<Deleted> of(PersonId person, Instant now) {
    return database.read(
        handle ->
            Columns.of(
                    person,
                    handle.createQuery(
                        "select i.number, o.company, o.role_title, i.starts_at, i.deleted_at from"
                            + " interview i join opportunity o on o.workspace_id = i.workspace_id"
                            + " and o.user_id = i.user_id and o.number = i.opportunity where"
                            + " i.workspace_id = :workspace and i.user_id = :user and"
                            + " i.deleted_at > :limit order by i.deleted_at desc, i.number desc"))
                .bind("limit", Columns.at(now.minus(KEPT)))
                .map(
                    (row, context) ->
                        new Deleted(
                            row.getLong("number"),
                            row.getString("company"),
                            row.getString("role_title"),
                            Columns.instant(row, "starts_at"),
                            Columns.instant(row, "deleted_at")))
                .list());
  }

  @Override
  public boolean bringBack(PersonId person, long interview, Instant now) {
    return database.write(
        handle -> {
          PersonRows people = new PersonRows(handle, person);
          return people
              .lock()
              .filter(stored -> restored(handle, person, interview, now))
              .map(
                  stored -> {
                    people.update(stored, stored.person(), now, stored.nextNumber());
                    return true;
                  })
              .orElse(false);
        });
  }

  private static boolean restored(Handle handle, PersonId person, long interview, Instant now) {
    int there =
        Columns.of(
                person,
                handle.createUpdate(
                    "update interview set deleted_at = null where"
                        + MINE
                        + "and number = :number and deleted_at > :limit"))
            .bind("number", interview)
            .bind("limit", Columns.at(now.minus(KEPT)))
            .execute();
    Columns.of(
            person,
            handle.createUpdate(
                "update opportunity set deleted_at = null where"
                    + MINE
                    + "and deleted_at is not null and number in (select opportunity from interview"
                    + " where"
                    + MINE
                    + "and deleted_at is null)"))
        .execute();
    return there == 1;
  }

  @Override
  public int purge(Instant now) {
    // Asked often and hardly ever needed: reading costs no write to the disk.
    long old = database.read(handle -> count(handle, now));
    if (old == 0) {
      return 0;
    }
    int purged = database.write(handle -> erase(handle, now));
    if (purged > 0) {
      database.scrubSoon();
    }
    return purged;
  }

  private static long count(Handle handle, Instant now) {
    return handle
        .createQuery("select count(*) from interview" + OVER)
        .bind("limit", Columns.at(now.minus(KEPT)))
        .mapTo(Long.class)
        .one();
  }

  private int erase(Handle handle, Instant now) {
    // Texts that people wrote; of what was sent and answered, only that it was remains.
    for (String of : List.of("interview", "opportunity")) {
      over(
          handle,
          "delete from note where exists (select 1 from "
              + of
              + " d where d.workspace_id = note.workspace_id and d.user_id = note.user_id and"
              + " d.number = note.subject and d.deleted_at <= :limit)",
          now);
    }
    int interviews = over(handle, "delete from interview" + OVER, now);
    over(
        handle,
        "delete from opportunity"
            + OVER
            + " and not exists (select 1 from interview i where i.workspace_id ="
            + " opportunity.workspace_id and i.user_id = opportunity.user_id and i.opportunity ="
            + " opportunity.number)",
        now);
    if (interviews > 0 && database.keepsTraces()) {
      Forgotten.mark(handle);
    }
    return interviews;
  }

  private static int over(Handle handle, String sql, Instant now) {
    return handle.createUpdate(sql).bind("limit", Columns.at(now.minus(KEPT))).execute();
  }
}
