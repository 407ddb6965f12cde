package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Plan;
import followthrough.core.story.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where every action is carried out: one transaction that sends what was due before the press,
 * applies it, sends what it causes, and plans anew.
 */
public final class Desk {
  /** Above every number that anything stored carries. */
  private static final long FIRST_OF_PREVIEW = 1L << 50;

  private final Journal journal;
  private final FollowUpPolicy policy;
  private final Clock clock;
  private final Onlooker onlooker;

  /** A desk at which nobody looks on. */
  public Desk(Journal journal, FollowUpPolicy policy, Clock clock) {
    this(journal, policy, clock, Onlooker.NOBODY);
  }

  /**
   * @param onlooker hears of every action that was carried out, after it was stored
   */
  public Desk(Journal journal, FollowUpPolicy policy, Clock clock, Onlooker onlooker) {
    this.journal = journal;
    this.policy = policy;
    this.clock = clock;
    this.onlooker = onlooker;
  }

  /** The present minute: seconds are cut off (follow-up-rules.md, 2). */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }

  /** What is known about a person and what follows from it now; empty before the first contact. */
  public Optional<View> look(PersonId person) {
    Instant now = now();
    return journal.read(person).map(file -> new View(file, policy.plan(file, now), now));
  }

  /** The same as messages may show it; empty before the first contact. */
  public Optional<View> lookForMessages(PersonId person) {
    Instant now = now();
    return journal
        .read(person)
        .map(CaseFile::forMessages)
        .map(file -> new View(file, policy.plan(file, now), now));
  }

  /** A person's case file with the plan of this minute. */
  public record View(CaseFile file, Plan plan, Instant now) {
    /** What happened so far, read by what planned. */
    public Story story() {
      return new Story(plan.reading(), now);
    }

    /** The opportunities that stand there, oldest first. */
    public List<Opportunity> opportunities(Stage stage) {
      return file.pipeline().opportunities().stream()
          .filter(one -> plan.stage(one.id()) == stage)
          .toList();
    }
  }

  /** Makes sure the person is known; changes nothing when they are. */
  public void meet(PersonId person, String name, ZoneId zone) {
    Instant now = now();
    journal.change(
        person,
        Optional.of(Person.fresh(person, name, zone, now)),
        ledger -> written(true, ledger, now));
  }

  /**
   * Carries out what a person pressed, typed or filled in.
   *
   * @throws Journal.UnknownPerson before the first contact
   */
  public <T> Outcome<T> press(PersonId person, Action<T> action) {
    return carryOut(person, action, true);
  }

  /**
   * What would be known and planned if the action were carried out on what {@code view} shows;
   * nothing is kept, and nothing is sent.
   */
  public Outcome<View> preview(View view, Action<?> action) {
    Ledger ledger = new Ledger(view.file(), FIRST_OF_PREVIEW);
    Outcome<?> outcome = action.apply(ledger, view.plan(), view.now());
    return outcome instanceof Outcome.Refused<?> refused
        ? Outcome.refused(refused.why())
        : Outcome.done(new View(ledger.file(), ledger.plan(policy, view.now()), view.now()));
  }

  /** Changes what Slack says about a person, which is no press of theirs. */
  public <T> Outcome<T> learn(PersonId person, Action<T> action) {
    return carryOut(person, action, false);
  }

  /** The person is there: what Slack refused to them is tried again. */
  public void welcomeBack(Person person) {
    if (!person.reachable()) {
      learn(person.id(), new NoteReach(true));
    }
  }

  private <T> Outcome<T> carryOut(PersonId person, Action<T> action, boolean pressed) {
    Instant now = now();
    Outcome<T> carriedOut =
        journal.change(
            person,
            Optional.empty(),
            ledger -> {
              // What is due in a minute goes out before the presses of that minute take effect.
              postTimed(ledger, now);
              Outcome<T> outcome = action.apply(ledger, ledger.plan(policy, now), now);
              if (pressed) {
                ledger.save(ledger.file().person().pressedAt(now));
                ledger.plan(policy, now).atOnce().ifPresent(dm -> ledger.post(dm, now));
              }
              postTimed(ledger, now);
              return written(outcome, ledger, now);
            });
    if (carriedOut instanceof Outcome.Done<T>) {
      onlooker.changed(person);
    }
    return carriedOut;
  }

  /**
   * Decides what time alone has made due; the deliveries are stored for sending.
   *
   * @return when the person pressed something last; empty when they never did
   */
  public Optional<Instant> tick(PersonId person) {
    Instant now = now();
    return journal.change(
        person,
        Optional.empty(),
        ledger -> {
          postTimed(ledger, now);
          Instant press = ledger.file().person().lastPress();
          return written(Optional.ofNullable(press), ledger, now);
        });
  }

  private void postTimed(Ledger ledger, Instant now) {
    ledger.plan(policy, now).timed().ifPresent(dm -> ledger.post(dm, now));
  }

  private <T> Journal.Written<T> written(T result, Ledger ledger, Instant now) {
    Plan plan = ledger.plan(policy, now);
    return new Journal.Written<>(result, ledger, plan.wakeAt().orElse(null));
  }
}
