package followthrough.storage;

import followthrough.core.action.Changes.PlannedRow;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of one step as it is kept: planned, answered or cancelled.
 *
 * @param contact whom it goes to; 0 for the person
 * @param dueAt when its next DM goes out; null when none does by itself
 * @param answeredAt null while no answer stands
 */
record FollowUp(
    long number,
    Identity identity,
    int ordinal,
    long contact,
    long opportunity,
    Medium medium,
    MediumReason reason,
    @Nullable Instant dueAt,
    @Nullable Instant deadline,
    Status status,
    @Nullable Instant answeredAt,
    int nudges,
    @Nullable Instant snoozedUntil) {

  /** Where a row stands. */
  enum Status {
    PLANNED,
    SENT,
    VOICEMAIL,
    SKIPPED,
    CANCELLED
  }

  /**
   * What stays the same through every re-planning. A coordinator may have a row of their own and a
   * note to pass on in one step.
   */
  record Identity(StepKey step, long recipient, boolean group) {
    static Identity of(PlannedRow planned) {
      return new Identity(planned.step(), planned.row().recipient(), planned.row().group());
    }
  }

  static FollowUp planned(
      long number, PlannedRow planned, int nudges, @Nullable Instant snoozedUntil) {
    Row row = planned.row();
    return new FollowUp(
        number,
        Identity.of(planned),
        planned.ordinal(),
        row.to(),
        row.opportunity(),
        row.medium(),
        row.why(),
        planned.dueAt(),
        planned.deadline(),
        Status.PLANNED,
        null,
        nudges,
        snoozedUntil);
  }

  /** The row once the plan no longer has it. */
  FollowUp gone(@Nullable Answer answer) {
    return new FollowUp(
        number,
        identity,
        ordinal,
        contact,
        opportunity,
        medium,
        reason,
        null,
        deadline,
        answer == null ? Status.CANCELLED : Status.valueOf(answer.kind().name()),
        answer == null ? null : answer.at(),
        nudges,
        snoozedUntil);
  }
}
