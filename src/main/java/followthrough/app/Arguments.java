package followthrough.app;

import java.util.List;

/** What the program does when it is started with a word. */
public final class Arguments {
  private static final int DONE = 0;
  private static final int UNKNOWN = 2;

  private Arguments() {}

  /** Does it and returns the exit code. */
  public static int run(List<String> arguments) {
    return switch (arguments.get(0)) {
      case "--version" -> {
        System.out.println("Followthrough " + version());
        yield DONE;
      }
      case "--rehearse" -> {
        Start.rehearse();
        yield DONE;
      }
      default -> {
        System.err.printf(
            "I do not know %s. Start without a word; --version tells the version.%n",
            arguments.get(0));
        yield UNKNOWN;
      }
    };
  }

  private static String version() {
    String version = Arguments.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }
}
