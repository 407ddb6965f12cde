package followthrough.bench;

import java.util.Arrays;
import java.util.Locale;

/** What came of a load: how many answers, how quickly, and how many of them were no answer. */
final class Outcome {
  private final long[] nanos;
  private final long refused;
  private final double seconds;

  /**
   * @param nanos how long each answer of status 200 took
   * @param refused how many answers had another status
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

  String line() {
    return String.format(
        Locale.ROOT,
        "%,9.0f/s   p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms   refused %d",
        perSecond(),
        within(0.5),
        within(0.99),
        within(1),
        refused);
  }
}
