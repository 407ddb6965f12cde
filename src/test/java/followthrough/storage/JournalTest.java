package followthrough.storage;

import static followthrough.storage.Ada.CHECK_IN;
import static followthrough.storage.Ada.ID;
import static followthrough.storage.Ada.NOON;
import static followthrough.storage.Ada.THANKS;
import static followthrough.storage.Ada.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.people.Settings;
import followthrough.core.people.Wishes;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.Dm;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.StepKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every journal promises. */
final class JournalTest {

  @Nested
  class OnH2 extends Promises {
    @Override
    String url(Path place) {
      return Databases.h2(place);
    }
  }

  @Nested
  class OnPostgreSql extends Promises {
    @Override
    String url(Path place) {
      return Databases.postgres();
    }
  }

  /** On whichever database. */
  abstract static class Promises extends StorePromises {
    private static final PersonId BOB = new PersonId("T1", "BOB");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private Journal journal() {
      return new JdbcJournal(database());
    }

    private CaseFile file() {
      return new JdbcJournal(database()).read(ID).orElseThrow();
    }

    private CaseFile written(java.util.function.Consumer<Ledger> work) {
      return Ada.change(
          journal(),
          ID,
          ledger -> {
            work.accept(ledger);
            return new Journal.Written<>(ledger.file(), ledger, null);
          });
    }

    private PersonRows.Stored stored() {
      return database().read(handle -> new PersonRows(handle, ID).read()).orElseThrow();
    }

    @Test
    void knowsNobodyAtFirst() {
      assertThat(journal().read(ID)).isEmpty();
      assertThatThrownBy(() -> journal().change(ID, Optional.empty(), ledger -> null))
          .isInstanceOf(Journal.UnknownPerson.class);
    }

    @Test
    void keepsEveryFieldOfAPersonAndTheirPipeline() {
      Person person =
          new Person(
              ID,
              "Ada Łovelace 🚀",
              List.of(
                  new Settings(NOON, Ada.ZONE, DmWindow.DEFAULT),
                  new Settings(
                      minute(5),
                      ZoneId.of("Asia/Kolkata"),
                      new DmWindow(LocalTime.of(6, 30), LocalTime.of(21, 45)))),
              Cadence.PATIENT,
              minute(7),
              minute(9),
              false,
              ZoneId.of("Europe/Lisbon"),
              "+351 21 555 0100",
              new Wishes(minute(3), true, true));
      CaseFile wrote =
          written(
              ledger -> {
                ledger.save(person);
                ledger.save(
                    new Opportunity(
                        ledger.number(),
                        "Ac\"me'; drop table person",
                        "Engineer",
                        CompanyStyle.TECH_OR_MEDIA,
                        ZoneId.of("Pacific/Apia"),
                        "CA-ON",
                        List.of(new Closure(DAY, DAY.plusDays(3)), new Closure(DAY, DAY)),
                        2L,
                        3L,
                        new Agency(2, Medium.PHONE),
                        true,
                        "line one\nline two",
                        Set.of(Guess.HOLIDAYS)));
                ledger.save(Ada.opportunity(ledger.number()));
                ledger.save(
                    new Contact(
                        ledger.number(),
                        1,
                        "Dana Lee",
                        "CTO",
                        "dana@example.com",
                        "1 Main St\nTown",
                        "+1 555 0100",
                        LinkedIn.GRANTED,
                        minute(3),
                        Medium.CARD));
                ledger.save(Ada.contact(ledger.number(), 2, "Sam Roy"));
                ledger.save(
                    new Interview(
                        ledger.number(),
                        1,
                        Format.ONSITE_PANEL,
                        NOON,
                        minute(60),
                        DAY,
                        List.of(
                            new Participant(
                                4,
                                minute(1),
                                new Said(
                                    Said.Kind.STATEMENT,
                                    "the office moves in May",
                                    "I moved one.")),
                            new Participant(3, NOON, ""))));
                ledger.save(Ada.interview(ledger.number(), 2));
              });

      assertThat(file()).isEqualTo(wrote);
      assertThat(file().person()).isEqualTo(person);
    }

    private static final LookBack LOOK_BACK =
        new LookBack(LookBack.Impression.BADLY, "I would ask \"why\" first.", "a call; a task");

