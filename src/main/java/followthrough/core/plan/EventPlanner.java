package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.ACCEPT_NEXT_ROUND;
import static followthrough.core.plan.FollowUpKind.ASK_NEW_TIME;
import static followthrough.core.plan.FollowUpKind.CONFIRM_NEW_TIME;
import static followthrough.core.plan.FollowUpKind.GRACIOUS_NOTE;
import static followthrough.core.plan.FollowUpKind.KEEP_IN_TOUCH;
import static followthrough.core.plan.FollowUpKind.NO_CALL_ASK_THEM;
import static followthrough.core.plan.FollowUpKind.NO_CALL_NEW_SLOTS;
import static followthrough.core.plan.FollowUpKind.NO_CALL_WAIT;
import static followthrough.core.plan.FollowUpKind.REJECTION_THANKS;
import static followthrough.core.plan.FollowUpKind.REPLY_THANKS;
import static followthrough.core.plan.FollowUpKind.STILL_NO_TIME;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Step.Deadline;
import followthrough.core.plan.Step.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that follow what the company did: answers, moves, silence, a no (rules, 8). */
final class EventPlanner {
  static final Duration DAY = Duration.ofHours(24);
  static final Duration LAST_CALL_AFTER = Duration.ofHours(22);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int KEEP_IN_TOUCH_DAYS = 90;

  private final Context context;
  private final OpportunityFold fold;
  private final @Nullable Instant firstCheckIn;

  /**
   * @param firstCheckIn when check-in 1 comes; a word of thanks is pointless from then on
   */
  EventPlanner(Context context, @Nullable Instant firstCheckIn) {
    this.context = context;
    this.fold = context.fold();
    this.firstCheckIn = firstCheckIn;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Happening.OfOpportunity newest = fold.last.newest;
    if (newest instanceof Happening.Replied reply) {
      steps.add(thankForReply(reply));
    } else if (newest instanceof Happening.NextRound invitation) {
      steps.add(acceptInvitation(invitation));
    } else if (newest instanceof Happening.MovedAway move) {
      moved(move, steps);
    } else if (newest instanceof Happening.Cancelled cancelled) {
      steps.add(graciousNote(cancelled, cancelled.interview()));
    } else if (newest instanceof Happening.NewTime time && time.starts().isAfter(time.at())) {
      steps.add(confirmNewTime(time));
    }
    if (fold.last.notCalled != null) {
      notCalled(fold.last.notCalled, fold.talks.get(fold.last.notCalled.interview()), steps);
    }
    if (fold.last.rejected != null) {
      rejected(fold.last.rejected, steps);
    }
    return steps;
  }

  private Step thankForReply(Happening.Replied reply) {
    StepKey key = new StepKey(REPLY_THANKS, context.opportunity(), reply.number());
    return context
        .step(key, reply.at())
        .atOnce()
        .deadline(Deadline.closeOfDay())
        .endsAt(firstCheckIn)
        .row(
            context.media().checkIn(context.media().personOrMainContact(reply.from()).orElse(null)),
            context.history())
        .build();
  }

  private Step acceptInvitation(Happening.NextRound invitation) {
    StepKey key = new StepKey(ACCEPT_NEXT_ROUND, context.opportunity(), invitation.number());
    Round invitedTo = fold.talks.invitedTo(invitation);
    Instant confirmed = invitedTo == null ? firstCheckIn : invitedTo.starts;
    return context
        .step(key, invitation.at())
        .atOnce()
        .deadline(Deadline.after(invitation.at(), DAY))
        .endsAt(confirmed)
        .row(
            context
                .media()
                .checkIn(context.media().personOrMainContact(invitation.from()).orElse(null)),
            context.history())
        .build();
  }

