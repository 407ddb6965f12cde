package followthrough.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.DueSteps;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowLine;
import followthrough.slack.messages.RowLines;
import followthrough.slack.messages.RowValue;
import followthrough.slack.messages.Todo;
import followthrough.slack.messages.TodoSentences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What asks for something now, what was just done, and what comes next. */
final class DueItems {
  private static final int NEXT_AT_MOST = 10;

  private final Facts facts;
  private final Desk.View view;
  private final RowLines lines;
  private final DueSteps steps;

  DueItems(Facts facts) {
    this.facts = facts;
    this.view = facts.view();
    this.lines = new RowLines(facts);
    this.steps = new DueSteps(view);
  }

  /** Blocks that stay together on a page. */
  List<List<LayoutBlock>> items() {
    List<PlannedStep> due = steps.now();
    List<List<LayoutBlock>> items = new ArrayList<>();
    items.add(List.of(Elements.header(HomeSentences.DUE)));
    if (due.isEmpty()) {
      items.add(List.of(Elements.lines(HomeSentences.NOTHING_DUE)));
    }
    due.forEach(planned -> step(planned, items));
    justDone(items);
    next(items);
    return items;
  }

  private void step(PlannedStep planned, List<List<LayoutBlock>> items) {
    StepKey key = planned.step().key();
    Instant shown = planned.lastShown().orElse(view.now());
    List<LayoutBlock> item = new ArrayList<>();
    item.add(Elements.lines("*" + Text.plain(todo(planned)) + "*"));
    for (Row row : planned.step().rows()) {
      RowLine line =
          lines.line(
              new RowValue(0, key, row.recipient()),
              row,
              shown,
              DueSteps.deadline(planned).orElse(null));
      if (!line.text().isEmpty()) {
        item.add(Elements.lines(line.text()));
      }
      if (!line.buttons().isEmpty()) {
        item.add(Elements.actions(line.buttons()));
      }
      items.add(item);
      item = new ArrayList<>();
    }
  }

  private String todo(PlannedStep planned) {
    Rule rule = planned.rule().orElseGet(() -> facts.rule(planned.step().key()));
    return new Todo(facts)
        .of(
            rule,
            planned.step().rows(),
            planned.step().key().subject(),
            planned.step().opportunity());
  }

  /** Answers that can still be taken back, newest last; one line for all of a step. */
  private void justDone(List<List<LayoutBlock>> items) {
    Map<StepKey, List<Answer>> steps = new LinkedHashMap<>();
    view.file().history().answers().stream()
        .filter(answer -> answer.undoable(view.now()))
        .forEach(
            answer -> steps.computeIfAbsent(answer.step(), key -> new ArrayList<>()).add(answer));
    if (steps.isEmpty()) {
      return;
    }
    items.add(List.of(Elements.header(HomeSentences.JUST_DONE)));
    steps.forEach((step, answers) -> items.add(done(step, answers)));
  }

  private List<LayoutBlock> done(StepKey step, List<Answer> answers) {
    Answer newest = answers.get(answers.size() - 1);
    List<Long> people =
        answers.stream()
            .filter(answer -> answer.at().equals(newest.at()))
            .map(Answer::recipient)
            .filter(recipient -> facts.contact(recipient).isPresent())
            .toList();
    String whom = people.isEmpty() ? facts.company(facts.opportunityOf(step)) : facts.names(people);
    Medium by = newest.medium() == null ? Medium.EMAIL : newest.medium();
    String state = lines.state(newest.kind(), by, newest.at());
    String what = Text.plain(HomeSentences.done(TodoSentences.name(facts.rule(step)), whom));
    return List.of(
        Elements.lines("*" + what + "*\n" + state),
        Elements.actions(
            List.of(
                Elements.button(
                    ReminderButtons.UNDO,
                    HomeSentences.UNDO,
                    new RowValue(0, step, RowValue.NEWEST).text(),
                    HomeSentences.label(HomeSentences.UNDO, undone(step, people))))));
  }

  private String undone(StepKey step, List<Long> people) {
    String company = facts.company(facts.opportunityOf(step));
    return people.isEmpty() ? company : facts.names(people) + ", " + company;
  }

  private void next(List<List<LayoutBlock>> items) {
    List<PlannedStep> coming = steps.later();
    if (coming.isEmpty()) {
      return;
    }
    items.add(List.of(Elements.header(HomeSentences.NEXT)));
    coming.stream().limit(NEXT_AT_MOST).forEach(planned -> items.add(coming(planned)));
    if (coming.size() > NEXT_AT_MOST) {
      items.add(List.of(Elements.context(HomeSentences.more(coming.size() - NEXT_AT_MOST))));
    }
  }

  private List<LayoutBlock> coming(PlannedStep planned) {
    String when = facts.near(planned.dueAt().orElse(view.now()));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Elements.lines(HomeSentences.coming(when, Text.plain(todo(planned))) + how(planned)));
    early(planned).ifPresent(mark -> blocks.add(Elements.actions(List.of(mark))));
    return blocks;
  }

  private String how(PlannedStep planned) {
    List<Medium> media = planned.step().rows().stream().map(Row::medium).distinct().toList();
    boolean one = media.size() == 1 && media.get(0) != Medium.SLACK;
    return one ? "\n" + lines.way(media.get(0)) : "";
  }

  /** What was never shown and follows a talk cannot be done before it. */
  private boolean talkAhead(long opportunity, PlannedStep planned) {
    return planned.lastShown().isEmpty()
        && view.file().pipeline().interviewsOf(opportunity).stream()
            .flatMap(interview -> facts.held(interview.id()).stream())
            .anyMatch(held -> held.ends().isAfter(view.now()));
  }

  /** Whoever has written already need not wait for the reminder. */
  private Optional<BlockElement> early(PlannedStep planned) {
    List<Row> rows = planned.step().rows();
    StepKey key = planned.step().key();
    return rows.size() == 1
            && rows.get(0).to() != 0
            && !talkAhead(planned.step().opportunity(), planned)
        ? Optional.of(lines.mark(new RowValue(0, key, rows.get(0).recipient()), rows.get(0)))
        : Optional.empty();
  }
}
