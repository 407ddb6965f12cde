package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Debriefed;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what the person tells after an interview; told again, it corrects what was told before. */
public record Debrief(long interview, DebriefForm form) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    if (found.get().starts().isAfter(now)) {
      return Outcome.refused(Refusal.NOT_HELD_YET);
    }
    long opportunity = found.get().opportunity();
    Optional<Panel> panel =
        Optional.ofNullable(form.people()).map(people -> new Panel(ledger, found.get(), people));
    if (panel.filter(Panel::losesSomebodyThanked).isPresent()) {
      return Outcome.refused(Refusal.THANKED_ALREADY);
    }
    keepPeople(ledger, found.get(), panel, now);
    if (form.lastMedium() != null
        && form.lastMedium() != plan.lastMedium(opportunity).orElse(null)) {
      ledger.add(new Happening.MediumNoted(ledger.number(), now, opportunity, form.lastMedium()));
    }
    if (form.forgetsDecision()) {
      ledger.add(new Happening.DecisionSet(ledger.number(), now, opportunity, interview, null));
    }
    tell(ledger, plan, opportunity, now);
    return Outcome.done(opportunity);
  }

  private void keepPeople(Ledger ledger, Interview old, Optional<Panel> panel, Instant now) {
    Contacts contacts = new Contacts(ledger, old.opportunity(), now);
    List<Long> asked = granted(ledger, old);
    List<Participant> listed = panel.map(one -> one.save(contacts, now)).orElse(old.people());
    List<Participant> people = listed.stream().map(this::withCallback).toList();
    if (!people.equals(old.people())) {
      ledger.save(Interviews.with(old, people));
    }
    panel.map(Panel::gone).orElse(List.of()).stream()
        .map(Participant::contact)
        .forEach(gone -> Interviews.forgetMainContact(ledger, old.opportunity(), gone));
    people.forEach(one -> connect(ledger, contacts, one.contact(), asked));
  }

  /** Those of whom the form could say that they agreed. */
  private static List<Long> granted(Ledger ledger, Interview old) {
    return old.people().stream()
        .flatMap(met -> ledger.pipeline().contact(met.contact()).stream())
        .filter(contact -> contact.linkedIn() == LinkedIn.GRANTED)
        .map(Contact::id)
        .toList();
  }

  private Participant withCallback(Participant met) {
    Said said = form.said().getOrDefault(met.contact(), met.said());
    return new Participant(met.contact(), met.addedAt(), said);
  }

  private void connect(Ledger ledger, Contacts contacts, long number, List<Long> asked) {
    List<Long> mayConnect = form.mayConnect();
    Optional<Contact> known = ledger.pipeline().contact(number);
    if (mayConnect == null || known.isEmpty()) {
      return;
    }
    boolean granted = known.get().linkedIn() == LinkedIn.GRANTED;
    if (mayConnect.contains(number) && !granted) {
      contacts.answer(known.get(), LinkedIn.GRANTED);
    } else if (!mayConnect.contains(number) && granted && asked.contains(number)) {
      contacts.answer(known.get(), LinkedIn.REFUSED);
    }
  }

  private void tell(Ledger ledger, Plan plan, long opportunity, Instant now) {
    Contacts contacts = new Contacts(ledger, opportunity, now);
    Long reference = contacts.number(form.reference());
    Debriefed next =
        new Debriefed(
            ledger.number(),
            now,
            opportunity,
            interview,
            form.decision(),
            form.wentWrong(),
            reference,
            form.lookBack());
    Optional<Debriefed> before =
        plan.reading().standing(interview).map(standing -> standing.debrief());
    if (before.filter(one -> saysTheSame(one, next)).isEmpty()) {
      ledger.add(next);
    }
  }

  private static boolean saysTheSame(Debriefed one, Debriefed other) {
    Debriefed dated =
        new Debriefed(
            one.number(),
            one.at(),
            other.opportunity(),
            other.interview(),
            other.decision(),
            other.wentWrong(),
            other.reference(),
            other.lookBack());
    return one.equals(dated);
  }
}
