package followthrough.core.action;

import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds interviews whose opportunity is still under way. */
final class Interviews {
  private Interviews() {}

  /** The interview if it takes or took place as far as is known. */
  static Optional<Interview> live(Ledger ledger, Plan plan, long interview) {
    return known(ledger, plan, interview).filter(found -> plan.held(interview).isPresent());
  }

  /** The interview even when it lost its time or was called off. */
  static Optional<Interview> known(Ledger ledger, Plan plan, long interview) {
    return ledger
        .pipeline()
        .interview(interview)
        .filter(found -> !plan.stage(found.opportunity()).closed());
  }

  /** The company's day. */
  static LocalDate today(Ledger ledger, long opportunity, Instant now) {
    return ledger
        .pipeline()
        .opportunity(opportunity)
        .map(found -> now.atZone(found.zone()).toLocalDate())
        .orElse(LocalDate.MIN);
  }

  /** The company's zone. */
  static ZoneId zone(Ledger ledger, long opportunity) {
    return ledger.pipeline().opportunity(opportunity).orElseThrow().zone();
  }

  static Interview with(Interview interview, List<Participant> people) {
    return new Interview(
        interview.id(),
        interview.opportunity(),
        interview.format(),
        interview.starts(),
        interview.ends(),
        interview.decision(),
        people);
  }

  /** Whoever is met nowhere any more is not asked about the decision either. */
  static void forgetMainContact(Ledger ledger, long opportunity, long contact) {
    boolean met =
        ledger.pipeline().interviewsOf(opportunity).stream()
            .flatMap(interview -> interview.people().stream())
            .anyMatch(person -> person.contact() == contact);
    ledger
        .pipeline()
        .opportunity(opportunity)
        .filter(found -> !met && Objects.equals(found.mainContact(), contact))
        .ifPresent(found -> ledger.save(found.withMainContact(null)));
  }
}
