package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.Journal;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.StepKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of kept texts promises. */
final class NotesTest {

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

    private Notes notes() {
      return new JdbcNotes(database());
    }

    private Journal journal() {
      return new JdbcJournal(database());
    }

    /** Somebody unknown keeps nothing. */
    @BeforeEach
    void meetThem() {
      for (PersonId person : List.of(Ada.ID, BOB, ELSEWHERE)) {
        Ada.write(journal(), person, ledger -> {});
      }
    }

    private static Note note(StepKey step, long recipient, Medium medium, String text, int minute) {
      Draft draft =
          new Draft(
              medium, "A subject", "", List.of(part(Draft.Name.TEXT, text)), "", "After tone");
      return new Note(step, recipient, draft, Ada.minute(minute));
    }

    private static Part part(Draft.Name name, String text) {
      return new Part(name, text);
    }

    @Test
    void keepsEveryPartAsItWasWritten() {
      List<Part> parts =
          Arrays.stream(Draft.Name.values())
              .map(name -> part(name, name + ":\n\n „Grüße“ & <b>*'\"\\ 😀 \u4e2d"))
              .toList();
      Note note =
          new Note(
              Ada.THANKS, 2, new Draft(Medium.EMAIL, "Größe", "", parts, "", ""), Ada.minute(1));

      notes().keep(Ada.ID, note);

      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(note);
    }

    @Test
    void keepsWhatWasEmptied() {
      Note empty =
          new Note(
              Ada.THANKS,
              2,
              new Draft(Medium.EMAIL, "", "", List.of(part(Draft.Name.THANK, "")), "", ""),
              Ada.NOON);
      Note bare =
          new Note(Ada.THANKS, 9, new Draft(Medium.CARD, "", "", List.of(), "", ""), Ada.NOON);

      notes().keep(Ada.ID, empty);
      notes().keep(Ada.ID, bare);

      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(empty, bare);
    }

    @Test
    void keepsTheLongestFields() {
      String full = "😀".repeat(Note.MAX_FIELD);
      Note note =
          new Note(
              Ada.THANKS,
              2,
              new Draft(Medium.PHONE, full, "", List.of(part(Draft.Name.TEXT, full)), "", full),
              Ada.NOON);

      notes().keep(Ada.ID, note);

      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(note);
      assertThatThrownBy(() -> note(Ada.THANKS, 2, Medium.EMAIL, full + "x", 0))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsANewTextInThePlaceOfTheOld() {
      notes().keep(Ada.ID, note(Ada.THANKS, 2, Medium.EMAIL, "first", 1));
      Note second =
          new Note(
              Ada.THANKS,
              2,
              new Draft(
                  Medium.EMAIL,
                  "",
                  "",
                  List.of(part(Draft.Name.THANK, "one"), part(Draft.Name.REMIND, "two")),
                  "",
                  ""),
              Ada.minute(2));

      notes().keep(Ada.ID, second);
      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(second);

      Note third = note(Ada.THANKS, 2, Medium.EMAIL, "third", 3);
      notes().keep(Ada.ID, third);
      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(third);
    }

    @Test
    void keepsStepsRecipientsAndMediaApart() {
      Note email = note(Ada.THANKS, 2, Medium.EMAIL, "e-mail", 3);
      Note card = note(Ada.THANKS, 2, Medium.CARD, "card", 2);
      Note other = note(Ada.THANKS, 9, Medium.EMAIL, "to somebody else", 1);
      Note checkIn = note(Ada.CHECK_IN, 2, Medium.EMAIL, "check-in", 0);
      List.of(email, card, other, checkIn).forEach(note -> notes().keep(Ada.ID, note));

      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(other, card, email);
      assertThat(notes().of(Ada.ID, Ada.CHECK_IN)).containsExactly(checkIn);

      notes().drop(Ada.ID, Ada.THANKS, 2, Medium.EMAIL);
      notes().drop(Ada.ID, Ada.THANKS, 7, Medium.EMAIL);
      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(other, card);
      assertThat(notes().of(Ada.ID, Ada.CHECK_IN)).containsExactly(checkIn);
    }

    @Test
    void findsTheLastOneLikeIt() {
      StepKey next = new StepKey(Ada.THANKS.kind(), Ada.THANKS.subject() + 1, 0);
      Note older = note(Ada.THANKS, 2, Medium.EMAIL, "older", 1);
      Note newer = note(Ada.THANKS, 9, Medium.EMAIL, "newer", 2);
      Note card = note(Ada.THANKS, 9, Medium.CARD, "card", 3);
      Note checkIn = note(Ada.CHECK_IN, 2, Medium.EMAIL, "check-in", 4);
      List.of(newer, older, card, checkIn).forEach(note -> notes().keep(Ada.ID, note));
      notes().keep(BOB, note(Ada.THANKS, 2, Medium.EMAIL, "his", 5));

      assertThat(notes().lastLike(Ada.ID, next, 5, Medium.EMAIL)).contains(newer);
      assertThat(notes().lastLike(Ada.ID, next, 9, Medium.EMAIL)).contains(older);
      assertThat(notes().lastLike(Ada.ID, next, 9, Medium.CARD)).isEmpty();
      assertThat(notes().lastLike(Ada.ID, Ada.THANKS, 5, Medium.EMAIL)).isEmpty();
    }

    @Test
    void keepsPeopleApart() {
      Note hers = note(Ada.THANKS, 2, Medium.EMAIL, "hers", 1);
      Note his = note(Ada.THANKS, 2, Medium.EMAIL, "his", 1);
      notes().keep(Ada.ID, hers);
      notes().keep(BOB, his);
      notes().drop(ELSEWHERE, Ada.THANKS, 2, Medium.EMAIL);

      assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(hers);
      assertThat(notes().of(BOB, Ada.THANKS)).containsExactly(his);
      assertThat(notes().of(ELSEWHERE, Ada.THANKS)).isEmpty();
    }

    @Test
    void goesWithThePerson() {
      notes().keep(Ada.ID, note(Ada.THANKS, 2, Medium.EMAIL, "hers", 1));
      notes().keep(BOB, note(Ada.THANKS, 2, Medium.EMAIL, "his", 1));

      new JdbcBelongings(database()).forget(Ada.ID);

      assertThat(notes().of(Ada.ID, Ada.THANKS)).isEmpty();
      assertThat(notes().of(BOB, Ada.THANKS)).hasSize(1);
      long parts =
          database()
              .read(
                  handle ->
                      handle.createQuery("select count(*) from note_part").mapTo(Long.class).one());
      assertThat(parts).isEqualTo(1);
    }

    @Test
    void keepsNothingForSomebodyUnknown() {
      assertThatThrownBy(
              () ->
                  notes()
                      .keep(
                          new PersonId("T1", "NOBODY"),
                          note(Ada.THANKS, 2, Medium.EMAIL, "text", 1)))
          .isInstanceOf(Journal.UnknownPerson.class);
    }

    @Test
    void ofManyAtOnceOneStands() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        for (int round = 0; round < 10; round++) {
          Note note = note(Ada.THANKS, 2, Medium.EMAIL, "text " + round, round);
          Callable<Boolean> keeps =
              () -> {
                notes().keep(Ada.ID, note);
                return true;
              };
          for (Future<Boolean> kept : threads.invokeAll(Collections.nCopies(4, keeps))) {
            assertThat(kept.get()).isTrue();
          }
          assertThat(notes().of(Ada.ID, Ada.THANKS)).containsExactly(note);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
