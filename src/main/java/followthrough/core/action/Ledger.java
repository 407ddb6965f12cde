package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Again;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.Dm;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import followthrough.core.plan.History.Snooze;
import followthrough.core.plan.Plan;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One person's case file open for writing inside one transaction: actions change it, the store
 * keeps {@link #changes}.
 */
public final class Ledger {
  private final Changes changes = new Changes();
  private CaseFile file;
  private long nextNumber;
  private @Nullable Planned planned;

  /**
   * @param nextNumber the first number that nothing of this person carries yet
   */
  public Ledger(CaseFile file, long nextNumber) {
    this.file = file;
    this.nextNumber = nextNumber;
  }

  public CaseFile file() {
    return file;
  }

  public Pipeline pipeline() {
    return file.pipeline();
  }

  public History history() {
    return file.history();
  }

  public Changes changes() {
    return changes;
  }

  /** The number after the last one given out. */
  public long nextNumber() {
    return nextNumber;
  }

  /** A number for a new thing of this person; numbers rise with time. */
  public long number() {
    return nextNumber++;
  }

  /** The plan of what stands here now; thought out anew only after a change. */
  Plan plan(FollowUpPolicy policy, Instant now) {
    Planned last = planned;
    if (last == null || !last.now().equals(now)) {
      last = new Planned(now, policy.plan(file, now));
      planned = last;
    }
    return last.plan();
  }

  /** The plan of one minute. */
  private record Planned(Instant now, Plan plan) {}

  private void file(CaseFile changed) {
    file = changed;
    planned = null;
  }

  public void save(Person person) {
    file(new CaseFile(person, file.pipeline(), file.history()));
  }

  public void save(Opportunity opportunity) {
    Pipeline old = pipeline();
    pipeline(
        replaced(old.opportunities(), opportunity, Opportunity::id),
        old.interviews(),
        old.contacts(),
        old.happenings());
  }

  public void save(Interview interview) {
    Pipeline old = pipeline();
    pipeline(
        old.opportunities(),
        replaced(old.interviews(), interview, Interview::id),
        old.contacts(),
        old.happenings());
  }

  public void save(Contact contact) {
    Pipeline old = pipeline();
    pipeline(
        old.opportunities(),
        old.interviews(),
        replaced(old.contacts(), contact, Contact::id),
        old.happenings());
  }

  public void add(Happening happening) {
    Pipeline old = pipeline();
    List<Happening> all = new ArrayList<>(old.happenings());
    all.add(happening);
    pipeline(old.opportunities(), old.interviews(), old.contacts(), all);
  }

  /** Takes a happening back: nothing follows from it any more. */
  public void takeBack(Happening happening, Instant now) {
    changes.takenBack.add(new Changes.TakenBack(happening.number(), now));
    Pipeline old = pipeline();
    pipeline(
        old.opportunities(),
        old.interviews(),
        old.contacts(),
        old.happenings().stream().filter(one -> !one.equals(happening)).toList());
  }

  public void add(Answer answer) {
    changes.answers.add(answer);
    List<Answer> all = new ArrayList<>(history().answers());
    all.add(answer);
    // A corrected answer may be older than others.
    all.sort(Comparator.comparing(Answer::at));
    history(history().shown(), all, history().snoozes());
  }

  /** Takes an answer back: it stays in the history as undone. */
  public void undo(Answer answer, Instant now) {
    Answer undone = answer.undone(now);
    changes.undone.add(undone);
    List<Answer> all =
        history().answers().stream().map(one -> one.equals(answer) ? undone : one).toList();
    history(history().shown(), all, history().snoozes());
  }

  public void add(Snooze snooze) {
    changes.snoozes.add(snooze);
    List<Snooze> all = new ArrayList<>(history().snoozes());
    all.add(snooze);
    history(history().shown(), history().answers(), all);
  }

  /** Removes an interview and all that happened to it, as if it had never been logged. */
  public void deleteInterview(Interview interview) {
    changes.deletedInterviews.add(interview.id());
    remove(interview);
  }

  /** The same, but for a while it can be brought back with everything. */
  public void discard(Interview interview, Instant now) {
    changes.discardedInterviews.add(new Changes.Discarded(interview.id(), now));
    remove(interview);
  }

  private void remove(Interview interview) {
    Pipeline old = pipeline();
    pipeline(
        old.opportunities(),
        old.interviews().stream().filter(one -> one.id() != interview.id()).toList(),
        old.contacts(),
        old.happenings().stream()
            .filter(happening -> !concerns(happening, interview.id()))
            .toList());
  }

  /** Removes an opportunity with its interviews, contacts and happenings. */
  public void deleteOpportunity(Opportunity opportunity) {
    changes.deletedOpportunities.add(opportunity.id());
    remove(opportunity);
  }

  /** The same, but for a while it can be brought back with everything. */
  public void discard(Opportunity opportunity, Instant now) {
    changes.discardedOpportunities.add(new Changes.Discarded(opportunity.id(), now));
    remove(opportunity);
  }

  private void remove(Opportunity opportunity) {
    Pipeline old = pipeline();
    long id = opportunity.id();
    pipeline(
        old.opportunities().stream().filter(one -> one.id() != id).toList(),
        old.interviews().stream().filter(one -> one.opportunity() != id).toList(),
        old.contacts().stream().filter(one -> one.opportunity() != id).toList(),
        old.happenings().stream().filter(not(id)).toList());
  }

  /** Decides to send a DM: from here on its entries count as shown. */
  public Delivery post(Dm dm, Instant now) {
    List<Shown> all = new ArrayList<>(history().shown());
    for (StepKey step : dm.dropped()) {
      all.add(new Shown(step, Rule.first(step.kind()), Again.DROPPED, now));
    }
    Delivery delivery = new Delivery(file.person().id(), nextNumber, now, dm.entries());
    if (!dm.entries().isEmpty()) {
      nextNumber++;
      changes.deliveries.add(delivery);
      all.addAll(shown(delivery));
    }
    history(all, history().answers(), history().snoozes());
    return delivery;
  }

  /** What a delivery means for the history of its steps. */
  public static List<Shown> shown(Delivery delivery) {
    List<Shown> all = new ArrayList<>();
    for (Entry entry : delivery.entries()) {
      for (StepKey step : entry.steps()) {
        all.add(new Shown(step, entry.rule(), entry.again(), delivery.at()));
      }
    }
    return all;
  }

  private static boolean concerns(Happening happening, long interview) {
    return happening instanceof Happening.OfInterview event && event.interview() == interview;
  }

  private static Predicate<Happening> not(long opportunity) {
    return happening ->
        !(happening instanceof Happening.OfOpportunity event && event.opportunity() == opportunity);
  }

  private static <T> List<T> replaced(List<T> all, T next, ToLongFunction<T> id) {
    List<T> result = new ArrayList<>(all);
    result.removeIf(one -> id.applyAsLong(one) == id.applyAsLong(next));
    result.add(next);
    result.sort(Comparator.comparingLong(id));
    return result;
  }

  private void pipeline(
      List<Opportunity> opportunities,
      List<Interview> interviews,
      List<Contact> contacts,
      List<Happening> happenings) {
    file(
        new CaseFile(
            file.person(),
            new Pipeline(opportunities, interviews, contacts, happenings),
            file.history()));
  }

  private void history(List<Shown> shown, List<Answer> answers, List<Snooze> snoozes) {
    file(new CaseFile(file.person(), file.pipeline(), new History(shown, answers, snoozes)));
  }

  public PersonId id() {
    return file.person().id();
  }
}
