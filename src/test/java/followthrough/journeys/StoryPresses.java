package followthrough.journeys;

import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.objects;
import static followthrough.scenarios.Story.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import followthrough.sandbox.SandboxUser;
import followthrough.scenarios.Story;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Does in Slack what a story says that its person does. */
final class StoryPresses {
  static final Map<String, String> MEDIA =
      Map.of(
          "EMAIL", "E-mail",
          "CARD", "Handwritten card",
          "PHONE", "Phone call",
          "PHONE_THEN_EMAIL", "Phone call, then e-mail",
          "LINKEDIN", "LinkedIn invitation");

  private static final Map<String, String> STYLES =
      Map.of(
          "TRADITIONAL", "Traditional",
          "TECH_OR_MEDIA", "Tech, communications or media",
          "UNSURE", "Not sure");
  private static final Map<String, String> FORMATS =
      Map.of(
          "IN_PERSON", "In person",
          "VIDEO", "Video",
          "VIDEO_PANEL", "Video",
          "ONSITE_PANEL", "In person",
          "PHONE", "Phone",
          "PHONE_SCREEN", "Phone screen");
  private static final Map<String, String> HOLIDAYS =
      Map.of(
          "NONE",
          "None",
          "US",
          "United States",
          "GB",
          "United Kingdom",
          "CA-ON",
          "Canada: Ontario");

  private static final String THEY_MOVE = "They move the interview";

  private final Story story;
  private final SandboxUser ada;
  private final StoryNews news;
  private final StoryRows rows;
  private final Runnable rests;

  /**
   * @param rests waits until the app has shown what changed
   */
  StoryPresses(Story story, SandboxUser ada, Runnable rests) {
    this.story = story;
    this.ada = ada;
    this.rests = rests;
    this.news = new StoryNews(story, ada);
    this.rows = new StoryRows(story);
  }

  void press(JsonObject press) {
    if (press.has("logged_at")) {
      logs(press, opportunity(text(press, "opportunity")));
      return;
    }
    switch (text(press, "do")) {
      case "mark_sent" -> answers(press, null);
      case "left_voicemail" -> answers(press, "Left voicemail");
      case "debrief" -> debriefs(press);
      case "praise_arrived" -> tells(press, "My reference has written");
      case "replied" -> {
        tells(press, "They replied");
        fillsIn("Decision expected by", text(press, "decision"));
        saves(press);
      }
      case "reschedule" -> {
        tells(press, "I must move the interview");
        ada.saves();
      }
      case "new_time" -> {
        tells(press, movesWhatHasATime(press) ? THEY_MOVE : "The interview has a new time");
        ada.fillsIn("Starts", local(press, "starts"));
        ada.fillsIn("Length", length(press));
        ada.saves();
      }
      case "did_not_call" -> tells(press, "They did not call");
      case "rejected" -> tells(press, "They said no");
      case "offer" -> {
        tells(press, "They make an offer");
        fillsIn("Answer by", text(press, "deadline"));
        fillsIn("Who told you?", text(press, "from"));
        saves(press);
      }
      case "accept" -> {
        tells(press, "I accept the offer");
        ada.saves();
      }
      case "archive" -> ada.clicks("Archive");
      default -> {
        boolean about = press.has("opportunity") || press.has("interview");
        news.tell(press, about ? company(press) : null, whom(press));
      }
    }
    if (ada.hasModal() && ada.modal().title().equals("What happened?")) {
      // What ends everything is asked about once.
      ada.saves();
    }
    if (ada.hasModal()) {
      assertThat(ada.modal().title()).as(ada.modal().errors().toString()).isEqualTo("Saved");
      ada.closesAll();
    }
  }

  /** Chooses from the menu of the opportunity on the Home tab. */
  private void tells(JsonObject press, String what) {
    boolean here = ada.home().shows("Under way") || ada.home().shows("Offer in hand");
    if (!here) {
      unfold();
    }
    ada.selectsAtHome(company(press), what);
  }

  /** What is closed stands behind a button. */
  private void unfold() {
    ada.home().buttons().stream()
        .filter(button -> button.endsWith(" closed"))
        .findFirst()
        .ifPresent(ada::clicksAtHome);
    rests.run();
  }

  private void saves(JsonObject press) {
    String medium = text(press, "medium");
    if (medium != null) {
      ada.fillsIn("How did they tell you?", medium.equals("PHONE") ? "Phone" : "E-mail");
    }
    ada.saves();
  }

  private void fillsIn(String label, String value) {
    if (value != null) {
      ada.fillsIn(label, value);
    }
  }

  private void debriefs(JsonObject press) {
    tells(press, "Debrief");
    if (press.has("went_wrong")) {
      List<String> points = new ArrayList<>();
      press.getAsJsonArray("went_wrong").forEach(point -> points.add(point.getAsString()));
      ada.fillsIn("What went wrong?", String.join("\n", points));
      JsonObject reference = press.getAsJsonObject("reference");
      ada.fillsIn(
          "Who could put in a good word for you?", text(reference, "name") + ", ref@example.com");
    }
    ada.saves();
  }

