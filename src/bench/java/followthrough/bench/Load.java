package followthrough.bench;

import java.time.Duration;

/**
 * How hard to knock.
 *
 * @param connections how many are open at once, each with one request at a time
 * @param perSecond requests a second over all connections, or 0 for as many as are answered
 * @param warmUp how long to send before anything counts
 * @param length how long to measure
 */
record Load(int connections, int perSecond, Duration warmUp, Duration length) {
  Load {
    if (connections < 1
        || perSecond < 0
        || warmUp.isNegative()
        || length.isNegative()
        || length.isZero()) {
      throw new IllegalArgumentException("No load: %d, %d".formatted(connections, perSecond));
    }
  }

  static Load flatOut(int connections, Duration warmUp, Duration length) {
    return new Load(connections, 0, warmUp, length);
  }

  static Load steady(int connections, int perSecond, Duration warmUp, Duration length) {
    return new Load(connections, perSecond, warmUp, length);
  }
}
