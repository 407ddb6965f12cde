package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Corrects what was entered about an interview. Nobody has to be told of a corrected time, so no
 * confirmation is asked for; who was thanked already stays thanked.
 */
public record EditInterview(long interview, InterviewForm form) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.known(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    Interview old = found.get();
    Opportunity opportunity =
        ledger.pipeline().opportunity(old.opportunity()).orElseThrow(IllegalStateException::new);
    Panel panel = new Panel(ledger, old, form.people());
    if (panel.losesSomebodyThanked()) {
      return Outcome.refused(Refusal.THANKED_ALREADY);
    }
    Contacts contacts = new Contacts(ledger, opportunity.id(), now);
    List<Participant> people = panel.save(contacts, now);
    ledger.save(LogInterview.described(form, opportunity, contacts));
    Interview next =
        new Interview(
            old.id(),
            old.opportunity(),
            form.format(),
            form.starts(),
            form.ends(),
            form.decision(),
            people);
    ledger.save(next);
    tell(ledger, plan, old, next, now);
    return Outcome.done(interview);
  }

  private void tell(Ledger ledger, Plan plan, Interview old, Interview next, Instant now) {
    if (form.lastMedium() != null
        && form.lastMedium() != plan.lastMedium(old.opportunity()).orElse(null)) {
      ledger.add(
          new Happening.MediumNoted(ledger.number(), now, old.opportunity(), form.lastMedium()));
    }
    if (!next.starts().equals(old.starts()) || !next.ends().equals(old.ends())) {
      ledger.add(
          new Happening.NewTime(
              ledger.number(),
              now,
              old.opportunity(),
              interview,
              next.starts(),
              next.ends(),
              next.decision(),
              Happening.By.USER,
              false));
    }
    // A debrief or a reply may have named another day than the form did.
    LocalDate promised = plan.held(interview).map(Plan.Held::decision).orElse(old.decision());
    if (!Objects.equals(next.decision(), promised)) {
      ledger.add(
          new Happening.DecisionSet(
              ledger.number(), now, old.opportunity(), interview, next.decision()));
    }
  }

  /** Whom the form leaves out although they have had a note: for them it is refused. */
  public List<Contact> thankedAndLeftOut(Ledger ledger) {
    return ledger.pipeline().interview(interview).stream()
        .flatMap(old -> new Panel(ledger, old, form.people()).thankedAndGone().stream())
        .flatMap(met -> ledger.pipeline().contact(met.contact()).stream())
        .toList();
  }
}
