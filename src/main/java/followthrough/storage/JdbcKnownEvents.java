package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.KnownEvents;
import followthrough.core.people.PersonId;
import java.util.Optional;

/** Which interview came from which event of a calendar, in the database. */
public final class JdbcKnownEvents implements KnownEvents {
  private final Database database;

  public JdbcKnownEvents(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Known> find(PersonId person, String key) {
    return database.read(
        handle ->
            Columns.of(
                    person,
                    handle.createQuery(
                        "select interview, sequence_number from calendar_event where"
                            + MINE
                            + "and event_key = :key and interview in (select number from interview"
                            + " where"
                            + MINE
                            + "and deleted_at is null)"))
                .bind("key", key)
                .map(
                    (row, context) ->
                        new Known(row.getLong("interview"), row.getInt("sequence_number")))
                .findOne());
  }

  @Override
  public void remember(PersonId person, String key, Known known) {
    database.write(
        handle -> {
          Columns.of(
                  person,
                  handle.createUpdate(
                      "delete from calendar_event where" + MINE + "and event_key = :key"))
              .bind("key", key)
              .execute();
          // An interview that was deleted meanwhile leaves nothing to remember.
          return Columns.of(
                  person,
                  handle.createUpdate(
                      "insert into calendar_event (workspace_id, user_id, event_key, interview,"
                          + " sequence_number) select workspace_id, user_id, :key, number,"
                          + " :sequence from interview where"
                          + MINE
                          + "and number = :interview and deleted_at is null"))
              .bind("key", key)
              .bind("sequence", known.sequence())
              .bind("interview", known.interview())
              .execute();
        });
  }
}
