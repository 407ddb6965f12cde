package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.InterviewState.Fate;
import followthrough.core.plan.Turn.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity after everything that happened so far, taken in order. The table of
 * follow-up-rules.md, 8 is this class: one method a row.
 */
final class OpportunityFold {
  private static final Duration ONE_DAY = Duration.ofHours(24);

  final Opportunity opportunity;
  final BusinessCalendar calendar;
  final Map<Long, Round> rounds = new LinkedHashMap<>();
  Stage stage = Stage.OPEN;
  Medium lastMedium = Medium.EMAIL;

  /** Voicemails left earlier do not count: they answered, invited or offered since. */
  Instant voicemailsFrom = Instant.MIN;

  /** The newest absence of each person there; without a name it is the main contact's. */
  final Map<Optional<Long>, Happening.OutOfOffice> away = new LinkedHashMap<>();

  /** What this opportunity met so far. */
  final List<Turn> turns = new ArrayList<>();

  private Situation situation = new Situation(Map.of(), null, null);

  @Nullable Chain chain;
  @Nullable Round duty;

  /** The newest of reply, next round, move, new time and cancellation: it alone has steps. */
  Happening.@Nullable OfOpportunity newest;

  Happening.@Nullable NotCalled notCalled;
  Happening.@Nullable Rejected rejected;
  Happening.@Nullable Offered offered;
  Happening.@Nullable Competed competed;
  Happening.@Nullable OfOpportunity farewell;
  Happening.@Nullable KeptOpen keptOpen;

  /** Who made an offer, last; where no interview is known, nobody else is. */
  @Nullable Long offeredBy;

  /** The opportunities that an acceptance or a withdrawal says no to. */
  List<Long> withdrawn = List.of();

  /** The number of the last answer of the company; silence is measured from it. */
  long heardFrom;

  OpportunityFold(Opportunity opportunity, BusinessCalendar calendar) {
    this.opportunity = opportunity;
    this.calendar = calendar;
  }

  /** Takes down what a happening changed here, after it was taken. */
  void met(Happening.OfOpportunity happening) {
    Map<Long, InterviewState> talks = new HashMap<>();
    rounds.forEach((interview, round) -> talks.put(interview, round.standing()));
    Round awaited = awaited();
    Situation next = new Situation(talks, awaited == null ? null : awaited.id(), promise());
    turns.add(new Turn(happening, situation, next));
    situation = next;
  }

  /** The day that is waited for; null when none was named or it plays no part. */
  @Nullable LocalDate promise() {
    return chain == null || !chain.heedsPromise() ? null : chain.promiseIn(calendar);
  }

  void saved(Happening.Saved saved, Interview interview) {
    if (stage.closed()) {
      reopen();
    }
    Round round = new Round(interview, saved);
    rounds.put(interview.id(), round);
    Round latest = latest();
    if (latest != null && (latest == round || chain == null)) {
      // An invitation ended the wait before; a talk ahead of the last one must not leave silence.
      startChain(latest, saved.number(), saved.at());
    }
  }

  void newTime(Happening.NewTime time) {
    Round round = round(time.interview());
    if (round.isCorrectedBy(time)) {
      round.correct(time);
      Chain running = chain;
      if (running != null && running.kind() == Chain.Kind.INTERVIEW && running.round() == round) {
        chain = running.from(calendar.dateOf(round.ends));
      }
      return;
    }
    round.newTime(time);
    forget(round);
    if (time.confirm()) {
      newest = time;
    }
    Round latest = latest();
    boolean ours = chain != null && chain.round() == round;
    if (latest != null && (latest == round || ours)) {
      startChain(latest, time.number(), time.at());
    }
  }

  void movedAway(Happening.MovedAway move) {
    Round round = round(move.interview());
    if (move.by() == Happening.By.USER) {
      round.ownMoves++;
    }
    lose(round, Fate.MOVED_AWAY, Chain.plain(move, dayOf(move), round));
    newest = move;
  }

  void cancelled(Happening.Cancelled cancelled) {
    Round round = round(cancelled.interview());
    lose(round, Fate.CANCELLED, Chain.plain(cancelled, dayOf(cancelled), round));
    newest = cancelled;
  }

  void notCalled(Happening.NotCalled missed) {
    Round round = round(missed.interview());
    LocalDate promised = calendar.dateOf(round.starts);
    lose(round, Fate.NOT_CALLED, Chain.noCall(missed, promised, round));
    notCalled = missed;
  }

  void debriefed(Happening.Debriefed debrief) {
    Round round = round(debrief.interview());
    round.debrief = debrief;
    boolean weak = !debrief.wentWrong().isEmpty();
    boolean asks = weak && debrief.reference() != null && !round.recoveryOver;
    if (asks && round.askedReference == null) {
      round.askedReference = debrief;
    }
    if (debrief.decision() != null) {
      promise(round, debrief.decision(), debrief.at());
    }
  }

