package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Claim;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal;
import followthrough.core.action.Messenger;
import followthrough.core.action.Messenger.Look;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.NoteReach;
import followthrough.core.action.Onlooker;
import followthrough.core.action.Standing;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one claimed message to Slack, or looks for it there, and records what came of it. */
final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Journal journal;
  private final Deliveries deliveries;
  private final Messenger messenger;
  private final Desk desk;
  private final Clock clock;
  private final Pace pace;
  private final Onlooker onlooker;
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
      Onlooker onlooker,
      String owner) {
    this.journal = journal;
    this.deliveries = deliveries;
    this.messenger = messenger;
    this.desk = desk;
    this.clock = clock;
    this.pace = pace;
    this.onlooker = onlooker;
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
        lost(claim, "failed here");
      } catch (StoreUnavailable away) {
        keepsItsClaim(claim, away);
      } catch (RuntimeException again) {
        // The lease runs out by itself, and then the message is looked up.
        log.error("Delivery {} keeps its claim until the lease ends", claim.delivery().id(), again);
      }
    }
  }

  /** Gives a message back untouched, because this instance stops or has held it for too long. */
  void handBack(Claim claim) {
    try {
      giveBack(claim, claim.standing(), Duration.ZERO, null);
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

  private void send(Claim claim, BooleanSupplier inTime) {
    Delivery delivery = claim.delivery();
    PersonId person = delivery.person();
    Duration wait = pace.ask(person.workspace(), delivery.id());
    if (!wait.isZero()) {
      giveBack(claim, claim.standing(), wait, null);
      return;
    }
    Optional<CaseFile> file = journal.read(person);
    if (file.isEmpty()) {
      log.info("Delivery {} went when its person was forgotten", delivery.id());
    } else if (claim.standing().uncertain()) {
      looked(claim, messenger.find(file.get(), delivery));
    } else {
      posted(claim, file.get(), messenger.post(file.get(), delivery, inTime));
    }
  }

  private void looked(Claim claim, Look look) {
    Standing standing = claim.standing();
    if (look instanceof Look.Found found) {
      record(claim, found.channel(), found.timestamp(), null);
    } else if (look instanceof Look.NotThere) {
      // Never a post within the same claim: a crash in it has to begin the looking anew.
      int looks = standing.looks() + 1;
      boolean enough = looks >= Patience.LOOKS;
      giveBack(
          claim,
          enough ? Standing.NEW : standing.notFound(),
          enough ? Duration.ZERO : Patience.beforeLook(looks),
          "not found");
    } else if (look instanceof Look.Later later) {
      // Slack counts the looking apart from the posting.
      giveBack(claim, standing, later.delay(), later.reason());
    } else if (look instanceof Look.Untold untold) {
      Standing next = standing.untold();
      giveBack(claim, next, Patience.untold(next.setbacks()), untold.reason());
    } else if (look instanceof Look.Hidden hidden) {
      Standing next = standing.hidden(hidden.scope());
      log.warn(
          "Slack does not let us look for delivery {}: {}", claim.delivery().id(), hidden.reason());
      giveBack(claim, next, Patience.hidden(next.setbacks()), hidden.reason());
    }
  }

  private void posted(Claim claim, CaseFile file, Result result) {
    PersonId person = claim.delivery().person();
    if (result instanceof Result.Posted posted) {
      pace.wentOut(person.workspace());
      record(claim, posted.channel(), posted.timestamp(), posted.look());
      desk.welcomeBack(file.person());
    } else if (result instanceof Result.Later later) {
      pace.pause(person.workspace(), shorter(later.delay(), LONGEST_PAUSE));
      giveBack(claim, claim.standing().patient(), later.delay(), later.reason());
    } else if (result instanceof Result.Unknown unknown) {
      lost(claim, unknown.reason());
    } else if (result instanceof Result.Refused refused) {
      refuse(claim, refused);
    }
  }

  private void refuse(Claim claim, Result.Refused refused) {
    Delivery delivery = claim.delivery();
    PersonId person = delivery.person();
    Standing next = claim.standing().refused(refused.scope());
    if (refused.scope() == Scope.WORKSPACE) {
      if (pace.stop(person.workspace())) {
        log.error(
            "Slack takes nothing from workspace {}: {}. Trying again from time to time.",
            person.workspace(),
            refused.reason());
      }
      // Once the workspace is mended, its people get what they were due.
      giveBack(claim, next, pace.ask(person.workspace(), delivery.id()), refused.reason());
      return;
    }
    log.warn("Slack refused delivery {}; it is kept: {}", delivery.id(), refused.reason());
    giveBack(claim, next, Patience.refused(next.setbacks()), refused.reason());
    if (refused.scope() == Scope.PERSON) {
      desk.learn(person, new NoteReach(false));
    }
  }

  private void lost(Claim claim, String reason) {
    giveBack(claim, claim.standing().lost(), Patience.beforeLook(0), reason);
  }

  private void giveBack(Claim claim, Standing standing, Duration wait, @Nullable String reason) {
    deliveries.giveBack(claim, owner, standing, wait, reason);
  }

  private void record(Claim claim, String channel, String timestamp, @Nullable String look) {
    if (deliveries.posted(claim, owner, channel, timestamp, look)) {
      late(claim.delivery());
      onlooker.changed(claim.delivery().person());
    }
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
