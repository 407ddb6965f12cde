package followthrough.core.action;

import followthrough.core.plan.History.Answer;
import followthrough.core.plan.Plan;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.List;

/**
 * Takes answers back, up to ten minutes after they were given. What followed from them vanishes.
 *
 * @param recipients whose answers; empty for the newest of the step
 */
public record UndoAnswer(StepKey step, List<Long> recipients) implements Action<Instant> {
  @Override
  public Outcome<Instant> apply(Ledger ledger, Plan plan, Instant now) {
    List<Answer> standing =
        ledger.history().answers().stream()
            .filter(answer -> answer.step().equals(step) && answer.stands())
            .filter(answer -> recipients.isEmpty() || recipients.contains(answer.recipient()))
            .toList();
    if (standing.isEmpty()) {
      return Outcome.refused(Refusal.NOTHING_TO_UNDO);
    }
    Instant newest = standing.get(standing.size() - 1).at();
    List<Answer> undone =
        standing.stream()
            .filter(answer -> !recipients.isEmpty() || answer.at().equals(newest))
            .toList();
    if (undone.stream().anyMatch(answer -> !answer.undoable(now))) {
      return Outcome.refused(Refusal.TOO_LATE_TO_UNDO);
    }
    undone.forEach(answer -> ledger.undo(answer, now));
    return Outcome.done(now);
  }
}
