package followthrough.sandbox.rules;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The properties that a JSON object has to have, may have and may not have. */
final class Shape implements Rule {
  private final Map<String, Rule> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<Rule> wholes = new ArrayList<>();

  private Shape() {}

  static Shape shape() {
    return new Shape();
  }

  /** A shape whose `type` was looked at by whoever chose it. */
  static Shape typed() {
    return shape().optional("type", (value, at, findings) -> {});
  }

  Shape required(String name, Rule rule) {
    required.add(name);
    return optional(name, rule);
  }

  Shape optional(String name, Rule rule) {
    properties.put(name, rule);
    return this;
  }

  /** Adds a condition on the object as a whole. */
  Shape also(Rule rule) {
    wholes.add(rule);
    return this;
  }

  /** Adds a condition on the object as a whole that has one message. */
  Shape also(BiPredicate<JsonObject, Findings> condition, String message) {
    return also(
        (value, at, findings) -> {
          if (!condition.test(value.getAsJsonObject(), findings)) {
            findings.add(message, at);
          }
        });
  }

  @Override
  public void check(JsonElement value, String at, Findings findings) {
    if (!(value instanceof JsonObject object)) {
      findings.add("must be an object", at);
      return;
    }
    for (String name : required) {
      if (!has(object, name)) {
        findings.add("missing required field: " + name, at);
      }
    }
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      Rule rule = properties.get(entry.getKey());
      if (rule == null) {
        findings.add("invalid additional property: " + entry.getKey(), at);
      } else if (!entry.getValue().isJsonNull()) {
        rule.check(entry.getValue(), at + "/" + entry.getKey(), findings);
      }
    }
    wholes.forEach(whole -> whole.check(object, at, findings));
  }

  static boolean has(JsonObject object, String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }
}
