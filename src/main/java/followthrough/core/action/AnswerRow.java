package followthrough.core.action;

import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks a row sent, left as a voicemail, or skipped. A second press changes nothing: the first time
 * stands. The result is the minute that counts.
 *
 * @param recipients the rows; empty for all that are open
 * @param by how it traveled; null when that was the medium of the row
 */
public record AnswerRow(StepKey step, List<Long> recipients, Kind kind, @Nullable Medium by)
    implements Action<Instant> {
  /** An answer that traveled as the row said. */
  public AnswerRow(StepKey step, List<Long> recipients, Kind kind) {
    this(step, recipients, kind, null);
  }

  @Override
  public Outcome<Instant> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<PlannedStep> planned = plan.step(step);
    List<Row> rows =
        planned.map(found -> found.step().rows()).orElse(List.of()).stream()
            .filter(row -> recipients.isEmpty() || recipients.contains(row.recipient()))
            .toList();
    if (rows.isEmpty()) {
      return Outcome.refused(answered(ledger));
    }
    if (step.kind() == FollowUpKind.THANK_YOU && !held(ledger, now)) {
      return Outcome.refused(Refusal.NOT_HELD_YET);
    }
    for (Row row : rows) {
      for (long settled : row.settles()) {
        ledger.add(new Answer(step, settled, kind, now, medium(row), null));
      }
    }
    return Outcome.done(now);
  }

  private @Nullable Medium medium(Row row) {
    if (row.to() == 0 || !kind.touched()) {
      return null;
    }
    return by == null ? row.medium() : by;
  }

  private Refusal answered(Ledger ledger) {
    boolean stands =
        ledger.history().answers().stream()
            .anyMatch(answer -> answer.step().equals(step) && answer.stands());
    return stands ? Refusal.ALREADY_ANSWERED : Refusal.PLAN_CHANGED;
  }

  private boolean held(Ledger ledger, Instant now) {
    return ledger
        .pipeline()
        .interview(step.subject())
        .map(Interview::ends)
        .filter(ends -> !ends.isAfter(now))
        .isPresent();
  }
}
