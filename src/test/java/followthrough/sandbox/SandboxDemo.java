package followthrough.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Shows the sandbox's page with a stub app that uses every block and element, to look at. */
public final class SandboxDemo implements TimeTravel {
  private static final String FORM =
      """
      {"type":"modal","callback_id":"log","title":{"type":"plain_text","text":"Log an interview"},
       "submit":{"type":"plain_text","text":"Save"},"close":{"type":"plain_text","text":"Cancel"},
       "blocks":[
        {"type":"section","text":{"type":"mrkdwn","text":"Two answers are enough. *The rest* can wait."}},
        {"type":"input","block_id":"company","label":{"type":"plain_text","text":"Company"},
         "element":{"type":"plain_text_input","action_id":"v","focus_on_load":true,"placeholder":{"type":"plain_text","text":"Acme"}}},
        {"type":"input","block_id":"starts","label":{"type":"plain_text","text":"Starts"},
         "element":{"type":"datetimepicker","action_id":"v","initial_date_time":1796306400}},
        {"type":"input","block_id":"length","label":{"type":"plain_text","text":"Length"},
         "element":{"type":"static_select","action_id":"v","initial_option":{"text":{"type":"plain_text","text":"1 hour"},"value":"60"},
          "options":[{"text":{"type":"plain_text","text":"30 minutes"},"value":"30"},{"text":{"type":"plain_text","text":"1 hour"},"value":"60"}]}},
        {"type":"input","block_id":"people","optional":true,"label":{"type":"plain_text","text":"Who will you meet?"},
         "hint":{"type":"plain_text","text":"One per line: name, title, e-mail or phone."},
         "element":{"type":"plain_text_input","action_id":"v","multiline":true}},
        {"type":"actions","block_id":"more","elements":[{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More options"}}]}
        %s]}
      """;
  private static final String MORE =
      """
      ,{"type":"input","block_id":"day","optional":true,"label":{"type":"plain_text","text":"Decision expected by"},"element":{"type":"datepicker","action_id":"v"}},
      {"type":"input","block_id":"at","optional":true,"label":{"type":"plain_text","text":"Call at"},"element":{"type":"timepicker","action_id":"v","initial_time":"09:30"}},
      {"type":"input","block_id":"format","optional":true,"label":{"type":"plain_text","text":"Format"},"element":{"type":"radio_buttons","action_id":"v","options":[
        {"text":{"type":"plain_text","text":"In person"},"value":"p"},{"text":{"type":"mrkdwn","text":"*Video*"},"value":"v","description":{"type":"plain_text","text":"A link will be sent"}}]}},
      {"type":"input","block_id":"days","optional":true,"label":{"type":"plain_text","text":"Remind me on"},"element":{"type":"checkboxes","action_id":"v","options":[
        {"text":{"type":"plain_text","text":"Weekdays"},"value":"w"},{"text":{"type":"plain_text","text":"Weekends"},"value":"e"}]}},
      {"type":"input","block_id":"via","optional":true,"label":{"type":"plain_text","text":"Last contacted by"},"element":{"type":"multi_static_select","action_id":"v","options":[
        {"text":{"type":"plain_text","text":"E-mail"},"value":"e"},{"text":{"type":"plain_text","text":"Phone"},"value":"p"},{"text":{"type":"plain_text","text":"LinkedIn"},"value":"l"}]}},
      {"type":"input","block_id":"mail","optional":true,"label":{"type":"plain_text","text":"Their e-mail"},"element":{"type":"email_text_input","action_id":"v"}},
      {"type":"input","block_id":"site","optional":true,"label":{"type":"plain_text","text":"Job posting"},"element":{"type":"url_text_input","action_id":"v"}},
      {"type":"input","block_id":"round","optional":true,"label":{"type":"plain_text","text":"Round"},"element":{"type":"number_input","is_decimal_allowed":false,"action_id":"v","min_value":"1","max_value":"9"}},
      {"type":"alert","level":"warning","text":{"type":"plain_text","text":"Two rounds on one day are a lot."}}
      """;
  private static final String REMINDER =
      """
      [{"type":"header","text":{"type":"plain_text","text":"Thank two people by tomorrow, 2:00 PM"}},
       {"type":"context","elements":[{"type":"mrkdwn","text":"Acme · Product designer · interview on <!date^1796140800^{date_long} at {time}|Tuesday>"}]},
       {"type":"section","text":{"type":"mrkdwn","text":"*Dana Lee*, VP Design\\nE-mail, because they wrote to you by e-mail. Until <!date^1796227200^{date_short_pretty} at {time}|tomorrow>.\\n> Mention the &lt;design system&gt; &amp; _the book_ she ~liked~ loved."},
        "accessory":{"type":"overflow","action_id":"menu","options":[
         {"text":{"type":"plain_text","text":"Snooze until tomorrow"},"value":"s"},{"text":{"type":"plain_text","text":"Why?"},"value":"w"},{"text":{"type":"plain_text","text":"Skip"},"value":"k"}]}},
       {"type":"actions","elements":[
         {"type":"button","action_id":"sent","style":"primary","text":{"type":"plain_text","text":"Mark sent"},"value":"1"},
         {"type":"button","action_id":"draft","text":{"type":"plain_text","text":"Draft"},"value":"1"},
         {"type":"button","action_id":"skip","style":"danger","text":{"type":"plain_text","text":"Skip"},"value":"1",
          "confirm":{"title":{"type":"plain_text","text":"Skip Dana Lee?"},"text":{"type":"mrkdwn","text":"You will *not* be reminded again."},"confirm":{"type":"plain_text","text":"Skip"},"deny":{"type":"plain_text","text":"Keep"},"style":"danger"}}]},
       {"type":"divider"},
       {"type":"section","text":{"type":"mrkdwn","text":"*Sam Roy*, Engineering\\n• Card, because it is a traditional company\\n• Mail it at `the corner` or see <https://example.com|the post office>"}},
       {"type":"actions","elements":[
         {"type":"button","action_id":"sent","style":"primary","text":{"type":"plain_text","text":"Mark posted"},"value":"2"},
         {"type":"static_select","action_id":"when","placeholder":{"type":"plain_text","text":"Snooze"},"options":[{"text":{"type":"plain_text","text":"1 hour"},"value":"1"},{"text":{"type":"plain_text","text":"Tomorrow"},"value":"2"}]},
         {"type":"datepicker","action_id":"day","initial_date":"2026-12-04"}]}]
      """;
  private static final String HOME =
      """
      {"type":"home","blocks":[
       {"type":"header","text":{"type":"plain_text","text":"Due now"}},
       {"type":"section","text":{"type":"mrkdwn","text":"*Dana Lee* at Acme, by e-mail"},"accessory":{"type":"button","action_id":"sent","text":{"type":"plain_text","text":"Mark sent"},"value":"1"}},
       {"type":"divider"},
       {"type":"header","text":{"type":"plain_text","text":"Your interviews"}},
       {"type":"section","fields":[{"type":"mrkdwn","text":"*Company*\\nAcme"},{"type":"mrkdwn","text":"*Stage*\\nFirst round"},{"type":"mrkdwn","text":"*Starts*\\n<!date^1796140800^{date_long} at {time}|x>"},{"type":"mrkdwn","text":"*Decision*\\nby Friday"}]},
       {"type":"actions","elements":[{"type":"button","action_id":"log","style":"primary","text":{"type":"plain_text","text":"Log an interview"}},{"type":"button","action_id":"help","text":{"type":"plain_text","text":"Help"}}]},
       {"type":"context","elements":[{"type":"plain_text","text":"Only you can see this."}]}]}
      """;

