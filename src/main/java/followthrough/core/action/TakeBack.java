package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Accepted;
import followthrough.core.pipeline.Happening.Declined;
import followthrough.core.pipeline.Happening.NewTime;
import followthrough.core.pipeline.Happening.NextRound;
import followthrough.core.pipeline.Happening.OfInterview;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.pipeline.Happening.Offered;
import followthrough.core.pipeline.Happening.Saved;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what the person told: the happening, what the same press entered with it, and all that
 * followed. What was ended by it lives again. The result is the opportunity.
 *
 * @param happening its number; that of a saved interview is refused, because interviews are deleted
 */
public record TakeBack(long happening) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<OfOpportunity> found =
        ledger.pipeline().happenings().stream()
            .filter(one -> one.number() == happening && !(one instanceof Saved))
            .filter(OfOpportunity.class::isInstance)
            .map(OfOpportunity.class::cast)
            .findFirst();
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.NOTHING_TO_UNDO);
    }
    OfOpportunity told = found.get();
    if (told instanceof Offered && isAnswered(ledger, told)) {
      return Outcome.refused(Refusal.MORE_HAS_HAPPENED);
    }
    if (told instanceof NextRound invitation && invitation.interview() != null) {
      Optional<Interview> logged = ledger.pipeline().interview(invitation.interview());
      if (logged.isPresent() && hasHistory(ledger, logged.get())) {
        return Outcome.refused(Refusal.MORE_HAS_HAPPENED);
      }
      logged.ifPresent(ledger::deleteInterview);
    }
    List<OfOpportunity> withIt = new ToldTogether(ledger.pipeline(), told).rest();
    ledger.takeBack(told, now);
    if (told instanceof NewTime time) {
      restoreTime(ledger, time.interview());
    }
    withIt.forEach(one -> ledger.takeBack(one, now));
    forget(ledger, told.opportunity());
    return Outcome.done(told.opportunity());
  }

  private static boolean isAnswered(Ledger ledger, OfOpportunity offer) {
    return ledger.pipeline().happenings().stream()
        .filter(one -> one instanceof Accepted || one instanceof Declined)
        .anyMatch(
            one ->
                one.number() > offer.number()
                    && ((OfOpportunity) one).opportunity() == offer.opportunity());
  }

  private static boolean hasHistory(Ledger ledger, Interview interview) {
    boolean happened =
        ledger.pipeline().happenings().stream()
            .anyMatch(
                one ->
                    !(one instanceof Saved)
                        && one instanceof OfInterview event
                        && event.interview() == interview.id());
    return happened
        || ledger.history().answers().stream()
            .anyMatch(
                answer ->
                    answer.stands()
                        && answer.step().kind().aboutInterview()
                        && answer.step().subject() == interview.id());
  }

  /** The interview shows the time that it had before. */
  private static void restoreTime(Ledger ledger, long number) {
    Interview interview =
        ledger.pipeline().interview(number).orElseThrow(IllegalStateException::new);
    Interview restored = interview;
    for (Happening one : ledger.pipeline().happenings()) {
      if (one instanceof Saved saved && saved.interview() == number) {
        restored = at(restored, saved.starts(), saved.ends(), saved.decision());
      } else if (one instanceof NewTime time && time.interview() == number) {
        LocalDate decision = time.decision() == null ? restored.decision() : time.decision();
        restored = at(restored, time.starts(), time.ends(), decision);
      }
    }
    if (!restored.equals(interview)) {
      ledger.save(restored);
    }
  }

  private static Interview at(
      Interview interview, Instant starts, Instant ends, @Nullable LocalDate decision) {
    return new Interview(
        interview.id(),
        interview.opportunity(),
        interview.format(),
        starts,
        ends,
        decision,
        interview.people());
  }

  /** An opportunity that was known only by what is taken back goes with it. */
  private static void forget(Ledger ledger, long home) {
    boolean empty =
        ledger.pipeline().interviewsOf(home).isEmpty()
            && ledger.pipeline().happenings().stream()
                .noneMatch(
                    one -> one instanceof OfOpportunity other && other.opportunity() == home);
    if (empty) {
      ledger.pipeline().opportunity(home).ifPresent(ledger::deleteOpportunity);
    }
  }
}