    /** One of every kind, its optional parts filled in. */
    private static List<Happening> everyKind(long job, long talk) {
      return List.of(
          new Happening.Saved(10, NOON, job, talk, NOON, minute(60), DAY, Medium.PHONE),
          new Happening.NewTime(
              11, minute(1), job, talk, NOON, minute(60), DAY, Happening.By.USER, true),
          new Happening.MovedAway(12, minute(2), job, talk, Happening.By.EMPLOYER, ""),
          new Happening.Cancelled(13, minute(3), job, talk, Medium.EMAIL, ""),
          new Happening.NotCalled(14, minute(4), job, talk, true, "Monday after 2"),
          new Happening.Debriefed(
              15, minute(5), job, talk, DAY, List.of("was late", "a, \"b\"; c", ""), 2L, LOOK_BACK),
          new Happening.PraiseArrived(16, minute(6), job, talk),
          new Happening.DecisionSet(17, minute(7), job, talk, DAY),
          new Happening.Replied(18, minute(8), job, DAY, Medium.SLACK, 2L),
          new Happening.OutOfOffice(19, minute(9), job, 2L, DAY),
          new Happening.NextRound(20, minute(10), job, talk, Medium.EMAIL, 2L),
          new Happening.MediumNoted(21, minute(11), job, Medium.LINKEDIN),
          new Happening.Rejected(22, minute(12), job, Medium.EMAIL),
          new Happening.Offered(23, minute(13), job, DAY, Medium.PHONE, 2L),
          new Happening.Competed(24, minute(14), job, List.of(7L, 8L)),
          new Happening.Accepted(25, minute(15), job),
          new Happening.Declined(26, minute(16), job, ""),
          new Happening.Withdrawn(27, minute(17), job, ""),
          new Happening.Archived(
              28, minute(18), job, followthrough.core.pipeline.Filed.ROLE_CLOSED),
          new Happening.KeptOpen(29, minute(19), job),
          new Happening.Paused(30, minute(20), DAY),
          new Happening.Stopped(31, minute(21)),
          new Happening.Resumed(32, minute(22)),
          new Happening.Reopened(33, minute(23), job),
          new Happening.Promised(34, minute(24), job, minute(90), "the salary", 2L),
          new Happening.Requested(35, minute(25), job, "two references", Due.on(DAY), 2L),
          new Happening.Requested(36, minute(26), job, "the form", Due.at(minute(95)), null),
          new Happening.Delivered(37, minute(27), job, 35),
          new Happening.RequestDropped(38, minute(28), job, 36),
          new Happening.MoreTimeAsked(39, minute(29), job, DAY),
          new Happening.MoreTimeRefused(40, minute(30), job),
          new Happening.Countered(41, minute(31), job, "the salary"));
    }

    /** The same kinds as far as parts may be missing. */
    private static List<Happening> bareKinds(long job, long talk) {
      return List.of(
          new Happening.Saved(50, NOON, job, talk, NOON, minute(60), null, null),
          new Happening.NewTime(
              51, NOON, job, talk, NOON, minute(60), null, Happening.By.EMPLOYER, false),
          new Happening.Cancelled(52, NOON, job, talk, null, ""),
          new Happening.Debriefed(53, NOON, job, talk, null, List.of(), null, LookBack.NOTHING),
          new Happening.DecisionSet(54, NOON, job, null, null),
          new Happening.Replied(55, NOON, job, null, null, null),
          new Happening.OutOfOffice(56, NOON, job, null, DAY),
          new Happening.NextRound(57, NOON, job, null, null, null),
          new Happening.MediumNoted(58, NOON, job, null),
          new Happening.Rejected(59, NOON, job, null),
          new Happening.Offered(60, NOON, job, null, null, null),
          new Happening.Competed(61, NOON, job, List.of()),
          new Happening.Promised(62, NOON, job, minute(30), "", null),
          new Happening.Countered(63, NOON, job, ""));
    }

    @Test
    void keepsEveryKindOfHappening() {
      List<Happening> all = new ArrayList<>(everyKind(1, 3));
      assertThat(all.stream().map(Happening::kind).distinct())
          .containsExactlyInAnyOrder(Happening.Kind.values());
      all.addAll(bareKinds(1, 3));
      written(
          ledger -> {
            Ada.logs(ledger);
            all.forEach(ledger::add);
          });

      assertThat(file().pipeline().happenings()).isEqualTo(all);
    }

