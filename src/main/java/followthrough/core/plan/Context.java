package followthrough.core.plan;

import followthrough.core.people.Person;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One opportunity with all that its steps are worked out from. */
record Context(
    OpportunityFold fold, CaseFile file, Clocks clocks, MediumPolicy media, Instant now) {

  static Context of(OpportunityFold fold, CaseFile file, Clocks clocks, Instant now) {
    MediumPolicy media = new MediumPolicy(fold, file.pipeline(), file.history());
    return new Context(fold, file, clocks, media, now);
  }

  long opportunity() {
    return fold.opportunity.id();
  }

  BusinessCalendar calendar() {
    return fold.calendar;
  }

  History history() {
    return file.history();
  }

  Person person() {
    return file.person();
  }

  Schedule schedule(Step step) {
    return new Schedule(step, history(), clocks, calendar());
  }

  Instant resolve(Instant plannedAt, Function<UserClock, Instant> formula) {
    return clocks.resolve(plannedAt, formula);
  }

  Instant morning(Instant plannedAt, LocalDate day) {
    return resolve(plannedAt, clock -> clock.morning(day, calendar().zone()));
  }

  Instant nine(Instant plannedAt, LocalDate day) {
    return resolve(plannedAt, clock -> clock.nine(day));
  }

  @Nullable Contact mainContact() {
    return media.mainContact().orElse(null);
  }

  /** Who is asked about one interview; null when nobody is stored. */
  @Nullable Contact contactOf(Round round) {
    return media.contactOf(round).orElse(null);
  }

  /** The absence that holds contacts back: the main contact's newest, if it is still to end. */
  private Happening.@Nullable OutOfOffice absence() {
    Contact main = mainContact();
    return fold.away.values().stream()
        .filter(away -> away.contact() == null || main != null && away.contact().equals(main.id()))
        .max(Comparator.comparing(Happening.OutOfOffice::number))
        .filter(away -> morningAfter(away).isAfter(away.at()))
        .orElse(null);
  }

  private Instant morningAfter(Happening.OutOfOffice away) {
    return clocks.at(away.at()).morning(back(away), calendar().zone());
  }

  private LocalDate back(Happening.OutOfOffice away) {
    return calendar().add(away.firstDayBack(), 1);
  }

  /** The first day on which one may write again; null while nobody is away. */
  @Nullable LocalDate heldUntil() {
    Happening.OutOfOffice away = absence();
    return away == null ? null : back(away);
  }

  /** {@code day}, but not before the main contact is back. */
  LocalDate notWhileAway(LocalDate day) {
    LocalDate back = heldUntil();
    return back != null && back.isAfter(day) ? back : day;
  }

  /** What was shown before the main contact went away comes afresh when they are back. */
  Instant freshAfterAbsence() {
    Happening.OutOfOffice away = absence();
    return away == null ? Instant.MIN : away.at();
  }

  Step.Builder step(StepKey key, Instant plannedAt) {
    return Step.of(key, opportunity(), plannedAt);
  }

  /** Whether the row of that opportunity was answered, whoever was to be written to then (E22). */
  boolean answeredFor(StepKey key, long opportunity) {
    return history().answersOf(key).stream()
        .filter(History.Answer::stands)
        .anyMatch(answer -> file.pipeline().belongs(answer.recipient(), opportunity));
  }

  /** A step with one row that is done with one answer. */
  List<Row> open(StepKey key, Row row) {
    return history().lastAnswer(key) == null ? List.of(row) : List.of();
  }
}
