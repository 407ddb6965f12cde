package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.InterviewState.Fate;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One interview as it stands after everything that happened to it so far. */
final class Round {
  final Interview interview;
  Fate state = Fate.LIVE;
  Instant starts;
  Instant ends;
  @Nullable LocalDate decision;

  /** The happening that gave the interview its present time; names its steps. */
  long origin;

  Instant plannedAt;
  int ownMoves;
  Happening.@Nullable Debriefed debrief;

  /** The debrief that first named a reference: what was asked once is not asked again. */
  Happening.@Nullable Debriefed askedReference;

  @Nullable Instant praiseAt;
  @Nullable Instant endedAt;
  boolean recoveryOver;

  Round(Interview interview, Happening.Saved saved) {
    this.interview = interview;
    this.starts = saved.starts();
    this.ends = saved.ends();
    this.decision = saved.decision();
    this.origin = saved.number();
    this.plannedAt = saved.at();
  }

  void newTime(Happening.NewTime time) {
    state = Fate.LIVE;
    endedAt = null;
    starts = time.starts();
    ends = time.ends();
    if (time.decision() != null) {
      decision = time.decision();
    }
    origin = time.number();
    plannedAt = time.at();
    debrief = null;
    askedReference = null;
    praiseAt = null;
    recoveryOver = false;
    if (time.by() == Happening.By.USER && time.confirm()) {
      ownMoves++;
    }
  }

  /** Whether only a slip about a talk that is over is set right: nobody is thanked again for it. */
  boolean isCorrectedBy(Happening.NewTime time) {
    return !time.confirm() && live() && !ends.isAfter(time.at()) && !time.ends().isAfter(time.at());
  }

  void correct(Happening.NewTime time) {
    starts = time.starts();
    ends = time.ends();
  }

  /** The opportunity was closed: what was promised before counts no more. */
  void end(Instant at) {
    if (live()) {
      state = Fate.ENDED;
      endedAt = at;
    }
    decision = null;
  }

  /** E12: the promised day; null when there is none, or it lies before the interview itself. */
  @Nullable LocalDate promise(BusinessCalendar calendar) {
    LocalDate promised = decision;
    return promised != null && promised.isBefore(calendar.dateOf(ends)) ? null : promised;
  }

  InterviewState standing() {
    return new InterviewState(
        id(),
        state,
        starts,
        ends,
        decision,
        origin,
        ownMoves,
        debrief,
        askedReference != null,
        praiseAt != null,
        endedAt);
  }

  long id() {
    return interview.id();
  }

  boolean meets(long person) {
    return interview.people().stream().anyMatch(one -> one.contact() == person);
  }

  boolean live() {
    return state == Fate.LIVE;
  }
}
