package followthrough.app;

import followthrough.app.Config.LogFormat;
import java.util.Locale;

/**
 * Hands the format of the log to logback, which must hear of it before the first line is logged.
 */
public final class Logging {
  /** Named in {@code logback.xml}. */
  static final String PROPERTY = "followthrough.log.format";

  /** The level from which lines are logged. */
  static final String LEVEL = "followthrough.log.level";

  private Logging() {}

  /** Nothing is served, so only what went wrong is worth a line; to be called first as well. */
  static void onlyTrouble() {
    System.setProperty(LEVEL, "WARN");
  }

  /** To be called before anything asks for a logger. */
  public static void use(LogFormat format) {
    System.setProperty(PROPERTY, format.name().toLowerCase(Locale.ROOT));
  }
}
