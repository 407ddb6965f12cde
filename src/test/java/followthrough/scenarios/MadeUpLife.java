package followthrough.scenarios;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up a life of one to three opportunities and whatever can happen in them. */
final class MadeUpLife {
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx").withZone(ZoneId.of("UTC"));
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "Europe/Berlin",
          "Asia/Kolkata",
          "Pacific/Apia",
          "America/Los_Angeles",
          "Australia/Lord_Howe");
  private static final List<String> CADENCES = List.of("standard", "seed", "patient");
  private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
  private static final int EVENTS_AT_MOST = 25;

  private final Random random;
  private final List<String> keys = new ArrayList<>();
  private final List<String> rounds = new ArrayList<>();
  private final Map<String, JsonArray> met = new HashMap<>();
  private int invitations;
  private ZoneId zone;
  private LocalTime opens = LocalTime.of(8, 0);

  MadeUpLife(Random random) {
    this.random = random;
    this.zone = ZoneId.of(pick(ZONES));
  }

  JsonObject story() {
    JsonObject story = new JsonObject();
    JsonObject user = new JsonObject();
    user.addProperty("zone", zone.getId());
    user.addProperty("cadence", pick(CADENCES));
    story.add("user", user);
    JsonArray opportunities = new JsonArray();
    JsonArray interviews = new JsonArray();
    int count = 1 + random.nextInt(3);
    for (int number = 0; number < count; number++) {
      opportunities.add(opportunity("o" + number));
      interviews.add(interview("i" + number, "o" + number));
    }
    story.add("opportunities", opportunities);
    story.add("interviews", interviews);
    JsonArray events = new JsonArray();
    Instant at = START.plus(Duration.ofDays(3));
    int happened = random.nextInt(EVENTS_AT_MOST);
    for (int number = 0; number < happened; number++) {
      at = at.plus(Duration.ofMinutes(1 + random.nextInt(5_000)));
      events.add(event(at));
    }
    story.add("events", events);
    story.add("expect", new JsonArray());
    story.addProperty("assert_until", TEXT.format(at.plus(Duration.ofDays(60))));
    return story;
  }

  private JsonObject opportunity(String key) {
    keys.add(key);
    JsonObject opportunity = new JsonObject();
    opportunity.addProperty("key", key);
    opportunity.addProperty("company", "Company " + key);
    opportunity.addProperty("style", pick(List.of("TRADITIONAL", "TECH_OR_MEDIA", "UNSURE")));
    opportunity.addProperty("zone", pick(ZONES));
    opportunity.addProperty("holidays", pick(List.of("US", "GB", "NONE")));
    if (random.nextInt(5) == 0) {
      JsonObject agency = new JsonObject();
      agency.addProperty("consultant", "Beth Moore");
      agency.addProperty("medium", pick(List.of("EMAIL", "PHONE")));
      agency.addProperty("email", true);
      agency.addProperty("phone", random.nextBoolean());
      opportunity.add("agency", agency);
    }
    opportunity.addProperty("response_duty", random.nextInt(4) == 0);
    return opportunity;
  }

  private JsonObject interview(String key, String opportunity) {
    rounds.add(key);
    JsonObject interview = new JsonObject();
    interview.addProperty("key", key);
    interview.addProperty("opportunity", opportunity);
    Instant logged = START.plus(Duration.ofMinutes(random.nextInt(4_000)));
    interview.addProperty("logged_at", TEXT.format(logged));
    talk(interview, logged.plus(Duration.ofMinutes(random.nextInt(9_000) - 2_000)));
    met.put(key, interview.getAsJsonArray("people"));
    if (random.nextInt(3) == 0) {
      interview.add("coordinator", person("Pat Lind"));
    }
    return interview;
  }

  private void talk(JsonObject interview, Instant starts) {
    times(interview, starts);
    interview.addProperty("format", pick(List.of("IN_PERSON", "VIDEO", "PHONE_SCREEN")));
    interview.addProperty("last_medium", pick(List.of("EMAIL", "PHONE")));
    decision(interview);
    JsonArray people = new JsonArray();
    int count = random.nextInt(4);
    for (int number = 0; number < count; number++) {
      people.add(person("Person " + (char) ('A' + number)));
    }
    interview.add("people", people);
  }

  private JsonObject person(String name) {
    JsonObject person = new JsonObject();
    person.addProperty("name", name);
    person.addProperty("email", random.nextInt(4) > 0);
    person.addProperty("post", random.nextBoolean());
    person.addProperty("phone", random.nextBoolean());
    person.addProperty("linkedin", pick(List.of("NOT_ASKED", "GRANTED", "REFUSED")));
    return person;
  }

  private JsonObject event(Instant at) {
    JsonObject event = new JsonObject();
    event.addProperty("at", TEXT.format(at));
    String what =
        pick(
            List.of(
                "mark_sent",
                "mark_sent",
                "mark_sent",
                "left_voicemail",
                "skip",
                "undo",
                "snooze",
                "snooze",
                "debrief",
                "praise_arrived",
                "set_decision",
                "replied",
                "promised",
                "requested",
                "requested",
                "delivered",
                "no_longer_asked",
                "more_time",
                "gave_until",
                "refused_time",
                "countered",
                "out_of_office",
                "next_round",
                "reschedule",
                "new_time",
                "cancelled",
                "did_not_call",
                "rejected",
                "offer",
                "other_offer",
                "accept",
                "decline",
                "withdraw",
                "archive",
                "keep_open",
                "set_zone",
                "set_window",
                "set_cadence",
                "pause",
                "stop",
                "resume",
                "keep",
                "bot_off",
                "bot_on",
                "add_person",
                "remove_person"));
    event.addProperty("do", what);
    int which = random.nextInt(keys.size());
    event.addProperty("opportunity", keys.get(which));
    event.addProperty("interview", rounds.get(which));
    event.addProperty(
        "step",
        pick(
            List.of(
                "T", "C1", "C2", "X", "L1", "R", "O", "RP1", "NR1", "RQ1", "RQ3", "OM1", "OC2",
                "O5")));
    event.addProperty("cadence", pick(CADENCES));
    event.addProperty("by", pick(List.of("USER", "EMPLOYER")));
    event.addProperty("medium", pick(List.of("EMAIL", "PHONE")));
    decision(event);
    LocalDate today = today(at);
    // The forms take no promise of a day that is past.
    if (event.has("decision") && !Story.date(event, "decision").isAfter(today)) {
      event.remove("decision");
    }
    event.addProperty("deadline", today.plusDays(1 + random.nextInt(12)).toString());
    event.addProperty("back", today.plusDays(random.nextInt(12)).toString());
    event.addProperty("until", today.plusDays(1 + random.nextInt(12)).toString());
    if (what.equals("new_time") || random.nextBoolean()) {
      times(event, at.plus(Duration.ofMinutes(random.nextInt(9_000))));
    }
    particulars(event, what, at);
    return event;
  }

  /** What only one kind of event says. */
  private void particulars(JsonObject event, String what, Instant at) {
    switch (what) {
      case "snooze" -> {
        LocalDate tomorrow = at.atZone(zone).toLocalDate().plusDays(1);
        event.addProperty("until", TEXT.format(tomorrow.atTime(opens).atZone(zone)));
      }
      case "set_zone" -> {
        zone = ZoneId.of(pick(ZONES));
        event.addProperty("zone", zone.getId());
      }
      case "set_window" -> {
        opens = LocalTime.parse(pick(List.of("06:00", "08:00", "12:00")));
        event.addProperty("from", opens.toString());
        event.addProperty("to", pick(List.of("16:00", "20:00", "22:00")));
      }
      case "debrief" -> {
        JsonArray wrong = new JsonArray();
        wrong.add("blanked");
        event.add("went_wrong", wrong);
        JsonObject reference = new JsonObject();
        reference.addProperty("name", "Ray Cole");
        event.add("reference", reference);
      }
      case "promised" ->
          event.addProperty(
              "until", TEXT.format(at.plus(Duration.ofMinutes(1 + random.nextInt(9_000)))));
      case "requested" -> {
        event.addProperty("what", "thing " + random.nextInt(3));
        if (random.nextBoolean()) {
          event.addProperty("day", today(at).plusDays(1 + random.nextInt(8)).toString());
        } else {
          event.addProperty(
              "due", TEXT.format(at.plus(Duration.ofMinutes(1 + random.nextInt(9_000)))));
        }
      }
      case "more_time" ->
          event.addProperty("until", today(at).plusDays(1 + random.nextInt(12)).toString());
      case "other_offer" -> {
        event.addProperty("key", "elsewhere");
        event.addProperty("company", "Elsewhere");
        event.add("from", person("Zoe Zimmer"));
        JsonArray waiting = new JsonArray();
        keys.forEach(waiting::add);
        event.add("waiting", waiting);
      }
      case "next_round" -> {
        if (random.nextBoolean()) {
          JsonObject next = new JsonObject();
          next.addProperty("key", "n" + invitations++);
          talk(next, at.plus(Duration.ofMinutes(random.nextInt(9_000))));
          event.add("new", next);
        }
      }
      case "add_person" ->
          event.add("person", person("Person " + (char) ('X' + random.nextInt(3))));
      case "remove_person" -> {
        JsonArray people = met.get(event.get("interview").getAsString());
        if (people.isEmpty()) {
          event.addProperty("do", "keep");
        } else {
          JsonElement gone = people.get(random.nextInt(people.size()));
          event.add("name", gone.getAsJsonObject().get("name"));
        }
      }
      default -> {}
    }
  }

  private static LocalDate today(Instant at) {
    return at.atZone(ZoneId.of("UTC")).toLocalDate();
  }

  private void decision(JsonObject object) {
    if (random.nextBoolean()) {
      LocalDate day = LocalDate.of(2026, 11, 25).plusDays(random.nextInt(40));
      object.addProperty("decision", day.toString());
    }
  }

  private void times(JsonObject object, Instant starts) {
    object.addProperty("starts", TEXT.format(starts));
    object.addProperty(
        "ends", TEXT.format(starts.plus(Duration.ofMinutes(15 + random.nextInt(180)))));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
