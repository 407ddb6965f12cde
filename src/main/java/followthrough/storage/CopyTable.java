package followthrough.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that belongs into a copy of a person.
 *
 * @param key the columns that put its rows in order
 * @param owner the column that says with what a row goes; empty for what is the person's own
 * @param numbers the columns that hold numbers given out by the person's counter
 * @param leftOut the columns that mean nothing elsewhere
 */
record CopyTable(String name, String key, String owner, Set<String> numbers, Set<String> leftOut) {
  static final String PERSON = "person";
  static final String SETTINGS = "person_settings";
  static final String OPPORTUNITY = "opportunity";
  static final String DELIVERY = "delivery";
  static final String ENTRY = "delivery_entry";
  static final String SHOWN = "shown";

  /** Which interview came from which event of a calendar; an event is known once. */
  static final String EVENTS = "calendar_event";

  /** Each after those that it builds upon. */
  static final List<CopyTable> ALL =
      List.of(
          new CopyTable(
              PERSON, "next_number", "", Set.of(), Set.of("reachable", "wake_at", "version")),
          new CopyTable(SETTINGS, "place", "", Set.of(), Set.of()),
          of(OPPORTUNITY, "number", "number", "number,coordinator,main_contact,consultant"),
          of("opportunity_closure", "opportunity, place", "opportunity", "opportunity"),
          of("contact", "number", "opportunity", "number,opportunity"),
          of("interview", "number", "opportunity", "number,opportunity"),
          of("interview_contact", "interview, place", "interview", "interview,contact"),
          of(EVENTS, "event_key", "interview", "interview"),
          of(
              "event",
              "number",
              "opportunity",
              "number,opportunity,interview,contact,named_interview,request"),
          of("event_item", "event, place", "event", "event,opportunity"),
          of("answer", "number", "subject", "number,subject,origin,recipient"),
          of("snooze", "number", "subject", "number,subject,origin"),
          of(
              "note",
              "kind, subject, origin, recipient, medium",
              "subject",
              "subject,origin,recipient"),
          of(
              "note_part",
              "kind, subject, origin, recipient, medium, place",
              "subject",
              "subject,origin,recipient"),
          new CopyTable(
              DELIVERY,
              "number",
              "number",
              Set.of("number"),
              Set.of(
                  "state",
                  "attempt",
                  "owner",
                  "batch",
                  "claimable_at",
                  "reason",
                  "channel",
                  "slack_ts",
                  "looks",
                  "setbacks",
                  "blamed",
                  "troubled_at",
                  "waiting_since",
                  "look")),
          of(ENTRY, "delivery, place", "delivery", "delivery,about,opportunity"),
          of(
              "delivery_row",
              "delivery, entry, place",
              "delivery",
              "delivery,recipient,contact,opportunity"),
          of(SHOWN, "number", "subject", "number,subject,origin,delivery"));

  /** What else is stored of people, and why it is no part of a copy: it means nothing elsewhere. */
  static final Set<String> NOT_COPIED = Set.of("follow_up", "calendar_feed", "calendar_entry");

  private static final Map<String, CopyTable> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(CopyTable::name, one -> one));

  private static CopyTable of(String name, String key, String owner, String numbers) {
    return new CopyTable(name, key, owner, Set.of(numbers.split(",")), Set.of());
  }

  static CopyTable named(String name) {
    CopyTable table = BY_NAME.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table of a copy");
    }
    return table;
  }
}
