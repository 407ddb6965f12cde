package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Standing;
import followthrough.core.action.Standing.State;
import followthrough.core.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deliveries in memory, by the test's clock. */
final class FakeDeliveries implements Deliveries {
  /** How far one message has come. */
  static final class Item {
    final Delivery delivery;
    String state = "PENDING";
    Standing standing = Standing.NEW;
    int attempt;
    Instant notBefore = Instant.MIN;
    final List<Duration> waits = new ArrayList<>();

    Item(Delivery delivery) {
      this.delivery = delivery;
    }
  }

  private final Clock clock;
  private final List<Item> items = new ArrayList<>();
  private final List<PersonId> awake = new ArrayList<>();
  RuntimeException trouble;
  int claims;
  int claimed;

  FakeDeliveries(Clock clock) {
    this.clock = clock;
  }

  synchronized Item add(PersonId person, long number) {
    Item item = new Item(new Delivery(person, number, clock.instant(), List.of()));
    items.add(item);
    return item;
  }

  synchronized void wake(PersonId person) {
    awake.add(person);
  }

  synchronized void asleep(PersonId person) {
    awake.remove(person);
  }

  synchronized String states() {
    return String.join(" ", items.stream().map(item -> item.state).toList());
  }

  @Override
  public Optional<Instant> nextWake() {
    return Optional.empty();
  }

  @Override
  public synchronized List<PersonId> awake(Instant now, int limit) {
    return awake.stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Claim> claim(
      String owner, Duration lease, int limit, Set<PersonId> inHand) {
    claims++;
    if (trouble != null) {
      throw trouble;
    }
    List<Claim> claims = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>(inHand);
    for (Item item : items) {
      boolean due = !clock.instant().isBefore(item.notBefore);
      boolean over = item.state.equals("POSTED");
      boolean resting = !due && Set.of("REFUSED", "UNSEEN").contains(item.state);
      if (!over && !resting && seen.add(item.delivery.person()) && due && claims.size() < limit) {
        boolean lost = item.state.equals("POSTING");
        item.standing =
            lost
                ? new Standing(State.UNKNOWN, item.standing.looks(), item.standing.setbacks(), null)
                : item.standing;
        item.state = "POSTING";
        item.attempt++;
        item.notBefore = clock.instant().plus(lease);
        claims.add(new Claim(item.delivery, item.attempt, item.standing));
      }
    }
    claimed += claims.size();
    return claims;
  }

  /** The item of a claim that still holds; null when it was lost. */
  private Item held(Claim claim) {
    return items.stream()
        .filter(one -> one.delivery.equals(claim.delivery()))
        .filter(one -> one.state.equals("POSTING") && one.attempt == claim.attempt())
        .findFirst()
        .orElse(null);
  }

  @Override
  public void endWaitsOfTheFuture(Duration lease) {
    // The clock of these tests only goes on.
  }

  @Override
  public synchronized boolean posted(
      Claim claim, String owner, String channel, String timestamp, String look) {
    Item item = held(claim);
    if (item != null) {
      item.state = "POSTED";
    }
    return item != null;
  }

  @Override
  public synchronized boolean giveBack(
      Claim claim, String owner, Standing standing, Duration wait, String reason) {
    Item item = held(claim);
    if (item != null) {
      item.state = standing.state().name();
      item.standing = standing;
      item.waits.add(wait);
      item.notBefore = clock.instant().plus(wait);
    }
    return item != null;
  }

  @Override
  public List<Open> open(PersonId person) {
    return List.of();
  }

  @Override
  public List<Backlog> backlog(Instant minute) {
    return List.of();
  }

  @Override
  public Optional<Posted> find(PersonId person, String channel, String timestamp) {
    return Optional.empty();
  }

  @Override
  public Optional<Posted> find(PersonId person, long number) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> lastSuccess(PersonId person) {
    return Optional.empty();
  }
}
