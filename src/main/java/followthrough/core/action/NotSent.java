package followthrough.core.action;

import followthrough.core.plan.History.Answer;
import followthrough.core.plan.Plan;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.List;

/**
 * Says, at any time, that what was marked was not sent after all: the rows open again, and what
 * followed from them vanishes; reminders that fell due meanwhile are not made up. Refused once a
 * later note of the same wait was answered for, which would not have come without it.
 */
public record NotSent(StepKey step, List<Long> recipients) implements Action<Instant> {
  public NotSent {
    recipients = List.copyOf(recipients);
  }

  @Override
  public Outcome<Instant> apply(Ledger ledger, Plan plan, Instant now) {
    List<Answer> standing =
        ledger.history().answers().stream()
            .filter(answer -> answer.step().equals(step) && answer.stands())
            .filter(answer -> recipients.contains(answer.recipient()))
            .toList();
    if (standing.isEmpty()) {
      return Outcome.refused(Refusal.NOTHING_TO_UNDO);
    }
    if (ledger.history().answers().stream().anyMatch(this::followed)) {
      return Outcome.refused(Refusal.MORE_HAS_HAPPENED);
    }
    standing.forEach(answer -> ledger.undo(answer, now));
    return Outcome.done(now);
  }

  private boolean followed(Answer other) {
    return other.stands()
        && step.kind().waits()
        && other.step().kind().waits()
        && other.step().kind().compareTo(step.kind()) > 0
        && other.step().subject() == step.subject()
        && other.step().origin() == step.origin();
  }
}
