package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.BEFORE_YOU_LEAVE;
import static followthrough.core.plan.FollowUpKind.CALL_CONSULTANT;
import static followthrough.core.plan.FollowUpKind.DEBRIEF;
import static followthrough.core.plan.FollowUpKind.LINKEDIN_INVITATION;
import static followthrough.core.plan.FollowUpKind.PREPARE;

import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.Step.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps around one interview (follow-up-rules.md, 5), thank-yous aside. */
final class RoundPlanner {
  private static final Duration DAY = Duration.ofHours(24);

  /** A limit that still holds in its own minute is over in the next. */
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Duration BEFORE_LEAVING = Duration.ofMinutes(60);
  private static final Duration DEBRIEF_AFTER = Duration.ofMinutes(15);

  /** A consultant still has time for a call that starts by then. */
  private static final LocalTime LAST_CALL_STARTS = LocalTime.of(17, 15);

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 30);

  private final Context context;
  private final Round round;

  RoundPlanner(Context context, Round round) {
    this.context = context;
    this.round = round;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(prepare());
    steps.add(beforeYouLeave());
    if (round.debrief == null) {
      steps.add(debrief());
    }
    Agency agency = context.fold().opportunity.agency();
    if (agency == null) {
      steps.addAll(invitations());
    } else if (context.fold().voicemailsFrom.isBefore(round.ends)) {
      steps.add(callConsultant());
    }
    return steps;
  }

  private Step prepare() {
    Instant dayBefore = round.starts.minus(DAY);
    return forUser(PREPARE)
        .due(context.resolve(round.plannedAt, clock -> clock.previousWindow(dayBefore)))
        .endsAt(round.starts.plus(MINUTE))
        .deadline(Deadline.at(round.starts))
        .build();
  }

  private Step beforeYouLeave() {
    return forUser(BEFORE_YOU_LEAVE)
        .due(round.starts.minus(BEFORE_LEAVING))
        .endsAt(round.starts.plus(MINUTE))
        .deadline(Deadline.at(round.starts))
        .build();
  }

  private Step debrief() {
    Instant due = round.ends.plus(DEBRIEF_AFTER);
    return forUser(DEBRIEF)
        .due(due)
        .endsAt(due.plus(DAY).plus(MINUTE))
        .deadline(Deadline.at(round.ends.plus(DAY)))
        .build();
  }

  private Step callConsultant() {
    BusinessCalendar calendar = context.calendar();
    Instant asked = round.ends.plus(DEBRIEF_AFTER);
    ZonedDateTime local = asked.atZone(calendar.zone());
    boolean inOfficeHours =
        calendar.isBusinessDay(local.toLocalDate())
            && !local.toLocalTime().isAfter(LAST_CALL_STARTS);
    LocalDate nextDay = calendar.add(local.toLocalDate(), 1);
    Instant due =
        inOfficeHours
            ? context.resolve(round.plannedAt, clock -> clock.nextWindow(asked))
            : context.morning(round.plannedAt, nextDay);
    StepKey key = key(CALL_CONSULTANT);
    return context
        .step(key, round.plannedAt)
        .due(due)
        .deadline(
            (shown, clock) ->
                calendar.dateOf(shown).atTime(OFFICE_CLOSES).atZone(calendar.zone()).toInstant())
        .rows(context.open(key, context.media().checkIn(context.contactOf(round))))
        .build();
  }

  /** L1: a day after the note, once per person and opportunity; those of one day together. */
  private List<Step> invitations() {
    List<Step> all = new ArrayList<>();
    for (Participant participant : round.interview.people()) {
      Step step = invitation(participant.contact());
      if (step != null && !invitedElsewhere(participant.contact(), step)) {
        all.add(step);
      }
    }
    return all.stream().map(step -> with(all, step)).toList();
  }

  /** E21: what falls due on one date of the person comes with the last of it. */
  private Step with(List<Step> all, Step step) {
    if (step.moments().isEmpty()) {
      return step;
    }
    Instant own = step.moments().get(0).at();
    UserClock clock = context.clocks().current();
    Instant last =
        all.stream()
            .filter(Step::open)
            .flatMap(other -> other.moments().stream().map(Step.Moment::at))
            .filter(at -> clock.dateOf(at).equals(clock.dateOf(own)) && at.isAfter(own))
            .max(Comparator.naturalOrder())
            .orElse(own);
    return step.dueAt(last);
  }

  /** The invitation that follows from the note of this interview; null when none does. */
  private @Nullable Step invitation(long person) {
    Contact contact = context.file().pipeline().contact(person).orElse(null);
    Answer note = context.history().answer(key(FollowUpKind.THANK_YOU), person);
    if (contact == null
        || contact.linkedIn() != LinkedIn.GRANTED
        || note == null
        || !note.kind().touched()) {
      return null;
    }
    Instant plannedAt =
        contact.linkedInSince().isAfter(note.at()) ? contact.linkedInSince() : note.at();
    Instant dayAfter = note.at().plus(DAY);
    Instant open = context.resolve(plannedAt, clock -> clock.nextWindow(dayAfter));
    LocalDate day = context.calendar().dateOf(open);
    Instant due =
        context.calendar().isBusinessDay(day)
            ? open
            : context.morning(plannedAt, context.calendar().roll(day));
    StepKey key = new StepKey(LINKEDIN_INVITATION, round.id(), contact.id());
    return context
        .step(key, plannedAt)
        .due(due)
        .rows(
            context.open(
                key,
                Row.to(
                    contact.id(),
                    context.opportunity(),
                    Medium.LINKEDIN,
                    MediumReason.LINKEDIN_BY_PERMISSION)))
        .build();
  }

  /** Whether another interview with the same person invited them, or will do so first. */
  private boolean invitedElsewhere(long person, Step ours) {
    History history = context.history();
    Stream<StepKey> past =
        Stream.concat(
            history.shown().stream().map(History.Shown::step),
            history.answers().stream().filter(Answer::stands).map(Answer::step));
    return past.anyMatch(
            step ->
                step.kind() == LINKEDIN_INVITATION
                    && step.origin() == person
                    && step.subject() != round.id())
        || context.fold().talks.live().stream()
            .filter(other -> other.id() != round.id() && other.meets(person))
            .map(other -> new RoundPlanner(context, other).invitation(person))
            .anyMatch(theirs -> theirs != null && isBefore(theirs, ours));
  }

  /** One that lies in the past when it is planned never comes, so it is before none. */
  private static boolean isBefore(Step one, Step other) {
    if (one.moments().isEmpty() || other.moments().isEmpty()) {
      return !one.moments().isEmpty();
    }
    int order = one.moments().get(0).at().compareTo(other.moments().get(0).at());
    return order < 0 || order == 0 && one.key().subject() < other.key().subject();
  }

  private Step.Builder forUser(FollowUpKind kind) {
    StepKey key = key(kind);
    return context
        .step(key, round.plannedAt)
        .rows(context.open(key, Row.forUser(context.opportunity())));
  }

  private StepKey key(FollowUpKind kind) {
    return new StepKey(kind, round.id(), round.origin);
  }
}
