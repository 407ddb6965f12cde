package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Belongings;
import followthrough.core.action.Copy;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal;
import followthrough.core.action.Moving;
import followthrough.core.action.Onlooker;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.storage.Database;
import followthrough.storage.Databases;
import followthrough.storage.JdbcBelongings;
import followthrough.storage.JdbcJournal;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story, copied in the middle of it and brought in elsewhere, goes on with the same plan. */
class MovedStoriesTest {
  /** Copying takes a while, and stories have many presses. */
  private static final int EVERY = 4;

  private static final FollowUpPolicy POLICY = new FollowUpPolicy(ScenarioTest.holidays());
  private final AtomicInteger movers = new AtomicInteger();

  static Stream<Arguments> stories() {
    return ScenarioTest.all().stream().map(one -> Arguments.of(one.name(), one));
  }

  /** A real server is slower: some of them, with all kinds of happenings among them. */
  static Stream<Arguments> some() {
    List<Story> all = ScenarioTest.all();
    return Stream.iterate(0, index -> index < all.size(), index -> index + 9)
        .map(all::get)
        .map(one -> Arguments.of(one.name(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void goOnOnH2(String name, Story story) {
    goesOn(story, "jdbc:h2:mem:", "jdbc:h2:mem:");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  void goOnFromOneDatabaseInTheOther(String name, Story story) {
    goesOn(story, "jdbc:h2:mem:", Databases.postgres());
    goesOn(story, Databases.postgres(), "jdbc:h2:mem:");
  }

  private void goesOn(Story story, String from, String to) {
    try (Database old = open(from);
        Database next = open(to)) {
      JdbcJournal journal = new JdbcJournal(old);
      AtomicInteger presses = new AtomicInteger();
      StoryRunner runner =
          new StoryRunner(
              story, ScenarioTest.holidays(), person -> new StoredJournal(person, journal));
      runner.watchedBy(
          view -> {
            if (presses.getAndIncrement() % EVERY == 0) {
              moves(view, old, next);
            }
          });
      runner.run();
      assertThat(presses).hasPositiveValue();
    }
  }

  private void moves(Desk.View view, Database old, Database next) {
    PersonId there = view.file().person().id();
    PersonId here = new PersonId("T2", "MOVER" + movers.incrementAndGet());
    Journal journal = new JdbcJournal(next);
    knows(journal, here, view.now());
    Copy copy = moving(old, view.now()).copy(there).orElseThrow();

    Belongings.Answer.In in = (Belongings.Answer.In) moving(next, view.now()).bring(here, copy);

    assertThat(in.companies()).hasSize(view.file().pipeline().opportunities().size());
    CaseFile file = journal.read(here).orElseThrow();
    Plan plan = POLICY.plan(file, view.now());
    assertThat(told(file, plan)).isEqualTo(told(view.file(), view.plan()));
    assertThat(plan.wakeAt()).isEqualTo(view.plan().wakeAt());
    Plan later = POLICY.plan(file, view.now().plusSeconds(864_000));
    assertThat(told(file, later))
        .isEqualTo(told(view.file(), POLICY.plan(view.file(), view.now().plusSeconds(864_000))));

    assertThat(moving(next, view.now()).bring(here, copy))
        .isEqualTo(new Belongings.Answer.In(List.of(), in.companies().size(), false, 0));
    assertThat(journal.read(here)).contains(file);
  }

  /** Numbers go on from where an interview was that is gone. */
  private static void knows(Journal journal, PersonId person, Instant now) {
    journal.change(
        person,
        Optional.of(Person.fresh(person, "Ada", ZoneId.of("Asia/Tokyo"), now)),
        ledger -> {
          for (int gone = 0; gone < 37; gone++) {
            ledger.number();
          }
          return new Journal.Written<>(true, ledger, null);
        });
  }

  private static Moving moving(Database database, Instant now) {
    return new Moving(
        new JdbcBelongings(database), POLICY, Clock.fixed(now, ZoneOffset.UTC), Onlooker.NOBODY);
  }

  /** A plan without numbers. */
  private static List<String> told(CaseFile file, Plan plan) {
    return Stream.concat(
            file.pipeline().opportunities().stream()
                .map(one -> one.company() + " " + plan.stage(one.id())),
            plan.steps().stream().map(step -> told(file, step)))
        .toList();
  }

  private static String told(CaseFile file, PlannedStep planned) {
    Pipeline pipeline = file.pipeline();
    return String.join(
        " ",
        planned.step().key().kind().code(),
        pipeline.opportunity(planned.step().opportunity()).map(Opportunity::company).orElse("-"),
        pipeline
            .interview(planned.step().key().subject())
            .map(Interview::starts)
            .map(Instant::toString)
            .orElse("-"),
        planned.dueAt().toString(),
        planned.lastShown().toString(),
        planned.lastShown().flatMap(planned::deadline).toString(),
        planned.step().rows().stream().map(row -> told(pipeline, row)).toList().toString(),
        file.history().answers().stream()
            .filter(answer -> answer.step().equals(planned.step().key()))
            .map(MovedStoriesTest::told)
            .toList()
            .toString());
  }

  private static String told(Pipeline pipeline, Row row) {
    return pipeline.contact(row.to()).map(Contact::name).orElse("-")
        + row.medium()
        + row.why()
        + row.passOn().stream().map(pipeline::contact).map(one -> one.map(Contact::name)).toList();
  }

  private static String told(History.Answer answer) {
    return answer.kind() + " " + answer.at() + " " + answer.medium() + " " + answer.undoneAt();
  }

  private static Database open(String url) {
    return Database.open(
        url, url.startsWith("jdbc:postgresql:") ? "postgres" : "", "", InstantSource.system());
  }
}
