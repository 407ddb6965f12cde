package followthrough.core.draft;

import followthrough.core.draft.Addressee.Standing;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Occasions for tests: everything known, or with facts left out. */
final class Occasions {
  static final List<FollowUpKind> KINDS =
      Arrays.stream(FollowUpKind.values()).filter(kind -> !kind.forUser()).toList();

  private static final List<String> FIRST =
      List.of("Ann", "Ben", "Carla", "Dmitri", "Eve", "Farid", "Grace", "Hugo", "Ines", "Jun");

  private static final List<String> LAST = List.of("Okafor", "Larsson");

  private static final List<String> SAID =
      List.of(
          "She said the team is moving from Jenkins to GitHub Actions.",
          "their plan to open a Dublin office",
          "\"We ship every day\"",
          "onboarding takes three months",
          "Half of the tickets come from one old module",
          "He mentioned the audit in the fall.",
          "they want fewer meetings",
          "customers call about invoices most of the time",
          "The night shift is hard to staff",
          "A new warehouse in Ohio");

  private Occasions() {}

  static List<Medium> media(FollowUpKind kind) {
    return kind == FollowUpKind.LINKEDIN_INVITATION
        ? List.of(Medium.LINKEDIN)
        : List.of(Medium.EMAIL, Medium.CARD, Medium.PHONE);
  }

  /** Only what is always known. */
  static OccasionBuilder bare(FollowUpKind kind, Medium medium, String id) {
    return Occasion.of(kind, Rule.first(kind), medium, id, interviewer("Dana Lee"), "Harbor Trust");
  }

  static OccasionBuilder full(FollowUpKind kind, Medium medium, String id) {
    return bare(kind, medium, id)
        .sender("Ada Park")
        .role("Data Analyst")
        .callback(SAID.get(0))
        .asked("two references", true)
        .number("+1 212 555 0100")
        .remember("I rebuilt the monthly reporting at Finch & Co.")
        .promised(LocalDate.of(2026, 3, 10))
        .interviewed(LocalDate.of(2026, 3, 3))
        .appointment(ZonedDateTime.of(2026, 3, 5, 14, 0, 0, 0, ZoneId.of("America/New_York")));
  }

  static Addressee interviewer(String name) {
    return new Addressee(name, Standing.INTERVIEWER);
  }

  static String name(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
  }

  static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(Occasions::name).toList();
  }

  /** A thank-you to each of a panel. */
  static List<Occasion> panel(int count, Medium medium, String id, boolean said) {
    return IntStream.range(0, count)
        .mapToObj(
            place ->
                Occasion.of(
                        FollowUpKind.THANK_YOU,
                        Rule.THANK_YOU_FIRST,
                        medium,
                        id,
                        interviewer(name(place)),
                        "Harbor Trust")
                    .sender("Ada Park")
                    .role("Data Analyst")
                    .people(names(count))
                    .number("+1 212 555 0100")
                    .place(place)
                    .callback(said ? SAID.get(place % SAID.size()) : "")
                    .build())
        .toList();
  }
}