  private void moved(Happening.MovedAway move, List<Step> steps) {
    if (move.by() == Happening.By.EMPLOYER) {
      steps.add(graciousNote(move, move.interview()));
      return;
    }
    Round round = fold.talks.get(move.interview());
    steps.add(
        context
            .step(new StepKey(ASK_NEW_TIME, round.id(), move.number()), move.at())
            .atOnce()
            .deadline(Deadline.after(move.at(), Duration.ofHours(1)))
            .warning(round.ownMoves > 1)
            .row(context.media().phoneThenEmail(context.contactOf(round)), context.history())
            .build());
    LocalDate next = context.calendar().add(context.calendar().dateOf(move.at()), 1);
    steps.add(
        context
            .step(new StepKey(STILL_NO_TIME, round.id(), move.number()), move.at())
            .due(context.morning(move.at(), next))
            .row(context.media().phoneThenEmail(context.contactOf(round)), context.history())
            .build());
  }

  private Step graciousNote(Happening.OfOpportunity event, long interview) {
    return context
        .step(new StepKey(GRACIOUS_NOTE, interview, event.number()), event.at())
        .atOnce()
        .deadline(Deadline.closeOfDay())
        .endsAt(firstCheckIn)
        .row(
            context.media().strictlyInWriting(context.contactOf(fold.talks.get(interview))),
            context.history())
        .build();
  }

  private Step confirmNewTime(Happening.NewTime time) {
    return context
        .step(new StepKey(CONFIRM_NEW_TIME, time.interview(), time.number()), time.at())
        .atOnce()
        .deadline(Deadline.closeOfDay())
        .endsAt(time.starts())
        .row(
            context.media().inWriting(context.contactOf(fold.talks.get(time.interview()))),
            context.history())
        .build();
  }

  private void notCalled(Happening.NotCalled missed, Round round, List<Step> steps) {
    Instant patience = round.starts.plus(PATIENCE);
    boolean waiting = missed.at().isBefore(patience);
    if (waiting) {
      StepKey wait = new StepKey(NO_CALL_WAIT, round.id(), missed.number());
      steps.add(
          context
              .step(wait, missed.at())
              .atOnce()
              .rows(context.open(wait, Row.forUser(context.opportunity())))
              .build());
    }
    steps.add(
        context
            .step(new StepKey(NO_CALL_ASK_THEM, round.id(), missed.number()), missed.at())
            .moments(
                List.of(
                    new Moment(Rule.NO_CALL_ASK_THEM, waiting ? patience : missed.at(), !waiting)))
            .deadline(Deadline.closeOfDay())
            .row(context.media().phoneThenEmail(context.contactOf(round)), context.history())
            .build());
    LocalDate next = context.calendar().add(context.calendar().dateOf(round.starts), 1);
    steps.add(
        context
            .step(new StepKey(NO_CALL_NEW_SLOTS, round.id(), missed.number()), missed.at())
            .freshFrom(context.freshAfterAbsence())
            .due(context.morning(missed.at(), context.notWhileAway(next)))
            .row(context.media().inWriting(context.contactOf(round)), context.history())
            .build());
  }

  private void rejected(Happening.Rejected rejection, List<Step> steps) {
    Instant lastCall =
        context.resolve(
            rejection.at(), clock -> clock.previousWindow(rejection.at().plus(LAST_CALL_AFTER)));
    steps.add(
        context
            .step(
                new StepKey(REJECTION_THANKS, context.opportunity(), rejection.number()),
                rejection.at())
            .moments(
                List.of(
                    new Moment(Rule.REJECTION_THANKS, rejection.at(), true),
                    new Moment(Rule.REJECTION_LAST_CALL, lastCall, false)))
            .deadline(Deadline.after(rejection.at(), DAY))
            .row(context.media().strictlyInWriting(context.mainContact()), context.history())
            .build());
    StepKey touch = new StepKey(KEEP_IN_TOUCH, context.opportunity(), rejection.number());
    LocalDate day =
        context
            .calendar()
            .roll(context.calendar().dateOf(rejection.at()).plusDays(KEEP_IN_TOUCH_DAYS));
    steps.add(
        context
            .step(touch, rejection.at())
            .due(context.nine(rejection.at(), day))
            .rows(context.open(touch, Row.forUser(context.opportunity())))
            .build());
  }
}
