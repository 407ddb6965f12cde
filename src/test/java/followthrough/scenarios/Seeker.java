package followthrough.scenarios;

import followthrough.core.action.Action;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.LogInterview;
import followthrough.core.action.Onlooker;
import followthrough.core.action.Outcome;
import followthrough.core.action.PersonForm;
import followthrough.core.action.Standing;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A job seeker in New York whose desk, clock and messages live in memory. */
public final class Seeker implements Deliveries {
  public static final PersonId ADA = new PersonId("T1", "U1");
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  public static final String CHANNEL = "D1";

  public final TravellingClock clock = new TravellingClock(at("2026-12-01T08:00"));
  public final FollowUpPolicy policy = new FollowUpPolicy((calendar, day) -> false);
  private final MemoryJournal journal =
      new MemoryJournal(Person.fresh(ADA, "Ada", NEW_YORK, clock.instant()));
  private Onlooker onlooker = Onlooker.NOBODY;
  public final Desk desk =
      new Desk(
          journal,
          policy,
          clock,
          new Onlooker() {
            @Override
            public void changed(PersonId person) {
              onlooker.changed(person);
            }

            @Override
            public void timePasses() {
              onlooker.timePasses();
            }
          });

  /** Somebody looks on from now on. */
  public void watchedBy(Onlooker somebody) {
    onlooker = somebody;
  }

  /** A wall-clock time in New York. */
  public static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  public static PersonForm reachable(String name) {
    return new PersonForm(
        name, "Director", "mail@example.com", "1 Main St", "+1 555 0100", LinkedIn.GRANTED, null);
  }

  public static PersonForm titled(String name, String title) {
    return new PersonForm(
        name, title, "mail@example.com", "", "", LinkedIn.NOT_ASKED, Medium.EMAIL);
  }

  public static PersonForm byPhone(String name) {
    return new PersonForm(name, "", "", "", "+1 555 0100", LinkedIn.NOT_ASKED, Medium.PHONE);
  }

  public static PersonForm byCard(String name) {
    return new PersonForm(name, "", "", "1 Main St", "", LinkedIn.NOT_ASKED, Medium.CARD);
  }

  /** Logs an hour's talk; the number of the interview. */
  public long log(String company, String starts, PersonForm... people) {
    return log(company, NEW_YORK, starts, null, people);
  }

  public long log(
      String company, ZoneId zone, String starts, LocalDate decision, PersonForm... people) {
    return log(company, "Editor", zone, starts, decision, people);
  }

  public long log(String company, String role, String starts, PersonForm... people) {
    return log(company, role, NEW_YORK, starts, null, people);
  }

  private long log(
      String company,
      String role,
      ZoneId zone,
      String starts,
      LocalDate decision,
      PersonForm... people) {
    InterviewForm form =
        new InterviewForm(
            company,
            role,
            CompanyStyle.TECH_OR_MEDIA,
            zone,
            "NONE",
            List.of(),
            "",
            at(starts),
            at(starts).plus(Duration.ofHours(1)),
            Format.IN_PERSON,
            Medium.EMAIL,
            decision,
            List.of(people),
            null,
            null,
            null,
            Medium.EMAIL,
            false,
            Set.of());
    return ((Outcome.Done<Long>) press(new LogInterview(form))).value();
  }

  /** Corrects how a talk takes place. */
  public void takesPlace(long interview, Format format) {
    press(
        (ledger, plan, now) -> {
          Interview known = ledger.pipeline().interview(interview).orElseThrow();
          ledger.save(
              new Interview(
                  known.id(),
                  known.opportunity(),
                  format,
                  known.starts(),
                  known.ends(),
                  known.decision(),
                  known.people()));
          return Outcome.done(interview);
        });
  }

  public <T> Outcome<T> press(Action<T> action) {
    return desk.press(ADA, action);
  }

  /** Lets time pass; what falls due is decided on. */
  public Seeker passTo(String local) {
    Instant until = at(local);
    while (nextWake().filter(wake -> !wake.isAfter(until)).isPresent()) {
      nextWake().filter(wake -> wake.isAfter(clock.instant())).ifPresent(clock::set);
      desk.tick(ADA);
    }
    clock.set(until);
    return this;
  }

  public Desk.View view() {
    return desk.look(ADA).orElseThrow();
  }

  public List<Delivery> deliveries() {
    return journal.deliveries();
  }

  /** The newest message that holds an entry of that rule. */
  public Delivery newest(Rule rule) {
    return deliveries().stream()
        .filter(one -> one.entries().stream().anyMatch(entry -> entry.rule() == rule))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("no message with " + rule));
  }

  /** What Slack would call the message. */
  public static String timestamp(long number) {
    return "1700000000.%06d".formatted(number);
  }

  @Override
  public Optional<Posted> find(PersonId person, long number) {
    return deliveries().stream()
        .filter(one -> person.equals(ADA) && one.number() == number)
        .map(one -> new Posted(one, CHANNEL, timestamp(number)))
        .findFirst();
  }

  @Override
  public Optional<Posted> find(PersonId person, String channel, String timestamp) {
    return deliveries().stream()
        .filter(one -> person.equals(ADA) && timestamp(one.number()).equals(timestamp))
        .map(one -> new Posted(one, CHANNEL, timestamp))
        .findFirst();
  }

  @Override
  public Optional<Instant> nextWake() {
    return journal.wakeAt(ADA);
  }

  @Override
  public List<PersonId> awake(Instant now, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Claim> claim(String owner, Duration lease, int limit, Set<PersonId> inHand) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void endWaitsOfTheFuture(Duration lease) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean posted(Claim claim, String owner, String channel, String timestamp, String look) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean giveBack(
      Claim claim, String owner, Standing standing, Duration wait, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Open> open(PersonId person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Backlog> backlog(Instant minute) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Instant> lastSuccess(PersonId person) {
    throw new UnsupportedOperationException();
  }
}
