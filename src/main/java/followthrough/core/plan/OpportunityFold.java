package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.InterviewState.Fate;
import followthrough.core.plan.Turn.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity after everything that happened so far, taken in order. The table of
 * follow-up-rules.md, 8 is this class: one method a row.
 */
final class OpportunityFold {
  final Opportunity opportunity;
  final BusinessCalendar calendar;
  final Talks talks;
  final Waiting waiting;
  final Bargain bargain = new Bargain();
  final Requests requests = new Requests();
  Stage stage = Stage.OPEN;
  @Nullable Medium lastMedium;

  /** Voicemails left earlier do not count: they answered, invited or offered since. */
  Instant voicemailsFrom = Instant.MIN;

  /** The newest absence of each person there; without a name it is the main contact's. */
  final Map<Optional<Long>, Happening.OutOfOffice> away = new LinkedHashMap<>();

  /** What this opportunity met so far. */
  final List<Turn> turns = new ArrayList<>();

  private Situation situation = new Situation(Map.of(), null, null, Set.of());

  final LastEvent last = new LastEvent();

  /** The number of the last answer of the company; silence is measured from it. */
  long heardFrom;

  OpportunityFold(Opportunity opportunity, BusinessCalendar calendar) {
    this.opportunity = opportunity;
    this.calendar = calendar;
    this.talks = new Talks(calendar);
    this.waiting = new Waiting(talks, calendar);
  }

  /** Takes down what a happening changed here, after it was taken. */
  void met(Happening.OfOpportunity happening) {
    Situation next = SituationReader.of(this);
    turns.add(new Turn(happening, situation, next));
    situation = next;
  }

  void saved(Happening.Saved saved, Interview interview) {
    if (stage.closed()) {
      reopen();
    }
    Round round = new Round(interview, saved);
    talks.add(round);
    Round latest = talks.latest();
    if (latest != null && (latest == round || waiting.chain == null)) {
      // An invitation ended the wait before; a talk ahead of the last one must not leave silence.
      waiting.startAfter(latest, saved.number(), saved.at());
    }
  }

  void newTime(Happening.NewTime time) {
    Round round = talks.get(time.interview());
    if (round.isCorrectedBy(time)) {
      round.correct(time);
      waiting.correct(round);
      return;
    }
    round.newTime(time);
    last.forget(round.id());
    if (time.confirm()) {
      last.newest = time;
    }
    Round latest = talks.latest();
    if (latest != null && (latest == round || waiting.isFor(round))) {
      waiting.startAfter(latest, time.number(), time.at());
    }
  }

  void movedAway(Happening.MovedAway move) {
    Round round = talks.get(move.interview());
    if (move.by() == Happening.By.USER) {
      round.ownMoves++;
    }
    lose(round, Fate.MOVED_AWAY, Chain.plain(move, dayOf(move), round));
    last.newest = move;
  }

  void cancelled(Happening.Cancelled cancelled) {
    Round round = talks.get(cancelled.interview());
    lose(round, Fate.CANCELLED, Chain.plain(cancelled, dayOf(cancelled), round));
    last.newest = cancelled;
  }

  void notCalled(Happening.NotCalled missed) {
    Round round = talks.get(missed.interview());
    LocalDate promised = calendar.dateOf(round.starts);
    lose(
        round,
        missed.nobodyThere() ? Fate.NOBODY_THERE : Fate.NOT_CALLED,
        Chain.noCall(missed, promised, round));
    last.notCalled = missed;
  }

  void debriefed(Happening.Debriefed debrief) {
    Round round = talks.get(debrief.interview());
    round.debrief = debrief;
    boolean weak = !debrief.wentWrong().isEmpty();
    boolean asks = weak && debrief.reference() != null && !round.recoveryOver;
    if (asks && round.askedReference == null) {
      round.askedReference = debrief;
    }
    if (debrief.decision() != null) {
      waiting.promise(round, debrief.decision(), debrief.at());
    }
  }

  void praised(Happening.PraiseArrived praise) {
    talks.get(praise.interview()).praiseAt = praise.at();
  }

