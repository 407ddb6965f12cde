package followthrough.storage;

import followthrough.core.action.Leftovers;
import followthrough.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What a program that died has left in the database. */
public final class JdbcLeftovers implements Leftovers {
  private final Database database;

  public JdbcLeftovers(Database database) {
    this.database = database;
  }

  @Override
  public int free() {
    // PostgreSQL may serve others at this moment; their leases tell who is dead.
    return database.exclusive()
        ? database.write(
            handle ->
                handle.execute(
                    "update delivery set state = 'UNKNOWN', owner = null, batch = null,"
                        + " claimable_at = current_timestamp where state = 'POSTING'"))
        : 0;
  }

  @Override
  public int doubt(Instant minute, int looks) {
    return database.write(
        handle ->
            handle
                .createUpdate(
                    "update delivery set state = 'UNKNOWN', looks = :looks where state = 'PENDING'"
                        + " and claimable_at is not null and due_at <= :minute")
                .bind("minute", Columns.at(minute))
                .bind("looks", looks)
                .execute());
  }

  @Override
  public List<PersonId> everybody(@Nullable PersonId after, int limit) {
    return database.read(
        handle -> {
          Query query =
              handle.createQuery(
                  "select workspace_id, user_id from person"
                      + (after == null
                          ? ""
                          : " where workspace_id > :workspace"
                              + " or workspace_id = :workspace and user_id > :user")
                      + " order by workspace_id, user_id limit :limit");
          if (after != null) {
            Columns.of(after, query);
          }
          return query.bind("limit", limit).map((row, context) -> Columns.person(row)).list();
        });
  }
}
