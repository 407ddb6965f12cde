package followthrough.bench;

import java.util.Arrays;

/** What came of a load: how many answers, how quickly, and how many of them were no answer. */
final class Outcome {
  private final long[] nanos;
  private final long refused;
  private final double seconds;

  /**
   * @param nanos how long each good answer took
   * @param refused how many answers were no good ones
   * @param seconds how long was measured
   */
  Outcome(long[] nanos, long refused, double seconds) {
    this.nanos = nanos.clone();
    Arrays.sort(this.nanos);
    this.refused = refused;
    this.seconds = seconds;
  }

  double perSecond() {
    return nanos.length / seconds;
  }

  /** In milliseconds, the time within which this share of the answers came; 1 for the slowest. */
  double within(double share) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * nanos.length) - 1;
    return nanos[Math.max(0, rank)] / 1e6;
  }

  long refused() {
    return refused;
  }
}