  void praised(Happening.PraiseArrived praise) {
    round(praise.interview()).praiseAt = praise.at();
  }

  void decisionSet(Happening.DecisionSet set) {
    Round awaited = awaited();
    Round round = set.interview() == null ? awaited : rounds.get(set.interview());
    if (round != null) {
      promise(round, set.decision(), set.at());
    } else if (set.interview() == null && chain != null && chain.heedsPromise()) {
      chain = chain.promising(set.decision(), set.at());
    }
    boolean gone = set.interview() != null && round == null;
    boolean ignored = chain == null || !chain.heedsPromise();
    if (set.decision() != null && !gone && round == awaited && ignored) {
      // Whoever names a day waits for it, whatever they waited for before.
      restart(set.number(), set.at(), set.decision());
    }
  }

  void replied(Happening.Replied reply) {
    heard(reply);
    if (!(newest instanceof Happening.Replied first && isSoonAfter(first, reply))) {
      newest = reply;
    }
    if (stage == Stage.OFFER) {
      return;
    }
    reopen();
    promised(reply.decision());
    restart(reply.number(), reply.at(), reply.decision());
  }

  /** The day of the promise is the decision day of the wait that begins with it (rules, 8.1). */
  void promisedBy(Happening.Promised promise) {
    if (stage == Stage.OPEN) {
      LocalDate day = calendar.dateOf(promise.until());
      promised(day);
      restart(promise.number(), promise.at(), day);
      Chain begun = chain;
      chain = begun == null ? null : begun.until(promise.until());
    }
  }

  void nextRound(Happening.NextRound invitation) {
    heard(invitation);
    newest = invitation;
    rounds.values().stream()
        .filter(round -> !round.ends.isAfter(invitation.at()))
        .forEach(round -> round.recoveryOver = true);
    if (stage == Stage.OFFER) {
      return;
    }
    reopen();
    rounds.values().stream()
        .filter(round -> !round.live() || !round.ends.isAfter(invitation.at()))
        .forEach(round -> round.decision = null);
    Round latest = latest();
    if (invitation.interview() != null) {
      chain = null;
    } else if (latest == null || !latest.starts.isAfter(invitation.at())) {
      startChain(Chain.plain(invitation, dayOf(invitation), null));
    } else if (chain == null || chain.kind() != Chain.Kind.INTERVIEW || chain.round() != latest) {
      // A talk that is still to come is the next round.
      startChain(latest, invitation.number(), invitation.at());
    }
  }

  /** The talk to which an invitation led or leads as far as is known; null when there is none. */
  @Nullable Round invitedTo(Happening.NextRound invitation) {
    return rounds.values().stream()
        .filter(round -> round.origin > invitation.number())
        .min(Comparator.comparing(round -> round.origin))
        .or(
            () ->
                liveRounds().stream()
                    .filter(round -> round.starts.isAfter(invitation.at()))
                    .min(Comparator.comparing(round -> round.starts)))
        .orElse(null);
  }

  void outOfOffice(Happening.OutOfOffice absence) {
    away.put(Optional.ofNullable(absence.contact()), absence);
  }

  void rejected(Happening.Rejected rejection) {
    endEverything(rejection);
    duty = null;
    stage = Stage.REJECTED;
    rejected = rejection;
  }

  void offered(Happening.Offered offer) {
    heard(offer);
    if (stage.closed()) {
      reopen();
    }
    stage = Stage.OFFER;
    chain = null;
    notCalled = null;
    duty = null;
    if (!(newest instanceof Happening.NewTime)) {
      newest = null;
    }
    rounds.values().forEach(round -> round.recoveryOver = true);
    offered = offer;
    if (offer.from() != null) {
      offeredBy = offer.from();
    }
  }

  void competed(Happening.Competed competition) {
    competed = competition;
  }

  /** Accepted, declined or withdrawn by the person, here; others may be given up with it. */
  void leave(Happening.OfOpportunity last, Stage next, List<Long> others) {
    Happening.Offered offer = offered;
    endEverything(last);
    duty = null;
    stage = next;
    farewell = last;
    // Who made the offer is whom the answer goes to.
    offered = offer;
    withdrawn = List.copyOf(others);
  }

  /** Another offer was accepted: everything ends here too. */
  void overtaken(Happening.Accepted elsewhere) {
    endEverything(elsewhere);
    duty = null;
    farewell = null;
    if (!stage.closed()) {
      stage = Stage.WITHDRAWN;
    }
  }

  void archived(Happening.OfOpportunity archived) {
    endEverything(archived);
    stage = Stage.ARCHIVED;
  }

