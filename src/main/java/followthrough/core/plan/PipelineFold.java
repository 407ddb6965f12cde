package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All opportunities of a person after everything that happened, taken in order. */
final class PipelineFold {
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
      if (happening instanceof Happening.OfOpportunity event) {
        fold.take(event);
      }
    }
    return fold;
  }

  List<OpportunityFold> opportunities() {
    return List.copyOf(folds.values());
  }

  OpportunityFold opportunity(long id) {
    OpportunityFold fold = folds.get(id);
    if (fold == null) {
      throw new IllegalArgumentException("no opportunity " + id);
    }
    return fold;
  }

  private void take(Happening.OfOpportunity event) {
    OpportunityFold fold = opportunity(event.opportunity());
    if (event instanceof Happening.Reached reached) {
      Medium medium = reached.medium();
      if (medium != null) {
        // Anything that is not a call reads as e-mail (rules, 1, last medium).
        fold.lastMedium = medium == Medium.PHONE ? Medium.PHONE : Medium.EMAIL;
      }
    }
    if (event instanceof Happening.Saved saved) {
      Interview interview = pipeline.interview(saved.interview()).orElse(null);
      if (interview != null) {
        fold.saved(saved, interview);
      }
    } else if (event instanceof Happening.NewTime time) {
      fold.newTime(time);
    } else if (event instanceof Happening.MovedAway move) {
      fold.movedAway(move);
    } else if (event instanceof Happening.Cancelled cancelled) {
      fold.cancelled(cancelled);
    } else if (event instanceof Happening.NotCalled missed) {
      fold.notCalled(missed);
    } else if (event instanceof Happening.Debriefed debrief) {
      fold.debriefed(debrief);
    } else if (event instanceof Happening.PraiseArrived praise) {
      fold.praised(praise);
    } else if (event instanceof Happening.DecisionSet set) {
      fold.decisionSet(set);
    } else if (event instanceof Happening.Replied reply) {
      fold.replied(reply);
    } else if (event instanceof Happening.OutOfOffice absence) {
      fold.outOfOffice(absence);
    } else if (event instanceof Happening.NextRound invitation) {
      fold.nextRound(invitation);
    } else if (event instanceof Happening.Rejected rejection) {
      fold.rejected(rejection);
    } else if (event instanceof Happening.Offered offer) {
      fold.offered(offer);
    } else if (event instanceof Happening.Competed competition) {
      fold.competed(competition);
    } else if (event instanceof Happening.Accepted) {
      accept(fold, event);
    } else if (event instanceof Happening.Declined) {
      fold.leave(event, Stage.DECLINED, List.of());
    } else if (event instanceof Happening.Withdrawn) {
      fold.leave(event, Stage.WITHDRAWN, List.of(event.opportunity()));
    } else if (event instanceof Happening.Archived) {
      fold.archived();
    } else if (event instanceof Happening.KeptOpen kept) {
      fold.keptOpen(kept);
    } else if (event instanceof Happening.Reopened again) {
      fold.reopened(again);
    }
  }

  private void accept(OpportunityFold fold, Happening.OfOpportunity event) {
    List<OpportunityFold> others = folds.values().stream().filter(other -> other != fold).toList();
    List<Long> givenUp =
        others.stream()
            .filter(other -> !other.stage.closed())
            .map(other -> other.opportunity.id())
            .toList();
    others.forEach(OpportunityFold::overtaken);
    fold.leave(event, Stage.ACCEPTED, givenUp);
  }
}
