package followthrough.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the operator can decide, checked and complete.
 *
 * @param slackApi where Slack's Web API is
 * @param port 0 for any free one
 * @param messagesPerMinute how many messages one workspace gets on average
 * @param publicUrl where people reach the program, without a slash at its end; null when they do
 *     not
 * @param words the directory of the operator's own sentences; null for those of the program
 */
public record Config(
    Mode mode,
    URI slackApi,
    String bindAddress,
    int port,
    @Nullable URI publicUrl,
    Database database,
    int messagesPerMinute,
    LogFormat logFormat,
    @Nullable Path words) {

  /** The store, as the operator names it; the memory adds its own settings to the address. */
  public record Database(String url, @Nullable String user, @Nullable Secret password) {
    /** The address may carry a password, so only its kind is shown. */
    @Override
    public String toString() {
      return url.startsWith("jdbc:h2:") ? "Database[H2]" : "Database[PostgreSQL]";
    }
  }

  /** How a line of the log is written. */
  public enum LogFormat {
    TEXT,
    JSON
  }

  /** Where the sandbox keeps its data unless told otherwise: gone when the program ends. */
  static final String DATABASE_IN_MEMORY = "jdbc:h2:mem:followthrough";

  /** Where the sandbox listens unless told otherwise. */
  static final String LOOPBACK = "127.0.0.1";

  private static final List<String> SEVERAL_WORKSPACES =
      List.of("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "TOKEN_KEY");

  /**
   * Reads the environment and the {@code .env} file of the working directory.
   *
   * @throws StartFailure when a value is missing, half set or not to be used
   */
  public static Config read() {
    return read(System.getenv(), Path.of(""));
  }

  /** A sandbox on this machine alone, on any free port. */
  static Config forRehearsal() {
    return read(Map.of("PORT", "0", "BIND_ADDRESS", "127.0.0.1"), Path.of("/nowhere"));
  }

  static Config read(Map<String, String> environment, Path directory) {
    OperatorSettings settings = OperatorSettings.of(environment, directory);
    for (String name : SEVERAL_WORKSPACES) {
      if (settings.value(name).isPresent()) {
        throw new StartFailure(
            "%s is set, but this version serves one workspace: remove it and set SLACK_BOT_TOKEN instead."
                .formatted(name));
      }
    }
    Mode mode = mode(settings);
    return new Config(
        mode,
        slackApi(required(settings, Setting.SLACK_API_URL)),
        bindAddress(settings, mode),
        port(required(settings, Setting.PORT)),
        given(settings, Setting.PUBLIC_URL).map(Config::publicUrl).orElse(null),
        database(settings, mode),
        messagesPerMinute(required(settings, Setting.MESSAGES_PER_MINUTE)),
        logFormat(required(settings, Setting.LOG_FORMAT)),
        given(settings, Setting.WORDS).map(name -> words(directory, name)).orElse(null));
  }

  private static Mode mode(OperatorSettings settings) {
    Optional<Secret> botToken =
        given(settings, Setting.SLACK_BOT_TOKEN).map(SlackSecrets::botToken);
    Optional<Secret> appToken =
        given(settings, Setting.SLACK_APP_TOKEN).map(SlackSecrets::appToken);
    Optional<Secret> current = signingSecret(settings, Setting.SLACK_SIGNING_SECRET);
    Optional<Secret> previous = signingSecret(settings, Setting.SLACK_SIGNING_SECRET_PREVIOUS);
    if (botToken.isEmpty()) {
      for (Setting name :
          List.of(
              Setting.SLACK_APP_TOKEN,
              Setting.SLACK_SIGNING_SECRET,
              Setting.SLACK_SIGNING_SECRET_PREVIOUS,
              Setting.SLACK_API_URL)) {
        if (given(settings, name).isPresent()) {
          throw SlackSecrets.missing(Setting.SLACK_BOT_TOKEN, name + " is set");
        }
      }
      return new Mode.Sandbox();
    }
    if (appToken.isPresent()) {
      return new Mode.SocketMode(botToken.get(), appToken.get());
    }
    if (current.isEmpty()) {
      throw SlackSecrets.missing(Setting.SLACK_SIGNING_SECRET, "SLACK_BOT_TOKEN is set");
    }
    List<Secret> secrets = new ArrayList<>(List.of(current.get()));
    previous.ifPresent(secrets::add);
    return new Mode.Http(botToken.get(), secrets);
  }

  /** The sandbox does what it is told by anybody who reaches it. */
  private static String bindAddress(OperatorSettings settings, Mode mode) {
    return mode instanceof Mode.Sandbox
        ? given(settings, Setting.BIND_ADDRESS).orElse(LOOPBACK)
        : required(settings, Setting.BIND_ADDRESS);
  }

  private static Optional<Secret> signingSecret(OperatorSettings settings, Setting name) {
    return given(settings, name).map(value -> SlackSecrets.signingSecret(name, value));
  }

  private static Database database(OperatorSettings settings, Mode mode) {
    String url =
        mode instanceof Mode.Sandbox
            ? given(settings, Setting.DATABASE_URL).orElse(DATABASE_IN_MEMORY)
            : required(settings, Setting.DATABASE_URL);
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new StartFailure(
          "DATABASE_URL must start with jdbc:h2: or jdbc:postgresql:, for example %s."
              .formatted(Setting.DATABASE_URL.standard()));
    }
    return new Database(
        url,
        given(settings, Setting.DATABASE_USER).orElse(null),
        given(settings, Setting.DATABASE_PASSWORD).map(Secret::new).orElse(null));
  }

  private static URI slackApi(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // The sentence below says it better.
    }
    throw new StartFailure(
        "SLACK_API_URL must be an http or https address such as %s; leave it out to use Slack."
            .formatted(Setting.SLACK_API_URL.standard()));
  }

  /** What comes over it is private, so only this machine may do without https. */
  private static URI publicUrl(String text) {
    try {
      URI address = new URI(text.replaceFirst("/+$", ""));
      String host = String.valueOf(address.getHost());
      boolean here = host.equals("localhost") || host.equals("127.0.0.1");
      boolean safe =
          "https".equals(address.getScheme()) || here && "http".equals(address.getScheme());
      boolean plain =
          address.getHost() != null
              && address.getUserInfo() == null
              && address.getQuery() == null
              && address.getFragment() == null;
      if (safe && plain) {
        return address;
      }
    } catch (URISyntaxException e) {
      // The sentence below says it better.
    }
    throw new StartFailure(
        "PUBLIC_URL must be an https address such as https://followthrough.example.com; leave it out to offer no calendar addresses.");
  }

  private static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    throw new StartFailure("PORT must be a number from 0 to 65535, such as 3000.");
  }

  private static int messagesPerMinute(String text) {
    if (text.matches("[1-9][0-9]{0,6}")) {
      return Integer.parseInt(text);
    }
    throw new StartFailure("MESSAGES_PER_MINUTE must be a number such as 300.");
  }

  private static LogFormat logFormat(String text) {
    return switch (text) {
      case "text" -> LogFormat.TEXT;
      case "json" -> LogFormat.JSON;
      default -> throw new StartFailure("LOG_FORMAT must be text or json.");
    };
  }

  private static Path words(Path directory, String name) {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw new StartFailure("WORDS must name a directory that can be read.", e);
    }
  }

  private static Optional<String> given(OperatorSettings settings, Setting name) {
    return settings.value(name.name());
  }

  private static String required(OperatorSettings settings, Setting name) {
    return given(settings, name)
        .or(() -> Optional.ofNullable(name.standard()))
        .orElseThrow(() -> new IllegalArgumentException(name + " has no default"));
  }
}
