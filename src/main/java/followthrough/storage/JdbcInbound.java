package followthrough.storage;

import followthrough.core.action.Inbound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was heard, in the table {@code inbound}: one row when it begins, another when it ends. */
public final class JdbcInbound implements Inbound {
  private static final Duration KEPT = Duration.ofDays(3);

  /** Whoever had it in hand for that long has died with it. */
  private static final Duration IN_HAND = Duration.ofSeconds(30);

  private static final String DONE = "/done";
  private static final String THIS = " where workspace_id = :workspace and inbound_key = :key";

  private final Database database;
  private final InstantSource clock;

  public JdbcInbound(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public State begin(String workspace, String key) {
    return database.write(
        handle -> {
          Instant now = clock.instant();
          handle
              .createUpdate("delete from inbound where seen_at < :old")
              .bind("old", Columns.at(now.minus(KEPT)))
              .execute();
          if (seen(handle, workspace, key + DONE).isPresent()) {
            return State.ANSWERED;
          }
          Optional<Instant> before = seen(handle, workspace, key);
          if (before.isEmpty()) {
            insert(handle, workspace, key, now);
            return State.FRESH;
          }
          if (before.get().plus(IN_HAND).isAfter(now)) {
            return State.IN_HAND;
          }
          boolean taken =
              handle
                      .createUpdate(
                          "update inbound set seen_at = :now" + THIS + " and seen_at = :before")
                      .bind("now", Columns.at(now))
                      .bind("workspace", workspace)
                      .bind("key", key)
                      .bind("before", Columns.at(before.get()))
                      .execute()
                  == 1;
          return taken ? State.FRESH : State.IN_HAND;
        });
  }

  @Override
  public void finish(String workspace, String key) {
    database.write(
        handle -> {
          if (seen(handle, workspace, key + DONE).isEmpty()) {
            insert(handle, workspace, key + DONE, clock.instant());
          }
          return true;
        });
  }

  private static Optional<Instant> seen(Handle handle, String workspace, String key) {
    return handle
        .createQuery("select seen_at from inbound" + THIS)
        .bind("workspace", workspace)
        .bind("key", key)
        .map((row, context) -> Columns.instant(row, "seen_at"))
        .findOne();
  }

  private static void insert(Handle handle, String workspace, String key, Instant now) {
    handle
        .createUpdate(
            "insert into inbound (workspace_id, inbound_key, seen_at) values (:w, :k, :at)")
        .bind("w", workspace)
        .bind("k", key)
        .bind("at", Columns.at(now))
        .execute();
  }
}
