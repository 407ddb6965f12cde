package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import followthrough.sandbox.state.Json;
import org.jspecify.annotations.Nullable;

/**
 * One call of a Web API method; its arguments came as a form or as JSON.
 *
 * @param token the bearer token, null when there was none
 */
public record Call(String method, @Nullable String token, JsonObject arguments) {

  /** The argument; null when absent. */
  @Nullable String string(String name) {
    return Json.string(arguments, name);
  }

  /** The argument; empty when absent. */
  String text(String name) {
    return Json.text(arguments, name);
  }

  boolean flag(String name) {
    String value = string(name);
    return value != null && (value.equals("true") || value.equals("1"));
  }

  int number(String name, int otherwise) {
    String value = string(name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  boolean has(String name) {
    return arguments.has(name) && !arguments.get(name).isJsonNull();
  }

  /** An argument that is JSON, or JSON within a form's text; null when absent or malformed. */
  @Nullable JsonElement json(String name) {
    JsonElement value = arguments.get(name);
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return Json.parse(primitive.getAsString());
    }
    return value;
  }

  /** The same as {@link #json} for an array; null also when it is something else. */
  @Nullable JsonArray array(String name) {
    return json(name) instanceof JsonArray array ? array : null;
  }
}
