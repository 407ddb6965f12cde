package followthrough.slack.opportunity;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import java.time.Instant;
import java.util.List;

/** How an interview stands, by the newest that was told about its time. */
enum RoundState {
  TO_COME,
  UNDER_WAY,
  HELD,
  /** It lost its time and has no new one yet. */
  MOVED_AWAY,
  CANCELLED,
  NOT_CALLED;

  static RoundState of(Interview interview, List<Happening> happenings, Instant now) {
    RoundState state = byTheClock(interview, now);
    RoundState newest = state;
    for (Happening one : happenings) {
      if (one instanceof Happening.OfInterview talk && talk.interview() == interview.id()) {
        if (talk instanceof Happening.MovedAway) {
          newest = MOVED_AWAY;
        } else if (talk instanceof Happening.Cancelled) {
          newest = CANCELLED;
        } else if (talk instanceof Happening.NotCalled) {
          newest = NOT_CALLED;
        } else if (talk instanceof Happening.NewTime) {
          newest = state;
        }
      }
    }
    return newest;
  }

  /** Whether the talk did not or will not take place as far as is known. */
  boolean off() {
    return this == MOVED_AWAY || this == CANCELLED || this == NOT_CALLED;
  }

  private static RoundState byTheClock(Interview interview, Instant now) {
    if (interview.starts().isAfter(now)) {
      return TO_COME;
    }
    return interview.ends().isAfter(now) ? UNDER_WAY : HELD;
  }
}
