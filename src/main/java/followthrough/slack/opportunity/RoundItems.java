package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LookBack;
import followthrough.slack.Elements;
import followthrough.slack.Text;
import followthrough.slack.Times;
import followthrough.slack.messages.ActionIds;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.news.NewsMenu;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every interview of one opportunity: when, how it stands, who was met, and how it went. */
final class RoundItems {
  /** So many characters stand in one block; what belongs to one person stays together. */
  private static final int FULL = 2000;

  private final Facts facts;
  private final long opportunity;
  private final List<Happening> happenings;
  private final PanelLines panel;

  RoundItems(Facts facts, long opportunity, List<GivenAnswer> given) {
    this.facts = facts;
    this.opportunity = opportunity;
    this.happenings = facts.view().file().pipeline().happenings();
    this.panel = new PanelLines(facts, given);
  }

  /** Blocks that stay together on a page. */
  List<List<LayoutBlock>> items() {
    List<Interview> interviews =
        facts.view().file().pipeline().interviewsOf(opportunity).stream()
            .sorted(Comparator.comparing(Interview::starts))
            .toList();
    List<List<LayoutBlock>> items = new ArrayList<>();
    if (!interviews.isEmpty()) {
      items.add(List.of(Elements.header(OpportunitySentences.ROUNDS)));
    }
    for (int index = 0; index < interviews.size(); index++) {
      items.add(
          item(
              interviews.get(index), OpportunitySentences.round(index + 1), interviews.size() > 1));
    }
    return items;
  }

  private List<LayoutBlock> item(Interview interview, String name, boolean oneOfSeveral) {
    RoundState state = RoundState.of(interview, happenings, facts.now());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Elements.lines(
            OpportunitySentences.talk(
                name,
                when(interview),
                PipelineSentences.format(interview.format()),
                OpportunitySentences.state(state))));
    blocks.add(
        Elements.actions(NewsMenu.block(interview.id()), controls(interview, name, oneOfSeveral)));
    List<String> paragraphs = new ArrayList<>(panel.of(interview, state));
    paragraphs.addAll(lookBack(interview.id()));
    blocks.addAll(together(paragraphs));
    return blocks;
  }

  private List<BlockElement> controls(Interview interview, String name, boolean oneOfSeveral) {
    List<BlockElement> controls = new ArrayList<>();
    controls.add(button(ActionIds.EDIT_INTERVIEW, OpportunitySentences.EDIT, interview, name));
    // One of a closed opportunity, or that was called off, is looked back on no more.
    boolean begun =
        facts.held(interview.id()).filter(held -> !held.starts().isAfter(facts.now())).isPresent();
    if (begun) {
      controls.add(button(ActionIds.DEBRIEF, OpportunitySentences.DEBRIEF, interview, name));
    }
    if (oneOfSeveral) {
      // Of an only interview the menu at the top says the same.
      NewsMenu.forInterview(facts.view(), interview.id()).ifPresent(controls::add);
    }
    return controls;
  }

  private static BlockElement button(String id, String text, Interview interview, String name) {
    return Elements.button(
        id, text, String.valueOf(interview.id()), OpportunitySentences.label(text, name));
  }

  /** On the reader's clock, and on the company's where that shows another time. */
  private String when(Interview interview) {
    Instant starts = interview.starts();
    ZoneId here = facts.zone();
    String own = span(Times.at(starts, here, facts.now()), interview, here);
    if (facts.sameClock(opportunity, starts)) {
      return own;
    }
    ZoneId there = facts.companyZone(opportunity);
    boolean sameDay = starts.atZone(here).toLocalDate().equals(starts.atZone(there).toLocalDate());
    String from = sameDay ? Times.time(starts, there) : Times.at(starts, there, facts.now());
    return own + OpportunitySentences.there(span(from, interview, there), Facts.place(there));
  }

  private static String span(String from, Interview interview, ZoneId zone) {
    return OpportunitySentences.span(from, Times.time(interview.ends(), zone));
  }

  /** What the newest debrief says, beside who was there. */
  private List<String> lookBack(long interview) {
    return happenings.stream()
        .filter(Happening.Debriefed.class::isInstance)
        .map(Happening.Debriefed.class::cast)
        .filter(one -> one.interview() == interview)
        .reduce((older, newer) -> newer)
        .map(RoundItems::lookBack)
        .orElse(List.of());
  }

  private static List<String> lookBack(Happening.Debriefed debrief) {
    List<String> lines = new ArrayList<>();
    LookBack said = debrief.lookBack();
    if (said.impression() != null) {
      lines.add(OpportunitySentences.howItWent(said.impression()));
    }
    if (!debrief.wentWrong().isEmpty()) {
      lines.add(OpportunitySentences.toMend(Text.plain(String.join("; ", debrief.wentWrong()))));
    }
    if (!said.missedAnswer().isBlank()) {
      lines.add(OpportunitySentences.missedAnswer(Text.plain(said.missedAnswer())));
    }
    if (!said.nextStep().isBlank()) {
      lines.add(OpportunitySentences.nextStep(Text.plain(said.nextStep())));
    }
    return lines;
  }

  private static List<LayoutBlock> together(List<String> paragraphs) {
    List<LayoutBlock> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (!block.isEmpty() && block.length() + paragraph.length() > FULL) {
        blocks.add(Elements.lines(block.toString()));
        block.setLength(0);
      }
      block.append(block.isEmpty() ? "" : "\n").append(paragraph);
    }
    if (!block.isEmpty()) {
      blocks.add(Elements.lines(block.toString()));
    }
    return blocks;
  }
}
