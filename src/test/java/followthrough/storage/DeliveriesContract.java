package followthrough.storage;

import static followthrough.storage.Ada.ID;
import static followthrough.storage.Ada.minute;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Claim;
import followthrough.core.action.Deliveries.Posted;
import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of deliveries promises. */
abstract class DeliveriesContract {
  private static final PersonId BOB = new PersonId("T1", "BOB");
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration OVER = Duration.ofMillis(-1);
  private static final Instant POSTED = Instant.parse("2026-03-02T12:00:05Z");

  abstract Database database();

  private Deliveries deliveries() {
    return new JdbcDeliveries(database(), Clock.fixed(POSTED, ZoneOffset.UTC));
  }

  private Journal journal() {
    return new JdbcJournal(database());
  }

  private List<Claim> claim(String owner) {
    return deliveries().claim(owner, LEASE, 100);
  }

  private static List<Delivery> of(List<Claim> claims) {
    return claims.stream().map(Claim::delivery).toList();
  }

  @Test
  void wakesThoseWaitingLongestFirst() {
    wake("U1", minute(3));
    wake("U2", minute(1));
    wake("U3", minute(9));
    wake("U4", null);
    wake("U5", minute(2));
    Ada.wakes(
        journal(),
        new PersonId("T1", "U5"),
        minute(2),
        ledger -> ledger.save(ledger.file().person().unreachable()));

    assertThat(deliveries().awake(minute(3), 10))
        .extracting(PersonId::user)
        .containsExactly("U2", "U1");
    assertThat(deliveries().awake(minute(3), 1)).extracting(PersonId::user).containsExactly("U2");
    assertThat(deliveries().awake(minute(0), 10)).isEmpty();
    assertThat(deliveries().nextWake()).contains(minute(1));
  }

  private void wake(String user, Instant at) {
    Ada.wakes(journal(), new PersonId("T1", user), at, ledger -> {});
  }

  @Test
  void givesBackADeliveryAsItWasDecided() {
    Delivery rich =
        Ada.change(
            journal(),
            ID,
            ledger -> new Journal.Written<>(ledger.post(Ada.dm(), minute(4)), ledger, null));

    List<Claim> claims = claim("a");

    assertThat(claims).containsExactly(new Claim(rich, 1, false));
    assertThat(claim("b")).isEmpty();
  }

  @Test
  void claimsOneOfAPersonAtATimeOldestFirst() {
    Delivery first = Ada.posts(journal(), ID, minute(1));
    Delivery second = Ada.posts(journal(), ID, minute(2));
    Delivery other = Ada.posts(journal(), BOB, minute(3));

    List<Claim> claims = claim("a");
    assertThat(of(claims)).containsExactly(first, other);
    assertThat(claim("a")).isEmpty();

    assertThat(deliveries().posted(claims.get(0), "a", "D1", "1.1")).isTrue();
    assertThat(of(claim("a"))).containsExactly(second);
  }

  @Test
  void findsWhatWasPosted() {
    Delivery delivery = Ada.posts(journal(), ID, minute(1));
    Claim claim = claim("a").get(0);
    assertThat(deliveries().find(ID, delivery.number())).isEmpty();
    assertThat(deliveries().lastSuccess(ID)).isEmpty();

    deliveries().posted(claim, "a", "D1", "1.1");

    Posted posted = new Posted(delivery, "D1", "1.1");
    assertThat(deliveries().find(ID, "D1", "1.1")).contains(posted);
    assertThat(deliveries().find(ID, delivery.number())).contains(posted);
    assertThat(deliveries().find(BOB, "D1", "1.1")).isEmpty();
    assertThat(deliveries().find(BOB, delivery.number())).isEmpty();
    assertThat(deliveries().lastSuccess(ID)).contains(POSTED);
  }

