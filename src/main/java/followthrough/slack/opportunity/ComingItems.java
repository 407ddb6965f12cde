package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import followthrough.core.plan.PlannedStep;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Elements;
import followthrough.slack.messages.DueSteps;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is due now and what comes later in one opportunity, each with the reason for it. */
final class ComingItems {
  private static final int MOST = 15;

  private final Facts facts;
  private final Map<String, Integer> named = new HashMap<>();
  private final long opportunity;

  ComingItems(Facts facts, long opportunity) {
    this.facts = facts;
    this.opportunity = opportunity;
  }

  /** Blocks that stay together on a page. */
  List<List<LayoutBlock>> items() {
    DueSteps steps = new DueSteps(facts.view());
    List<PlannedStep> due = ours(steps.now());
    List<PlannedStep> later = ours(steps.later());
    List<List<LayoutBlock>> items = new ArrayList<>();
    items.add(List.of(Elements.header(OpportunitySentences.COMING)));
    if (facts.view().plan().held()) {
      items.add(List.of(Elements.context(OpportunitySentences.ON_HOLD)));
    }
    if (due.isEmpty() && later.isEmpty()) {
      items.add(List.of(Elements.lines(OpportunitySentences.NOTHING_COMING)));
    }
    due.forEach(planned -> items.add(List.of(item(planned, due(planned)))));
    if (!due.isEmpty()) {
      items.add(List.of(Elements.context(OpportunitySentences.DUE_ELSEWHERE)));
    }
    later.stream()
        .limit(MOST)
        .forEach(planned -> items.add(List.of(item(planned, later(planned)))));
    if (later.size() > MOST) {
      items.add(List.of(Elements.context(OpportunitySentences.more(later.size() - MOST))));
    }
    return items;
  }

  private List<PlannedStep> ours(List<PlannedStep> steps) {
    return steps.stream().filter(this::concernsUs).toList();
  }

  /** Steps of other opportunities can write to the people of this one. */
  private boolean concernsUs(PlannedStep planned) {
    return planned.step().opportunity() == opportunity
        || planned.step().rows().stream().anyMatch(row -> row.opportunity() == opportunity);
  }

  private LayoutBlock item(PlannedStep planned, String text) {
    return Elements.section(
        text,
        Elements.button(
            OpportunityModal.WHY,
            OpportunitySentences.WHY,
            planned.step().key().toString(),
            OpportunitySentences.label(OpportunitySentences.WHY, heard(planned))));
  }

  /** With its time, as two of a kind may come, and numbered when they come together. */
  private String heard(PlannedStep planned) {
    String name = facts.at(planned.dueAt().orElse(facts.now())) + ", " + deed(planned);
    int times = named.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  private String due(PlannedStep planned) {
    Optional<Instant> deadline =
        DueSteps.deadline(planned).filter(end -> !planned.step().key().kind().forUser());
    if (deadline.isEmpty()) {
      return OpportunitySentences.due(deed(planned));
    }
    return deadline.get().isAfter(facts.now())
        ? OpportunitySentences.dueBy(deed(planned), facts.by(deadline.get()))
        : OpportunitySentences.wasDue(deed(planned), facts.near(deadline.get()));
  }

  private String later(PlannedStep planned) {
    String when = facts.near(planned.dueAt().orElse(facts.now()));
    return OpportunitySentences.coming(when, deed(planned));
  }

  private String deed(PlannedStep planned) {
    return Deeds.of(planned, facts.view().file().pipeline());
  }
}
