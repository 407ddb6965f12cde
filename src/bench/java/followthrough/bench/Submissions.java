package followthrough.bench;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;

/** Submitted interview modals, each for another company, from one that was opened before. */
final class Submissions {
  private static final String USER = "U9999999";
  private static final String COMPANY = "Company9999999";
  private static final String STARTS = "1999999999";

  private final SmallSlack slack;
  private final String template;

  /**
   * @param modal the interview modal as the program opened it
   */
  Submissions(SmallSlack slack, JsonObject modal) {
    this.slack = slack;
    JsonObject view = modal.deepCopy();
    JsonObject state = new JsonObject();
    state.add("values", values());
    view.add("state", state);
    JsonObject payload = Presses.payload("view_submission", USER);
    payload.add("view", view);
    this.template = SlackRequest.encoded(payload.toString());
  }

  /** The person's interview at a company of this number. */
  SlackRequest by(long person, long company, Instant starts) {
    return SlackRequest.interaction(
        template
            .replace(USER, slack.user(person))
            .replace(COMPANY, "Company" + company)
            .replace(STARTS, Long.toString(starts.getEpochSecond())));
  }

  private static JsonObject values() {
    JsonObject values = new JsonObject();
    add(values, "company", "plain_text_input", "value", COMPANY);
    add(values, "role", "plain_text_input", "value", "Engineer");
    JsonObject starts = new JsonObject();
    starts.addProperty("type", "datetimepicker");
    starts.addProperty("selected_date_time", Long.valueOf(STARTS));
    add(values, "starts", starts);
    JsonObject hour = new JsonObject();
    hour.addProperty("value", "60");
    JsonObject length = new JsonObject();
    length.addProperty("type", "static_select");
    length.add("selected_option", hour);
    add(values, "length", length);
    add(
        values,
        "people",
        "plain_text_input",
        "value",
        "Dana Lee, VP, dana@example.com\nSam Roy, Lead, sam@example.com\n"
            + "Ana Ruiz, Engineer, ana@example.com\nBo Chen, Recruiter, bo@example.com");
    JsonObject decision = new JsonObject();
    decision.addProperty("type", "datepicker");
    decision.add("selected_date", JsonNull.INSTANCE);
    add(values, "decision", decision);
    return values;
  }

  private static void add(JsonObject values, String field, String type, String name, String text) {
    JsonObject element = new JsonObject();
    element.addProperty("type", type);
    element.addProperty(name, text);
    add(values, field, element);
  }

  private static void add(JsonObject values, String field, JsonObject element) {
    JsonObject block = new JsonObject();
    block.add(field, element);
    values.add(field, block);
  }
}
