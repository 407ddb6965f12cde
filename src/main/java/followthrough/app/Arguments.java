package followthrough.app;

import java.util.List;

/** What the program does when it is started with a word. */
public final class Arguments {
  private static final int DONE = 0;
  private static final int UNKNOWN = 2;

  private Arguments() {}

  private static final String HELP =
      """
      Followthrough nudges whoever types /interview in Slack until each note after it is sent.
        followthrough            starts; without a Slack setting with a small Slack of its own to try
        followthrough prepare    makes the next starts quicker; again after moving it or a new Java
        followthrough --version  tells the version
      Settings come from the environment or a file .env here: .env.example names them all, PORT
      (3000) and DATABASE_URL (a file under ./data) among them. README.md says the rest.
      """;

  /** Does it and returns the exit code. */
  public static int run(List<String> arguments) {
    return switch (arguments.get(0)) {
      case "--version" -> {
        System.out.println("Followthrough " + version());
        yield DONE;
      }
      case "--help", "-h", "help" -> {
        System.out.print(HELP);
        yield DONE;
      }
      case "--rehearse" -> {
        Logging.onlyTrouble();
        Start.rehearse();
        yield DONE;
      }
      default -> {
        System.err.printf("I do not know %s. --help tells what there is.%n", arguments.get(0));
        yield UNKNOWN;
      }
    };
  }

  private static String version() {
    String version = Arguments.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }
}