  void decisionSet(Happening.DecisionSet set) {
    waiting.decisionSet(set);
  }

  void replied(Happening.Replied reply) {
    heard(reply);
    last.replied(reply);
    if (stage == Stage.OFFER) {
      return;
    }
    reopen();
    talks.promised(reply.decision());
    waiting.restart(reply.number(), reply.at(), reply.decision());
  }

  /** The day of the promise is the decision day of the wait that begins with it (rules, 8.1). */
  void promisedBy(Happening.Promised promise) {
    if (stage == Stage.OPEN) {
      waiting.until(promise);
    }
  }

  /** What is delivered is waited upon; before a talk that is still to come, the talk is. */
  void delivered(Happening.Delivered delivery) {
    Round latest = talks.latest();
    boolean ahead = latest != null && latest.ends.isAfter(delivery.at());
    if (requests.delivered(delivery) && !ahead) {
      waiting.start(Chain.plain(delivery, dayOf(delivery), null));
    }
  }

  void nextRound(Happening.NextRound invitation) {
    heard(invitation);
    last.newest = invitation;
    talks.endRecovery(invitation.at());
    if (stage == Stage.OFFER) {
      return;
    }
    reopen();
    talks.behind(invitation.at());
    if (invitation.interview() != null) {
      waiting.chain = null;
    } else {
      waiting.invitedWithoutTime(invitation);
    }
  }

  void outOfOffice(Happening.OutOfOffice absence) {
    away.put(Optional.ofNullable(absence.contact()), absence);
  }

  void rejected(Happening.Rejected rejection) {
    endEverything(rejection);
    waiting.duty = null;
    stage = Stage.REJECTED;
    last.rejected = rejection;
  }

  void offered(Happening.Offered offer) {
    heard(offer);
    if (stage.closed()) {
      reopen();
    }
    stage = Stage.OFFER;
    waiting.decided();
    last.offered();
    talks.endRecovery(Instant.MAX);
    bargain.offered(offer);
  }

  void competed(Happening.Competed competition) {
    bargain.competed = competition;
  }

  /** Accepted, declined or withdrawn by the person, here; others may be given up with it. */
  void leave(Happening.OfOpportunity word, Stage next, List<Long> others) {
    Happening.Offered offer = bargain.offered;
    endEverything(word);
    waiting.duty = null;
    stage = next;
    bargain.leave(offer, word, others);
  }

  /** Another offer was accepted: everything ends here too. */
  void overtaken(Happening.Accepted elsewhere) {
    endEverything(elsewhere);
    waiting.duty = null;
    if (!stage.closed()) {
      stage = Stage.WITHDRAWN;
    }
  }

  void archived(Happening.OfOpportunity archived) {
    endEverything(archived);
    stage = Stage.ARCHIVED;
  }

  void keptOpen(Happening.KeptOpen kept) {
    waiting.keptOpen = kept;
  }

  /** Nobody was heard of, so nobody is written to; the archive question keeps it from silence. */
  void reopened(Happening.Reopened again) {
    if (stage.closed()) {
      reopen();
      waiting.start(Chain.dormant(again, dayOf(again)));
    }
  }

  private void heard(Happening.Reached answer) {
    heardFrom = answer.number();
    voicemailsFrom = answer.at();
    away.clear();
    last.notCalled = null;
    bargain.heard();
  }

  /** The interview will not take place as planned; the wait for it ends with it. */
  private void lose(Round round, Fate state, Chain instead) {
    boolean waitedFor = round == talks.latest() || waiting.isFor(round);
    round.state = state;
    last.forget(round.id());
    if (waiting.duty == round) {
      waiting.duty = null;
    }
    if (waitedFor) {
      waiting.start(instead);
    }
  }

  private LocalDate dayOf(Happening event) {
    return calendar.dateOf(event.at());
  }

  private void reopen() {
    if (stage.closed()) {
      stage = Stage.OPEN;
      last.rejected = null;
      bargain.reopen();
    }
  }

  private void endEverything(Happening end) {
    talks.end(end.at());
    waiting.end();
    bargain.end();
    requests.end();
    last.end();
  }
}
