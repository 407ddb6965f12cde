package followthrough.core.plan;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Step.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The thank-you series of one interview: T1 to T4 (follow-up-rules.md, 4 and 5). */
final class ThankYouPlanner {
  private static final Duration FIRST_AFTER = Duration.ofHours(2);
  private static final Duration LAST_CALL_AFTER = Duration.ofHours(22);
  private static final Duration DUE_AFTER = Duration.ofHours(24);
  private static final Duration OVER_AFTER = Duration.ofHours(72);

  /** From so many interviewers on, one note to the coordinator thanks them all (W3). */
  private static final int LARGE_GROUP = 8;

  private final Context context;
  private final Round round;
  private final StepKey key;

  ThankYouPlanner(Context context, Round round) {
    this.context = context;
    this.round = round;
    this.key = new StepKey(FollowUpKind.THANK_YOU, round.id(), round.origin);
  }

  /**
   * @param checkIn when check-in 1 showed or shows; the main contact's thanks move into it
   */
  Step step(@Nullable Instant checkIn) {
    Instant deadline = round.ends.plus(DUE_AFTER);
    Instant over = over();
    return context
        .step(key, round.plannedAt)
        .moments(moments(deadline))
        .endsAt(over)
        .deadline((shown, clock) -> shown.isBefore(deadline) ? deadline : over)
        .rows(rows(checkIn))
        .build();
  }

  /** From then on thanks are passed on with check-in 1 (FOLD_THANKS). */
  Instant over() {
    return round.ends.plus(OVER_AFTER);
  }

  /** Whether somebody has not been thanked. */
  boolean anyoneLeft() {
    return round.interview.people().stream().anyMatch(this::open);
  }

  /** Whether the row that check-in 1 takes over is still open. */
  boolean mainContactLeft() {
    if (context.fold().opportunity.agency() != null) {
      return anyoneLeft();
    }
    Contact main = context.mainContact();
    return main != null
        && round.interview.people().stream()
            .anyMatch(person -> person.contact() == main.id() && open(person));
  }

  /** The rows as if nobody had been thanked yet. */
  List<Row> everybody() {
    List<Participant> people = round.interview.people();
    if (people.isEmpty()) {
      return List.of();
    }
    return context.fold().opportunity.agency() != null
        ? List.of(throughAgency(ids(people)))
        : everyPerson(people, people.size());
  }

  /** Who gets the note to be passed on to that contact; empty when they get one themselves. */
  Optional<Contact> passedOnBy(long contact) {
    return everybody().stream()
        .filter(row -> row.group() && row.passOn().contains(contact))
        .flatMap(row -> context.file().pipeline().contact(row.to()).stream())
        .findFirst();
  }

  private List<Moment> moments(Instant deadline) {
    Instant planned = round.plannedAt;
    List<Moment> all = new ArrayList<>();
    if (!planned.isBefore(deadline)) {
      all.add(new Moment(Rule.THANK_YOU_LATE, planned, true));
    } else {
      Instant first =
          context.resolve(planned, clock -> clock.nextWindow(round.ends.plus(FIRST_AFTER)));
      boolean savedLate = first.isBefore(planned);
      all.add(new Moment(Rule.THANK_YOU_FIRST, savedLate ? planned : first, savedLate));
      add(
          all,
          Rule.THANK_YOU_MORNING,
          context.resolve(planned, clock -> clock.nine(clock.dateOf(round.ends).plusDays(1))),
          deadline);
      add(
          all,
          Rule.THANK_YOU_LAST_CALL,
          context.resolve(planned, clock -> clock.previousWindow(round.ends.plus(LAST_CALL_AFTER))),
          deadline);
      all.add(
          new Moment(
              Rule.THANK_YOU_LATE,
              context.resolve(planned, clock -> firstNineAfter(clock, deadline)),
              false));
    }
    addedLater(all);
    all.removeIf(this::passedInVain);
    return all;
  }

  /** It fell due while nobody was left; who was added since does not make up for it. */
  private boolean passedInVain(Moment moment) {
    return !moment.atOnce()
        && anyoneLeft()
        && round.interview.people().stream()
            .filter(this::open)
            .map(Participant::addedAt)
            .allMatch(added -> added.isAfter(round.plannedAt) && !added.isBefore(moment.at()));
  }

  private static void add(List<Moment> all, Rule rule, Instant at, Instant deadline) {
    if (at.isBefore(deadline)) {
      all.add(new Moment(rule, at, false));
    }
  }

