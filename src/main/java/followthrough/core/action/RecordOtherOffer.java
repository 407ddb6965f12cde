package followthrough.core.action;

import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another company made an offer; the employers one prefers are told.
 *
 * @param answerDay null when they named none
 * @param waiting the opportunities one would rather have
 */
public record RecordOtherOffer(
    String company,
    ZoneId zone,
    String holidays,
    @Nullable LocalDate answerDay,
    @Nullable Medium medium,
    @Nullable PersonForm from,
    List<Long> waiting)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (answerDay != null && answerDay.isBefore(now.atZone(zone).toLocalDate())) {
      return Outcome.refused(Refusal.DAY_HAS_PASSED);
    }
    Optional<Opportunity> known =
        MeantOpportunity.all(ledger.pipeline(), plan, company)
            .filter(one -> Reopening.allows(plan.stage(one.id())))
            .findFirst();
    Opportunity opportunity = known.orElseGet(() -> fresh(ledger));
    boolean offered = known.isPresent() && plan.stage(opportunity.id()) == Stage.OFFER;
    if (!offered) {
      ledger.save(opportunity);
      Long sender = new Contacts(ledger, opportunity.id(), now).number(from);
      ledger.add(
          new Happening.Offered(ledger.number(), now, opportunity.id(), answerDay, medium, sender));
    }
    ledger.add(new Happening.Competed(ledger.number(), now, opportunity.id(), waiting));
    return Outcome.done(opportunity.id());
  }

  private Opportunity fresh(Ledger ledger) {
    return new Opportunity(
        ledger.number(),
        company.strip(),
        "",
        CompanyStyle.UNSURE,
        zone,
        holidays,
        List.of(),
        null,
        null,
        null,
        false,
        "",
        EnumSet.allOf(Guess.class));
  }
}
