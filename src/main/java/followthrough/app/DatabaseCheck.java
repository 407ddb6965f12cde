package followthrough.app;

import followthrough.storage.Database;
import followthrough.web.Check;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Whether the database answers, and whether the program before this one was stopped in order. */
final class DatabaseCheck implements Check {
  private final Database database;

  DatabaseCheck(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> trouble() {
    return database.check();
  }

  @Override
  public boolean vital() {
    return true;
  }

  @Override
  public Map<String, Object> figures() {
    return database
        .cutOff()
        .map(
            last ->
                Map.<String, Object>of(
                    "before_this_start",
                    "The program was not stopped in order. The last state in the database is of %s."
                        .formatted(last.truncatedTo(ChronoUnit.SECONDS))))
        .orElse(Map.of());
  }
}
