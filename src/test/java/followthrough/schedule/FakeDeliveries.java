package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
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
  public synchronized List<Claim> claim(String owner, Duration lease, int limit) {
    claims++;
    if (trouble != null) {
      throw trouble;
    }
    List<Claim> claims = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>();
    for (Item item : items) {
      boolean open = Set.of("PENDING", "UNKNOWN", "POSTING").contains(item.state);
      if (open && seen.add(item.delivery.person()) && claimable(item) && claims.size() < limit) {
        boolean uncertain = item.state.equals("UNKNOWN");
        item.state = "POSTING";
        item.attempt++;
        claims.add(new Claim(item.delivery, item.attempt, uncertain));
      }
    }
    return claims;
  }

  private boolean claimable(Item item) {
    return !item.state.equals("POSTING") && !clock.instant().isBefore(item.notBefore);
  }

  private synchronized boolean complete(Claim claim, String state, Duration wait) {
    Item item =
        items.stream()
            .filter(one -> one.delivery.equals(claim.delivery()))
            .findFirst()
            .orElseThrow();
    if (!item.state.equals("POSTING") || item.attempt != claim.attempt()) {
      return false;
    }
    item.state = state;
    if (wait != null) {
      item.waits.add(wait);
      item.notBefore = clock.instant().plus(wait);
    }
    return true;
  }

  @Override
  public boolean posted(Claim claim, String owner, String channel, String timestamp) {
    return complete(claim, "POSTED", null);
  }

  @Override
  public boolean refused(Claim claim, String owner, String reason) {
    return complete(claim, "REFUSED", null);
  }

  @Override
  public boolean later(Claim claim, String owner, Duration wait, String reason) {
    return complete(claim, "PENDING", wait);
  }

  @Override
  public boolean uncertain(Claim claim, String owner, Duration wait, String reason) {
    return complete(claim, "UNKNOWN", wait);
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
