package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.DeleteInterview;
import followthrough.core.action.Journal;
import followthrough.core.action.Note;
import followthrough.core.action.Trash;
import followthrough.core.draft.Draft;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of deleted interviews promises. */
final class TrashTest {

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
    private static final Instant LATER = Ada.NOON.plus(Trash.KEPT);

    private Trash trash() {
      return new JdbcTrash(database());
    }

    private Journal journal() {
      return new JdbcJournal(database());
    }

    private CaseFile file() {
      return journal().read(Ada.ID).orElseThrow();
    }

    private void logs(PersonId person) {
      Ada.write(
          journal(),
          person,
          ledger -> {
            Ada.logs(ledger);
            ledger.add(
                new Happening.Saved(
                    ledger.number(), Ada.NOON, 1, 3, Ada.NOON, Ada.minute(60), null, null));
            ledger.add(new Happening.Replied(ledger.number(), Ada.NOON, 1, null, null, 2L));
            ledger.add(
                new History.Answer(
                    Ada.THANKS, 2, History.Kind.SENT, Ada.minute(5), Medium.EMAIL, null));
          });
    }

    private void deletes(PersonId person, long interview, Instant at) {
      Ada.write(
          journal(),
          person,
          ledger ->
              new DeleteInterview(interview)
                  .apply(
                      ledger,
                      new FollowUpPolicy((calendar, day) -> false).plan(ledger.file(), at),
                      at));
    }

    @Test
    void whatWasDeletedIsGoneForEverybodyElseAndListed() {
      logs(Ada.ID);
      logs(BOB);
      deletes(Ada.ID, 3, Ada.NOON);

      assertThat(file().pipeline().opportunities()).isEmpty();
      assertThat(file().pipeline().contacts()).isEmpty();
      assertThat(file().pipeline().interviews()).isEmpty();
      assertThat(file().pipeline().happenings()).isEmpty();
      assertThat(trash().of(Ada.ID, LATER.minusSeconds(1)))
          .containsExactly(new Trash.Deleted(3, "Acme", "", Ada.NOON, Ada.NOON));
      assertThat(trash().of(Ada.ID, LATER)).isEmpty();
      assertThat(trash().of(BOB, Ada.NOON)).isEmpty();
      assertThat(journal().read(BOB).orElseThrow().pipeline().interviews()).hasSize(1);
    }

    @Test
    void broughtBackAllIsAsItWas() {
      logs(Ada.ID);
      CaseFile before = file();
      deletes(Ada.ID, 3, Ada.NOON);

      assertThat(trash().bringBack(BOB, 3, Ada.NOON)).isFalse();
      assertThat(trash().bringBack(Ada.ID, 99, Ada.NOON)).isFalse();
      assertThat(trash().bringBack(Ada.ID, 3, LATER.minusSeconds(1))).isTrue();

      assertThat(file()).isEqualTo(before);
      assertThat(trash().of(Ada.ID, Ada.NOON)).isEmpty();
      assertThat(trash().bringBack(Ada.ID, 3, Ada.NOON)).isFalse();
      assertThat(new DeliveryReads(database()).awake(LATER, 9)).contains(Ada.ID);
    }

    @Test
    void oneOfTwoRoundsGoesAloneAndComesBackAlone() {
      logs(Ada.ID);
      Ada.write(
          journal(),
          Ada.ID,
          ledger -> {
            long second = ledger.number();
            ledger.save(Ada.interview(second, 1, 2));
            ledger.add(
                new Happening.Saved(
                    ledger.number(), Ada.NOON, 1, second, Ada.NOON, Ada.minute(60), null, null));
          });
      CaseFile before = file();
      deletes(Ada.ID, 3, Ada.NOON);

      assertThat(file().pipeline().opportunities()).hasSize(1);
      assertThat(file().pipeline().interviews()).hasSize(1);
      assertThat(file().pipeline().happenings()).hasSize(2);
      trash().bringBack(Ada.ID, 3, Ada.NOON);
      assertThat(file()).isEqualTo(before);
    }

    @Test
    void afterItsTimeItIsErasedForGoodAndNothingElseIs() {
      logs(Ada.ID);
      logs(BOB);
      new JdbcNotes(database())
          .keep(
              Ada.ID,
              new Note(
                  Ada.THANKS,
                  2,
                  new Draft(
                      Medium.EMAIL,
                      "",
                      "",
                      List.of(new Draft.Part(Draft.Name.TEXT, "mine")),
                      "",
                      ""),
                  Ada.NOON));
      deletes(Ada.ID, 3, Ada.NOON);

      assertThat(trash().purge(LATER.minusSeconds(1))).isZero();
      assertThat(new JdbcNotes(database()).of(Ada.ID, Ada.THANKS)).hasSize(1);
      assertThat(trash().purge(LATER)).isEqualTo(1);
      assertThat(trash().purge(LATER.plus(Duration.ofDays(1)))).isZero();

      assertThat(trash().bringBack(Ada.ID, 3, Ada.NOON)).isFalse();
      assertThat(new JdbcNotes(database()).of(Ada.ID, Ada.THANKS)).isEmpty();
      for (String table : List.of("opportunity", "interview", "contact", "event")) {
        long rows =
            database()
                .read(
                    handle ->
                        handle
                            .createQuery("select count(*) from " + table)
                            .mapTo(Long.class)
                            .one());
        assertThat(rows).as(table).isEqualTo(table.equals("event") ? 2 : 1);
      }
      assertThat(file().history().answers()).hasSize(1);
    }

    @Test
    void aCopyTakesAlongWhatCanStillBeBroughtBack() {
      logs(Ada.ID);
      CaseFile before = file();
      deletes(Ada.ID, 3, Ada.NOON);
      PersonId there = new PersonId("T2", "ADA");
      Ada.write(journal(), there, ledger -> {});
      JdbcBelongings belongings = new JdbcBelongings(database());
      belongings.bring(
          there,
          belongings.copy(Ada.ID).orElseThrow(),
          false,
          Ada.NOON,
          file -> java.util.Set.of());

      assertThat(journal().read(there).orElseThrow().pipeline().interviews()).isEmpty();
      assertThat(trash().bringBack(there, 3, Ada.NOON)).isTrue();
      assertThat(journal().read(there).orElseThrow().pipeline()).isEqualTo(before.pipeline());
    }
  }
}
