package followthrough.core.action;

import followthrough.core.action.Messenger.Scope;
import followthrough.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The direct messages that were decided on, and how far each has come. A message is claimed before
 * it is posted, by one instance, for the time of a lease; whoever lost the lease cannot complete it
 * any more.
 */
public interface Deliveries {
  /**
   * A message to be posted or looked for now.
   *
   * @param attempt rises with every claim and fences off those who held it before
   */
  record Claim(Delivery delivery, int attempt, Standing standing) {}

  /** A posted message: where it stands and what it was. */
  record Posted(Delivery delivery, String channel, String timestamp) {}

  /**
   * A message that its person has not been shown for certain.
   *
   * @param at the minute it was due
   * @param blamed whom Slack's refusal concerned; null when it refused nothing
   */
  record Open(Instant at, Standing.State state, @Nullable Scope blamed) {}

  /**
   * Open messages of one workspace that are in the same plight.
   *
   * @param late how many of them were due before the minute that was asked about
   * @param oldest the earliest minute in which one of them was due
   * @param blamed whom Slack's refusals concerned; null when it refused nothing
   * @param troubledSince when the first of them met its trouble; null when none did
   * @param reason Slack's name of one of the troubles; null when there was none
   */
  record Backlog(
      String workspace,
      Standing.State state,
      long count,
      long late,
      Instant oldest,
      @Nullable Scope blamed,
      @Nullable Instant troubledSince,
      @Nullable String reason) {}

  /** People for whom time alone may have made something due, those waiting longest first. */
  List<PersonId> awake(Instant now, int limit);

  /** When time will next make something due for anybody; in the past when it has already. */
  Optional<Instant> nextWake();

  /**
   * Claims messages whose time has come, never two of one person at once and a person's oldest
   * first, durably: after this returns, a crash leaves them uncertain, not forgotten. What Slack
   * refused, or does not let us look for, keeps nobody's later messages waiting.
   *
   * @param owner this instance
   * @param lease how long the claim holds, by the database's clock
   * @param inHand whose messages this instance is still busy with: theirs are left alone, whatever
   *     the clock says about the lease
   */
  List<Claim> claim(String owner, Duration lease, int limit, Set<PersonId> inHand);

  /**
   * Ends the waits that began in the future: the database's clock was set back meanwhile, and they
   * would last for as long as it was set back. What somebody holds is held for one more lease.
   */
  void endWaitsOfTheFuture(Duration lease);

  /**
   * Records success, durably; false when the claim was lost to another.
   *
   * @param look how the message looks there; null when that is not known
   */
  boolean posted(
      Claim claim, String owner, String channel, String timestamp, @Nullable String look);

  /**
   * Gives it back, to be claimed again after a while; false when the claim was lost to another.
   *
   * @param standing what is known of it now
   * @param reason a word for the operator; null to leave what was said before
   */
  boolean giveBack(
      Claim claim, String owner, Standing standing, Duration wait, @Nullable String reason);

  /** The delivery behind a message in Slack, for showing its new state. */
  Optional<Posted> find(PersonId person, String channel, String timestamp);

  /** The delivery of that number. */
  Optional<Posted> find(PersonId person, long number);

  /** The newest success for {@code /interview status}; empty before the first. */
  Optional<Instant> lastSuccess(PersonId person);

  /** The person's messages that are still open, oldest first. */
  List<Open> open(PersonId person);

  /** All messages that are still open, counted; those due before that minute also apart. */
  List<Backlog> backlog(Instant minute);
}