  void keptOpen(Happening.KeptOpen kept) {
    keptOpen = kept;
  }

  /** Nobody was heard of, so nobody is written to; the archive question keeps it from silence. */
  void reopened(Happening.Reopened again) {
    if (stage.closed()) {
      reopen();
      startChain(Chain.dormant(again, dayOf(again)));
    }
  }

  /** The interview that ends last among those held or still to come; null when there is none. */
  @Nullable Round latest() {
    return rounds.values().stream()
        .filter(Round::live)
        .max(Comparator.comparing(round -> round.ends))
        .orElse(null);
  }

  /** The interview to which a decision day belongs that names none; null when there is none. */
  @Nullable Round awaited() {
    Round waitedFor = chain == null ? null : chain.round();
    return waitedFor != null && waitedFor.live() ? waitedFor : latest();
  }

  /** The day of the interview that ended last, of a time before the closing too. */
  private LocalDate lastHeld(LocalDate otherwise) {
    return rounds.values().stream()
        .filter(round -> round.live() || round.state == Fate.ENDED)
        .map(round -> calendar.dateOf(round.ends))
        .max(Comparator.naturalOrder())
        .orElse(otherwise);
  }

  Round round(long interview) {
    Round round = rounds.get(interview);
    if (round == null) {
      throw new IllegalArgumentException("no interview " + interview);
    }
    return round;
  }

  List<Round> liveRounds() {
    return new ArrayList<>(rounds.values().stream().filter(Round::live).toList());
  }

  private boolean isChainOf(Round round) {
    Chain running = chain;
    return running != null && running.round() == round;
  }

  /** E19: two answers of one day are thanked for once. */
  private static boolean isSoonAfter(Happening.Replied first, Happening.Replied second) {
    return !second.at().isAfter(first.at().plus(ONE_DAY));
  }

  private void heard(Happening.Reached answer) {
    heardFrom = answer.number();
    voicemailsFrom = answer.at();
    away.clear();
    notCalled = null;
  }

  /** The interview will not take place as planned; the wait for it ends with it. */
  private void lose(Round round, Fate state, Chain instead) {
    boolean waitedFor = round == latest() || isChainOf(round);
    round.state = state;
    forget(round);
    if (duty == round) {
      duty = null;
    }
    if (waitedFor) {
      startChain(instead);
    }
  }

  private LocalDate dayOf(Happening event) {
    return calendar.dateOf(event.at());
  }

  /** Steps that spoke of the interview's old time are over. */
  private void forget(Round round) {
    if (newest instanceof Happening.NewTime time && time.interview() == round.id()
        || newest instanceof Happening.MovedAway move && move.interview() == round.id()
        || newest instanceof Happening.Cancelled lost && lost.interview() == round.id()) {
      newest = null;
    }
    if (notCalled != null && notCalled.interview() == round.id()) {
      notCalled = null;
    }
  }

  private void startChain(Round round, long number, Instant at) {
    if (stage != Stage.OFFER) {
      startChain(Chain.after(round, calendar.dateOf(round.ends), number, at));
      duty = round;
    }
  }

  /** The wait begins anew with what was said last. */
  private void restart(long number, Instant at, @Nullable LocalDate promise) {
    Round round = latest();
    LocalDate day = calendar.dateOf(at);
    LocalDate held = round == null ? day : calendar.dateOf(round.ends);
    LocalDate monthFrom = chain == null ? lastHeld(day) : chain.monthFrom();
    // What is said before the talk says nothing about the time after it.
    LocalDate from = held.isAfter(day) ? held : day;
    startChain(Chain.answered(number, at, from, monthFrom, round, promise));
  }

  private void startChain(Chain next) {
    if (stage != Stage.OFFER) {
      chain = next;
      keptOpen = null;
    }
  }

  private void promise(Round round, @Nullable LocalDate date, Instant at) {
    if (Objects.equals(round.decision, date)) {
      return;
    }
    round.decision = date;
    if (chain != null && chain.round() == round && chain.heedsPromise()) {
      chain = chain.promising(date, at);
    }
  }

  /** What they say now is all that is promised: an older date is not back with a new time. */
  private void promised(@Nullable LocalDate date) {
    Round latest = latest();
    rounds.values().stream()
        .filter(round -> round == latest || !round.live())
        .forEach(round -> round.decision = date);
  }

  private void reopen() {
    if (stage.closed()) {
      stage = Stage.OPEN;
      rejected = null;
      offered = null;
      farewell = null;
      withdrawn = List.of();
    }
  }

  private void endEverything(Happening last) {
    rounds.values().forEach(round -> round.end(last.at()));
    chain = null;
    newest = null;
    notCalled = null;
    rejected = null;
    offered = null;
    competed = null;
    farewell = null;
    keptOpen = null;
    withdrawn = List.of();
  }
}
