package followthrough.slack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.regex.Pattern;

/** What no sentence of ours may say, wherever a person reads it: one word for each thing. */
public final class PlainWords {
  private static final Pattern WRONG =
      Pattern.compile(
          String.join(
              "|",
              // Stiff, where "who" is what people say.
              "\\bwhom\\b",
              // A promise is told in the future tense.
              "(?<!\\bshall )\\bI (?:remind|ask|say|tell|help|bring|plan|send|keep)\\b",
              // Drafts have contractions, so the rest has them.
              "\\bI (?:am|will)\\b",
              "\\b(?:do|does|is|was|are|were|has|have|had|will|could|would) not\\b",
              "(?<!\\bThey )\\bdid not\\b",
              "\\bcannot\\b",
              // One thing, one word: decision date, interview, rejection, reference, voicemail.
              "\\bdecision days?\\b",
              "\\b(?:the|your|this|missed) talk\\b",
              "\\b(?:after|since) (?:the|a) no\\b",
              "\\bpraise\\b",
              "\\bvoice mail\\b",
              "\\bmachine\\b",
              // As Americans spell; what people may type to us is theirs.
              "(?<!\\bthey )\\bcancell(?:ed|ing)\\b",
              "\\bafterwards\\b",
              "\\bany more\\b",
              "\\b(?:apologis|organis|recognis)\\w*",
              "\\baddress of\\b"),
          Pattern.CASE_INSENSITIVE);

  /** What a rule is called among ourselves. */
  private static final Pattern RULE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\(rule ");

  private PlainWords() {}

  /** Of a text as Slack gets it. */
  public static void in(String text) {
    assertThat(text).doesNotContainPattern(WRONG).doesNotContainPattern(RULE);
  }

  /** Of everything that can be read in blocks, what stands on buttons and in menus included. */
  public static void in(List<LayoutBlock> blocks) {
    in(GsonFactory.createSnakeCase().toJsonTree(blocks));
  }

  /** The same of a form or a page. */
  public static void in(View view) {
    in(GsonFactory.createSnakeCase().toJsonTree(view));
  }

  private static void in(JsonElement json) {
    StringBuilder read = new StringBuilder();
    collect(json, read);
    in(read.toString());
  }

  private static void collect(JsonElement json, StringBuilder read) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(one -> collect(one, read));
    } else if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      if (object.has("text") && object.get("text").isJsonPrimitive()) {
        boolean run = "text".equals(object.get("type").getAsString());
        read.append(object.get("text").getAsString()).append(run ? "" : "\n");
      }
      object.entrySet().forEach(one -> collect(one.getValue(), read));
    }
  }
}
