package followthrough.slack.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold, by the names that people and other trackers give it. */
enum SheetColumn {
  COMPANY("company", "company name", "employer", "organization", "organisation", "firm"),
  ROLE("role", "position", "job title", "title", "job", "job role", "position title", "job name"),
  DATE(
      "interview date",
      "date of interview",
      "interview",
      "interview day",
      "interviewed",
      "date interviewed",
      "interviewed at",
      "interviewed on",
      "next interview",
      "interview date and time",
      "interview datetime",
      "starts",
      "start",
      "date"),
  TIME("interview time", "time", "start time"),
  STATUS("status", "stage", "state", "application status", "list", "board", "outcome", "result"),
  PEOPLE("interviewer", "interviewers", "people", "met", "interviewed by");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  SheetColumn(String... names) {
    this.names = List.of(names);
  }

  /** How well a header fits; the lower the better. */
  int rank(String header) {
    return names.indexOf(plain(header));
  }

  static Optional<SheetColumn> of(String header) {
    return Arrays.stream(values()).filter(one -> one.rank(header) >= 0).findFirst();
  }

  private static String plain(String header) {
    return header
        .replaceAll("([a-z])([A-Z])", "$1 $2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
  }
}
