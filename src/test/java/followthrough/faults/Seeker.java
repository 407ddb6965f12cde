package followthrough.faults;

import followthrough.sandbox.SandboxUser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Somebody who logs, answers and tells as fast as the program lets them, and keeps the receipts.
 */
final class Seeker {
  private final SandboxUser user;
  private final Gateway gateway;
  private final Supplier<Instant> now;
  private final Random random;
  private final Set<String> companies = ConcurrentHashMap.newKeySet();
  private final Set<String> replies = ConcurrentHashMap.newKeySet();

  /** Whoever tells of replies presses nothing else: a reply settles rows that wait for a press. */
  private final boolean tells;

  private int logged;

  Seeker(SandboxUser user, Gateway gateway, Supplier<Instant> now, long seed) {
    this.user = user;
    this.gateway = gateway;
    this.now = now;
    this.random = new Random(seed);
    this.tells = seed % 2 == 0;
  }

  SandboxUser user() {
    return user;
  }

  /** The companies of the interviews that were acknowledged. */
  Set<String> companies() {
    return companies;
  }

  /** The forms of the replies that were acknowledged. */
  Set<String> replies() {
    return replies;
  }

  /** The rows that were acknowledged as sent. */
  long answered() {
    return gateway.acknowledged(user.id()).stream().filter(one -> one.startsWith("press ")).count();
  }

  /** Presses on until the program is dead. */
  void presses(BooleanSupplier dead) {
    while (!dead.getAsBoolean()) {
      try {
        user.closesAll();
        if (random.nextBoolean()) {
          logs();
        } else if (tells) {
          tells();
        } else {
          user.clicks("Mark sent");
        }
      } catch (AssertionError | RuntimeException nothingThere) {
        // No such message yet, or the program did not answer: then nothing was acknowledged.
      }
    }
  }

  private void logs() {
    String company = "Company " + user.name() + " " + ++logged;
    user.types("/interview");
    user.fillsIn("Company", company);
    LocalDateTime start = LocalDateTime.ofInstant(now.get(), user.zone()).minusHours(3);
    user.fillsIn("Starts", start.withMinute(0).withSecond(0).withNano(0));
    user.fillsIn("Who will you meet?", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    if (submits()) {
      companies.add(company);
    }
  }

  private void tells() {
    user.selects("They replied");
    String view = user.modal().id();
    if (submits()) {
      replies.add(view);
    }
  }

  private boolean submits() {
    String view = user.modal().id();
    user.saves();
    return gateway.acknowledged(user.id()).contains("form " + view);
  }
}
