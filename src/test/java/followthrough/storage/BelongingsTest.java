package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.Belongings;
import followthrough.core.action.Belongings.Answer;
import followthrough.core.action.Copy;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Journal;
import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.History;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of people's belongings promises. */
final class BelongingsTest {

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
    private static final PersonId ELSEWHERE = new PersonId("T2", "ADA");
    private static final Set<String> PLAIN =
        Set.of("place", "entry", "how_many", "next_number", "sequence_number");

    private Belongings belongings() {
      return new JdbcBelongings(database());
    }

    private Journal journal() {
      return new JdbcJournal(database());
    }

    private void meet(PersonId... people) {
      for (PersonId person : people) {
        Ada.write(journal(), person, ledger -> {});
      }
    }

    private Answer brings(PersonId person, Copy copy) {
      return belongings().bring(person, copy, false, Ada.NOON, file -> Set.of(Ada.CHECK_IN));
    }

    private Copy full() {
      Ada.write(
          journal(),
          Ada.ID,
          ledger -> {
            Ada.logs(ledger);
            ledger.add(new Happening.Replied(ledger.number(), Ada.NOON, 1, null, Medium.EMAIL, 2L));
            ledger.add(
                new History.Answer(
                    Ada.THANKS, 2, History.Kind.SENT, Ada.minute(5), Medium.EMAIL, null));
            ledger.add(new History.Snooze(Ada.CHECK_IN, Ada.minute(1), Ada.minute(9)));
            ledger.post(Ada.dm(), Ada.minute(2));
          });
      new JdbcNotes(database())
          .keep(
              Ada.ID,
              new Note(
                  Ada.THANKS,
                  2,
                  new Draft(
                      Medium.EMAIL,
                      "Thank you",
                      "",
                      List.of(new Draft.Part(Draft.Name.TEXT, "As I wrote it.")),
                      "",
                      ""),
                  Ada.NOON));
      return belongings().copy(Ada.ID).orElseThrow();
    }

    @Test
    void aStrangerHasNothingAndCannotBringAnythingIn() {
      Copy copy = full();

      assertThat(belongings().copy(BOB)).isEmpty();
      assertThatThrownBy(() -> brings(ELSEWHERE, copy)).isInstanceOf(Journal.UnknownPerson.class);
    }

    @Test
    void allOfItComesInUnderNewNumbers() {
      Copy copy = full();
      Ada.write(journal(), ELSEWHERE, ledger -> ledger.number());
      Answer answer = brings(ELSEWHERE, copy);

      assertThat(answer).isEqualTo(new Answer.In(List.of("Acme"), 0, true, 0));
      Copy there = belongings().copy(ELSEWHERE).orElseThrow();
      assertThat(there.rows("opportunity").get(0)).containsEntry("number", 2L);
      assertThat(there.rows("note_part").get(0))
          .containsEntry("words", "As I wrote it.")
          .containsEntry("subject", 4L)
          .containsEntry("recipient", 3L);
      assertThat(there.rows("delivery_row").get(1)).containsEntry("pass_on", "6,7");
      assertThat(unnumbered(there)).isEqualTo(unnumbered(copy));
    }

    @Test
    void reminderThatWaitsIsPostedAnewAndTheOthersRest() {
      Copy copy = full();
      meet(ELSEWHERE);
      Answer answer =
          belongings()
              .bring(ELSEWHERE, copy, false, Ada.NOON, file -> Set.of(Ada.CHECK_IN, Ada.THANKS));

      assertThat(answer).isEqualTo(new Answer.In(List.of("Acme"), 0, true, 1));
      Deliveries deliveries =
          new JdbcDeliveries(
              database(), Clock.fixed(Ada.NOON, ZoneOffset.UTC), () -> Duration.ZERO);
      assertThat(deliveries.open(ELSEWHERE)).hasSize(1);
      assertThat(deliveries.awake(Ada.NOON, 9)).contains(ELSEWHERE);
      Copy quiet = belongings().copy(Ada.ID).orElseThrow();
      PersonId third = new PersonId("T3", "ADA");
      meet(third);
      assertThat(brings(third, without(quiet, "shown"))).isInstanceOf(Answer.In.class);
      assertThat(deliveries.open(third)).isEmpty();
    }