  private volatile Instant now = Instant.parse("2026-12-01T16:00:00Z");
  private volatile Optional<Instant> next = Optional.of(Instant.parse("2026-12-01T20:00:00Z"));
  private volatile AppCaller api = new AppCaller("", "");

  public static void main(String[] arguments) throws InterruptedException {
    new SandboxDemo().run(Integer.parseInt(arguments[0]));
  }

  private void run(int port) throws InterruptedException {
    SandboxServer server = SandboxServer.start(SandboxOptions.standard(this), port);
    StubApp app = new StubApp(server.sandbox().signingSecret());
    server.connect(app.events());
    api = new AppCaller(server.apiUrl(), server.sandbox().botToken());
    app.on("/interview", this::command)
        .on("/down", any -> "status:500")
        .on("view_submission", this::saved)
        .on("block_actions", this::pressed)
        .on("app_home_opened", this::home)
        .on("message", this::answered);
    System.out.println("Look at " + server.base());
    Thread.currentThread().join();
  }

  private String command(JsonObject command) {
    if (!command.get("text").getAsString().isEmpty()) {
      return "Nothing planned yet. Type `/interview` to log an interview.";
    }
    call("views.open", "trigger_id", text(command, "trigger_id"), "view", FORM.formatted(""));
    return "";
  }

