package followthrough.slack.news;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import followthrough.core.story.Talk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

/** What can have happened to an opportunity and its interview as they stand. */
final class NewsState {

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

  /** Something can have been promised: a talk is over, and nothing is decided. */
  static boolean afterATalk(Desk.View view, NewsTarget target) {
    return waiting(view, target)
        && view.file().pipeline().interviewsOf(target.opportunity()).stream()
            .flatMap(one -> view.plan().held(one.id()).stream())
            .anyMatch(held -> !held.ends().isAfter(view.now()));
  }

  static boolean offered(Desk.View view, NewsTarget target) {
    return stage(view, target) == Stage.OFFER;
  }

  /** They wait for something from the person. */
  static boolean owes(Desk.View view, NewsTarget target) {
    return !view.plan().reading().openRequests(target.opportunity()).isEmpty();
  }

  /** They have not said yet whether there is more time to answer. */
  static boolean askedForTime(Desk.View view, NewsTarget target) {
    return view.plan().reading().moreTimeAsked(target.opportunity()).isPresent();
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

  /** A call may be missed; so may one of which nobody said how it takes place. */
  static boolean callIsDue(Desk.View view, NewsTarget target) {
    return isDue(view, target, format -> !format.visit());
  }

  /** A visit may be in vain. */
  static boolean visitIsDue(Desk.View view, NewsTarget target) {
    return isDue(view, target, format -> !format.promisedCall());
  }

  /** From its start until the end of the next day there: then it is old (rules, 13.3). */
  private static boolean isDue(Desk.View view, NewsTarget target, Predicate<Format> fits) {
    return open(view, target)
        && target.interviewIn(view).map(Interview::format).filter(fits).isPresent()
        && held(view, target)
            .map(Plan.Held::starts)
            .filter(starts -> !starts.isAfter(view.now()))
            .filter(starts -> view.now().isBefore(dayAfterNext(starts, target.zone(view))))
            .isPresent();
  }

  private static Instant dayAfterNext(Instant starts, ZoneId zone) {
    return starts.atZone(zone).toLocalDate().plusDays(2).atStartOfDay(zone).toInstant();
  }

  /** A reference was asked and has not written yet. */
  static boolean awaitsPraise(Desk.View view, NewsTarget target) {
    return open(view, target)
        && view.story().talk(target.interview()).filter(Talk::awaitsPraise).isPresent();
  }
}
