package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one opportunity waits for, and since when (follow-up-rules.md, 6.1). */
final class Waiting {
  private final Talks talks;
  private final BusinessCalendar calendar;

  @Nullable Chain chain;
  @Nullable Round duty;
  Happening.@Nullable KeptOpen keptOpen;

  /** With an offer on the table nobody waits for a decision. */
  private boolean decided;

  Waiting(Talks talks, BusinessCalendar calendar) {
    this.talks = talks;
    this.calendar = calendar;
  }

  /** The day that is waited for; null when none was named or it plays no part. */
  @Nullable LocalDate promise() {
    return chain == null || !chain.heedsPromise() ? null : chain.promiseIn(calendar);
  }

  /** The interview to which a decision day belongs that names none; null when there is none. */
  @Nullable Round awaited() {
    Round waitedFor = chain == null ? null : chain.round();
    return waitedFor != null && waitedFor.live() ? waitedFor : talks.latest();
  }

  boolean isFor(Round round) {
    return chain != null && chain.round() == round;
  }

  void start(Chain next) {
    if (!decided) {
      chain = next;
      keptOpen = null;
    }
  }

  /** The wait after an interview. */
  void startAfter(Round round, long number, Instant at) {
    if (!decided) {
      start(Chain.after(round, calendar.dateOf(round.ends), number, at));
      duty = round;
    }
  }

  /** The wait begins anew with what was said last. */
  void restart(long number, Instant at, @Nullable LocalDate promise) {
    Round round = talks.latest();
    LocalDate day = calendar.dateOf(at);
    LocalDate held = round == null ? day : calendar.dateOf(round.ends);
    LocalDate monthFrom = chain == null ? talks.lastHeld(day) : chain.monthFrom();
    // What is said before the talk says nothing about the time after it.
    LocalDate from = held.isAfter(day) ? held : day;
    start(Chain.answered(number, at, from, monthFrom, round, promise));
  }

  /** Until then they would be in touch. */
  void until(Happening.Promised promise) {
    LocalDate day = calendar.dateOf(promise.until());
    talks.promised(day);
    restart(promise.number(), promise.at(), day);
    chain = chain == null ? null : chain.until(promise.until());
  }

  /** A slip about the interview's day was set right. */
  void correct(Round round) {
    if (chain != null && chain.kind() == Chain.Kind.INTERVIEW && chain.round() == round) {
      chain = chain.from(calendar.dateOf(round.ends));
    }
  }

  void invitedWithoutTime(Happening.NextRound invitation) {
    Round latest = talks.latest();
    if (latest == null || !latest.starts.isAfter(invitation.at())) {
      start(Chain.plain(invitation, calendar.dateOf(invitation.at()), null));
    } else if (chain == null || chain.kind() != Chain.Kind.INTERVIEW || chain.round() != latest) {
      // A talk that is still to come is the next round.
      startAfter(latest, invitation.number(), invitation.at());
    }
  }

  void decisionSet(Happening.DecisionSet set) {
    Round awaited = awaited();
    Round round = set.interview() == null ? awaited : talks.find(set.interview()).orElse(null);
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

  void promise(Round round, @Nullable LocalDate date, Instant at) {
    if (Objects.equals(round.decision, date)) {
      return;
    }
    round.decision = date;
    if (chain != null && chain.round() == round && chain.heedsPromise()) {
      chain = chain.promising(date, at);
    }
  }

  /** They decided: there is an offer. */
  void decided() {
    decided = true;
    chain = null;
    duty = null;
  }

  void end() {
    decided = false;
    chain = null;
    keptOpen = null;
  }
}