    @Test
    void aTrialChangesNothingAndSaysTheSame() {
      Copy copy = full();
      meet(ELSEWHERE);
      CaseFile before = journal().read(ELSEWHERE).orElseThrow();

      Answer trial =
          belongings().bring(ELSEWHERE, copy, true, Ada.NOON, file -> Set.of(Ada.CHECK_IN));

      assertThat(journal().read(ELSEWHERE)).contains(before);
      assertThat(brings(ELSEWHERE, copy)).isEqualTo(trial);
    }

    @Test
    void twiceAddsNothingNorWhereItCameFrom() {
      Copy copy = full();
      meet(ELSEWHERE);
      brings(ELSEWHERE, copy);
      CaseFile once = journal().read(ELSEWHERE).orElseThrow();
      CaseFile home = journal().read(Ada.ID).orElseThrow();
      Answer nothing = new Answer.In(List.of(), 1, false, 0);

      assertThat(brings(ELSEWHERE, copy)).isEqualTo(nothing);
      assertThat(brings(ELSEWHERE, belongings().copy(Ada.ID).orElseThrow())).isEqualTo(nothing);
      assertThat(brings(Ada.ID, belongings().copy(ELSEWHERE).orElseThrow())).isEqualTo(nothing);
      assertThat(journal().read(ELSEWHERE)).contains(once);
      assertThat(journal().read(Ada.ID)).contains(home);
    }

    @Test
    void whatIsThereStaysAndWhatIsNewComesBesideIt() {
      Copy first = full();
      meet(ELSEWHERE);
      brings(ELSEWHERE, first);
      Ada.write(journal(), ELSEWHERE, ledger -> ledger.save(Ada.opportunity(ledger.number())));
      Ada.write(
          journal(),
          Ada.ID,
          ledger -> {
            long job = ledger.number();
            ledger.save(Ada.opportunity(job));
            long dana = ledger.number();
            ledger.save(Ada.contact(dana, job, "Eve Ray"));
            long talk = ledger.number();
            ledger.save(Ada.interview(talk, job, dana));
            ledger.add(new Happening.Competed(ledger.number(), Ada.NOON, job, List.of(1L)));
          });

      Answer answer = brings(ELSEWHERE, belongings().copy(Ada.ID).orElseThrow());

      assertThat(answer).isEqualTo(new Answer.In(List.of("Acme"), 1, false, 0));
      CaseFile file = journal().read(ELSEWHERE).orElseThrow();
      assertThat(file.pipeline().opportunities()).hasSize(3);
      assertThat(file.pipeline().contacts()).hasSize(2);
      assertThat(file.history().answers()).hasSize(1);
      assertThat(file.pipeline().happenings())
          .filteredOn(Happening.Competed.class::isInstance)
          .singleElement()
          .satisfies(one -> assertThat(((Happening.Competed) one).waiting()).containsExactly(1L));
    }

    @Test
    void neitherSomebodyElsesNorOneOfALaterRelease() {
      Copy copy = full();
      meet(BOB, ELSEWHERE);

      assertThat(brings(BOB, copy)).isEqualTo(new Answer.Refused(Belongings.Why.SOMEBODY_ELSE));
      assertThat(brings(ELSEWHERE, new Copy(9_999, "T1", "ADA", copy.tables())))
          .isEqualTo(new Answer.Refused(Belongings.Why.NEWER));
      assertThat(journal().read(BOB).orElseThrow().pipeline().opportunities()).isEmpty();
    }

    @Test
    void anOlderOneComesInWithWhatItCannotSayLeftOpen() {
      Copy copy = full();
      meet(ELSEWHERE);
      Copy older =
          changed(
              new Copy(9, "T1", "ADA", copy.tables()), "person", row -> row.remove("own_number"));

      assertThat(
              brings(ELSEWHERE, changed(older, "interview_contact", row -> row.remove("said_as"))))
          .isInstanceOf(Answer.In.class);
    }

