package followthrough.core.action;

import java.time.Duration;

/** Remembers what Slack has sent already, for it repeats whatever was not answered in time. */
public interface Inbound {
  /**
   * Whether this is the first time; of several instances asking at once only one hears true.
   *
   * @param key names the request within its workspace, at most 255 characters
   */
  boolean first(String workspace, String key);

  /** Forgets what came longer ago than Slack keeps repeating; returns how many there were. */
  int forget(Duration olderThan);
}
