package followthrough.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** What a failure says about the database, and so about another try. */
enum Trouble {
  /** Another transaction got in the way and everything was taken back. */
  CONFLICT,

  /** Somebody else held a row for longer than anybody may wait here. */
  LOCKED,

  /** No answer, or a connection that is of no more use. */
  AWAY,

  /** It answered, and another try would end the same. */
  OTHER;

  /** Serialization failure and deadlock. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  private static final int H2_CONCURRENT_UPDATE = 90131;

  /** PostgreSQL's lock timeout and H2's. */
  private static final Set<String> LOCKS = Set.of("55P03", "HYT00");

  /**
   * Ended while a transaction stood still, canceled for taking too long, too many connections; what
   * begins with 08 or 57P is a broken connection, or a server that starts or stops.
   */
  private static final Set<String> AWAYS = Set.of("25P03", "57014", "53300");

  /** Broken connection, database closed, database closing. */
  private static final Set<Integer> H2_AWAYS = Set.of(90067, 90098, 90121);

  static Trouble of(Throwable failure) {
    SQLException cause = OpeningTrouble.sqlCause(failure);
    if (cause == null) {
      return failure instanceof Database.Conflict ? CONFLICT : OTHER;
    }
    String state = String.valueOf(cause.getSQLState());
    if (failure instanceof Database.Conflict
        || CONFLICTS.contains(state)
        || cause.getErrorCode() == H2_CONCURRENT_UPDATE) {
      return CONFLICT;
    }
    if (LOCKS.contains(state)) {
      return LOCKED;
    }
    boolean away =
        state.startsWith("08")
            || state.startsWith("57P")
            || AWAYS.contains(state)
            || H2_AWAYS.contains(cause.getErrorCode())
            || cause instanceof SQLTransientConnectionException;
    return away ? AWAY : OTHER;
  }
}