    @Test
    void whatDoesNotHoldTogetherChangesNothing() {
      Copy copy = full();
      meet(ELSEWHERE);
      CaseFile before = journal().read(ELSEWHERE).orElseThrow();
      List<Copy> broken =
          List.of(
              without(copy, "person"),
              without(copy, "contact"),
              without(copy, "opportunity"),
              changed(copy, "opportunity", row -> row.put("company", "A".repeat(200))),
              changed(copy, "opportunity", row -> row.put("company", null)),
              changed(copy, "opportunity", row -> row.put("company", "A\0")),
              changed(copy, "opportunity", row -> row.put("company", 7L)),
              changed(copy, "opportunity", row -> row.put("zone", "Nowhere/At_All")),
              changed(copy, "opportunity", row -> row.put("main_contact", 3L)),
              changed(copy, "opportunity", row -> row.remove("imprint")),
              changed(copy, "opportunity", row -> row.put("number", 1_000_000L)),
              changed(copy, "opportunity", row -> row.put("number", -1L)),
              changed(copy, "opportunity", row -> row.put("number", 1L << 60)),
              changed(copy, "opportunity", row -> row.put("workspace_id", "T1")),
              changed(copy, "opportunity", row -> row.put("x) values (1); --", "T1")),
              changed(copy, "interview", row -> row.put("starts_at", "tomorrow")),
              changed(copy, "event", row -> row.put("kind", "EATEN")),
              changed(copy, "answer", row -> row.put("kind", "ZZ")),
              changed(copy, "shown", row -> row.put("rule", "ZZ")),
              changed(copy, "delivery_row", row -> row.put("medium", "PIGEON")),
              changed(copy, "delivery_row", row -> row.put("pass_on", "1,x")),
              changed(copy, "note", row -> row.put("medium", "PIGEON")),
              changed(copy, "person", row -> row.put("own_number", "1".repeat(41))),
              new Copy(13, "T1", "ADA", Map.of("workspace", List.of(), "person", List.of())));

      List<Integer> taken = new ArrayList<>();
      for (int index = 0; index < broken.size(); index++) {
        if (!brings(ELSEWHERE, broken.get(index))
            .equals(new Answer.Refused(Belongings.Why.BROKEN))) {
          taken.add(index);
        }
      }
      assertThat(taken).isEmpty();
      assertThat(journal().read(ELSEWHERE)).contains(before);
      assertThat(
              belongings()
                  .bring(
                      ELSEWHERE,
                      copy,
                      false,
                      Ada.NOON,
                      file -> {
                        throw new IllegalStateException("no sense");
                      }))
          .isEqualTo(new Answer.Refused(Belongings.Why.BROKEN));
      assertThat(journal().read(ELSEWHERE)).contains(before);
    }

    @Test
    void everyTableAndEveryNumberIsAccountedFor() {
      Set<String> tables =
          new HashSet<String>(
              database()
                  .read(
                      handle ->
                          handle
                              .createQuery(
                                  "select lower(table_name) from information_schema.columns"
                                      + " where lower(column_name) = 'user_id' and"
                                      + " lower(table_schema) = 'public'")
                              .mapTo(String.class)
                              .list()));
      CopyTable.ALL.forEach(table -> assertThat(tables.remove(table.name())).isTrue());
      assertThat(tables).isEqualTo(CopyTable.NOT_COPIED);
      for (CopyTable table : CopyTable.ALL) {
        Set<String> unknown =
            new HashSet<String>(
                database().read(handle -> new CopyRows(handle, Ada.ID, table).numbers()));
        unknown.removeAll(table.numbers());
        assertThat(PLAIN).as(table.name()).containsAll(unknown);
      }
    }

    private static Copy without(Copy copy, String table) {
      Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>(copy.tables());
      tables.remove(table);
      return new Copy(copy.release(), copy.workspace(), copy.user(), tables);
    }

    private static Copy changed(Copy copy, String table, Consumer<Map<String, Object>> change) {
      Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>(copy.tables());
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<String, Object> row : copy.rows(table)) {
        Map<String, Object> other = new LinkedHashMap<>(row);
        change.accept(other);
        rows.add(other);
      }
      assertThat(rows).as(table).isNotEmpty();
      tables.put(table, rows);
      return new Copy(copy.release(), copy.workspace(), copy.user(), tables);
    }

    /** Everything but the numbers, which are others. */
    private static Map<String, List<Map<String, Object>>> unnumbered(Copy copy) {
      Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
      for (CopyTable table : CopyTable.ALL) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : copy.rows(table.name())) {
          Map<String, Object> other = new LinkedHashMap<>(row);
          other.keySet().removeAll(table.numbers());
          other.remove("pass_on");
          other.remove("next_number");
          rows.add(other);
        }
        tables.put(table.name(), rows);
      }
      return tables;
    }
  }
}
