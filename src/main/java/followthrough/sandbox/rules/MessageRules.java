package followthrough.sandbox.rules;

import static followthrough.sandbox.rules.Shape.has;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message has to look like. */
public final class MessageRules {
  /** Longer text is cut, not refused. */
  public static final int LONGEST_TEXT = 40_000;

  private static final int LONGEST_UPDATED_TEXT = 4_000;

  /**
   * Slack does not document this sum. Counting every string of the blocks, ids and values included,
   * errs on the strict side of what people have reported.
   */
  private static final int LONGEST_BLOCKS = 13_200;

  private static final int LONGEST_MARKDOWN = 12_000;

  private MessageRules() {}

  /** Says why Slack would not post this, or null when it would. */
  public static @Nullable Refused refusesPost(@Nullable String text, @Nullable JsonArray blocks) {
    Refused refused = refuses(text, blocks);
    if (refused == null && blocks != null && lengthOf(blocks) > LONGEST_BLOCKS) {
      return Refused.because("msg_blocks_too_long");
    }
    return refused;
  }

  /** Says why Slack would not change a message to this, or null when it would. */
  public static @Nullable Refused refusesUpdate(@Nullable String text, @Nullable JsonArray blocks) {
    if (text != null && text.length() > LONGEST_UPDATED_TEXT) {
      return Refused.because("msg_too_long");
    }
    return refuses(text, blocks);
  }

  /** Says why Slack would not take this as an answer in an HTTP body, or null when it would. */
  public static @Nullable Refused refuses(@Nullable String text, @Nullable JsonArray blocks) {
    if (blocks == null || blocks.isEmpty()) {
      return text == null || text.isEmpty() ? Refused.because("no_text") : null;
    }
    Findings findings = new Findings(Surface.MESSAGE);
    Blocks.check(blocks, findings);
    if (markdownLengthOf(blocks) > LONGEST_MARKDOWN) {
      return Refused.because("msg_too_long");
    }
    List<String> faults = findings.messages();
    return faults.isEmpty() ? null : new Refused("invalid_blocks", faults);
  }

  /** Says why Slack would not keep this beside a message, or null when it would. */
  public static @Nullable Refused refusesMetadata(@Nullable JsonElement metadata) {
    if (!(metadata instanceof JsonObject object)) {
      return Refused.because("invalid_metadata_format");
    }
    boolean typed = has(object, "event_type") && Rule.isString(object.get("event_type"));
    boolean filled =
        object.get("event_payload") instanceof JsonObject payload && withoutNulls(payload);
    return typed && filled ? null : Refused.because("invalid_metadata_schema");
  }

  private static boolean withoutNulls(JsonObject payload) {
    return payload.entrySet().stream().noneMatch(entry -> entry.getValue().isJsonNull());
  }

  private static int markdownLengthOf(JsonArray blocks) {
    int length = 0;
    for (JsonElement block : blocks) {
      if (block instanceof JsonObject object
          && object.get("type") instanceof JsonPrimitive type
          && type.getAsString().equals("markdown")
          && object.get("text") instanceof JsonPrimitive text) {
        length += text.getAsString().length();
      }
    }
    return length;
  }

  private static int lengthOf(JsonElement value) {
    if (value instanceof JsonObject object) {
      return object.entrySet().stream().mapToInt(entry -> lengthOf(entry.getValue())).sum();
    }
    if (value instanceof JsonArray array) {
      int length = 0;
      for (JsonElement each : array) {
        length += lengthOf(each);
      }
      return length;
    }
    return Rule.isString(value) ? value.getAsString().length() : 0;
  }
}
