package followthrough.app;

import followthrough.app.Config.LogFormat;
import java.util.Locale;

/**
 * Hands the format of the log to logback, which must hear of it before the first line is logged.
 */
public final class Logging {
  /** Named in {@code logback.xml}. */
  static final String PROPERTY = "followthrough.log.format";

  private Logging() {}

  /** To be called before anything asks for a logger. */
  public static void use(LogFormat format) {
    System.setProperty(PROPERTY, format.name().toLowerCase(Locale.ROOT));
  }
}