  private static Instant firstNineAfter(UserClock clock, Instant deadline) {
    Instant nine = clock.nine(clock.dateOf(deadline));
    return nine.isAfter(deadline) ? nine : clock.nine(clock.dateOf(deadline).plusDays(1));
  }

  /** ADD_PERSON: one more T4 at once when no thank-you DM is to come. */
  private void addedLater(List<Moment> all) {
    List<Moment> regular = List.copyOf(all);
    round.interview.people().stream()
        .map(Participant::addedAt)
        .filter(added -> added.isAfter(round.plannedAt) && added.isBefore(over()))
        .filter(added -> regular.stream().noneMatch(moment -> toCome(moment, added)))
        .distinct()
        .forEach(added -> all.add(new Moment(Rule.THANK_YOU_LATE, added, true)));
  }

  /** After a standstill the late thank-you may have come before its own time. */
  private boolean toCome(Moment moment, Instant since) {
    return moment.at().isAfter(since)
        && context.history().shownOf(key).stream()
            .filter(shown -> shown.rule() == Rule.THANK_YOU_LATE && shown.again() == null)
            .allMatch(shown -> shown.at().isAfter(since));
  }

  private List<Row> rows(@Nullable Instant checkIn) {
    Instant moved = checkIn != null && checkIn.isBefore(over()) ? checkIn : null;
    List<Participant> people = round.interview.people();
    boolean agency = context.fold().opportunity.agency() != null;
    if (people.isEmpty()) {
      return context.open(key, Row.addPerson(0, context.opportunity()));
    }
    List<Participant> left = people.stream().filter(this::open).toList();
    if (agency) {
      // The whole row moved into check-in 1; who was added after that still has to be thanked.
      left =
          left.stream().filter(person -> moved == null || person.addedAt().isAfter(moved)).toList();
      return left.isEmpty() ? List.of() : List.of(throughAgency(ids(left)));
    }
    Contact main = context.mainContact();
    if (moved != null && main != null) {
      left = left.stream().filter(person -> person.contact() != main.id()).toList();
    }
    return everyPerson(left, people.size());
  }

  /** W5: one note to the consultant, who may pass it on. */
  private Row throughAgency(List<Long> names) {
    Contact consultant = context.mainContact();
    if (consultant == null) {
      return Row.addPerson(0, context.opportunity());
    }
    if (!consultant.reachableBy(Medium.EMAIL)) {
      Row other = context.media().checkIn(consultant);
      return new Row(
          other.recipient(),
          other.to(),
          other.opportunity(),
          other.medium(),
          other.why(),
          other.to() != 0,
          names);
    }
    return Row.group(consultant.id(), context.opportunity(), MediumReason.AGENCY, names);
  }

  /** W1 and W3: everyone for themselves; who cannot be reached, through the coordinator. */
  private List<Row> everyPerson(List<Participant> left, int interviewers) {
    Contact coordinator =
        context
            .media()
            .coordinator()
            .filter(contact -> contact.reachableBy(Medium.EMAIL))
            .orElse(null);
    boolean large = interviewers >= LARGE_GROUP && coordinator != null;
    List<Row> rows = new ArrayList<>();
    List<Long> unreachable = new ArrayList<>();
    for (Participant person : left) {
      Optional<Row> own =
          large
              ? Optional.empty()
              : context
                  .file()
                  .pipeline()
                  .contact(person.contact())
                  .flatMap(contact -> context.media().thankYou(contact, round));
      own.ifPresentOrElse(rows::add, () -> unreachable.add(person.contact()));
    }
    if (!unreachable.isEmpty()) {
      rows.add(
          coordinator != null
              ? Row.group(
                  coordinator.id(), context.opportunity(), MediumReason.GROUP_NOTE, unreachable)
              : Row.addAddress(0, context.opportunity(), unreachable));
    }
    return rows;
  }

  private static List<Long> ids(List<Participant> people) {
    return people.stream().map(Participant::contact).toList();
  }

  private boolean open(Participant person) {
    return context.history().answer(key, person.contact()) == null
        && !thankedForOffer(person.contact());
  }

  /** E20: whoever made the offer was thanked for it, and so for the talk before. */
  private boolean thankedForOffer(long contact) {
    return context.history().answersOf(FollowUpKind.OFFER_THANKS).stream()
        .filter(History.Answer::stands)
        .filter(answer -> answer.kind().touched() && !answer.at().isBefore(round.ends))
        .anyMatch(answer -> answer.recipient() == contact);
  }
}
