package followthrough.slack.kit;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Initials;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How what is said to somebody in a message may name what it is about. */
public final class Discretion {
  /** Everything by its name. */
  public static final Discretion NONE = new Discretion(null);

  private static final Gson JSON = GsonFactory.createSnakeCase();
  private static final Type BLOCKS = new TypeToken<List<LayoutBlock>>() {}.getType();

  /** Where people read; the rest is what buttons carry. */
  private static final Set<String> READ = Set.of("text", "accessibility_label");

  private final @Nullable Initials initials;

  private Discretion(@Nullable Initials initials) {
    this.initials = initials;
  }

  /** As the person wishes it. */
  public static Discretion of(Desk.View view) {
    return view.file().person().wishes().discreet()
        ? new Discretion(new Initials(view.file().pipeline()))
        : NONE;
  }

  /** Whether names are hidden. */
  public boolean hides() {
    return initials != null;
  }

  /** What a notification shows in place of {@code text}. */
  public String text(String text) {
    return hides() ? DiscreetSentences.ANSWER : text;
  }

  /** The same blocks, with initials where names are hidden. */
  public List<LayoutBlock> blocks(List<LayoutBlock> blocks) {
    Initials hidden = initials;
    if (hidden == null) {
      return blocks;
    }
    JsonElement json = JSON.toJsonTree(blocks, BLOCKS);
    hide(json, hidden);
    return JSON.fromJson(json, BLOCKS);
  }

  private static void hide(JsonElement json, Initials hidden) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(one -> hide(one, hidden));
    } else if (json instanceof JsonObject object) {
      for (String name : Set.copyOf(object.keySet())) {
        JsonElement value = object.get(name);
        if (READ.contains(name) && value.isJsonPrimitive()) {
          object.addProperty(name, hidden.in(value.getAsString()));
        } else {
          hide(value, hidden);
        }
      }
    }
  }
}
