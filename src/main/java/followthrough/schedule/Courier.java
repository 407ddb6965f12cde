package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Claim;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal;
import followthrough.core.action.MarkUnreachable;
import followthrough.core.action.Messenger;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one claimed message to Slack and records what came of it. */
final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Journal journal;
  private final Deliveries deliveries;
  private final Messenger messenger;
  private final Desk desk;
  private final Clock clock;
  private final Pace pace;
  private final String owner;
  private Duration lastLateness = Duration.ZERO;
  private Duration worstLateness = Duration.ZERO;

  Courier(
      Journal journal,
      Deliveries deliveries,
      Messenger messenger,
      Desk desk,
      Clock clock,
      Pace pace,
      String owner) {
    this.journal = journal;
    this.deliveries = deliveries;
    this.messenger = messenger;
    this.desk = desk;
    this.clock = clock;
    this.pace = pace;
    this.owner = owner;
  }

  /**
   * Whatever goes wrong here concerns this message only.
   *
   * @param inTime whether nobody else can have taken the message over by now
   */
  void deliver(Claim claim, BooleanSupplier inTime) {
    try {
      send(claim, inTime);
    } catch (StoreUnavailable away) {
      keepsItsClaim(claim, away);
    } catch (RuntimeException trouble) {
      log.error("Delivery {} failed; its fate is unknown", claim.delivery().id(), trouble);
      try {
        deliveries.uncertain(claim, owner, growing(claim), "failed here");
      } catch (StoreUnavailable away) {
        keepsItsClaim(claim, away);
      } catch (RuntimeException again) {
        // The lease runs out by itself, and then the message is looked up.
        log.error("Delivery {} keeps its claim until the lease ends", claim.delivery().id(), again);
      }
    }
  }

  /** Gives a message back untouched, because this instance stops. */
  void handBack(Claim claim) {
    try {
      giveBack(claim, Duration.ZERO, "stopping");
    } catch (StoreUnavailable away) {
      keepsItsClaim(claim, away);
    } catch (RuntimeException trouble) {
      log.warn("Delivery {} keeps its claim until the lease ends", claim.delivery().id(), trouble);
    }
  }

  /** The lease runs out by itself; of the store the log has heard already. */
  private static void keepsItsClaim(Claim claim, StoreUnavailable away) {
    log.debug("Delivery {} keeps its claim until the lease ends", claim.delivery().id(), away);
  }

  private void giveBack(Claim claim, Duration wait, String reason) {
    if (claim.uncertain()) {
      deliveries.uncertain(claim, owner, wait, reason);
    } else {
      deliveries.later(claim, owner, wait, reason);
    }
  }

  private void send(Claim claim, BooleanSupplier inTime) {
    Delivery delivery = claim.delivery();
    PersonId person = delivery.person();
    Duration wait = pace.ask(person.workspace(), delivery.id());
    if (!wait.isZero()) {
      giveBack(claim, wait, "pace");
      return;
    }
    Optional<CaseFile> file = journal.read(person);
    if (file.isEmpty()) {
      deliveries.refused(claim, owner, "the person is forgotten");
      return;
    }
    if (claim.uncertain()) {
      Optional<Result> found = messenger.find(file.get(), delivery);
      if (found.isPresent()) {
        record(claim, found.get(), true);
        return;
      }
    }
    record(claim, messenger.post(file.get(), delivery, inTime), false);
  }

  /**
   * @param looked whether Slack was only asked for the message, so that its fate stays unknown
   *     unless it was found
   */
  private void record(Claim claim, Result result, boolean looked) {
    String workspace = claim.delivery().person().workspace();
    if (result instanceof Result.Posted posted) {
      pace.wentOut(workspace);
      if (deliveries.posted(claim, owner, posted.channel(), posted.timestamp())) {
        late(claim.delivery());
      }
    } else if (result instanceof Result.Later later) {
      if (looked) {
        // Slack counts the looking apart from the posting.
        deliveries.uncertain(claim, owner, later.delay(), later.reason());
      } else {
        pace.pause(workspace, shorter(later.delay(), LONGEST_PAUSE));
        deliveries.later(claim, owner, later.delay(), later.reason());
      }
    } else if (result instanceof Result.Unknown unknown) {
      deliveries.uncertain(claim, owner, growing(claim), unknown.reason());
    } else if (result instanceof Result.Refused refused) {
      refuse(claim, refused, looked);
    }
  }

  private void refuse(Claim claim, Result.Refused refused, boolean looked) {
    PersonId person = claim.delivery().person();
    switch (refused.scope()) {
      case MESSAGE -> {
        log.error("Slack refused delivery {}: {}", claim.delivery().id(), refused.reason());
        deliveries.refused(claim, owner, refused.reason());
      }
      case PERSON -> {
        log.warn("Slack does not reach {} any more: {}", person, refused.reason());
        deliveries.refused(claim, owner, refused.reason());
        desk.learn(person, new MarkUnreachable());
      }
      case WORKSPACE -> {
        if (pace.stop(person.workspace())) {
          log.error(
              "Slack takes nothing from workspace {}: {}. Trying again from time to time.",
              person.workspace(),
              refused.reason());
        }
        // Kept, not refused: once the workspace is mended, its people get what they were due.
        Duration wait = pace.ask(person.workspace(), claim.delivery().id());
        if (looked) {
          deliveries.uncertain(claim, owner, wait, refused.reason());
        } else {
          deliveries.later(claim, owner, wait, refused.reason());
        }
      }
    }
  }

  private static Duration growing(Claim claim) {
    int doublings = Math.min(Math.max(claim.attempt() - 1, 0), 12);
    return shorter(FIRST_LOOK.multipliedBy(1L << doublings), LONGEST_WAIT);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private synchronized void late(Delivery delivery) {
    Instant now = clock.instant();
    lastLateness =
        now.isAfter(delivery.at()) ? Duration.between(delivery.at(), now) : Duration.ZERO;
    if (lastLateness.compareTo(worstLateness) > 0) {
      worstLateness = lastLateness;
    }
  }

  synchronized Duration lastLateness() {
    return lastLateness;
  }

  synchronized Duration worstLateness() {
    return worstLateness;
  }
}
