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
import followthrough.slack.messages.FreeTime;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowLine;
import followthrough.slack.messages.RowLines;
import followthrough.slack.messages.RowValue;
import followthrough.slack.messages.Todo;
import followthrough.slack.messages.TodoSentences;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** What is due, what was just done and what comes, row by row. */
  List<HomePart> items() {
    List<PlannedStep> due = steps.now();
    List<HomePart> items = new ArrayList<>();
    items.add(HomePart.of(Elements.header(HomeSentences.DUE)));
    if (due.isEmpty()) {
      String free = new FreeTime(view).sentence().orElse(HomeSentences.NOTHING_DUE);
      items.add(HomePart.of(Elements.lines(free)));
    }
    due.forEach(planned -> step(planned, items));
    justDone(items);
    coming(items);
    return items;
  }

  private void step(PlannedStep planned, List<HomePart> items) {
    for (int place = 0; place < planned.step().rows().size(); place++) {
      Row row = planned.step().rows().get(place);
      boolean first = place == 0;
      items.add(HomePart.of(first ? 3 : 2, () -> row(planned, row, first)));
    }
  }

  private List<LayoutBlock> row(PlannedStep planned, Row row, boolean first) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (first) {
      blocks.add(Elements.lines("*" + Text.plain(todo(planned)) + "*"));
    }
    RowLine line =
        lines.line(
            new RowValue(0, planned.step().key(), row.recipient()),
            row,
            planned.lastShown().orElse(view.now()),
            DueSteps.deadline(planned).orElse(null));
    if (!line.text().isEmpty()) {
      blocks.add(Elements.lines(line.text()));
    }
    if (!line.buttons().isEmpty()) {
      blocks.add(Elements.actions(line.buttons()));
    }
    return blocks;
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
  private void justDone(List<HomePart> items) {
    Map<StepKey, List<Answer>> steps = new LinkedHashMap<>();
    view.file().history().answers().stream()
        .filter(answer -> answer.undoable(view.now()))
        .forEach(
            answer -> steps.computeIfAbsent(answer.step(), key -> new ArrayList<>()).add(answer));
    if (steps.isEmpty()) {
      return;
    }
    items.add(HomePart.of(Elements.header(HomeSentences.JUST_DONE)));
    steps.forEach((step, answers) -> items.add(HomePart.of(2, () -> done(step, answers))));
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

  private void coming(List<HomePart> items) {
    Instant monday = nextMonday();
    List<PlannedStep> all = steps.later();
    List<PlannedStep> week = all.stream().filter(one -> comes(one).isBefore(monday)).toList();
    List<Coming> parts = new ArrayList<>(talks(monday));
    week.stream()
        .limit(NEXT_AT_MOST)
        .forEach(planned -> parts.add(new Coming(comes(planned), part(planned))));
    parts.sort(Comparator.comparing(Coming::at));
    section(
        HomeSentences.THIS_WEEK,
        parts.stream().map(Coming::part).toList(),
        week.size() - NEXT_AT_MOST,
        items);
    List<PlannedStep> rest = all.subList(week.size(), all.size());
    section(
        HomeSentences.NEXT,
        rest.stream().limit(NEXT_AT_MOST).map(this::part).toList(),
        rest.size() - NEXT_AT_MOST,
        items);
  }

  /** What stands in its place in time. */
  private record Coming(Instant at, HomePart part) {}

  private static void section(
      String heading, List<HomePart> parts, int more, List<HomePart> items) {
    if (parts.isEmpty()) {
      return;
    }
    items.add(HomePart.of(Elements.header(heading)));
    items.addAll(parts);
    if (more > 0) {
      items.add(HomePart.of(Elements.context(HomeSentences.more(more))));
    }
  }

  /** The talks of this week; what is asked around them stands beside them. */
  private List<Coming> talks(Instant monday) {
    return view.plan().agenda().between(view.now(), monday).stream()
        .filter(item -> item.task() == null)
        .flatMap(
            item ->
                Stream.ofNullable(item.at())
                    .map(at -> new Coming(at, talk(item.opportunity(), at))))
        .limit(NEXT_AT_MOST)
        .toList();
  }

  private HomePart talk(long opportunity, Instant at) {
    return HomePart.of(
        Elements.lines(
            HomeSentences.coming(
                facts.near(at), HomeSentences.talk(Text.plain(facts.shortCompany(opportunity))))));
  }

  private HomePart part(PlannedStep planned) {
    return HomePart.of(2, () -> coming(planned));
  }

  private Instant comes(PlannedStep planned) {
    return planned.dueAt().orElse(view.now());
  }

  private Instant nextMonday() {
    LocalDate today = view.now().atZone(facts.zone()).toLocalDate();
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .atStartOfDay(facts.zone())
        .toInstant();
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
