package followthrough.core.story;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.plan.InterviewState;
import followthrough.core.plan.Reading;
import followthrough.core.plan.StepKey;
import followthrough.core.plan.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one opportunity met so far, and how its interviews stand. */
public final class Chapter {
  private final Reading reading;
  private static final Set<Happening.Kind> ABOUT_TIME =
      EnumSet.of(
          Happening.Kind.OFFERED, Happening.Kind.MORE_TIME_ASKED, Happening.Kind.MORE_TIME_REFUSED);

  private final long opportunity;
  private final List<Turn> turns;
  private final Instant now;

  Chapter(Reading reading, long opportunity, Instant now) {
    this.reading = reading;
    this.opportunity = opportunity;
    this.turns = reading.turns(opportunity);
    this.now = now;
  }

  /** The opportunity it is about. */
  public long opportunity() {
    return opportunity;
  }

  /** All that happened, oldest first; what ended it from elsewhere is among it. */
  public List<Turn> turns() {
    return turns;
  }

  /** Its interviews by their time, those that were called off too. */
  public List<Talk> talks() {
    return reading.standings(opportunity).stream()
        .map(standing -> new Talk(standing, now))
        .sorted(Comparator.comparing(Talk::starts))
        .toList();
  }

  /** The interview whose decision is awaited, or would be; empty when none stands. */
  public Optional<Long> awaited() {
    return reading.awaited(opportunity);
  }

  /** What ended a step since an instant; empty when nothing did that happened. */
  public Optional<Happening.OfOpportunity> ended(StepKey step, Instant since) {
    return turns.stream()
        .filter(turn -> !turn.happening().at().isBefore(since) && turn.ended(step))
        .map(Turn::happening)
        .findFirst();
  }

  /** Whether a step grew from something that was taken back. */
  public boolean takenBack(StepKey step) {
    return step.origin() != 0
        && turns.stream().noneMatch(turn -> turn.happening().number() == step.origin());
  }

  /** The newest change of the decision day that led to this one. */
  public Optional<Turn> naming(LocalDate day) {
    return turns.stream()
        .filter(turn -> turn.named().filter(named -> day.equals(named.day())).isPresent())
        .reduce((older, newer) -> newer);
  }

  /** The newest offer there; empty when none was made. */
  public Optional<Happening.Offered> offer() {
    return of(Happening.Offered.class).reduce((older, newer) -> newer);
  }

  /** Whether an offer is the old one with another day, because more time was asked for. */
  public boolean extended(long offer) {
    return told()
        .filter(one -> one.number() < offer)
        .map(Happening::kind)
        .filter(ABOUT_TIME::contains)
        .reduce((older, newer) -> newer)
        .filter(kind -> kind == Happening.Kind.MORE_TIME_ASKED)
        .isPresent();
  }

  /** What they asked for under that number; empty when it was taken back. */
  public Optional<Happening.Requested> request(long number) {
    return told(Happening.Requested.class, number);
  }

  /** What a reminder reminds of, or a note goes with; empty for other steps. */
  public Optional<Happening.Requested> requestOf(StepKey step) {
    return told(Happening.OfRequest.class, step.origin()).flatMap(one -> request(one.request()));
  }

  /** The promise with an hour of which a step speaks. */
  public Optional<Happening.Promised> promise(StepKey step) {
    return told(Happening.Promised.class, step.origin());
  }

  /** The wish for more time of which a step speaks. */
  public Optional<Happening.MoreTimeAsked> moreTime(StepKey step) {
    return told(Happening.MoreTimeAsked.class, step.origin());
  }

  /** The counter-offer of which a step speaks. */
  public Optional<Happening.Declined> declined(StepKey step) {
    return told(Happening.Declined.class, step.origin());
  }

  public Optional<Happening.Withdrawn> withdrawn(StepKey step) {
    return told(Happening.Withdrawn.class, step.origin());
  }

  public Optional<Happening.MovedAway> movedAway(StepKey step) {
    return told(Happening.MovedAway.class, step.origin());
  }

  public Optional<Happening.NotCalled> notCalled(StepKey step) {
    return told(Happening.NotCalled.class, step.origin());
  }

  public Optional<Happening.Cancelled> canceled(StepKey step) {
    return told(Happening.Cancelled.class, step.origin());
  }

  public Optional<Happening.Countered> counter(StepKey step) {
    return told(Happening.Countered.class, step.origin());
  }

  private <H extends OfOpportunity> Optional<H> told(Class<H> kind, long number) {
    return of(kind).filter(one -> one.number() == number).findFirst();
  }

  /** The day that the newest reply named: one note may thank for two of a day. */
  public Optional<LocalDate> namedLast() {
    return of(Happening.Replied.class)
        .reduce((older, newer) -> newer)
        .map(Happening.Replied::decision);
  }

  /** The talk to which the invitation of that number led, if it stands. */
  public Optional<InterviewState> invitedTo(long invitation) {
    return of(Happening.NextRound.class)
        .filter(one -> one.number() == invitation)
        .findFirst()
        .flatMap(reading::invitedTo)
        .filter(talk -> talk.fate() == InterviewState.Fate.LIVE);
  }

  /** When the newest talk that took place was over; empty before the first. */
  public Optional<Instant> lastTalk() {
    return talks().stream()
        .filter(talk -> talk.state() == Talk.State.HELD)
        .map(Talk::ends)
        .max(Comparator.naturalOrder());
  }

  /** When the company last got in touch by itself; empty when it never did. */
  public Optional<Instant> lastHeard() {
    return told()
        .filter(one -> one.by() == By.EMPLOYER)
        .map(Happening::at)
        .reduce((older, newer) -> newer);
  }

  /** Whether the person archived it, or kept it open, last at or after an instant. */
  public Optional<Happening.Kind> filed(Instant since) {
    return told()
        .filter(one -> !one.at().isBefore(since))
        .map(Happening::kind)
        .filter(kind -> kind == Happening.Kind.ARCHIVED || kind == Happening.Kind.KEPT_OPEN)
        .reduce((older, newer) -> newer);
  }

  /** Whether the person looked back on the talk of which a step asked. */
  public boolean debriefed(StepKey step) {
    return turns.stream()
        .flatMap(turn -> turn.talk(step.subject()).stream())
        .anyMatch(talk -> talk.origin() == step.origin() && talk.debrief() != null);
  }

  /** The start that an interview had when a step was born, or got by the same happening. */
  public Optional<Instant> start(long interview, long origin) {
    return turns.stream()
        .filter(turn -> turn.happening().number() <= origin)
        .reduce((older, newer) -> newer)
        .flatMap(turn -> turn.talk(interview))
        .map(InterviewState::starts);
  }

  private Stream<OfOpportunity> told() {
    return turns.stream().map(Turn::happening).filter(one -> one.opportunity() == opportunity);
  }

  private <H extends OfOpportunity> Stream<H> of(Class<H> kind) {
    return told().filter(kind::isInstance).map(kind::cast);
  }
}
