package followthrough.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts what went wrong while opening a database into one sentence. */
final class OpeningTrouble {
  private static final int H2_ALREADY_OPEN = 90020;

  private OpeningTrouble() {}

  static DatabaseUnavailable explain(DatabaseAddress address, Throwable trouble) {
    if (trouble instanceof DatabaseUnavailable known) {
      return known;
    }
    SQLException cause = sqlCause(trouble);
    return new DatabaseUnavailable(
        cause == null
            ? address.file() == null ? unknown(address, trouble) : damaged(address)
            : address.postgresql() ? postgresql(address, cause) : h2(address, cause),
        trouble);
  }

  /** Why an open database does not answer. */
  static String silent(DatabaseAddress address, Throwable trouble) {
    SQLException cause = sqlCause(trouble);
    return cause != null && address.postgresql()
        ? postgresql(address, cause)
        : "The database at "
            + address.shown()
            + " does not answer: "
            + firstLine(cause == null ? trouble : cause);
  }

  /** The innermost SQL exception; null when there is none. */
  static @Nullable SQLException sqlCause(Throwable trouble) {
    SQLException found = null;
    for (Throwable one = trouble; one != null; one = one.getCause()) {
      if (one instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }

  private static String h2(DatabaseAddress address, SQLException cause) {
    return switch (cause.getErrorCode()) {
      case H2_ALREADY_OPEN ->
          "The database file "
              + address.file()
              + " is in use by another program, most likely a second Followthrough: stop that one,"
              + " or let DATABASE_URL name another file.";
      default ->
          wrongPassword(cause)
              ? "The database at "
                  + address.shown()
                  + " refused the user and password: check DATABASE_USER and DATABASE_PASSWORD."
              : address.file() == null ? unknown(address, cause) : damaged(address);
    };
  }

  /** Whatever H2 says about the bits it stumbled over would not help anybody. */
  private static String damaged(DatabaseAddress address) {
    return "The database file "
        + address.file()
        + " cannot be read and was left as it is: "
        + address.restore()
        + ".";
  }

  private static String postgresql(DatabaseAddress address, SQLException cause) {
    String state = String.valueOf(cause.getSQLState());
    if (wrongPassword(cause)) {
      return "PostgreSQL at "
          + address.shown()
          + " refused the user and password: check DATABASE_USER and DATABASE_PASSWORD.";
    }
    if (state.equals("3D000")) {
      return "PostgreSQL has no database "
          + address.shown()
          + " : make it with CREATE DATABASE, or correct DATABASE_URL.";
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "PostgreSQL does not answer at "
          + address.shown()
          + " : check that it runs and that DATABASE_URL is right.";
    }
    if (state.equals("42501")) {
      return "The database user may not make tables in "
          + address.shown()
          + " : grant it CREATE on the schema.";
    }
    return unknown(address, cause);
  }

  private static boolean wrongPassword(SQLException cause) {
    return String.valueOf(cause.getSQLState()).startsWith("28");
  }

  private static String unknown(DatabaseAddress address, Throwable trouble) {
    return "The database at " + address.shown() + " cannot be opened: " + firstLine(trouble);
  }

  private static String firstLine(Throwable trouble) {
    return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
  }
}
