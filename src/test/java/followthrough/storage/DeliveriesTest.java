package followthrough.storage;

import static followthrough.storage.Ada.ID;
import static followthrough.storage.Ada.minute;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Backlog;
import followthrough.core.action.Deliveries.Claim;
import followthrough.core.action.Deliveries.Open;
import followthrough.core.action.Deliveries.Posted;
import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Standing;
import followthrough.core.action.Standing.State;
import followthrough.core.people.PersonId;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of deliveries promises. */
final class DeliveriesTest {

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
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration OVER = Duration.ofMillis(-1);
    private static final Instant POSTED = Instant.parse("2026-03-02T12:00:05Z");

    private Deliveries deliveries() {
      return deliveries(Duration.ZERO);
    }

    /** By the time of the database and so much. */
    private Deliveries deliveries(Duration ahead) {
      return new JdbcDeliveries(database(), Clock.fixed(POSTED, ZoneOffset.UTC), () -> ahead);
    }

    private Journal journal() {
      return new JdbcJournal(database());
    }

    private List<Claim> claim(String owner) {
      return claim(owner, LEASE, 100);
    }

    private List<Claim> claim(String owner, Duration lease, int limit) {
      return deliveries().claim(owner, lease, limit, Set.of());
    }

    private static final Standing UNKNOWN = new Standing(State.UNKNOWN, 2, 1, null);
    private static final Standing REFUSED = new Standing(State.REFUSED, 0, 1, Scope.PERSON);
    private static final Standing UNSEEN = new Standing(State.UNSEEN, 1, 1, Scope.WORKSPACE);
    private static final Standing STOPPED = new Standing(State.PENDING, 0, 1, Scope.WORKSPACE);

    private boolean giveBack(Claim claim, String owner, Standing standing, Duration wait) {
      return deliveries().giveBack(claim, owner, standing, wait, "no");
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

      assertThat(claims).containsExactly(new Claim(rich, 1, Standing.NEW));
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

      assertThat(deliveries().posted(claims.get(0), "a", "D1", "1.1", null)).isTrue();
      assertThat(of(claim("a"))).containsExactly(second);
    }

    @Test
    void findsWhatWasPosted() {
      Delivery delivery = Ada.posts(journal(), ID, minute(1));
      Claim claim = claim("a").get(0);
      assertThat(deliveries().find(ID, delivery.number())).isEmpty();
      assertThat(deliveries().lastSuccess(ID)).isEmpty();

      deliveries().posted(claim, "a", "D1", "1.1", null);

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
      Claim old = claim("a", OVER, 10).get(0);

      List<Claim> claims = claim("b");

      assertThat(claims)
          .containsExactly(new Claim(delivery, 2, new Standing(State.UNKNOWN, 0, 0, null)));
      assertThat(deliveries().posted(old, "a", "D1", "1.1", null)).isFalse();
      assertThat(giveBack(old, "a", Standing.NEW, Duration.ZERO)).isFalse();
      assertThat(deliveries().posted(claims.get(0), "a", "D1", "1.1", null)).isFalse();
      assertThat(deliveries().posted(claims.get(0), "b", "D1", "1.1", null)).isTrue();
      assertThat(deliveries().posted(claims.get(0), "b", "D1", "1.1", null)).isFalse();
    }

    @Test
    void whatIsGivenBackComesAgainAfterItsWaitAsItWas() {
      Ada.posts(journal(), ID, minute(1));
      Ada.posts(journal(), BOB, minute(2));
      List<Claim> first = claim("a");
      giveBack(first.get(0), "a", STOPPED, Duration.ofHours(1));
      giveBack(first.get(1), "a", UNKNOWN, Duration.ofHours(1));
      assertThat(claim("a")).isEmpty();

      List<Claim> later = deliveries(Duration.ofHours(1)).claim("a", LEASE, 10, Set.of());

      assertThat(later).extracting(Claim::standing).containsExactly(STOPPED, UNKNOWN);
      assertThat(deliveries(Duration.ofHours(1)).claim("a", LEASE, 10, Set.of())).isEmpty();
    }

    @Test
    void whoDiesWhileLookingLeavesTheCountOfLooks() {
      Ada.posts(journal(), ID, minute(1));
      giveBack(claim("a").get(0), "a", UNKNOWN, Duration.ZERO);
      claim("a", OVER, 1);

      assertThat(claim("b"))
          .extracting(Claim::standing)
          .containsExactly(new Standing(State.UNKNOWN, 2, 1, null));
    }

    @Test
    void whatAnInstanceHasInHandItDoesNotClaimAgainWhateverTheClockSays() {
      Ada.posts(journal(), ID, minute(1));
      Delivery bobs = Ada.posts(journal(), BOB, minute(2));
      claim("a", OVER, 1);

      assertThat(of(deliveries().claim("a", LEASE, 1, Set.of(ID)))).containsExactly(bobs);
      assertThat(claim("b")).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
      Ada.posts(journal(), ID, minute(1));
      Ada.posts(journal(), BOB, minute(2));
      PersonId eve = new PersonId("T1", "EVE");
      Ada.posts(journal(), eve, minute(3));
      List<Claim> claims = deliveries(Duration.ofHours(1)).claim("a", LEASE, 2, Set.of());
      deliveries(Duration.ofHours(1))
          .giveBack(claims.get(0), "a", UNKNOWN, Duration.ofSeconds(13), "lost");
      Duration back = Duration.ofMinutes(-2);
      assertThat(deliveries(back).claim("b", LEASE, 10, Set.of())).isEmpty();

      deliveries(back).endWaitsOfTheFuture(LEASE);

      assertThat(deliveries(back).claim("b", LEASE, 10, Set.of()))
          .extracting(claim -> claim.delivery().person())
          .containsExactly(ID, eve);
      assertThat(deliveries(back.plus(LEASE)).claim("b", LEASE, 10, Set.of(ID, eve)))
          .extracting(claim -> claim.delivery().person())
          .containsExactly(BOB);
    }

