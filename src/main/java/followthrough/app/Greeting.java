package followthrough.app;

import java.util.List;

/** The first lines that the program prints. */
final class Greeting {
  private Greeting() {}

  static List<String> lines(Config config, int port) {
    if (config.mode() instanceof Mode.Sandbox) {
      return List.of(
          "Sandbox mode: no Slack is set up, so this is a small Slack of its own.",
          "Open http://%s:%d/sandbox and type /interview."
              .formatted(host(config.bindAddress()), port));
    }
    return config.mode() instanceof Mode.Http
        ? List.of("One workspace over HTTP: POST /slack/events on port %d.".formatted(port))
        : List.of("One workspace over Socket Mode; health on port %d.".formatted(port));
  }

  /** What a browser on this machine can open. */
  private static String host(String bindAddress) {
    boolean here = bindAddress.equals("0.0.0.0") || bindAddress.startsWith("127.");
    return here || bindAddress.equals("::") ? "localhost" : bindAddress;
  }
}
