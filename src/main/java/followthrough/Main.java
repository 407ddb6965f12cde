package followthrough;

import followthrough.app.Arguments;
import followthrough.app.Config;
import followthrough.app.Logging;
import followthrough.app.Start;
import followthrough.app.StartFailure;
import java.util.List;

/** Starts Followthrough from the command line, and ends it in order. */
public final class Main {
  /** The exit code when the operator has to change something before a start can work. */
  private static final int CANNOT_START = 2;

  private Main() {}

  public static void main(String[] arguments) {
    try {
      if (arguments.length > 0) {
        System.exit(Arguments.run(List.of(arguments)));
      }
      Config config = Config.read();
      Logging.use(config.logFormat());
      Start running = Start.with(config);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
    } catch (StartFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(CANNOT_START);
    }
  }
}
