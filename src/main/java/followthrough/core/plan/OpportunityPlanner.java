package followthrough.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All steps of one opportunity as they follow from what is known now. */
final class OpportunityPlanner {
  private final Context context;
  private final Touches touches;

  OpportunityPlanner(Context context, Touches touches) {
    this.context = context;
    this.touches = touches;
  }

  /** All but those around an offer. */
  List<PlannedStep> steps() {
    List<PlannedStep> all = new ArrayList<>();
    Chain chain = context.fold().waiting.chain;
    ChainPlanner waiting = chain == null ? null : new ChainPlanner(context, chain, touches);
    Instant firstCheckIn = waiting == null ? null : waiting.firstCheckIn();
    LocalDate checkInDay = firstCheckIn == null ? null : context.calendar().dateOf(firstCheckIn);
    for (Round round : context.fold().talks.live()) {
      new RoundPlanner(context, round).steps().forEach(step -> add(step, false, all));
      boolean ours = chain != null && takesOverEarly(chain, round);
      Instant folded = ours && waiting != null ? showing(waiting, round) : null;
      add(new ThankYouPlanner(context, round).step(folded), false, all);
      new RecoveryPlanner(context, round).steps(checkInDay).forEach(step -> add(step, false, all));
    }
    if (waiting != null && chain != null) {
      waiting.steps().forEach(step -> add(step, foldsThanks(step, chain), all));
    }
    if (context.fold().opportunity.responseDuty() && context.fold().waiting.duty != null) {
      add(ChainPlanner.legalDuty(context, context.fold().waiting.duty), false, all);
    }
    new EventPlanner(context, firstCheckIn).steps().forEach(step -> add(step, false, all));
    new RequestPlanner(context, firstCheckIn).steps().forEach(step -> add(step, false, all));
    return all;
  }

  private void add(Step step, boolean foldsThanks, List<PlannedStep> all) {
    all.add(new PlannedStep(step, context, foldsThanks));
  }

  /** When check-in 1 was first shown or, if it goes out now, this minute. */
  private @Nullable Instant showing(ChainPlanner waiting, Round round) {
    var shown =
        context.history().shownOf(waiting.firstKey()).stream()
            .filter(entry -> !entry.at().isBefore(round.ends))
            .findFirst();
    if (shown.isPresent()) {
      return shown.get().at();
    }
    return waiting.steps().stream()
        .filter(step -> step.key().equals(waiting.firstKey()))
        .flatMap(step -> context.schedule(step).next(context.now()).stream())
        .map(Schedule.Next::fire)
        .filter(fire -> !fire.isAfter(context.now()) && !fire.isBefore(round.ends))
        .findFirst()
        .orElse(null);
  }

  /** Only a wait for a decision asks so soon that open thanks move into it. */
  private static boolean takesOverEarly(Chain chain, Round round) {
    return chain.round() == round && chain.heedsPromise();
  }

  /**
   * FOLD_THANKS: the first DM of check-in 1 passes on what was never sent, not when it is plain.
   */
  private boolean foldsThanks(Step step, Chain chain) {
    Round round = context.fold().talks.latest();
    if (!step.kind().opens() || round == null || chain.kind() == Chain.Kind.PLAIN) {
      return false;
    }
    ThankYouPlanner thanks = new ThankYouPlanner(context, round);
    // E10: what comes afresh passes the thanks on once more while they are open.
    boolean foldedBefore =
        context.history().shownOf(step.key()).stream()
            .filter(entry -> entry.at().isAfter(step.freshFrom()))
            .anyMatch(entry -> !entry.at().isBefore(thanks.over()));
    if (context.now().isBefore(thanks.over())) {
      return takesOverEarly(chain, round) && thanks.mainContactLeft();
    }
    return thanks.anyoneLeft() && !foldedBefore;
  }
}
