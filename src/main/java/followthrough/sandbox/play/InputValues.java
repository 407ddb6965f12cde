package followthrough.sandbox.play;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Turns what a person enters, and sees, into what Slack keeps of it, and back. */
public final class InputValues {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private InputValues() {}

  /**
   * The value in the shape of `state.values`.
   *
   * @param entered text, option texts, `2026-12-01`, `10:00` or `2026-12-01 10:00` in the zone;
   *     nothing or one empty text clears the control
   * @throws AssertionError when the control does not offer that
   */
  public static JsonObject of(Control control, List<String> entered, ZoneId zone) {
    List<String> given = entered.equals(List.of("")) ? List.of() : entered;
    String first = given.isEmpty() ? "" : given.get(0);
    JsonObject value = new JsonObject();
    switch (control.type()) {
      case "plain_text_input", "email_text_input", "url_text_input", "number_input" ->
          put(value, "value", first);
      case "static_select", "radio_buttons" -> {
        if (given.isEmpty()) {
          value.add("selected_option", JsonNull.INSTANCE);
        } else {
          value.add("selected_option", option(control, first));
        }
      }
      case "checkboxes", "multi_static_select" -> {
        JsonArray selected = new JsonArray();
        given.forEach(text -> selected.add(option(control, text)));
        value.add("selected_options", selected);
      }
      case "datepicker" ->
          put(value, "selected_date", first.isEmpty() ? "" : LocalDate.parse(first).toString());
      case "timepicker" ->
          put(value, "selected_time", first.isEmpty() ? "" : LocalTime.parse(first).toString());
      case "datetimepicker" -> {
        if (first.isEmpty()) {
          value.add("selected_date_time", JsonNull.INSTANCE);
        } else {
          LocalDateTime local = LocalDateTime.parse(first.replace('T', ' '), TO_THE_MINUTE);
          value.addProperty("selected_date_time", local.atZone(zone).toEpochSecond());
        }
      }
      case "users_select" -> put(value, "selected_user", first);
      default -> throw new AssertionError("this client cannot fill in a " + control.type());
    }
    return value;
  }

  /** What the person sees in the control; several options are joined by commas. */
  public static String shown(JsonObject value, ZoneId zone) {
    for (String name : new String[] {"value", "selected_date", "selected_time", "selected_user"}) {
      if (value.has(name)) {
        return Json.text(value, name);
      }
    }
    if (value.has("selected_option")) {
      return optionText(Json.object(value, "selected_option"));
    }
    if (value.has("selected_date_time")) {
      String epoch = Json.text(value, "selected_date_time");
      return epoch.isEmpty()
          ? ""
          : TO_THE_MINUTE.format(Instant.ofEpochSecond(Long.parseLong(epoch)).atZone(zone));
    }
    StringBuilder texts = new StringBuilder();
    for (JsonObject option : Json.objects(Json.array(value, "selected_options"))) {
      texts.append(texts.isEmpty() ? "" : ", ").append(optionText(option));
    }
    return texts.toString();
  }

  static String optionText(JsonObject option) {
    return Json.text(Json.object(option, "text"), "text");
  }

  private static JsonObject option(Control control, String text) {
    for (JsonObject option : control.options()) {
      if (optionText(option).equals(text)) {
        return option.deepCopy();
      }
    }
    List<String> offered = control.options().stream().map(InputValues::optionText).toList();
    throw new AssertionError("no option \"" + text + "\"; there are " + offered);
  }

  private static void put(JsonObject value, String name, String text) {
    if (text.isEmpty()) {
      value.add(name, JsonNull.INSTANCE);
    } else {
      value.addProperty(name, text);
    }
  }
}
