package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.CalendarFeeds;
import followthrough.core.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Whose calendar stands under which secret, in the database, which holds digests alone. */
public final class JdbcCalendarFeeds implements CalendarFeeds {
  private final Database database;

  public JdbcCalendarFeeds(Database database) {
    this.database = database;
  }

  private record Row(PersonId person, String digest) {}

  @Override
  public void renew(PersonId person, String secret) {
    database.write(
        handle -> {
          CalendarRows.alone(handle, person);
          Columns.of(person, handle.createUpdate("delete from calendar_feed where" + MINE))
              .execute();
          return Columns.of(
                  person,
                  handle.createUpdate(
                      "insert into calendar_feed (workspace_id, user_id, secret_digest)"
                          + " values (:workspace, :user, :digest)"))
              .bind("digest", digest(secret))
              .execute();
        });
  }

  @Override
  public boolean end(PersonId person) {
    return database.write(
        handle ->
            Columns.of(person, handle.createUpdate("delete from calendar_feed where" + MINE))
                    .execute()
                > 0);
  }

  @Override
  public Optional<PersonId> owner(String secret) {
    String digest = digest(secret);
    Optional<Row> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select workspace_id, user_id, secret_digest from calendar_feed"
                            + " where secret_digest = :digest")
                    .bind("digest", digest)
                    .map(
                        (row, context) ->
                            new Row(Columns.person(row), row.getString("secret_digest")))
                    .findOne());
    // How long the index looked tells something of the digest at most, and nothing of the secret.
    return found
        .filter(
            row ->
                MessageDigest.isEqual(
                    row.digest().getBytes(StandardCharsets.US_ASCII),
                    digest.getBytes(StandardCharsets.US_ASCII)))
        .map(Row::person);
  }

  private static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
