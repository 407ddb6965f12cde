package followthrough.slack.calendar;

import followthrough.core.action.CalendarEntry;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a calendar shows of a pipeline: interviews near and ahead, and follow-ups to come. */
final class CalendarEntries {
  private static final Duration BACK = Duration.ofDays(60);
  private static final Duration BEFORE_AN_INTERVIEW = Duration.ofHours(1);
  private static final Duration REMINDER = Duration.ofMinutes(15);
  private static final int MOST = 400;
  private static final int LONGEST_TITLE = 200;
  private static final int KEY_BYTES = 16;

  private final Desk.View view;
  private final LongPredicate wanted;

  /**
   * @param wanted which opportunities, by number
   */
  CalendarEntries(Desk.View view, LongPredicate wanted) {
    this.view = view;
    this.wanted = wanted;
  }

  /** By time, the earliest first. */
  List<CalendarEntry> all() {
    Stream<CalendarEntry> interviews =
        view.file().pipeline().interviews().stream()
            .filter(one -> wanted.test(one.opportunity()))
            .flatMap(one -> interview(one).stream());
    Stream<CalendarEntry> followUps =
        view.plan().steps().stream()
            .filter(one -> wanted.test(one.step().opportunity()))
            .flatMap(one -> followUp(one).stream());
    return Stream.concat(interviews, followUps)
        .sorted(Comparator.comparing(CalendarEntry::starts).thenComparing(CalendarEntry::key))
        .limit(MOST)
        .toList();
  }

  /** One that lost its time is told of once more, so that a calendar takes it out. */
  private Optional<CalendarEntry> interview(Interview interview) {
    Optional<Plan.Held> held = view.plan().held(interview.id());
    Instant starts = held.map(Plan.Held::starts).orElse(interview.starts());
    Instant ends = held.map(Plan.Held::ends).orElse(interview.ends());
    boolean off = held.isEmpty();
    if (ends.isBefore(off ? view.now() : view.now().minus(BACK))) {
      return Optional.empty();
    }
    Optional<Opportunity> opportunity = view.file().pipeline().opportunity(interview.opportunity());
    String title =
        CalendarSentences.interview(
            company(interview.opportunity()), opportunity.map(Opportunity::role).orElse(""));
    return Optional.of(
        new CalendarEntry(
            key("interview " + interview.id()),
            off,
            true,
            starts,
            ends,
            cut(title),
            details(interview),
            BEFORE_AN_INTERVIEW));
  }

  private String details(Interview interview) {
    List<String> names =
        interview.people().stream()
            .map(Participant::contact)
            .flatMap(id -> view.file().pipeline().contact(id).stream())
            .map(Contact::name)
            .toList();
    String people = names.isEmpty() ? "" : CalendarSentences.with(Deeds.listed(names, 0));
    String format =
        interview.format() == Format.UNKNOWN ? "" : CalendarSentences.format(interview.format());
    return Stream.of(people, format)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private Optional<CalendarEntry> followUp(PlannedStep planned) {
    Optional<Instant> due = planned.dueAt().filter(at -> !at.isBefore(view.now()));
    if (due.isEmpty() || !planned.open() || !view.plan().comes(planned)) {
      return Optional.empty();
    }
    String deed = RichText.characters(Deeds.of(planned, view.file().pipeline()));
    StepKey step = planned.step().key();
    return Optional.of(
        new CalendarEntry(
            key("step " + step.kind().code() + " " + step.subject() + " " + step.origin()),
            false,
            false,
            due.get(),
            due.get().plus(REMINDER),
            cut(CalendarSentences.followUp(deed, company(planned.step().opportunity()))),
            CalendarSentences.comes(),
            Duration.ZERO));
  }

  private String company(long opportunity) {
    return view.file()
        .pipeline()
        .opportunity(opportunity)
        .map(Opportunity::company)
        .orElse(CalendarSentences.COMPANY);
  }

  private static String cut(String title) {
    return Text.clip(title, LONGEST_TITLE);
  }

  /** The same for the same thing of the same person, and it tells nobody which. */
  private String key(String thing) {
    PersonId person = view.file().person().id();
    String name = person.workspace() + "\n" + person.user() + "\n" + thing;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
