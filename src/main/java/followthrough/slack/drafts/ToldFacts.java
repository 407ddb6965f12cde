package followthrough.slack.drafts;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Chapter;
import followthrough.core.story.Story;
import java.util.Objects;

/** What the person told with the news from which a note comes, as typed. */
final class ToldFacts {
  private final Story story;

  ToldFacts(Story story) {
    this.story = story;
  }

  /** What they asked for, or what the counter-offer is about, as typed. */
  String asked(StepKey step) {
    Chapter chapter = story.of(step.subject());
    return switch (step.kind()) {
      case REQUEST_DELIVERED -> chapter.requestOf(step).map(Happening.Requested::what).orElse("");
      case OFFER_COUNTER_SILENCE -> chapter.counter(step).map(Happening.Countered::what).orElse("");
      default -> "";
    };
  }

  /** Why the person declines or withdraws, as they want it told. */
  String reason(StepKey step) {
    return switch (step.kind()) {
      case OFFER_DECLINED ->
          story.of(step.subject()).declined(step).map(Happening.Declined::why).orElse("");
      case WITHDRAW ->
          story.of(step.subject()).withdrawn(step).map(Happening.Withdrawn::why).orElse("");
      default -> "";
    };
  }

  /** When the person could meet instead, as typed with the news. */
  String times(StepKey step, Opportunity opportunity) {
    Chapter chapter = story.of(opportunity.id());
    return switch (step.kind()) {
      case ASK_NEW_TIME -> chapter.movedAway(step).map(Happening.MovedAway::times).orElse("");
      case NO_CALL_ASK_THEM -> chapter.notCalled(step).map(Happening.NotCalled::times).orElse("");
      case GRACIOUS_NOTE -> chapter.canceled(step).map(Happening.Cancelled::times).orElse("");
      default -> "";
    };
  }

  boolean askedByReader(StepKey step, Row row) {
    return step.kind() == FollowUpKind.REQUEST_DELIVERED
        && story
            .of(step.subject())
            .requestOf(step)
            .filter(one -> Objects.equals(one.from(), row.to()))
            .isPresent();
  }

  boolean extended(StepKey step) {
    return step.kind() == FollowUpKind.OFFER_THANKS
        && story.of(step.subject()).extended(step.origin());
  }
}
