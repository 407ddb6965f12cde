package followthrough.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of the programs that have this database open, by which a death is noticed. */
final class Running {
  /** Programs write theirs anew every minute or so; one that missed several is dead. */
  private static final String DEAD =
      " program <> :program and (:alone or seen_at < current_timestamp - interval '25' minute)";

  private final String program = UUID.randomUUID().toString();

  /** Whether no other program can have the database open, as with H2's locked file. */
  private final boolean alone;

  Running(boolean alone) {
    this.alone = alone;
  }

  /**
   * Begins this program's row.
   *
   * @return the newest state that a program which was not stopped in order has left; empty when
   *     every one was
   */
  Optional<Instant> begin(Handle handle) {
    Optional<Instant> last =
        handle
            .createQuery("select max(seen_at) as seen_at from running where" + DEAD)
            .bind("program", program)
            .bind("alone", alone)
            .map((row, context) -> Optional.ofNullable(Columns.instantOrNull(row, "seen_at")))
            .one();
    handle
        .createUpdate("delete from running where" + DEAD)
        .bind("program", program)
        .bind("alone", alone)
        .execute();
    handle
        .createUpdate(
            "insert into running (program, started_at, seen_at) values (:program,"
                + " current_timestamp, current_timestamp)")
        .bind("program", program)
        .execute();
    return last;
  }

  /** Says that this program is alive and that the database holds its present state. */
  int seen(Handle handle) {
    return handle
        .createUpdate("update running set seen_at = current_timestamp where program = :program")
        .bind("program", program)
        .execute();
  }

  /** Ends this program's row, as the last thing it writes. */
  int end(Handle handle) {
    return handle
        .createUpdate("delete from running where program = :program")
        .bind("program", program)
        .execute();
  }
}
