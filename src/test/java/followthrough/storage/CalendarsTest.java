package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarEntry.Numbered;
import followthrough.core.people.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of people's own calendars promises, on both databases. */
final class CalendarsTest {

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

    private JdbcCalendarFeeds feeds() {
      return new JdbcCalendarFeeds(database());
    }

    private JdbcGivenEntries given() {
      return new JdbcGivenEntries(database());
    }

    @BeforeEach
    void meetThem() {
      for (PersonId person : List.of(Ada.ID, BOB)) {
        Ada.write(new JdbcJournal(database()), person, ledger -> {});
      }
    }

    @Test
    void aSecretLeadsToItsOwnerUntilItIsRenewed() {
      feeds().renew(Ada.ID, "first");
      feeds().renew(BOB, "his");
      assertThat(feeds().owner("first")).contains(Ada.ID);

      feeds().renew(Ada.ID, "second");
      assertThat(feeds().owner("first")).isEmpty();
      assertThat(feeds().owner("second")).contains(Ada.ID);
      assertThat(feeds().owner("his")).contains(BOB);
      assertThat(feeds().owner("")).isEmpty();

      assertThat(feeds().end(Ada.ID)).isTrue();
      assertThat(feeds().end(Ada.ID)).isFalse();
      assertThat(feeds().owner("second")).isEmpty();
    }

    @Test
    void theSecretItselfIsNotKept() {
      feeds().renew(Ada.ID, "the-secret-itself");

      assertThat(
              database()
                  .<String>read(
                      handle ->
                          handle
                              .createQuery("select secret_digest from calendar_feed")
                              .mapTo(String.class)
                              .one()))
          .hasSize(64)
          .doesNotContain("the-secret-itself");
    }

    @Test
    void anEntryIsCountedUpWhenItChangesAndOnlyThen() {
      assertThat(numbers(entry("a", "one"), entry("b", "one"))).containsExactly(0, 0);
      assertThat(numbers(entry("a", "one"), entry("b", "two"))).containsExactly(0, 1);
      assertThat(numbers(entry("b", "two"), entry("a", "one"))).containsExactly(1, 0);
      assertThat(numbers()).isEmpty();
      assertThat(numbers(entry("b", "one"))).containsExactly(2);
      assertThat(given().numbered(BOB, List.of(entry("b", "two"))))
          .extracting(Numbered::sequence)
          .containsExactly(0);
    }

    @Test
    void whatWasCalledOffIsToldToWhoeverHasIt() {
      CalendarEntry off =
          new CalendarEntry("a", true, true, Ada.NOON, Ada.minute(30), "one", "", Duration.ZERO);

      assertThat(numbers(off)).isEmpty();
      assertThat(numbers(entry("a", "one"))).containsExactly(0);
      assertThat(numbers(off)).containsExactly(1);
      assertThat(numbers(off)).containsExactly(1);
    }

    @Test
    void manyAtOnceCountOnce() throws Exception {
      numbers(entry("a", "one"));
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        List<Callable<List<Integer>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          all.add(() -> numbers(entry("a", "two"), entry("new", "x")));
        }
        for (Future<List<Integer>> one : threads.invokeAll(all)) {
          assertThat(one.get()).containsExactly(1, 0);
        }
      } finally {
        threads.shutdownNow();
      }
    }

    private List<Integer> numbers(CalendarEntry... entries) {
      return given().numbered(Ada.ID, List.of(entries)).stream().map(Numbered::sequence).toList();
    }

    private static CalendarEntry entry(String key, String title) {
      return new CalendarEntry(
          key, false, true, Ada.NOON, Ada.minute(30), title, "", Duration.ZERO);
    }
  }
}
