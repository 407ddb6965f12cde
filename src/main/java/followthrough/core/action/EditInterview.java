package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Contacts contacts = new Contacts(ledger, opportunity.id(), now);
    List<Participant> people = people(ledger, contacts, old, now);
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
    if (form.lastMedium() != null && form.lastMedium() != plan.lastMedium(old.opportunity())) {
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

  /** The people as listed now; somebody whose name was only respelled stays the same contact. */
  private List<Participant> people(Ledger ledger, Contacts contacts, Interview old, Instant now) {
    List<Participant> left = new ArrayList<>(old.people());
    List<Participant> people = new ArrayList<>();
    for (PersonForm written : form.people()) {
      Optional<Participant> same = same(ledger, left, written);
      same.ifPresent(left::remove);
      Contact contact =
          same.flatMap(one -> ledger.pipeline().contact(one.contact()))
              .map(known -> contacts.update(known, written))
              .orElseGet(() -> contacts.keep(written));
      if (people.stream().noneMatch(one -> one.contact() == contact.id())) {
        people.add(same.orElseGet(() -> new Participant(contact.id(), now, "")));
      }
    }
    return people;
  }

  private Optional<Participant> same(Ledger ledger, List<Participant> left, PersonForm written) {
    return left.stream()
        .filter(one -> named(ledger, one).equalsIgnoreCase(written.name().strip()))
        .findFirst()
        .or(
            () ->
                left.stream()
                    .filter(one -> !listed(named(ledger, one)))
                    .filter(one -> SpellingDistance.isSlip(named(ledger, one), written.name()))
                    .findFirst());
  }

  private boolean listed(String name) {
    return form.people().stream().anyMatch(one -> one.name().strip().equalsIgnoreCase(name));
  }

  private static String named(Ledger ledger, Participant person) {
    return ledger.pipeline().contact(person.contact()).map(Contact::name).orElse("");
  }
}
