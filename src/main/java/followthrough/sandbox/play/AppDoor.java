package followthrough.sandbox.play;

import java.time.Duration;

/** A way to the app. */
public interface AppDoor {
  /** How long Slack waits for an answer. */
  Duration PATIENCE = Duration.ofSeconds(3);

  /** Tells the app and waits for its answer, never longer than {@link #PATIENCE}. */
  AppAnswer deliver(Delivery delivery);
}