  @Test
  void anExpiredLeaseIsUncertainAndFencesItsOldOwnerOff() {
    Delivery delivery = Ada.posts(journal(), ID, minute(1));
    Claim old = deliveries().claim("a", OVER, 10).get(0);

    List<Claim> claims = claim("b");

    assertThat(claims).containsExactly(new Claim(delivery, 2, true));
    assertThat(deliveries().posted(old, "a", "D1", "1.1")).isFalse();
    assertThat(deliveries().refused(old, "a", "no")).isFalse();
    assertThat(deliveries().later(old, "a", Duration.ZERO, "no")).isFalse();
    assertThat(deliveries().uncertain(old, "a", Duration.ZERO, "no")).isFalse();
    assertThat(deliveries().posted(claims.get(0), "a", "D1", "1.1")).isFalse();
    assertThat(deliveries().posted(claims.get(0), "b", "D1", "1.1")).isTrue();
    assertThat(deliveries().posted(claims.get(0), "b", "D1", "1.1")).isFalse();
  }

  @Test
  void whatIsGivenBackComesAgainAfterItsWait() {
    Ada.posts(journal(), ID, minute(1));
    Ada.posts(journal(), BOB, minute(2));
    List<Claim> first = claim("a");
    deliveries().later(first.get(0), "a", Duration.ofHours(1), "ratelimited");
    deliveries().uncertain(first.get(1), "a", Duration.ofHours(1), "timeout");
    assertThat(claim("a")).isEmpty();

    database().read(handle -> handle.execute("update delivery set claimable_at = created_at"));

    assertThat(claim("a")).extracting(Claim::uncertain).containsExactly(false, true);
    assertThat(claim("a")).isEmpty();
  }

  @Test
  void whatIsRefusedOrForSomebodyUnreachableStaysOut() {
    Ada.posts(journal(), ID, minute(1));
    Delivery bobs = Ada.posts(journal(), BOB, minute(2));
    List<Claim> claims = claim("a");
    deliveries().refused(claims.get(0), "a", "x".repeat(1000));
    deliveries().uncertain(claims.get(1), "a", Duration.ZERO, "timeout");
    Ada.write(journal(), BOB, ledger -> ledger.save(ledger.file().person().unreachable()));

    assertThat(claim("a")).isEmpty();

    Ada.write(journal(), BOB, ledger -> ledger.save(ledger.file().person().pressedAt(minute(3))));
    assertThat(of(claim("a"))).containsExactly(bobs);
  }

  @Test
  void aCrowdedWorkspaceLeavesRoomForAQuietOne() {
    for (int i = 0; i < 30; i++) {
      Ada.posts(journal(), new PersonId("CROWD", "U" + i), minute(i));
    }
    Ada.posts(journal(), new PersonId("QUIET", "U1"), minute(500));

    List<Claim> claims = deliveries().claim("a", LEASE, 4);
    assertThat(claims)
        .extracting(claim -> claim.delivery().person().workspace())
        .containsExactly("CROWD", "QUIET", "CROWD", "CROWD");

    Ada.posts(journal(), new PersonId("QUIET", "U2"), minute(501));
    assertThat(deliveries().claim("a", LEASE, 1))
        .extracting(claim -> claim.delivery().person().workspace())
        .containsExactly("QUIET");
  }

  @Test
  void twoOwnersNeverHoldTheSame() throws Exception {
    int people = 60;
    for (int i = 0; i < people; i++) {
      Ada.posts(journal(), new PersonId("T" + i % 3, "U" + i), minute(i % 5));
    }
    List<String> claimed = Collections.synchronizedList(new ArrayList<>());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> owners = new ArrayList<>();
      for (int owner = 0; owner < 4; owner++) {
        String name = "owner" + owner;
        owners.add(
            () -> {
              while (claimed.size() < people) {
                for (Claim claim : deliveries().claim(name, LEASE, 7)) {
                  claimed.add(claim.delivery().id());
                  deliveries().posted(claim, name, "D", claim.delivery().id());
                }
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(owners)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Set<String> different = new HashSet<>(claimed);
    assertThat(claimed).hasSize(people).hasSameSizeAs(different);
  }
}
