package followthrough.storage;

import followthrough.core.pipeline.Happening;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stored names of what can happen: they outlive any renaming of the classes. */
enum EventKind {
  SAVED(Happening.Saved.class),
  NEW_TIME(Happening.NewTime.class),
  MOVED_AWAY(Happening.MovedAway.class),
  CANCELLED(Happening.Cancelled.class),
  NOT_CALLED(Happening.NotCalled.class),
  DEBRIEFED(Happening.Debriefed.class),
  PRAISE_ARRIVED(Happening.PraiseArrived.class),
  DECISION_SET(Happening.DecisionSet.class),
  REPLIED(Happening.Replied.class),
  OUT_OF_OFFICE(Happening.OutOfOffice.class),
  NEXT_ROUND(Happening.NextRound.class),
  MEDIUM_NOTED(Happening.MediumNoted.class),
  REJECTED(Happening.Rejected.class),
  OFFERED(Happening.Offered.class),
  COMPETED(Happening.Competed.class),
  ACCEPTED(Happening.Accepted.class),
  DECLINED(Happening.Declined.class),
  WITHDRAWN(Happening.Withdrawn.class),
  ARCHIVED(Happening.Archived.class),
  KEPT_OPEN(Happening.KeptOpen.class),
  REOPENED(Happening.Reopened.class),
  PAUSED(Happening.Paused.class),
  STOPPED(Happening.Stopped.class),
  RESUMED(Happening.Resumed.class);

  private static final Map<Class<? extends Happening>, EventKind> BY_TYPE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventKind::type, kind -> kind));

  private final Class<? extends Happening> type;

  EventKind(Class<? extends Happening> type) {
    this.type = type;
  }

  Class<? extends Happening> type() {
    return type;
  }

  static EventKind of(Happening happening) {
    EventKind kind = BY_TYPE.get(happening.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("no column for " + happening.getClass());
    }
    return kind;
  }
}
