package followthrough.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.mvstore.MVStoreException;

/** What a failure says about the database, and so about another try. */
enum Trouble {
  /** Another transaction got in the way and everything was taken back. */
  CONFLICT,

  /** It answered, but a row was held, or a statement ran, for longer than anybody may wait here. */
  TOO_LONG,

  /** No answer, or a connection that is of no more use. */
  AWAY,

  /** It answered, and another try would end the same. */
  OTHER;

  /** Serialization failure and deadlock. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  private static final int H2_CONCURRENT_UPDATE = 90131;

  /**
   * PostgreSQL's lock timeout and H2's, a transaction that stood still for too long, a statement
   * that ran for too long.
   */
  private static final Set<String> WAITS = Set.of("55P03", "HYT00", "25P03", "57014");

  private static final String TOO_MANY_CONNECTIONS = "53300";

  /**
   * Broken connection, database closed, database closing; then what a file that cannot be read or
   * written is called, after which H2 closes it: input and output twice, corrupted, no memory for a
   * write.
   */
  private static final Set<Integer> H2_AWAYS =
      Set.of(90067, 90098, 90121, 90028, 90031, 90030, 90108);

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
    if (WAITS.contains(state)) {
      return TOO_LONG;
    }
    return unreachable(failure, state)
            || H2_AWAYS.contains(cause.getErrorCode())
            || brokeH2sFile(failure)
        ? AWAY
        : OTHER;
  }

  /** What H2 has no name for, but its store has. */
  private static boolean brokeH2sFile(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof MVStoreException) {
        return true;
      }
    }
    return false;
  }

  /** A broken connection, a server that starts or stops, or none to be had whatever the reason. */
  private static boolean unreachable(Throwable failure, String state) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof SQLTransientConnectionException) {
        return true;
      }
    }
    return state.startsWith("08") || state.startsWith("57P") || state.equals(TOO_MANY_CONNECTIONS);
  }
}
