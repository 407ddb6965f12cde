package followthrough.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** One request as Slack would post it, before it is signed. */
record SlackRequest(String contentType, String body) {
  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * A slash command without words after it, such as {@code /interview}.
   *
   * @param trigger with which a modal can be opened
   */
  static SlackRequest command(String command, String user, String trigger) {
    return new SlackRequest(
        FORM,
        "token=unused&team_id=T0SANDBOX&team_domain=bench&channel_id=D0BENCH&channel_name=directmessage"
            + "&user_id="
            + encoded(user)
            + "&user_name=bench&command="
            + encoded(command)
            + "&text="
            + "&api_app_id=A0SANDBOX&is_enterprise_install=false"
            + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Funused&trigger_id="
            + encoded(trigger));
  }

  /**
   * A pressed button or a submitted view: whatever comes as a JSON payload.
   *
   * @param encoded the payload, encoded for a form already
   */
  static SlackRequest interaction(String encoded) {
    return new SlackRequest(FORM, "payload=" + encoded);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
