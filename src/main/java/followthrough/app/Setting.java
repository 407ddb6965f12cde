package followthrough.app;

import org.jspecify.annotations.Nullable;

/** The name of everything that can be configured, with its default. */
enum Setting {
  SLACK_BOT_TOKEN(null),
  SLACK_SIGNING_SECRET(null),
  SLACK_SIGNING_SECRET_PREVIOUS(null),
  SLACK_APP_TOKEN(null),
  SLACK_API_URL("https://slack.com/api/"),
  PORT("3000"),
  BIND_ADDRESS("0.0.0.0"),
  PUBLIC_URL(null),
  DATABASE_URL("jdbc:h2:file:./data/followthrough"),
  DATABASE_USER(null),
  DATABASE_PASSWORD(null),
  MESSAGES_PER_MINUTE("300"),
  LOG_FORMAT("text"),
  WORDS(null);

  private final @Nullable String standard;

  Setting(@Nullable String standard) {
    this.standard = standard;
  }

  /** The value when nobody sets one, or null when there is none. */
  @Nullable String standard() {
    return standard;
  }
}