  /** Whether nothing took its first time away before. */
  private boolean movesWhatHasATime(JsonObject press) {
    return story
        .each("events")
        .takeWhile(event -> event != press)
        .noneMatch(event -> List.of("reschedule", "cancelled").contains(text(event, "do")));
  }

  /** The person in the row which a press means; null when it means none. */
  private String whom(JsonObject press) {
    return press.has("step") ? text(rows.of(press).get(0), "to") : null;
  }

  private void answers(JsonObject press, String label) {
    for (JsonObject row : rows.of(press)) {
      if (text(row, "medium").equals("SLACK")) {
        ada.clicks("Done");
      } else {
        ada.clicks(label == null ? label(row) : label, text(row, "to"));
      }
    }
  }

  private static String label(JsonObject row) {
    return switch (text(row, "medium")) {
      case "CARD" -> "Mark posted";
      case "PHONE", "PHONE_THEN_EMAIL" -> "Mark called";
      default -> "Mark sent";
    };
  }

  private void logs(JsonObject interview, JsonObject opportunity) {
    ada.types("/interview");
    ada.clicks("More options");
    ada.fillsIn("Company", text(opportunity, "company"));
    ada.fillsIn("Starts", local(interview, "starts"));
    ada.fillsIn("Length", length(interview));
    ada.fillsIn("Who will you meet?", people(interview));
    fillsIn("Decision expected by", text(interview, "decision"));
    ada.fillsIn("Format", FORMATS.get(text(interview, "format")));
    ada.fillsIn("Kind of company", STYLES.get(text(opportunity, "style")));
    ada.fillsIn(
        "Last contacted by", text(interview, "last_medium").equals("PHONE") ? "Phone" : "E-mail");
    ada.fillsIn("Company's time zone", zone(text(opportunity, "zone")));
    ada.fillsIn("Public holidays", HOLIDAYS.get(text(opportunity, "holidays")));
    if (interview.get("coordinator").isJsonObject()) {
      ada.fillsIn("Main contact", "Pat Lind, pat@example.com");
    }
    if (opportunity.get("agency").isJsonObject()) {
      JsonObject agency = opportunity.getAsJsonObject("agency");
      ada.fillsIn(
          "Recruitment consultant",
          text(agency, "consultant")
              + ", consultant@example.com, +44 20 7946 0100, prefers "
              + (text(agency, "medium").equals("PHONE") ? "phone" : "e-mail"));
    }
    if (opportunity.has("response_duty")) {
      ada.fillsIn(
          "Legal duty to answer",
          ada.modal().options("Legal duty to answer").toArray(String[]::new));
    }
    ada.saves();
    assertThat(ada.modal().title()).isEqualTo("Interview saved");
    ada.closes();
  }

  private LocalDateTime local(JsonObject press, String name) {
    return instant(press.get(name)).atZone(ada.zone()).toLocalDateTime();
  }

  private static String length(JsonObject press) {
    long minutes =
        Duration.between(instant(press.get("starts")), instant(press.get("ends"))).toMinutes();
    return switch ((int) minutes) {
      case 30 -> "30 min";
      case 60 -> "1 hour";
      case 120 -> "2 hours";
      case 180 -> "3 hours";
      default -> throw new IllegalArgumentException(minutes + " minutes");
    };
  }

  private static String people(JsonObject interview) {
    List<String> lines = new ArrayList<>();
    objects(interview.getAsJsonArray("people"))
        .forEach(
            person -> {
              StringBuilder line = new StringBuilder(text(person, "name"));
              if (person.get("email").getAsBoolean()) {
                line.append(", person").append(lines.size()).append("@example.com");
              }
              if (person.get("phone").getAsBoolean()) {
                line.append(", +1 555 0100");
              }
              switch (text(person, "linkedin")) {
                case "GRANTED" -> line.append(", linkedin yes");
                case "REFUSED" -> line.append(", linkedin no");
                default -> {}
              }
              if (person.get("post").getAsBoolean()) {
                line.append(", post: 1 Main Street, Springfield");
              }
              lines.add(line.toString());
            });
    return String.join("\n", lines);
  }

  /** The option that names the zone's city. */
  private String zone(String zone) {
    String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
    return ada.modal().options("Company's time zone").stream()
        .filter(option -> option.contains(city))
        .findFirst()
        .orElseThrow();
  }

  private String company(JsonObject press) {
    String key =
        press.has("opportunity")
            ? text(press, "opportunity")
            : text(interview(press), "opportunity");
    return text(opportunity(key), "company");
  }

  private JsonObject interview(JsonObject press) {
    return named("interviews", text(press, "interview"));
  }

  private JsonObject opportunity(String key) {
    return named("opportunities", key);
  }

  private JsonObject named(String list, String key) {
    return story
        .each(list)
        .filter(one -> text(one, "key").equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + key + " among the " + list));
  }
}
