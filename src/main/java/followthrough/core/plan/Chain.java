package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wait for a decision: check-ins, closing note, archive question (follow-up-rules.md, 6.1 and
 * 8).
 *
 * @param origin the happening that started it; names its steps
 * @param from the company day from which the first check-in is counted when no date is promised
 * @param monthFrom the day from which the 30 days of the archive question are counted
 * @param round the interview it belongs to; null when there is none
 * @param promise the promised date; null when there is none or it plays no part
 * @param promiseSince when the promise was last changed
 * @param hour the minute by which they would be in touch; null when none was named
 */
record Chain(
    Kind kind,
    long origin,
    Instant plannedAt,
    LocalDate from,
    LocalDate monthFrom,
    @Nullable Round round,
    @Nullable LocalDate promise,
    Instant promiseSince,
    @Nullable Instant hour) {

  enum Kind {
    INTERVIEW,
    /** They answered, or the person named a date while none counted. */
    REPLY,
    /** No date can be counted from: the first check-in asks for one. */
    PLAIN,
    /** They did not call: the offer of new times takes the check-ins' place. */
    NO_CALL,
    /** The person opened it again without news: nobody is asked, only the person. */
    DORMANT
  }

  /** The wait after an interview, counted from its day. */
  static Chain after(Round round, LocalDate day, long origin, Instant at) {
    return new Chain(Kind.INTERVIEW, origin, at, day, day, round, round.decision, at, null);
  }

  /** The wait for a date, counted from the day of the event. */
  static Chain plain(Happening.OfOpportunity event, LocalDate day, @Nullable Round round) {
    return new Chain(
        Kind.PLAIN, event.number(), event.at(), day, day, round, null, event.at(), null);
  }

  /** The wait after a call that did not come, counted from the day it was promised for. */
  static Chain noCall(Happening.NotCalled missed, LocalDate day, Round round) {
    return new Chain(
        Kind.NO_CALL, missed.number(), missed.at(), day, day, round, null, missed.at(), null);
  }

  /** No wait at all, until the person is asked whether to archive. */
  static Chain dormant(Happening.Reopened again, LocalDate day) {
    return new Chain(
        Kind.DORMANT, again.number(), again.at(), day, day, null, null, again.at(), null);
  }

  /** The wait after an answer, which may name a date, or after a date that the person named. */
  static Chain answered(
      long origin,
      Instant at,
      LocalDate from,
      LocalDate monthFrom,
      @Nullable Round round,
      @Nullable LocalDate promise) {
    return new Chain(Kind.REPLY, origin, at, from, monthFrom, round, promise, at, null);
  }

  /** The same wait, when the interview was on another day than was thought. */
  Chain from(LocalDate day) {
    return new Chain(kind, origin, plannedAt, day, day, round, promise, promiseSince, hour);
  }

  Chain promising(@Nullable LocalDate date, Instant at) {
    return new Chain(kind, origin, plannedAt, from, monthFrom, round, date, at, null);
  }

  /** The same wait, for a word by that minute of the promised day. */
  Chain until(Instant minute) {
    return new Chain(
        kind, origin, plannedAt, from, monthFrom, round, promise, promiseSince, minute);
  }

  /** The minute by which they would be in touch; null when none counts. */
  @Nullable Instant hourIn(BusinessCalendar calendar) {
    return promiseIn(calendar) == null ? null : hour;
  }

  /** E12: the promised day, if one was promised for after the interview; it may play no part. */
  @Nullable LocalDate promiseIn(BusinessCalendar calendar) {
    boolean before =
        promise != null && round != null && promise.isBefore(calendar.dateOf(round.ends));
    return before ? null : promise;
  }

  /** Whether check-ins belong to it. */
  boolean asks() {
    return kind != Kind.NO_CALL && kind != Kind.DORMANT;
  }

  boolean heedsPromise() {
    return kind == Kind.INTERVIEW || kind == Kind.REPLY;
  }
}
