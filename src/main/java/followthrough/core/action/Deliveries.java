package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The direct messages that were decided on, and how far each has come. A message is claimed before
 * it is posted, by one instance, for the time of a lease; whoever lost the lease cannot complete it
 * any more.
 */
public interface Deliveries {
  /**
   * A message to be posted now.
   *
   * @param attempt rises with every claim and fences off those who held it before
   * @param uncertain an earlier attempt may have reached Slack: look before posting
   */
  record Claim(Delivery delivery, int attempt, boolean uncertain) {}

  /** A posted message: where it stands and what it was. */
  record Posted(Delivery delivery, String channel, String timestamp) {}

  /** People for whom time alone may have made something due, those waiting longest first. */
  List<PersonId> awake(Instant now, int limit);

  /** When time will next make something due for anybody; in the past when it has already. */
  Optional<Instant> nextWake();

  /**
   * Claims messages whose time has come, never two of one person at once and a person's oldest
   * first, durably: after this returns, a crash leaves them uncertain, not forgotten.
   *
   * @param owner this instance
   * @param lease how long the claim holds, by the database's clock
   */
  List<Claim> claim(String owner, Duration lease, int limit);

  /** Records success, durably; false when the claim was lost to another. */
  boolean posted(Claim claim, String owner, String channel, String timestamp);

  /** Records that Slack will never take it; false when the claim was lost. */
  boolean refused(Claim claim, String owner, String reason);

  /** Gives it back, certainly not posted, for another try after a while. */
  boolean later(Claim claim, String owner, Duration wait, String reason);

  /** Gives it back with an unknown fate, to be looked up after a while. */
  boolean uncertain(Claim claim, String owner, Duration wait, String reason);

  /** The delivery behind a message in Slack, for showing its new state. */
  Optional<Posted> find(PersonId person, String channel, String timestamp);

  /** The delivery of that number. */
  Optional<Posted> find(PersonId person, long number);

  /** The newest success for {@code /interview status}; empty before the first. */
  Optional<Instant> lastSuccess(PersonId person);
}
