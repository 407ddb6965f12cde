package followthrough.sandbox;

import com.google.gson.JsonArray;
import followthrough.sandbox.play.InputValues;
import followthrough.sandbox.play.Mrkdwn;
import followthrough.sandbox.play.Reading;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.OpenView;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A modal or Home tab as one person sees it, at the moment they looked. */
public final class ShownView {
  private final OpenView view;
  private final ZoneId zone;
  private final Reading reading;

  ShownView(OpenView view, ZoneId zone, Mrkdwn mrkdwn) {
    this.view = view;
    this.zone = zone;
    this.reading = new Reading(mrkdwn);
  }

  public String id() {
    return view.id();
  }

  public String hash() {
    return view.hash();
  }

  public String title() {
    return view.title();
  }

  /** What the submit button says; empty when there is none. */
  public String submit() {
    return Json.text(Json.object(view.content(), "submit"), "text");
  }

  public String callbackId() {
    return Json.text(view.content(), "callback_id");
  }

  public String privateMetadata() {
    return Json.text(view.content(), "private_metadata");
  }

  /** The labels of its inputs, top to bottom. */
  public List<String> labels() {
    return Control.all(view.blocks()).stream()
        .filter(Control::isInput)
        .map(Control::label)
        .toList();
  }

  /** What stands in the input with this label; several options are joined by commas. */
  public String value(String label) {
    return InputValues.shown(view.inputs().valueOf(input(label)), zone);
  }

  /** What a select or radio with this label offers. */
  public List<String> options(String label) {
    return input(label).options().stream()
        .map(option -> Json.text(Json.object(option, "text"), "text"))
        .toList();
  }

  /** The errors beside the inputs, by label. */
  public Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Control control : Control.all(view.blocks())) {
      String error = view.errors().get(control.blockId());
      if (error != null) {
        errors.put(control.label(), error);
      }
    }
    return errors;
  }

  /** The error beside one input; empty when there is none. */
  public String error(String label) {
    String error = view.errors().get(input(label).blockId());
    return error == null ? "" : error;
  }

  /** What went wrong with the whole modal, as Slack says it; empty when nothing did. */
  public String trouble() {
    return view.errors().getOrDefault("", "");
  }

  /** Every text in it, labels and buttons included. */
  public List<String> texts() {
    return reading.texts(view.blocks());
  }

  /** Whether any of its texts contains these words. */
  public boolean shows(String words) {
    return texts().stream().anyMatch(text -> text.contains(words));
  }

  /** What its buttons and overflow options say, in order; not the submit button. */
  public List<String> buttons() {
    return reading.buttons(view.blocks());
  }

  public JsonArray blocks() {
    return view.blocks().deepCopy();
  }

  @Override
  public String toString() {
    return title() + "\n" + String.join("\n", texts());
  }

  private Control input(String label) {
    return Control.all(view.blocks()).stream()
        .filter(control -> control.isInput() && control.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no input \"" + label + "\"; there are " + labels()));
  }
}
