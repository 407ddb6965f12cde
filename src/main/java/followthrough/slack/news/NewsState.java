package followthrough.slack.news;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What can have happened to an opportunity and its interview as they stand. */
final class NewsState {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private NewsState() {}

  private static Stage stage(Desk.View view, NewsTarget target) {
    return view.plan().stage(target.opportunity());
  }

  static boolean open(Desk.View view, NewsTarget target) {
    return !stage(view, target).closed();
  }

  static boolean waiting(Desk.View view, NewsTarget target) {
    return stage(view, target) == Stage.OPEN;
  }

  /** There is an interview to whose promise a day can belong. */
  static boolean awaitsDecision(Desk.View view, NewsTarget target) {
    return waiting(view, target)
        && NewsTarget.ofAwaited(view, target.opportunity()).interviewIn(view).isPresent();
  }

  static boolean offered(Desk.View view, NewsTarget target) {
    return stage(view, target) == Stage.OFFER;
  }

  /** A word from the company opens again what was archived or rejected (rules, 8). */
  static boolean canHear(Desk.View view, NewsTarget target) {
    Stage stage = stage(view, target);
    return !stage.closed() || stage == Stage.ARCHIVED || stage == Stage.REJECTED;
  }

  static boolean canBeRejected(Desk.View view, NewsTarget target) {
    return open(view, target) || stage(view, target) == Stage.ARCHIVED;
  }

  static boolean canBeReopened(Desk.View view, NewsTarget target) {
    return !open(view, target) && stage(view, target) != Stage.ACCEPTED;
  }

  private static Optional<Plan.Held> held(Desk.View view, NewsTarget target) {
    return view.plan().held(target.interview());
  }

  /** The interview has a time and is not over. */
  static boolean ahead(Desk.View view, NewsTarget target) {
    return open(view, target)
        && held(view, target).filter(held -> held.ends().isAfter(view.now())).isPresent();
  }

  /** The interview lost its time, or its call did not come. */
  static boolean withoutTime(Desk.View view, NewsTarget target) {
    return open(view, target)
        && target.interviewIn(view).isPresent()
        && held(view, target).isEmpty();
  }

  /** Until the next morning there: then new times are due, and a call that was missed is old. */
  static boolean callIsDue(Desk.View view, NewsTarget target) {
    return open(view, target)
        && target.interviewIn(view).map(Interview::format).filter(f -> f.promisedCall()).isPresent()
        && held(view, target)
            .map(Plan.Held::starts)
            .filter(starts -> !starts.isAfter(view.now()))
            .filter(starts -> view.now().isBefore(nextMorning(starts, target.zone(view))))
            .isPresent();
  }

  private static Instant nextMorning(Instant starts, ZoneId zone) {
    return starts.atZone(zone).toLocalDate().plusDays(1).atTime(NINE).atZone(zone).toInstant();
  }

  /** A reference was asked and has not written yet. */
  static boolean awaitsPraise(Desk.View view, NewsTarget target) {
    if (!open(view, target) || held(view, target).isEmpty()) {
      return false;
    }
    boolean asked = false;
    for (Happening one : view.file().pipeline().happenings()) {
      if (one instanceof Happening.Debriefed debrief && debrief.interview() == target.interview()) {
        asked |= debrief.reference() != null && !debrief.wentWrong().isEmpty();
      } else if (one instanceof Happening.PraiseArrived praise
          && praise.interview() == target.interview()) {
        return false;
      }
    }
    return asked;
  }
}
