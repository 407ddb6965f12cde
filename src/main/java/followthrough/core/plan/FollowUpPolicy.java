package followthrough.core.plan;

import followthrough.core.pipeline.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what a person should be reminded of, and when: the rules of follow-up-rules.md as a pure
 * function of what is known and the minute it is asked. Asking twice changes nothing.
 */
public final class FollowUpPolicy {
  private final Holidays holidays;

  public FollowUpPolicy(Holidays holidays) {
    this.holidays = holidays;
  }

  /**
   * The plan of one minute.
   *
   * @param now cut to the minute
   */
  public Plan plan(CaseFile file, Instant now) {
    PipelineFold pipeline = PipelineFold.of(file.pipeline(), holidays);
    Clocks clocks = new Clocks(file.person());
    Map<Long, Context> contexts = new LinkedHashMap<>();
    for (OpportunityFold fold : pipeline.opportunities()) {
      contexts.put(fold.opportunity.id(), Context.of(fold, file, clocks, now));
    }
    Map<Long, List<PlannedStep>> offers = new LinkedHashMap<>();
    contexts.forEach((id, context) -> offers.put(id, offers(context, contexts)));
    List<PlannedStep> steps = new ArrayList<>();
    Map<Long, Stage> stages = new LinkedHashMap<>();
    contexts.forEach(
        (id, context) -> {
          stages.put(id, context.fold().stage);
          Touches touches = new Touches(context, key -> find(offers, key));
          steps.addAll(new OpportunityPlanner(context, touches).steps());
          steps.addAll(offers.getOrDefault(id, List.of()));
        });
    return new Plan(file, steps, stages, contexts, now);
  }

  private static List<PlannedStep> offers(Context context, Map<Long, Context> contexts) {
    return new OfferPlanner(context, other -> contexts.getOrDefault(other, context))
        .steps().stream().map(step -> new PlannedStep(step, context, false)).toList();
  }

  private static Optional<PlannedStep> find(Map<Long, List<PlannedStep>> offers, StepKey key) {
    return offers.getOrDefault(key.subject(), List.of()).stream()
        .filter(planned -> planned.step().key().equals(key))
        .findFirst();
  }
}
