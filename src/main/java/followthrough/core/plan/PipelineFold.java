package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Stage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** All opportunities of a person after everything that happened, taken in order. */
final class PipelineFold {
  /** The table of follow-up-rules.md, 8: what each kind of happening does. */
  private static final Map<Class<?>, BiConsumer<PipelineFold, OfOpportunity>> DEEDS =
      new HashMap<>();

  static {
    on(Happening.Saved.class, PipelineFold::saved);
    on(Happening.NewTime.class, (all, time) -> all.of(time).newTime(time));
    on(Happening.MovedAway.class, (all, move) -> all.of(move).movedAway(move));
    on(Happening.Cancelled.class, (all, lost) -> all.of(lost).cancelled(lost));
    on(Happening.NotCalled.class, (all, missed) -> all.of(missed).notCalled(missed));
    on(Happening.Debriefed.class, (all, debrief) -> all.of(debrief).debriefed(debrief));
    on(Happening.PraiseArrived.class, (all, praise) -> all.of(praise).praised(praise));
    on(Happening.DecisionSet.class, (all, set) -> all.of(set).decisionSet(set));
    on(Happening.Replied.class, (all, reply) -> all.of(reply).replied(reply));
    on(Happening.OutOfOffice.class, (all, absence) -> all.of(absence).outOfOffice(absence));
    on(Happening.NextRound.class, PipelineFold::invited);
    on(Happening.MediumNoted.class, (all, noted) -> {});
    on(Happening.Rejected.class, (all, rejection) -> all.of(rejection).rejected(rejection));
    on(Happening.Offered.class, (all, offer) -> all.of(offer).offered(offer));
    on(Happening.Competed.class, (all, competition) -> all.of(competition).competed(competition));
    on(Happening.Accepted.class, PipelineFold::accepted);
    on(
        Happening.Declined.class,
        (all, refusal) -> all.of(refusal).leave(refusal, Stage.DECLINED, List.of()));
    on(
        Happening.Withdrawn.class,
        (all, farewell) ->
            all.of(farewell).leave(farewell, Stage.WITHDRAWN, List.of(farewell.opportunity())));
    on(Happening.Archived.class, (all, archived) -> all.of(archived).archived());
    on(Happening.KeptOpen.class, (all, kept) -> all.of(kept).keptOpen(kept));
    on(Happening.Reopened.class, (all, again) -> all.of(again).reopened(again));
  }

  /** An interview that was logged with an invitation and deleted since has no time either. */
  private static void invited(PipelineFold all, Happening.NextRound invitation) {
    Long logged = invitation.interview();
    boolean gone = logged != null && all.pipeline.interview(logged).isEmpty();
    all.of(invitation)
        .nextRound(
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

  /** The kinds of happening that an opportunity knows how to take. */
  static Set<Class<?>> kinds() {
    return Set.copyOf(DEEDS.keySet());
  }

  List<OpportunityFold> opportunities() {
    return List.copyOf(folds.values());
  }

  private static <H extends OfOpportunity> void on(
      Class<H> kind, BiConsumer<PipelineFold, H> deed) {
    DEEDS.put(kind, (all, event) -> deed.accept(all, kind.cast(event)));
  }

  private void take(OfOpportunity event) {
    if (event instanceof Happening.Reached reached) {
      Medium medium = reached.medium();
      if (medium != null) {
        // Anything that is not a call reads as e-mail (rules, 1, last medium).
        of(event).lastMedium = medium == Medium.PHONE ? Medium.PHONE : Medium.EMAIL;
      }
    }
    BiConsumer<PipelineFold, OfOpportunity> deed = DEEDS.get(event.getClass());
    if (deed == null) {
      throw new IllegalStateException("nobody takes " + event);
    }
    deed.accept(this, event);
  }

  private OpportunityFold of(OfOpportunity event) {
    OpportunityFold fold = folds.get(event.opportunity());
    if (fold == null) {
      throw new IllegalArgumentException("no opportunity " + event.opportunity());
    }
    return fold;
  }

  private static void saved(PipelineFold all, Happening.Saved saved) {
    all.pipeline
        .interview(saved.interview())
        .ifPresent(interview -> all.of(saved).saved(saved, interview));
  }

  private static void accepted(PipelineFold all, Happening.Accepted accepted) {
    OpportunityFold fold = all.of(accepted);
    List<OpportunityFold> others =
        all.folds.values().stream().filter(other -> other != fold).toList();
    List<Long> givenUp =
        others.stream()
            .filter(other -> !other.stage.closed())
            .map(other -> other.opportunity.id())
            .toList();
    others.forEach(OpportunityFold::overtaken);
    fold.leave(accepted, Stage.ACCEPTED, givenUp);
  }
}
