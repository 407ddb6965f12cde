package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.sandbox.rules.MessageRules;
import followthrough.sandbox.rules.Refused;
import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message is to say, taken from a call.
 *
 * @param refused why Slack would not have it, null when it would
 */
record Content(
    String text, JsonArray blocks, @Nullable JsonObject metadata, @Nullable Refused refused) {

  /** The length limits differ by what is done with the content. */
  interface Limits {
    @Nullable Refused refuses(@Nullable String text, @Nullable JsonArray blocks);
  }

  static Content of(Call call, Limits limits) {
    String text = call.string("text");
    JsonArray blocks = call.array("blocks");
    if (blocks == null && call.has("blocks")) {
      return refused(Refused.because("invalid_blocks_format"));
    }
    Refused refused = limits.refuses(text, blocks);
    if (refused == null && call.has("metadata")) {
      refused = MessageRules.refusesMetadata(call.json("metadata"));
    }
    if (refused != null) {
      return refused(refused);
    }
    return new Content(
        text == null ? "" : text,
        blocks == null ? new JsonArray() : blocks,
        call.json("metadata") instanceof JsonObject metadata ? metadata : null,
        null);
  }

  /** What Slack would let pass and people would suffer from. */
  void warn(Workspace workspace, String where) {
    if (text.isEmpty()) {
      workspace
          .notebook()
          .add(
              Remark.Kind.WARNING,
              where,
              "missing_text",
              List.of(
                  "blocks without `text`: screen readers and notifications have little to say"));
    }
    if (text.length() > MessageRules.LONGEST_TEXT) {
      workspace
          .notebook()
          .add(
              Remark.Kind.WARNING,
              where,
              "message_truncated",
              List.of(text.length() + " characters"));
    }
  }

  String cutText() {
    return text.length() <= MessageRules.LONGEST_TEXT
        ? text
        : text.substring(0, MessageRules.LONGEST_TEXT);
  }

  private static Content refused(Refused refused) {
    return new Content("", new JsonArray(), null, refused);
  }
}
