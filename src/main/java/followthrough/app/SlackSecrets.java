package followthrough.app;

import java.util.List;
import java.util.Locale;

/**
 * Tells a value that can be a real one from an example or a mix-up, before Slack is asked with it.
 *
 * <p>Only what no real value looks like is refused: Slack does not promise the shape of its tokens.
 */
final class SlackSecrets {
  private static final List<String> MARKS_OF_AN_EXAMPLE =
      List.of(
          "...",
          "…",
          "<",
          ">",
          "example",
          "changeme",
          "change-me",
          "placeholder",
          "xxxxxx",
          "your-",
          "your_");

  private static final String BOT_TOKEN_ADVICE =
      "Copy the Bot User OAuth Token, which starts with xoxb-, from OAuth & Permissions on your app's page.";
  private static final String APP_TOKEN_ADVICE =
      "Create an app-level token, which starts with xapp-, under Basic Information on your app's page.";
  private static final String SIGNING_SECRET_ADVICE =
      "Copy the Signing Secret, 32 letters and digits, from Basic Information on your app's page.";

  private SlackSecrets() {}

  static Secret botToken(String value) {
    return token(Setting.SLACK_BOT_TOKEN, value, "xoxb-", BOT_TOKEN_ADVICE);
  }

  static Secret appToken(String value) {
    return token(Setting.SLACK_APP_TOKEN, value, "xapp-", APP_TOKEN_ADVICE);
  }

  static Secret signingSecret(Setting name, String value) {
    if (looksLikeAnExample(value)) {
      throw new StartFailure(name + " holds an example value. " + SIGNING_SECRET_ADVICE);
    }
    boolean plain = value.chars().allMatch(SlackSecrets::isLetterOrDigit);
    if (!plain || value.length() < 32) {
      throw new StartFailure(name + " is not a signing secret. " + SIGNING_SECRET_ADVICE);
    }
    return new Secret(value);
  }

  static StartFailure missing(Setting name, String because) {
    String advice =
        switch (name) {
          case SLACK_BOT_TOKEN -> BOT_TOKEN_ADVICE;
          case SLACK_SIGNING_SECRET ->
              SIGNING_SECRET_ADVICE + " For Socket Mode set SLACK_APP_TOKEN.";
          default -> throw new IllegalArgumentException(name + " is never needed");
        };
    return new StartFailure("%s but %s is not. %s".formatted(because, name, advice));
  }

  private static Secret token(Setting name, String value, String prefix, String advice) {
    if (looksLikeAnExample(value)) {
      throw new StartFailure(name + " holds an example value. " + advice);
    }
    if (!value.startsWith(prefix)) {
      throw new StartFailure("%s does not start with %s. %s".formatted(name, prefix, advice));
    }
    String rest = value.substring(prefix.length());
    boolean plain =
        rest.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    if (!plain) {
      throw new StartFailure(name + " holds a character that no token has. " + advice);
    }
    // Every real token names its workspace or app by a number.
    if (rest.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      throw new StartFailure(name + " holds an example value. " + advice);
    }
    return new Secret(value);
  }

  private static boolean looksLikeAnExample(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return MARKS_OF_AN_EXAMPLE.stream().anyMatch(lower::contains);
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
