package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Deliveries.Claim;
import followthrough.core.people.PersonId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What can be found and put right after a program died, on both databases. */
final class LeftoversTest {

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
    private static final Duration LEASE = Duration.ofMinutes(2);

    private JdbcLeftovers leftovers;
    private JdbcDeliveries deliveries;
    private JdbcJournal journal;

    @BeforeEach
    void opensStores() {
      leftovers = new JdbcLeftovers(database());
      deliveries = new JdbcDeliveries(database(), Clock.systemUTC(), () -> Duration.ZERO);
      journal = new JdbcJournal(database());
    }

    private static PersonId person(int number) {
      return new PersonId("T" + number % 2, "U" + number);
    }

    private List<Claim> claims() {
      return deliveries.claim("somebody", LEASE, 10, Set.of());
    }

    @Test
    void everybodyComesOnceInPages() {
      List<PersonId> all = IntStream.range(0, 5).mapToObj(Promises::person).toList();
      all.forEach(one -> Ada.write(journal, one, ledger -> {}));

      List<PersonId> first = leftovers.everybody(null, 3);
      List<PersonId> second = leftovers.everybody(first.get(2), 3);
      assertThat(first).hasSize(3);
      assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
      assertThat(leftovers.everybody(second.get(1), 3)).isEmpty();
    }

    @Test
    void whatWasDueIsDoubtedAndWhatIsToComeIsNot() {
      Ada.posts(journal, Ada.ID, Ada.minute(0));
      Ada.posts(journal, person(1), Ada.minute(5));

      assertThat(leftovers.doubt(Ada.minute(4), 3)).isOne();
      assertThat(claims())
          .extracting(
              one -> one.delivery().person(),
              one -> one.standing().uncertain(),
              one -> one.standing().looks())
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(Ada.ID, true, 3),
              org.assertj.core.groups.Tuple.tuple(person(1), false, 0));
    }

    @Test
    void onlyTheDatabaseOfOneProgramFreesWhatAnotherHeld() {
      Ada.posts(journal, Ada.ID, Ada.minute(0));
      assertThat(claims()).hasSize(1);
      assertThat(claims()).isEmpty();

      int freed = leftovers.free();
      assertThat(freed).isEqualTo(database().exclusive() ? 1 : 0);
      assertThat(claims())
          .hasSize(freed)
          .allSatisfy(one -> assertThat(one.standing().uncertain()).isTrue());
    }
  }
}