    @Test
    void whatWasTakenBackIsNotReadAgain() {
      List<Happening> all = everyKind(1, 3);
      written(
          ledger -> {
            Ada.logs(ledger);
            all.forEach(ledger::add);
          });
      CaseFile wrote = written(ledger -> ledger.takeBack(all.get(8), minute(30)));

      assertThat(wrote.pipeline().happenings()).hasSize(all.size() - 1).doesNotContain(all.get(8));
      assertThat(file()).isEqualTo(wrote);
    }

    @Test
    void keepsHistoryAsWritten() {
      History.Answer first =
          new History.Answer(THANKS, 2, History.Kind.SENT, minute(3), Medium.CARD, null);
      written(Ada::logs);
      written(
          ledger -> {
            ledger.post(new Dm(List.of(), List.of(new StepKey(FollowUpKind.PREPARE, 3, 0))), NOON);
            ledger.post(Ada.dm(), NOON);
            ledger.add(first);
            ledger.add(
                new History.Answer(CHECK_IN, 0, History.Kind.SKIPPED, minute(3), null, null));
            ledger.add(new History.Snooze(CHECK_IN, minute(3), minute(500)));
          });
      CaseFile wrote =
          written(
              ledger -> {
                ledger.undo(first, minute(4));
                ledger.add(
                    new History.Answer(
                        THANKS, 2, History.Kind.VOICEMAIL, minute(3), Medium.PHONE, null));
                ledger.add(new History.Snooze(CHECK_IN, minute(4), minute(300)));
                ledger.post(Ada.dm(), minute(4));
              });

      assertThat(wrote.history().shown()).hasSize(7);
      assertThat(wrote.history().answers().get(0).undoneAt()).isEqualTo(minute(4));
      assertThat(file()).isEqualTo(wrote);
    }

    @Test
    void numbersGoOnWhereTheyEnded() {
      written(ledger -> assertThat(ledger.number()).isEqualTo(1));
      written(ledger -> assertThat(ledger.number()).isEqualTo(2));
    }

    @Test
    void changesWholeThings() {
      written(Ada::logs);
      CaseFile wrote =
          written(
              ledger -> {
                ledger.save(Ada.opportunity(1).withMainContact(2L));
                ledger.save(Ada.contact(2, 1, "Dana Leigh"));
                ledger.save(Ada.contact(ledger.number(), 1, "Sam Roy"));
                ledger.save(Ada.interview(3, 1, 4, 2));
                ledger.save(
                    ledger
                        .file()
                        .person()
                        .withSettings(new Settings(minute(9), ZoneId.of("UTC"), DmWindow.DEFAULT)));
              });

      assertThat(file()).isEqualTo(wrote);
      assertThat(file().person().settings()).hasSize(2);
    }

    @Test
    void deletesAnInterviewWithWhatHappenedToIt() {
      written(Ada::logs);
      written(ledger -> everyKind(1, 3).forEach(ledger::add));
      CaseFile wrote =
          written(
              ledger -> {
                ledger.add(new Happening.NotCalled(90, minute(30), 1, 3, false, ""));
                ledger.deleteInterview(ledger.pipeline().interview(3).orElseThrow());
              });

      assertThat(wrote.pipeline().interviews()).isEmpty();
      assertThat(wrote.pipeline().happenings()).hasSize(25);
      assertThat(file()).isEqualTo(wrote);
    }

    @Test
    void deletesAnOpportunityWithAllThatHangsOnIt() {
      written(Ada::logs);
      written(
          ledger -> {
            everyKind(1, 3).forEach(ledger::add);
            ledger.save(Ada.opportunity(40));
          });
      CaseFile wrote =
          written(
              ledger -> {
                ledger.save(Ada.contact(41, 1, "Too Late"));
                ledger.deleteOpportunity(ledger.pipeline().opportunity(1).orElseThrow());
              });

      assertThat(wrote.pipeline().opportunities()).hasSize(1);
      assertThat(wrote.pipeline().happenings()).hasSize(3);
      assertThat(file()).isEqualTo(wrote);
    }

