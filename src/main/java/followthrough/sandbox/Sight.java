package followthrough.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.sandbox.play.InputValues;
import followthrough.sandbox.play.Mrkdwn;
import followthrough.sandbox.play.Reading;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person has before them now, and where in it the thing is that they point at. */
final class Sight {
  private final Member member;
  private final Reading reading;

  Sight(Member member, Mrkdwn mrkdwn) {
    this.member = member;
    this.reading = new Reading(mrkdwn);
  }

  /** A message or a view with blocks in it; exactly one of the two is there. */
  record Place(@Nullable Message message, @Nullable OpenView view) {
    JsonArray blocks() {
      return message != null ? message.blocks() : view != null ? view.blocks() : new JsonArray();
    }
  }

  /** A control in a place, and what choosing it there means. */
  record Target(Place place, Control control, JsonObject value) {}

  static List<Place> in(Message message) {
    return List.of(new Place(message, null));
  }

  /** The open modal, which covers all else; without one the messages, newest first, then Home. */
  List<Place> anywhere() {
    OpenView top = member.views().top();
    if (top != null) {
      return List.of(new Place(null, top));
    }
    List<Place> places = new ArrayList<>();
    for (Message message : member.directMessages().all()) {
      if (message.fromApp()) {
        places.add(new Place(message, null));
      }
    }
    Collections.reverse(places);
    places.addAll(home());
    return places;
  }

  List<Place> home() {
    OpenView home = member.views().home();
    return home == null ? List.of() : List.of(new Place(null, home));
  }

  /** The n-th button or overflow option with these words in the first place that has as many. */
  Target button(String label, @Nullable String near, int n, List<Place> places) {
    List<String> seen = new ArrayList<>();
    for (Place place : places) {
      List<Target> targets = buttons(place, label, near);
      if (targets.size() >= n) {
        return targets.get(n - 1);
      }
      seen.addAll(reading.buttons(place.blocks()));
    }
    throw new AssertionError(
        member.name()
            + " sees no button \""
            + label
            + "\""
            + (n > 1 ? " number " + n : "")
            + (near == null ? "" : " near \"" + near + "\"")
            + "; there are "
            + seen);
  }

  /** The first control outside inputs, near these words if given, that takes this choice. */
  Target choice(@Nullable String near, String option, List<Place> places) {
    for (Place place : places) {
      for (Control control : Control.all(place.blocks())) {
        boolean here = near == null || reading.isNear(control, place.blocks(), near);
        if (!control.isInput() && control.keepsState() && here && takes(control, option, near)) {
          JsonObject value = InputValues.of(control, List.of(option), member.zone());
          return new Target(place, control, value);
        }
      }
    }
    throw new AssertionError(member.name() + " sees nothing to choose \"" + option + "\" from");
  }

  private List<Target> buttons(Place place, String label, @Nullable String near) {
    List<Target> targets = new ArrayList<>();
    for (Control control : Control.all(place.blocks())) {
      if (near != null && !reading.isNear(control, place.blocks(), near)) {
        continue;
      }
      if (control.type().equals("button")
          && reading.text(control.element(), "text").equals(label)) {
        targets.add(new Target(place, control, new JsonObject()));
      }
      if (control.type().equals("overflow")) {
        for (JsonObject option : control.options()) {
          if (reading.text(option, "text").equals(label)) {
            JsonObject value = new JsonObject();
            value.add("selected_option", option.deepCopy());
            targets.add(new Target(place, control, value));
          }
        }
      }
    }
    return targets;
  }

  /** A date picker takes any date, but only when the person says which picker they mean. */
  private boolean takes(Control control, String option, @Nullable String near) {
    return control.options().isEmpty()
        ? near != null
        : control.options().stream().anyMatch(each -> reading.text(each, "text").equals(option));
  }
}