    @Test
    void aClockThatGoesOnEndsNoWait() {
      Ada.posts(journal(), ID, minute(1));
      giveBack(claim("a").get(0), "a", UNKNOWN, Duration.ofSeconds(13));

      deliveries().endWaitsOfTheFuture(LEASE);
      deliveries(Duration.ofSeconds(12)).endWaitsOfTheFuture(LEASE);

      assertThat(claim("a")).isEmpty();
    }

    @Test
    void whatIsRefusedOrHiddenHoldsUpNobodyWhileItRests() {
      Delivery refused = Ada.posts(journal(), ID, minute(1));
      giveBack(claim("a").get(0), "a", REFUSED, Duration.ofHours(1));
      Delivery hidden = Ada.posts(journal(), ID, minute(2));
      giveBack(claim("a").get(0), "a", UNSEEN, Duration.ofHours(1));
      Delivery next = Ada.posts(journal(), ID, minute(3));

      List<Claim> claims = claim("a");
      assertThat(of(claims)).containsExactly(next);
      giveBack(claims.get(0), "a", Standing.NEW, Duration.ofHours(1));

      Deliveries later = deliveries(Duration.ofHours(1));
      claims = later.claim("a", LEASE, 10, Set.of());
      assertThat(of(claims)).containsExactly(refused);
      later.posted(claims.get(0), "a", "D1", "1.1", null);
      claims = later.claim("a", LEASE, 10, Set.of());
      assertThat(of(claims)).containsExactly(hidden);
      later.posted(claims.get(0), "a", "D1", "1.2", null);
      assertThat(of(later.claim("a", LEASE, 10, Set.of()))).containsExactly(next);
    }

    @Test
    void whatWasRefusedIsTriedAgainAsSoonAsThePersonIsBack() {
      Delivery bobs = Ada.posts(journal(), BOB, minute(2));
      deliveries().giveBack(claim("a").get(0), "a", REFUSED, Duration.ofHours(6), "x".repeat(1000));
      Ada.write(journal(), BOB, ledger -> ledger.save(ledger.file().person().unreachable()));
      assertThat(claim("a")).isEmpty();

      Ada.write(journal(), BOB, ledger -> ledger.save(ledger.file().person().pressedAt(minute(3))));
      List<Claim> claims = claim("a");
      assertThat(of(claims)).containsExactly(bobs);
      giveBack(claims.get(0), "a", REFUSED, Duration.ofHours(6));

      Ada.write(journal(), BOB, ledger -> ledger.save(ledger.file().person().pressedAt(minute(4))));
      assertThat(claim("a")).isEmpty();
    }

    @Test
    void countsWhatIsOpen() {
      Ada.posts(journal(), ID, minute(1));
      giveBack(claim("a").get(0), "a", REFUSED, Duration.ofHours(1));
      Ada.posts(journal(), ID, minute(2));
      giveBack(claim("a").get(0), "a", UNSEEN, Duration.ofHours(1));
      Ada.posts(journal(), BOB, minute(3));
      giveBack(claim("a").get(0), "a", STOPPED, Duration.ofHours(1));
      Ada.posts(journal(), new PersonId("T2", "EVE"), minute(4));
      deliveries().posted(claim("a").get(0), "a", "D1", "1.1", null);
      Ada.posts(journal(), new PersonId("T2", "EVE"), minute(5));
      Ada.posts(journal(), new PersonId("T2", "EVE"), minute(6));

      assertThat(deliveries().open(ID))
          .containsExactly(
              new Open(minute(1), State.REFUSED, Scope.PERSON),
              new Open(minute(2), State.UNSEEN, Scope.WORKSPACE));
      assertThat(deliveries().backlog(minute(6)))
          .containsExactly(
              new Backlog("T1", State.PENDING, 1, 1, minute(3), Scope.WORKSPACE, POSTED, "no"),
              new Backlog("T1", State.REFUSED, 1, 1, minute(1), Scope.PERSON, POSTED, "no"),
              new Backlog("T1", State.UNSEEN, 1, 1, minute(2), Scope.WORKSPACE, POSTED, "no"),
              new Backlog("T2", State.PENDING, 2, 1, minute(5), null, null, null));
    }

    @Test
    void aCrowdedWorkspaceLeavesRoomForAQuietOne() {
      for (int i = 0; i < 30; i++) {
        Ada.posts(journal(), new PersonId("CROWD", "U" + i), minute(i));
      }
      Ada.posts(journal(), new PersonId("QUIET", "U1"), minute(500));

      List<Claim> claims = claim("a", LEASE, 4);
      assertThat(claims)
          .extracting(claim -> claim.delivery().person().workspace())
          .containsExactly("CROWD", "QUIET", "CROWD", "CROWD");

      Ada.posts(journal(), new PersonId("QUIET", "U2"), minute(501));
      assertThat(claim("a", LEASE, 1))
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
                  for (Claim claim : claim(name, LEASE, 7)) {
                    claimed.add(claim.delivery().id());
                    deliveries().posted(claim, name, "D", claim.delivery().id(), null);
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
}
