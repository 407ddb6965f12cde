package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.Plan;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts right when a follow-up really went out, how, or that it was skipped; the plan follows. That
 * nothing was sent at all is for {@link UndoAnswer} to say, within its ten minutes. The result is
 * the minute that counts now.
 *
 * @param medium how it travelled; null when it was skipped or nobody knows
 */
public record CorrectAnswer(
    StepKey step, long recipient, Kind kind, Instant at, @Nullable Medium medium)
    implements Action<Instant> {
  private static final Set<FollowUpKind> CHECK_INS =
      EnumSet.range(FollowUpKind.CHECK_IN_1, FollowUpKind.CHECK_IN_4);
  private static final Set<FollowUpKind> WAITING =
      EnumSet.range(FollowUpKind.CHECK_IN_1, FollowUpKind.CLOSING_NOTE);

  public CorrectAnswer {
    if (!kind.touched() && medium != null) {
      throw new IllegalArgumentException("what was skipped did not travel");
    }
  }

  @Override
  public Outcome<Instant> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Answer> standing =
        ledger.history().answers().stream()
            .filter(answer -> answer.step().equals(step) && answer.recipient() == recipient)
            .filter(Answer::stands)
            .findFirst();
    if (standing.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    Answer old = standing.get();
    if (at.isAfter(now)) {
      return Outcome.refused(Refusal.TIME_LIES_AHEAD);
    }
    // A step that was planned anew since may be younger than its answer; that much is known.
    if (at.isBefore(old.at()) && at.isBefore(earliest(ledger, plan))) {
      return Outcome.refused(Refusal.TIME_TOO_EARLY);
    }
    Answer corrected = new Answer(step, recipient, kind, at, medium, null);
    if (!corrected.equals(old)) {
      // The row was never open in between, so no reminder may count as passed over meanwhile.
      ledger.undo(old, old.at());
      ledger.add(corrected);
    }
    return Outcome.done(at);
  }

  /** Thanks may have gone out before anything was logged, but not before the talk was over. */
  private Instant earliest(Ledger ledger, Plan plan) {
    if (step.kind() == FollowUpKind.THANK_YOU) {
      return ledger.pipeline().interview(step.subject()).map(Interview::ends).orElse(Instant.MIN);
    }
    Stream<Instant> planned = plan.step(step).stream().map(found -> found.step().plannedAt());
    return Stream.of(planned, told(ledger), answeredBefore(ledger))
        .flatMap(Function.identity())
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  /** What the step was born from; check-ins that were answered are planned no more. */
  private Stream<Instant> told(Ledger ledger) {
    return ledger.pipeline().happenings().stream()
        .filter(one -> one.number() == step.origin())
        .map(Happening::at);
  }

  /** A check-in follows from the answer to the one before. */
  private Stream<Instant> answeredBefore(Ledger ledger) {
    if (!WAITING.contains(step.kind())) {
      return Stream.empty();
    }
    return ledger.history().answers().stream()
        .filter(answer -> answer.stands() && CHECK_INS.contains(answer.step().kind()))
        .filter(answer -> answer.step().kind().compareTo(step.kind()) < 0)
        .filter(
            answer ->
                answer.step().subject() == step.subject()
                    && answer.step().origin() == step.origin())
        .map(Answer::at);
  }
}
