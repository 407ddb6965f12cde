package followthrough.slack.home;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every opportunity by stage: those under way with their interviews, the closed ones apart. */
final class PipelineItems {
  /** Line, buttons, and the word that more of its interviews stand behind Open. */
  private static final int AROUND = 3;

  private static final int MOST_INTERVIEWS = 3;

  private final Facts facts;
  private final Map<Stage, List<Opportunity>> stages = new EnumMap<>(Stage.class);
  private final Silence silence;
  private @Nullable Map<Long, Instant> next;

  PipelineItems(Facts facts) {
    this.facts = facts;
    this.silence = new Silence(facts);
    for (Opportunity one : facts.view().file().pipeline().opportunities()) {
      stages
          .computeIfAbsent(facts.view().plan().stage(one.id()), stage -> new ArrayList<>())
          .add(one);
    }
  }

  /** What is still open, below how many there are of each stage. */
  List<HomePart> underWay() {
    List<HomePart> parts = new ArrayList<>();
    parts.add(HomePart.of(3, this::top));
    of(false).forEach(stage -> parts.addAll(stage(stage)));
    silence
        .benchmark(of(false).flatMap(stage -> at(stage).stream()).toList())
        .ifPresent(sentence -> parts.add(HomePart.of(Elements.context(sentence))));
    return parts;
  }

  /** What is over. */
  List<HomePart> closed() {
    return of(true).flatMap(stage -> stage(stage).stream()).toList();
  }

  private Stream<Stage> of(boolean closed) {
    return stages.keySet().stream().filter(stage -> stage.closed() == closed);
  }

  private List<Opportunity> at(Stage stage) {
    return stages.getOrDefault(stage, List.of());
  }

  private int count(boolean closed) {
    return of(closed).mapToInt(stage -> at(stage).size()).sum();
  }

  private List<LayoutBlock> top() {
    List<String> counts =
        stages.entrySet().stream()
            .map(one -> HomeSentences.count(one.getKey(), one.getValue().size()))
            .toList();
    LayoutBlock counted =
        count(true) == 0
            ? Elements.lines(HomeSentences.counts(counts))
            : Elements.section(
                HomeSentences.counts(counts),
                HomeView.button(HomeView.CLOSED, HomeSentences.closed(count(true)), "home"));
    return List.of(
        DividerBlock.builder().build(), Elements.header(HomeSentences.PIPELINE), counted);
  }

  private List<HomePart> stage(Stage stage) {
    List<HomePart> parts = new ArrayList<>();
    List<Opportunity> here = stages.getOrDefault(stage, List.of());
    String heading = "*" + PipelineSentences.stage(stage) + "*";
    for (int place = 0; place < here.size(); place++) {
      Opportunity one = here.get(place);
      boolean first = place == 0;
      parts.add(
          new HomePart(
              AROUND + MOST_INTERVIEWS + (first ? 1 : 0),
              true,
              () -> opportunity(one, first ? List.of(Elements.context(heading)) : List.of())));
    }
    return parts;
  }

  private List<LayoutBlock> opportunity(Opportunity opportunity, List<LayoutBlock> above) {
    List<LayoutBlock> blocks = new ArrayList<>(above);
    blocks.add(Elements.lines(line(opportunity)));
    blocks.add(Elements.actions(opportunity.id(), controls(opportunity)));
    if (facts.view().plan().stage(opportunity.id()).closed()) {
      return blocks;
    }
    List<Interview> all =
        facts.view().file().pipeline().interviewsOf(opportunity.id()).stream()
            .sorted(Comparator.comparing(Interview::starts))
            .toList();
    int hidden = Math.max(0, all.size() - MOST_INTERVIEWS);
    if (hidden > 0) {
      blocks.add(Elements.context(HomeSentences.earlier(hidden)));
    }
    all.stream().skip(hidden).map(this::interview).forEach(blocks::add);
    return blocks;
  }

  private String line(Opportunity opportunity) {
    String role = opportunity.role().isBlank() ? "" : " (" + Text.plain(opportunity.role()) + ")";
    String name = "*" + Text.plain(opportunity.company()) + "*" + role;
    Instant comes = next().get(opportunity.id());
    if (facts.view().plan().stage(opportunity.id()).closed() && comes == null) {
      return name;
    }
    String next = HomeSentences.next(comes == null ? HomeSentences.NO_DATE : facts.near(comes));
    return name + "\n" + next + silence.day(opportunity.id()).map(HomeSentences::quiet).orElse("");
  }

  private List<BlockElement> controls(Opportunity opportunity) {
    List<BlockElement> controls = new ArrayList<>();
    controls.add(open(opportunity, facts));
    NewsMenu.forOpportunity(facts.view(), opportunity.id()).ifPresent(controls::add);
    return controls;
  }

  /** The button behind which everything about it stands. */
  static BlockElement open(Opportunity opportunity, Facts facts) {
    return Elements.button(
        Doors.OPEN_OPPORTUNITY,
        HomeSentences.OPEN,
        String.valueOf(opportunity.id()),
        HomeSentences.label(HomeSentences.OPEN, facts.company(opportunity.id())));
  }

  /** When something comes next for each of them; gone through once for all. */
  private Map<Long, Instant> next() {
    Map<Long, Instant> known = next;
    if (known == null) {
      known = new HashMap<>();
      for (PlannedStep planned : facts.view().plan().steps()) {
        if (planned.open() && !planned.over(facts.now())) {
          long opportunity = planned.step().opportunity();
          Instant due = planned.dueAt().orElse(Instant.MAX);
          known.merge(opportunity, due, (one, other) -> one.isBefore(other) ? one : other);
        }
      }
      known.values().removeIf(Instant.MAX::equals);
      next = known;
    }
    return known;
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
