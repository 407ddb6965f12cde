package followthrough.slack.replies;

import followthrough.slack.messages.Facts;
import java.time.Instant;

/** Writes when something was noted: weekday, date, time, and the zone in which that is. */
final class Moments {
  private Moments() {}

  static String now(Facts facts) {
    return at(facts.now(), facts);
  }

  /** Such as {@code Tue, Dec 1, 1:00 PM New York time}. */
  static String at(Instant instant, Facts facts) {
    String place = Facts.place(facts.zone());
    boolean zone = place.equals("UTC") || place.equals("GMT") || place.equals("Z");
    return facts.at(instant) + " " + place + (zone ? "" : " time");
  }
}