    @Test
    void keepsPeopleApart() {
      written(Ada::logs);
      Ada.write(journal(), BOB, ledger -> ledger.save(Ada.opportunity(ledger.number())));
      CaseFile ada = file();

      Ada.write(
          journal(),
          BOB,
          ledger -> ledger.deleteOpportunity(ledger.pipeline().opportunities().get(0)));
      new JdbcBelongings(database()).forget(BOB);

      assertThat(file()).isEqualTo(ada);
      assertThat(journal().read(BOB)).isEmpty();
      assertThat(journal().read(new PersonId("T2", "ADA"))).isEmpty();
    }

    @Test
    void writesThePersonWhenAndOnlyWhenSomethingChanged() {
      Ada.wakes(journal(), ID, minute(30), Ada::logs);
      PersonRows.Stored logged = stored();

      Ada.wakes(journal(), ID, minute(30), ledger -> {});
      assertThat(stored()).isEqualTo(logged);

      Ada.wakes(journal(), ID, minute(31), ledger -> {});
      assertThat(stored().wakeAt()).isEqualTo(minute(31));
      assertThat(stored().version()).isEqualTo(logged.version() + 1);

      Ada.wakes(journal(), ID, null, ledger -> {});
      assertThat(stored().wakeAt()).isNull();
      assertThat(stored().version()).isEqualTo(logged.version() + 2);

      Ada.wakes(journal(), ID, null, Ledger::number);
      assertThat(stored().nextNumber()).isEqualTo(logged.nextNumber() + 1);
      assertThat(stored().version()).isEqualTo(logged.version() + 3);

      Ada.wakes(journal(), ID, null, ledger -> ledger.save(Ada.contact(2, 1, "Dana Leigh")));
      assertThat(stored().version()).isEqualTo(logged.version() + 4);

      Ada.wakes(journal(), ID, null, ledger -> ledger.save(Ada.contact(2, 1, "Dana Leigh")));
      assertThat(stored().version()).isEqualTo(logged.version() + 4);
    }

    @Test
    void anAnswerReplacedByOneOfTheSameMinuteIsTheOnlyOneThatStands() {
      History.Answer noted =
          new History.Answer(THANKS, 2, History.Kind.SENT, minute(31), Medium.EMAIL, null);
      History.Answer later =
          new History.Answer(THANKS, 3, History.Kind.SENT, minute(33), Medium.EMAIL, null);
      History.Answer right =
          new History.Answer(THANKS, 2, History.Kind.SENT, minute(31), Medium.CARD, null);
      written(
          ledger -> {
            ledger.add(noted);
            ledger.add(later);
          });
      CaseFile wrote =
          written(
              ledger -> {
                ledger.undo(noted, noted.at());
                ledger.add(right);
              });

      assertThat(file().history().answers())
          .containsExactly(noted.undone(noted.at()), right, later);
      assertThat(file()).isEqualTo(wrote);
    }

    @Test
    void failingWorkLeavesNothingBehind() {
      written(Ada::logs);
      CaseFile before = file();

      assertThatThrownBy(
              () ->
                  written(
                      ledger -> {
                        ledger.save(Ada.opportunity(ledger.number()));
                        throw new IllegalStateException("on purpose");
                      }))
          .hasMessage("on purpose");

      assertThat(file()).isEqualTo(before);
    }

    @Test
    void writersOfOnePersonWaitForEachOther() throws Exception {
      int writers = 4;
      int each = 25;
      ExecutorService threads = Executors.newFixedThreadPool(writers);
      try {
        List<Callable<Void>> work =
            IntStream.range(0, writers)
                .<Callable<Void>>mapToObj(
                    writer ->
                        () -> {
                          for (int i = 0; i < each; i++) {
                            written(ledger -> ledger.save(Ada.opportunity(ledger.number())));
                            journal().read(ID);
                          }
                          return null;
                        })
                .toList();
        for (Future<Void> done : threads.invokeAll(work)) {
          done.get();
        }
      } finally {
        threads.shutdownNow();
      }

      assertThat(file().pipeline().opportunities())
          .extracting(Opportunity::id)
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, writers * each).mapToObj(Long::valueOf).toList());
    }
  }
}
