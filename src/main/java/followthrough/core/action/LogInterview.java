package followthrough.core.action;

import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Saves a new interview. One with a company and role that is known already becomes a further round
 * there. The result is the interview's number.
 *
 * @param opportunity the opportunity it is a further round of; null to go by company and role
 */
public record LogInterview(InterviewForm form, @Nullable Long opportunity) implements Action<Long> {
  /** A new interview wherever its company and role belong, unless exactly this one is there. */
  public LogInterview(InterviewForm form) {
    this(form, null);
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> twin =
        opportunity != null ? Optional.empty() : Twin.of(ledger.pipeline(), plan, form);
    if (twin.isPresent()) {
      return Outcome.done(twin.get().id());
    }
    Optional<Opportunity> known =
        opportunity != null
            ? ledger.pipeline().opportunity(opportunity)
            : MeantOpportunity.of(ledger.pipeline(), plan, form.company(), form.role());
    long home = known.map(Opportunity::id).orElseGet(ledger::number);
    long interview = ledger.number();
    save(ledger, described(home, known), interview, now);
    return Outcome.done(interview);
  }

  /** Saves the interview as a further round of a known opportunity. */
  void into(Ledger ledger, long home, long interview, Instant now) {
    save(ledger, described(home, ledger.pipeline().opportunity(home)), interview, now);
  }

  private void save(Ledger ledger, Opportunity known, long number, Instant now) {
    ledger.save(known);
    Contacts contacts = new Contacts(ledger, known.id(), now);
    List<Participant> people = new ArrayList<>();
    for (PersonForm person : form.people()) {
      Contact contact = contacts.keep(person);
      if (people.stream().noneMatch(one -> one.contact() == contact.id())) {
        people.add(new Participant(contact.id(), now, ""));
      }
    }
    ledger.save(withContacts(known, contacts));
    Interview interview =
        new Interview(
            number, known.id(), form.format(), form.starts(), form.ends(), form.decision(), people);
    ledger.save(interview);
    ledger.add(
        new Happening.Saved(
            ledger.number(),
            now,
            known.id(),
            interview.id(),
            form.starts(),
            form.ends(),
            form.decision(),
            form.lastMedium()));
  }

  /** An opportunity as the form corrects it: what is left empty is emptied. */
  static Opportunity described(InterviewForm form, Opportunity known, Contacts contacts) {
    Opportunity corrected =
        new Opportunity(
            known.id(),
            form.company().strip(),
            form.role().strip(),
            form.style(),
            form.zone(),
            form.holidays(),
            form.closures(),
            known.coordinator(),
            form.mainContact() == null ? null : known.mainContact(),
            form.consultant() == null ? null : known.agency(),
            form.responseDuty(),
            form.remember().strip(),
            form.guessedAfter(Optional.of(known)));
    return new LogInterview(form).withContacts(corrected, contacts);
  }

  private Opportunity described(long id, Optional<Opportunity> known) {
    return new Opportunity(
        id,
        known.map(Opportunity::company).orElse(form.company().strip()),
        form.role().isBlank() ? known.map(Opportunity::role).orElse("") : form.role().strip(),
        form.style(),
        form.zone(),
        form.holidays(),
        form.closures().isEmpty()
            ? known.map(Opportunity::closures).orElse(List.of())
            : form.closures(),
        known.map(Opportunity::coordinator).orElse(null),
        known.map(Opportunity::mainContact).orElse(null),
        known.map(Opportunity::agency).orElse(null),
        form.responseDuty() || known.map(Opportunity::responseDuty).orElse(false),
        form.remember().isBlank()
            ? known.map(Opportunity::remember).orElse("")
            : form.remember().strip(),
        form.guessedAfter(known));
  }

  /** Coordinator, consultant and main contact are looked up last: they may be interviewers too. */
  private Opportunity withContacts(Opportunity opportunity, Contacts contacts) {
    Long coordinator =
        form.coordinator() == null
            ? opportunity.coordinator()
            : Long.valueOf(contacts.keep(form.coordinator()).id());
    Agency agency =
        form.consultant() == null
            ? opportunity.agency()
            : new Agency(contacts.keep(form.consultant()).id(), form.consultantMedium());
    Long mainContact =
        form.mainContact() == null || form.mainContact().isBlank()
            ? opportunity.mainContact()
            : Long.valueOf(contacts.keep(form.mainContact()).id());
    return new Opportunity(
        opportunity.id(),
        opportunity.company(),
        opportunity.role(),
        opportunity.style(),
        opportunity.zone(),
        opportunity.holidays(),
        opportunity.closures(),
        coordinator,
        mainContact,
        agency,
        opportunity.responseDuty(),
        opportunity.remember(),
        opportunity.guessed());
  }
}
