package followthrough.core.draft;

import followthrough.core.draft.Addressee.Standing;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

/** Occasions of every kind with facts as people type them. */
final class RandomOccasions {
  private static final List<String> NAMES =
      List.of(
          "Dana Lee",
          "Dr. Miriam Hale",
          "Jörg Müller-Lüdenscheidt",
          "Niamh O'Neil",
          "Ms. Grace St. John",
          "J. R. Okafor",
          "dana lee",
          "Lee, Dana",
          "Prof. Jan van der Berg",
          "Mark Will",
          "A. Kim",
          "Cher",
          "Zoë (Recruiting)",
          "Sam Roy Jr.");

  private static final List<String> COMPANIES =
      List.of(
          "Harbor Trust",
          "Acme, Inc.",
          "The Blue Lamp",
          "Finch & Co.",
          "Yahoo!",
          "St. Mary's",
          "X",
          "acme robotics",
          "Müller GmbH",
          "U.S. Bank",
          "Amazon.com");

  private static final List<String> ROLES =
      List.of(
          "Data Analyst",
          "",
          "Head of Data, Europe",
          "the registrar position",
          "Senior Engineer (Platform)",
          "nurse",
          "a data analyst",
          "Sr. Engineer II - Req. 1234",
          "VP Sales");

  private static final List<String> CALLBACKS =
      List.of(
          "",
          "she said the team is moving from Jenkins to GitHub Actions.",
          "their plan to open a Dublin office",
          "moving the warehouse to Ohio in the fall",
          "onboarding takes three months",
          "Is Kafka worth it? She has doubts! We talked for an hour…",
          "“We ship every day”",
          "Half of the tickets come from one old module",
          "He mentioned the audit in the fall.",
          "SQL",
          "the [draft] budget, the move, and the people",
          "customers call about invoices most of the time",
          "talked about her trip to Patagonia",
          "told me they lost two senior people this year, which hurt",
          "asked how I handle conflict",
          "- kayaking; likes dogs",
          "Dana's team is hiring",
          "I should look into dbt",
          "we both grew up in Ohio!!",
          "e.g. the Acme Inc. migration, No. 4 on their list");

  private static final List<String> REMEMBER =
      List.of(
          "",
          "I led the migration of 40 services to Kubernetes",
          "led a team of six through a merger.",
          "ten years in logistics",
          "I rebuilt the monthly reporting at Finch & Co.",
          "my work with volunteers",
          "that I can start in May",
          "Cut payroll errors by half!",
          "I'm calm under pressure. I speak Spanish.",
          "SQL, Python; dbt");

  private static final List<String> MISSED =
      List.of(
          "",
          "I would look at the index first. Then at the query plan.",
          "should have mentioned the 2023 budget I managed, 1.2 million",
          "I've managed budgets of up to $2m",
          "use a feature flag and roll back",
          "Why not both? I would ask the customer. Twice!");

  private static final List<String> ASKED =
      List.of(
          "",
          "two references",
          "Please send us 3 references!",
          "the case study (max. 5 pages)",
          "Form A-38",
          "a writing sample. It should be short.",
          "“Why us?”, in your own words",
          "the salary",
          "?");

  private RandomOccasions() {}

  static Occasion next(Random random) {
    FollowUpKind kind = any(Occasions.KINDS, random);
    Medium medium = any(Occasions.media(kind), random);
    boolean agencyOnly = kind == FollowUpKind.CALL_CONSULTANT;
    Standing standing =
        agencyOnly
            ? Standing.CONSULTANT
            : kind == FollowUpKind.ASK_REFERENCE
                ? Standing.REFERENCE
                : any(
                    List.of(Standing.INTERVIEWER, Standing.COORDINATOR, Standing.CONSULTANT),
                    random);
    boolean met = standing == Standing.INTERVIEWER;
    Rule rule =
        kind == FollowUpKind.THANK_YOU && random.nextBoolean()
            ? Rule.THANK_YOU_LATE
            : Rule.first(kind);
    return Occasion.of(
            kind,
            rule,
            medium,
            kind + "." + random.nextInt(1000) + ".1",
            new Addressee(any(NAMES, random), standing),
            any(COMPANIES, random))
        .sender(any(List.of("Ada Morgan", "", "Ada", "Dr. Ada Maria Morgan"), random))
        .place(random.nextInt(9))
        .round(1 + random.nextInt(3))
        .role(any(ROLES, random))
        .format(any(List.of(Format.values()), random))
        .callback(met ? any(CALLBACKS, random) : "")
        .remember(any(REMEMBER, random))
        .missedAnswer(any(MISSED, random))
        .passOn(met ? List.of() : Occasions.names(random.nextInt(4)))
        .promised(random.nextBoolean() ? LocalDate.of(2026, 3, 10) : null)
        .interviewed(random.nextBoolean() ? LocalDate.of(2026, 3, 3) : null)
        .appointment(
            random.nextBoolean()
                ? ZonedDateTime.of(2026, 3, 5, 14, 0, 0, 0, ZoneId.of("America/New_York"))
                : null)
        .asked(any(ASKED, random), random.nextBoolean())
        .met(random.nextBoolean())
        .number("+1 212 555 0100")
        .times(any(List.of("", "Monday after 2, or any time on Thursday", "Dec 3?"), random))
        .reason(any(List.of("", "I've accepted a role closer to home."), random))
        .extended(random.nextInt(4) == 0)
        .asksForTime(random.nextInt(4) == 0)
        .foldsThanks(random.nextInt(4) == 0)
        .build();
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
