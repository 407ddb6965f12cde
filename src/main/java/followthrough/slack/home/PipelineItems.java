package followthrough.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.news.NewsMenu;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every opportunity by stage, with its interviews. */
final class PipelineItems {
  private final Facts facts;

  PipelineItems(Facts facts) {
    this.facts = facts;
  }

  /** Blocks that stay together on a page. */
  List<List<LayoutBlock>> items() {
    List<List<LayoutBlock>> items = new ArrayList<>();
    items.add(List.of(Elements.header(HomeSentences.PIPELINE)));
    for (Stage stage : Stage.values()) {
      List<Opportunity> here = facts.view().opportunities(stage);
      if (!here.isEmpty()) {
        items.add(List.of(Elements.context("*" + PipelineSentences.stage(stage) + "*")));
      }
      here.forEach(opportunity -> opportunity(opportunity, items));
    }
    return items;
  }

  private void opportunity(Opportunity opportunity, List<List<LayoutBlock>> items) {
    String role = opportunity.role().isBlank() ? "" : " (" + Text.plain(opportunity.role()) + ")";
    String next = next(opportunity.id()).map(facts::near).orElse(HomeSentences.NO_DATE);
    String line =
        "*" + Text.plain(opportunity.company()) + "*" + role + "\n" + HomeSentences.next(next);
    items.add(
        List.of(Elements.lines(line), Elements.actions(opportunity.id(), controls(opportunity))));
    facts.view().file().pipeline().interviewsOf(opportunity.id()).stream()
        .sorted(Comparator.comparing(Interview::starts))
        .forEach(interview -> items.add(List.of(interview(interview))));
  }

  private List<BlockElement> controls(Opportunity opportunity) {
    List<BlockElement> controls = new ArrayList<>();
    controls.add(
        Elements.button(
            Doors.OPEN_OPPORTUNITY,
            HomeSentences.OPEN,
            String.valueOf(opportunity.id()),
            HomeSentences.label(HomeSentences.OPEN, facts.company(opportunity.id()))));
    NewsMenu.forOpportunity(facts.view(), opportunity.id()).ifPresent(controls::add);
    return controls;
  }

  private Optional<Instant> next(long opportunity) {
    return facts.view().plan().steps().stream()
        .filter(planned -> planned.step().opportunity() == opportunity && planned.open())
        .flatMap(planned -> planned.dueAt().stream())
        .min(Comparator.naturalOrder());
  }

  private LayoutBlock interview(Interview interview) {
    Instant starts = facts.held(interview.id()).map(Plan.Held::starts).orElse(interview.starts());
    List<Long> people = interview.people().stream().map(person -> person.contact()).toList();
    String text =
        Times.at(starts, facts.zone(), facts.now())
            + (interview.format() == Format.UNKNOWN
                ? ""
                : ", " + PipelineSentences.format(interview.format()))
            + (people.isEmpty() ? "" : HomeSentences.with(Text.plain(facts.names(people))));
    return Elements.section(
        text,
        Elements.button(
            Doors.EDIT_INTERVIEW,
            HomeSentences.EDIT,
            String.valueOf(interview.id()),
            HomeSentences.label(
                HomeSentences.EDIT,
                facts.company(interview.opportunity())
                    + ", "
                    + Times.at(starts, facts.zone(), facts.now()))));
  }
}
