package followthrough.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** One request as Slack would post it, before it is signed. */
record SlackRequest(String contentType, String body) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  /** A slash command, such as {@code /interview} with the text {@code list}. */
  static SlackRequest command(String command, String text, String user) {
    return new SlackRequest(
        FORM,
        "token=unused&team_id=T0BENCH&team_domain=bench&channel_id=D0BENCH&channel_name=directmessage"
            + "&user_id="
            + encoded(user)
            + "&user_name=bench&command="
            + encoded(command)
            + "&text="
            + encoded(text)
            + "&api_app_id=A0BENCH&is_enterprise_install=false"
            + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Funused&trigger_id=1.2.bench");
  }

  /** A pressed button, a submitted view or a shortcut: whatever comes as a JSON payload. */
  static SlackRequest interaction(String payload) {
    return new SlackRequest(FORM, "payload=" + encoded(payload));
  }

  /** Something that happened in the workspace. */
  static SlackRequest event(String payload) {
    return new SlackRequest(JSON, payload);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
