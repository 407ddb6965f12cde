package followthrough.sandbox.play;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.OpenView;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack's own client says about a form before it sends it. */
final class FieldChecks {
  private FieldChecks() {}

  /** What is wrong, by block id; empty when the form may be sent. */
  static Map<String, String> of(OpenView view) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Control control : Control.all(view.blocks())) {
      if (control.isInput()) {
        String error = check(control, view.inputs().valueOf(control));
        if (error != null) {
          errors.put(control.blockId(), error);
        }
      }
    }
    return errors;
  }

  private static @Nullable String check(Control control, JsonObject value) {
    if (isEmpty(value)) {
      return Json.isTrue(control.block(), "optional")
          ? null
          : "Please complete this required field.";
    }
    String text = Json.text(value, "value");
    return switch (control.type()) {
      case "plain_text_input" -> length(control.element(), text);
      case "email_text_input" ->
          text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
              ? null
              : "Please enter a valid email address.";
      case "url_text_input" ->
          text.matches("[a-zA-Z][a-zA-Z+.-]*:\\S+") ? null : "Please enter a valid URL.";
      case "number_input" -> number(control.element(), text);
      default -> null;
    };
  }

  private static boolean isEmpty(JsonObject value) {
    return value.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("type") && !entry.getKey().equals("timezone"))
        .map(Map.Entry::getValue)
        .allMatch(FieldChecks::isEmpty);
  }

  private static boolean isEmpty(JsonElement value) {
    return value.isJsonNull()
        || (value instanceof JsonArray array && array.isEmpty())
        || (value.isJsonPrimitive() && value.getAsString().isEmpty());
  }

  private static @Nullable String length(JsonObject element, String text) {
    int shortest = element.has("min_length") ? element.get("min_length").getAsInt() : 0;
    int longest = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
    if (text.length() < shortest) {
      return "Please enter at least " + shortest + " characters.";
    }
    return text.length() > longest ? "Please enter at most " + longest + " characters." : null;
  }

  private static @Nullable String number(JsonObject element, String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?")
        || (text.contains(".") && !Json.isTrue(element, "is_decimal_allowed"))) {
      return "Please enter a number.";
    }
    BigDecimal number = new BigDecimal(text);
    String least = Json.string(element, "min_value");
    String most = Json.string(element, "max_value");
    if (least != null && number.compareTo(new BigDecimal(least)) < 0) {
      return "Please enter a number of at least " + least + ".";
    }
    return most != null && number.compareTo(new BigDecimal(most)) > 0
        ? "Please enter a number of at most " + most + "."
        : null;
  }
}
