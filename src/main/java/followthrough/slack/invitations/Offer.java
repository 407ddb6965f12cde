package followthrough.slack.invitations;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import followthrough.core.action.Invitation;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.modals.FilledIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A form that can be opened from an invitation. All of it travels with the button, so that nothing
 * of a file is kept that nobody has saved.
 *
 * @param left how many of those invited have no room in it
 */
record Offer(FilledIn form, int left) {
  /** Slack takes 2,000 characters on a button. */
  private static final int LONGEST = 1_900;

  /** With as many people as there is room for. */
  static Offer of(Invitation invitation, Guests guests, TitleReading title) {
    Format format = FormatReading.of(invitation);
    List<PersonForm> people = guests.people();
    int taken = Math.min(Interview.MAX_PEOPLE, people.size());
    while (true) {
      FilledIn form =
          new FilledIn(
              title.company(),
              title.role(),
              invitation.time().starts(),
              invitation.length(),
              format,
              PeopleLines.write(people.subList(0, taken)),
              new FilledIn.Event(invitation.key(), invitation.sequence()));
      Offer offer = new Offer(form, people.size() - taken);
      if (taken == 0 || offer.text().length() <= LONGEST) {
        return offer;
      }
      taken--;
    }
  }

  /** What {@link #read} reads. */
  String text() {
    JsonObject json = new JsonObject();
    json.addProperty("key", form.event().key());
    json.addProperty("sequence", form.event().sequence());
    json.addProperty("company", form.company());
    json.addProperty("role", form.role());
    Instant starts = form.starts();
    json.addProperty("starts", starts == null ? null : starts.getEpochSecond());
    json.addProperty("minutes", form.length().toMinutes());
    json.addProperty("format", form.format().name());
    json.addProperty("people", form.people());
    return json.toString();
  }

  /**
   * Reads what a button carries.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static FilledIn read(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      boolean certain = json.has("starts") && !json.get("starts").isJsonNull();
      return new FilledIn(
          json.get("company").getAsString(),
          json.get("role").getAsString(),
          certain ? Instant.ofEpochSecond(json.get("starts").getAsLong()) : null,
          Duration.ofMinutes(json.get("minutes").getAsLong()),
          Format.valueOf(json.get("format").getAsString()),
          json.get("people").getAsString(),
          new FilledIn.Event(json.get("key").getAsString(), json.get("sequence").getAsInt()));
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException("not an offer", e);
    }
  }
}