  private String saved(JsonObject payload) {
    String company =
        payload
            .getAsJsonObject("view")
            .getAsJsonObject("state")
            .getAsJsonObject("values")
            .getAsJsonObject("company")
            .getAsJsonObject("v")
            .get("value")
            .getAsString();
    if (company.equals("?")) {
      return "{\"response_action\":\"errors\",\"errors\":{\"company\":\"Which company is it?\"}}";
    }
    call(
        "chat.postMessage",
        "channel",
        userOf(payload),
        "text",
        "Thank two people",
        "blocks",
        REMINDER);
    return "";
  }

  private String pressed(JsonObject payload) {
    JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
    switch (text(action, "action_id")) {
      case "more" ->
          call(
              "views.update",
              "view_id",
              text(payload.getAsJsonObject("view"), "id"),
              "view",
              FORM.formatted(MORE));
      case "log" ->
          call("views.open", "trigger_id", text(payload, "trigger_id"), "view", FORM.formatted(""));
      case "sent" -> {
        if (payload.has("message")) {
          call(
              "chat.update",
              "channel",
              text(payload.getAsJsonObject("channel"), "id"),
              "ts",
              text(payload.getAsJsonObject("message"), "ts"),
              "text",
              "Sent",
              "blocks",
              "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\":white_check_mark: Sent to *Dana Lee*.\"},\"accessory\":{\"type\":\"button\",\"action_id\":\"undo\",\"text\":{\"type\":\"plain_text\",\"text\":\"Undo\"}}}]");
        }
      }
      case "skip" ->
          call(
              "chat.postMessage",
              "channel",
              userOf(payload),
              "blocks",
              "[{\"type\":\"header\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Skipped\"}}]");
      default -> {}
    }
    return "";
  }

  private String home(JsonObject event) {
    call("views.publish", "user_id", text(event.getAsJsonObject("event"), "user"), "view", HOME);
    return "";
  }

  private String answered(JsonObject event) {
    call(
        "chat.postMessage",
        "channel",
        text(event.getAsJsonObject("event"), "channel"),
        "text",
        "Which one do you mean? Say *sent dana* or *sent sam*.");
    return "";
  }

  private void call(String method, String... arguments) {
    Map<String, String> all = new java.util.LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      all.put(arguments[i], arguments[i + 1]);
    }
    api.call(method, all);
  }

  private static String userOf(JsonObject payload) {
    return text(payload.getAsJsonObject("user"), "id");
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Optional<Instant> nextReminder() {
    return next;
  }

  @Override
  public void travelTo(Instant instant) {
    now = instant;
    if (next.isPresent() && !instant.isBefore(next.get())) {
      next = Optional.of(instant.plus(Duration.ofHours(20)));
      call(
          "chat.postMessage",
          "channel",
          "U0ADAMORGAN",
          "text",
          "Thank two people",
          "blocks",
          REMINDER);
    }
  }
}
