package followthrough.sandbox.rules;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One condition that Slack sets on one JSON value. */
@FunctionalInterface
interface Rule {
  void check(JsonElement value, String at, Findings findings);

  static Rule string(int shortest, int longest) {
    return (value, at, findings) -> {
      if (!isString(value)) {
        findings.add("must be a string", at);
        return;
      }
      int length = value.getAsString().length();
      if (length > longest) {
        findings.add("must be less than " + (longest + 1) + " characters", at);
      } else if (length < shortest) {
        findings.add("must be more than " + (shortest - 1) + " characters", at);
      }
    };
  }

  static Rule oneOf(String... allowed) {
    List<String> values = List.of(allowed);
    return satisfying(
        text -> values.contains(text), "must be one of: " + String.join(", ", values));
  }

  static Rule matching(String pattern, String message) {
    Pattern compiled = Pattern.compile(pattern);
    return satisfying(text -> compiled.matcher(text).matches(), message);
  }

  static Rule satisfying(Predicate<String> condition, String message) {
    return (value, at, findings) -> {
      if (!isString(value) || !condition.test(value.getAsString())) {
        findings.add(message, at);
      }
    };
  }

  static Rule bool() {
    return (value, at, findings) -> {
      if (!(value instanceof JsonPrimitive p && p.isBoolean())) {
        findings.add("must be a boolean", at);
      }
    };
  }

  static Rule integer(long least, long most) {
    return (value, at, findings) -> {
      if (!(value instanceof JsonPrimitive p && p.isNumber())
          || !p.getAsString().matches("-?\\d{1,18}")) {
        findings.add("must be an integer", at);
      } else if (value.getAsLong() < least) {
        findings.add("must be more than " + (least - 1), at);
      } else if (value.getAsLong() > most) {
        findings.add("must be less than " + (most + 1), at);
      }
    };
  }

  static Rule list(int fewest, int most, Rule each) {
    return (value, at, findings) -> {
      if (!(value instanceof JsonArray items)) {
        findings.add("must be an array", at);
        return;
      }
      if (items.size() > most) {
        findings.add("no more than " + most + " items allowed", at);
      } else if (items.size() < fewest) {
        findings.add("must provide at least " + fewest + " items", at);
      }
      for (int i = 0; i < items.size(); i++) {
        each.check(items.get(i), at + "/" + i, findings);
      }
    };
  }

  static Rule object() {
    return (value, at, findings) -> {
      if (!value.isJsonObject()) {
        findings.add("must be an object", at);
      }
    };
  }

  /** Only one element of a view may ask for the focus. */
  static Rule focus() {
    return (value, at, findings) -> {
      bool().check(value, at, findings);
      if (isTrue(value) && !findings.claimFocus()) {
        findings.add("`focus_on_load` may be true for one element only", at);
      }
    };
  }

  static boolean isString(JsonElement value) {
    return value instanceof JsonPrimitive p && p.isString();
  }

  static boolean isTrue(JsonElement value) {
    return value instanceof JsonPrimitive p && p.isBoolean() && p.getAsBoolean();
  }
}
