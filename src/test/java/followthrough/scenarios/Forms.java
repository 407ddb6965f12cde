package followthrough.scenarios;

import static followthrough.scenarios.Story.date;
import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.objects;
import static followthrough.scenarios.Story.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the stories' JSON says, as the forms a person would fill in. */
public final class Forms {
  private Forms() {}

  static InterviewForm interview(JsonObject interview, JsonObject opportunity) {
    JsonObject agency = object(opportunity, "agency");
    JsonObject coordinator = object(interview, "coordinator");
    List<PersonForm> people = new ArrayList<>();
    if (interview.has("people")) {
      objects(interview.getAsJsonArray("people")).map(Forms::person).forEach(people::add);
    }
    return new InterviewForm(
        text(opportunity, "company"),
        "",
        CompanyStyle.valueOf(text(opportunity, "style")),
        ZoneId.of(text(opportunity, "zone")),
        text(opportunity, "holidays"),
        closures(opportunity),
        "",
        instant(interview.get("starts")),
        instant(interview.get("ends")),
        interview.has("format") ? Format.valueOf(text(interview, "format")) : Format.UNKNOWN,
        medium(interview, "last_medium"),
        date(interview, "decision"),
        people,
        text(interview, "main_contact"),
        coordinator == null ? null : person(coordinator),
        agency == null ? null : consultant(agency),
        agency == null ? Medium.EMAIL : medium(agency, "medium"),
        flag(opportunity, "response_duty"),
        Set.of());
  }

  /** A debrief that only says who was met. */
  public static DebriefForm met(List<PersonForm> people) {
    return new DebriefForm(
        people, Map.of(), null, null, false, null, List.of(), null, LookBack.NOTHING);
  }

  static PersonForm known(Contact contact) {
    return new PersonForm(
        contact.name(),
        contact.title(),
        contact.email(),
        contact.post(),
        contact.phone(),
        contact.linkedIn(),
        contact.preferred());
  }

  static PersonForm person(JsonObject person) {
    String name = text(person, "name");
    String linkedin = text(person, "linkedin");
    return new PersonForm(
        name,
        person.has("title") ? text(person, "title") : "",
        flag(person, "email") ? address(name) : "",
        flag(person, "post") ? "1 Main Street" : "",
        flag(person, "phone") ? "+1 555 0100" : "",
        linkedin == null ? LinkedIn.NOT_ASKED : LinkedIn.valueOf(linkedin),
        medium(person, "preferred"));
  }

  private static PersonForm consultant(JsonObject agency) {
    String name = text(agency, "consultant");
    return new PersonForm(
        name,
        "",
        flag(agency, "email") ? address(name) : "",
        "",
        flag(agency, "phone") ? "+1 555 0101" : "",
        LinkedIn.NOT_ASKED,
        null);
  }

  static List<Closure> closures(JsonObject opportunity) {
    List<Closure> closures = new ArrayList<>();
    if (opportunity.has("closed")) {
      for (JsonElement range : opportunity.getAsJsonArray("closed")) {
        closures.add(
            new Closure(
                LocalDate.parse(range.getAsJsonArray().get(0).getAsString()),
                LocalDate.parse(range.getAsJsonArray().get(1).getAsString())));
      }
    }
    return closures;
  }

  static Medium medium(JsonObject object, String field) {
    String text = text(object, field);
    if (text == null) {
      return null;
    }
    // Anything else reads as e-mail: a text message, a letter (rules, 1, last medium).
    return List.of("PHONE", "CARD").contains(text) ? Medium.valueOf(text) : Medium.EMAIL;
  }

  static boolean flag(JsonObject object, String field) {
    return object.has(field)
        && object.get(field).isJsonPrimitive()
        && object.get(field).getAsBoolean();
  }

  static JsonObject object(JsonObject parent, String field) {
    return parent.has(field) && parent.get(field).isJsonObject()
        ? parent.getAsJsonObject(field)
        : null;
  }

  static String address(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.com";
  }
}
