package followthrough.storage;

import followthrough.core.action.Inbound;
import java.time.Duration;

/** Requests already seen, by the database's clock and shared by all instances. */
public final class JdbcInbound implements Inbound {
  private final Database database;

  public JdbcInbound(Database database) {
    this.database = database;
  }

  @Override
  public boolean first(String workspace, String key) {
    try {
      return database.write(
              handle ->
                  handle
                      .createUpdate(
                          "insert into inbound (workspace_id, inbound_key, seen_at)"
                              + " select :workspace, :key, current_timestamp where not exists"
                              + " (select 1 from inbound where workspace_id = :workspace"
                              + " and inbound_key = :key)")
                      .bind("workspace", workspace)
                      .bind("key", key)
                      .execute())
          == 1;
    } catch (RuntimeException trouble) {
      if (Database.duplicate(trouble)) {
        return false;
      }
      throw trouble;
    }
  }

  @Override
  public int forget(Duration olderThan) {
    return database.write(
        handle ->
            handle
                .createUpdate(
                    "delete from inbound where seen_at < current_timestamp"
                        + " - interval '0.001' second * cast(:millis as bigint)")
                .bind("millis", olderThan.toMillis())
                .execute());
  }
}
