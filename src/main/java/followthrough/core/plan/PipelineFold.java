package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All opportunities of a person after everything that happened, taken in order. */
final class PipelineFold {
  /** An interview that was logged with an invitation and deleted since has no time either. */
  private void invited(OpportunityFold fold, Happening.NextRound invitation) {
    Long logged = invitation.interview();
    boolean gone = logged != null && pipeline.interview(logged).isEmpty();
    fold.nextRound(
        gone
            ? new Happening.NextRound(
                invitation.number(),
                invitation.at(),
                invitation.opportunity(),
                null,
                invitation.medium(),
                invitation.from())
            : invitation);
  }

  private final Pipeline pipeline;
  private final Map<Long, OpportunityFold> folds = new LinkedHashMap<>();

  private PipelineFold(Pipeline pipeline, Holidays holidays) {
    this.pipeline = pipeline;
    for (Opportunity opportunity : pipeline.opportunities()) {
      folds.put(
          opportunity.id(),
          new OpportunityFold(opportunity, new BusinessCalendar(opportunity, holidays)));
    }
  }

  static PipelineFold of(Pipeline pipeline, Holidays holidays) {
    PipelineFold fold = new PipelineFold(pipeline, holidays);
    for (Happening happening : pipeline.happenings()) {
      if (happening instanceof OfOpportunity event) {
        fold.take(event);
      }
    }
    return fold;
  }

  List<OpportunityFold> opportunities() {
    return List.copyOf(folds.values());
  }

  private void take(OfOpportunity event) {
    if (event instanceof Happening.Reached reached) {
      Medium medium = reached.medium();
      if (medium != null) {
        // Anything that is not a call reads as e-mail (rules, 1, last medium).
        of(event).lastMedium = medium == Medium.PHONE ? Medium.PHONE : Medium.EMAIL;
      }
    }
    deed(of(event), event).run();
    of(event).met(event);
  }

  /** The table of follow-up-rules.md, 8: what each kind of happening does. */
  private Runnable deed(OpportunityFold fold, OfOpportunity event) {
    return switch (event.kind()) {
      case SAVED -> () -> saved(fold, (Happening.Saved) event);
      case NEW_TIME -> () -> fold.newTime((Happening.NewTime) event);
      case MOVED_AWAY -> () -> fold.movedAway((Happening.MovedAway) event);
      case CANCELLED -> () -> fold.cancelled((Happening.Cancelled) event);
      case NOT_CALLED -> () -> fold.notCalled((Happening.NotCalled) event);
      case DEBRIEFED -> () -> fold.debriefed((Happening.Debriefed) event);
      case PRAISE_ARRIVED -> () -> fold.praised((Happening.PraiseArrived) event);
      case DECISION_SET -> () -> fold.decisionSet((Happening.DecisionSet) event);
      case REPLIED -> () -> fold.replied((Happening.Replied) event);
      case PROMISED -> () -> fold.promisedBy((Happening.Promised) event);
      case REQUESTED -> () -> fold.requests.asked((Happening.Requested) event);
      case DELIVERED -> () -> fold.delivered((Happening.Delivered) event);
      case REQUEST_DROPPED -> () -> fold.requests.close((Happening.RequestDropped) event);
      case OUT_OF_OFFICE -> () -> fold.outOfOffice((Happening.OutOfOffice) event);
      case NEXT_ROUND -> () -> invited(fold, (Happening.NextRound) event);
      case REJECTED -> () -> fold.rejected((Happening.Rejected) event);
      case OFFERED -> () -> fold.offered((Happening.Offered) event);
      case MORE_TIME_ASKED -> () -> fold.bargain.askedForTime((Happening.MoreTimeAsked) event);
      case MORE_TIME_REFUSED -> fold.bargain::refused;
      case COUNTERED -> () -> fold.bargain.countered((Happening.Countered) event);
      case COMPETED -> () -> fold.competed((Happening.Competed) event);
      case ACCEPTED -> () -> accepted(fold, (Happening.Accepted) event);
      case DECLINED -> () -> fold.leave(event, Stage.DECLINED, List.of());
      case WITHDRAWN -> () -> fold.leave(event, Stage.WITHDRAWN, List.of(event.opportunity()));
      case ARCHIVED -> () -> fold.archived(event);
      case KEPT_OPEN -> () -> fold.keptOpen((Happening.KeptOpen) event);
      case REOPENED -> () -> fold.reopened((Happening.Reopened) event);
      case MEDIUM_NOTED, PAUSED, STOPPED, RESUMED -> () -> {};
    };
  }

  private OpportunityFold of(OfOpportunity event) {
    OpportunityFold fold = folds.get(event.opportunity());
    if (fold == null) {
      throw new IllegalArgumentException("no opportunity " + event.opportunity());
    }
    return fold;
  }

  private void saved(OpportunityFold fold, Happening.Saved saved) {
    pipeline.interview(saved.interview()).ifPresent(interview -> fold.saved(saved, interview));
  }

  private void accepted(OpportunityFold fold, Happening.Accepted accepted) {
    List<OpportunityFold> others = folds.values().stream().filter(other -> other != fold).toList();
    List<Long> givenUp =
        others.stream()
            .filter(other -> !other.stage.closed())
            .map(other -> other.opportunity.id())
            .toList();
    others.forEach(other -> other.overtaken(accepted));
    others.stream()
        .filter(other -> givenUp.contains(other.opportunity.id()))
        .forEach(other -> other.met(accepted));
    fold.leave(accepted, Stage.ACCEPTED, givenUp);
  }
}
