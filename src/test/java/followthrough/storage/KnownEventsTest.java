package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Journal;
import followthrough.core.action.KnownEvents.Known;
import followthrough.core.people.PersonId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every memory of events promises, on both databases. */
final class KnownEventsTest {

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
    private static final String KEY = "key-of-43-signs";

    private JdbcKnownEvents events() {
      return new JdbcKnownEvents(database());
    }

    private Journal journal() {
      return new JdbcJournal(database());
    }

    @BeforeEach
    void logAnInterviewEach() {
      for (PersonId person : List.of(Ada.ID, BOB)) {
        Ada.write(
            journal(),
            person,
            ledger -> {
              ledger.save(Ada.opportunity(1));
              ledger.save(Ada.interview(3, 1));
            });
      }
    }

    @Test
    void theNewestCountsAndIsItsPersonsAlone() {
      events().remember(Ada.ID, KEY, new Known(3, 0));
      events().remember(Ada.ID, KEY, new Known(3, 2));

      assertThat(events().find(Ada.ID, KEY)).contains(new Known(3, 2));
      assertThat(events().find(Ada.ID, "another")).isEmpty();
      assertThat(events().find(BOB, KEY)).isEmpty();
    }

    @Test
    void itGoesWithItsInterview() {
      events().remember(Ada.ID, KEY, new Known(3, 0));
      events().remember(Ada.ID, "of nothing", new Known(99, 0));
      Ada.write(journal(), Ada.ID, ledger -> ledger.deleteInterview(Ada.interview(3, 1)));

      assertThat(events().find(Ada.ID, KEY)).isEmpty();
      assertThat(events().find(Ada.ID, "of nothing")).isEmpty();
    }
  }
}
