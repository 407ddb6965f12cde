package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The newest event of one opportunity: the steps of earlier ones give way to it (rules, 8). */
final class LastEvent {
  private static final Duration ONE_DAY = Duration.ofHours(24);

  /** The newest of reply, next round, move, new time and cancellation: it alone has steps. */
  Happening.@Nullable OfOpportunity newest;

  Happening.@Nullable NotCalled notCalled;
  Happening.@Nullable Rejected rejected;

  /** E19: two answers of one day are thanked for once. */
  void replied(Happening.Replied reply) {
    boolean soon =
        newest instanceof Happening.Replied first && !reply.at().isAfter(first.at().plus(ONE_DAY));
    if (!soon) {
      newest = reply;
    }
  }

  void offered() {
    notCalled = null;
    if (!(newest instanceof Happening.NewTime)) {
      newest = null;
    }
  }

  /** Steps that spoke of the interview's old time are over. */
  void forget(long interview) {
    if (newest instanceof Happening.NewTime time && time.interview() == interview
        || newest instanceof Happening.MovedAway move && move.interview() == interview
        || newest instanceof Happening.Cancelled lost && lost.interview() == interview) {
      newest = null;
    }
    if (notCalled != null && notCalled.interview() == interview) {
      notCalled = null;
    }
  }

  void end() {
    newest = null;
    notCalled = null;
    rejected = null;
  }
}
