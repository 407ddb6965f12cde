package followthrough.storage;

import static followthrough.storage.Ada.ID;
import static followthrough.storage.Ada.minute;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Deliveries.Posted;
import followthrough.core.action.Delivery;
import followthrough.core.action.Looks.Seen;
import followthrough.core.people.PersonId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of looks promises, on both databases. */
final class LooksTest {

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

    private JdbcLooks looks;
    private JdbcDeliveries deliveries;
    private JdbcJournal journal;

    @BeforeEach
    void opensStores() {
      looks = new JdbcLooks(database());
      deliveries = new JdbcDeliveries(database(), Clock.systemUTC(), () -> Duration.ZERO);
      journal = new JdbcJournal(database());
    }

    private Delivery posts(PersonId person, int minute, String timestamp, String look) {
      Delivery delivery = Ada.posts(journal, person, minute(minute));
      deliveries
          .claim("a", Duration.ofMinutes(2), 10, Set.of())
          .forEach(claim -> deliveries.posted(claim, "a", "D1", timestamp, look));
      return delivery;
    }

    private static Seen seen(Delivery delivery, String timestamp, String look) {
      return new Seen(new Posted(delivery, "D1", timestamp), look);
    }

    @Test
    void theNewestPostedMessagesComeFirstWithTheirLooks() {
      Delivery first = posts(ID, 1, "1.1", "plain");
      Delivery second = posts(ID, 2, "1.2", null);
      Delivery third = posts(ID, 3, "1.3", "bright");
      posts(BOB, 4, "1.4", "his");
      Ada.posts(journal, ID, minute(5));

      assertThat(looks.newest(ID, 10))
          .containsExactly(
              seen(third, "1.3", "bright"), seen(second, "1.2", null), seen(first, "1.1", "plain"));
      assertThat(looks.newest(ID, 2))
          .containsExactly(seen(third, "1.3", "bright"), seen(second, "1.2", null));
      assertThat(looks.newest(new PersonId("T2", "ADA"), 10)).isEmpty();
    }

    @Test
    void aNewLookIsKept() {
      Delivery delivery = posts(ID, 1, "1.1", "plain");
      posts(BOB, 1, "1.2", "plain");

      assertThat(looks.drawn(ID, delivery.number(), "plain", "bright")).isTrue();

      assertThat(looks.newest(ID, 10)).containsExactly(seen(delivery, "1.1", "bright"));
      assertThat(looks.newest(BOB, 10)).extracting(Seen::look).containsExactly("plain");
      Delivery unknown = posts(ID, 2, "1.3", null);
      assertThat(looks.drawn(ID, unknown.number(), null, "dark")).isTrue();
      assertThat(looks.newest(ID, 1)).containsExactly(seen(unknown, "1.3", "dark"));
    }

    @Test
    void whoDrawsAtTheSameTimeLeavesTheLookUnknown() {
      Delivery delivery = posts(ID, 1, "1.1", "plain");
      assertThat(looks.drawn(ID, delivery.number(), "plain", "bright")).isTrue();

      assertThat(looks.drawn(ID, delivery.number(), "plain", "dark")).isFalse();

      assertThat(looks.newest(ID, 10)).containsExactly(seen(delivery, "1.1", null));
    }
  }
}
