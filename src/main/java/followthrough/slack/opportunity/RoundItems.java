package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LookBack;
import followthrough.core.story.Talk;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.news.NewsMenu;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Every interview of one opportunity: when, how it stands, who was met, and how it went. */
final class RoundItems {
  /** So many characters stand in one block; what belongs to one person stays together. */
  private static final int FULL = 2000;

  private final Facts facts;
  private final long opportunity;
  private final PanelLines panel;

  RoundItems(Facts facts, long opportunity, List<GivenAnswer> given) {
    this.facts = facts;
    this.opportunity = opportunity;
    this.panel = new PanelLines(facts, given);
  }

  /** Blocks that stay together on a page. */
  List<List<LayoutBlock>> items() {
    List<Talk> talks = facts.chapter(opportunity).talks();
    List<List<LayoutBlock>> items = new ArrayList<>();
    if (!talks.isEmpty()) {
      items.add(List.of(Elements.header(OpportunitySentences.ROUNDS)));
    }
    for (int index = 0; index < talks.size(); index++) {
      Talk talk = talks.get(index);
      String name = OpportunitySentences.round(index + 1);
      facts
          .interview(talk.interview())
          .ifPresent(interview -> items.add(item(interview, talk, name, talks.size() > 1)));
    }
    return items;
  }

  private List<LayoutBlock> item(
      Interview interview, Talk talk, String name, boolean oneOfSeveral) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Elements.lines(
            OpportunitySentences.talk(
                name,
                when(talk),
                PipelineSentences.format(interview.format()),
                OpportunitySentences.state(talk.state()))));
    blocks.add(Elements.actions(talk.interview(), controls(talk, name, oneOfSeveral)));
    List<String> paragraphs = new ArrayList<>(panel.of(interview, talk));
    paragraphs.addAll(lookBack(talk));
    blocks.addAll(together(paragraphs));
    return blocks;
  }

  private List<BlockElement> controls(Talk talk, String name, boolean oneOfSeveral) {
    List<BlockElement> controls = new ArrayList<>();
    controls.add(button(Doors.EDIT_INTERVIEW, OpportunitySentences.EDIT, talk, name));
    // One of a closed opportunity, or that was called off, is looked back on no more.
    if (talk.stands() && !talk.starts().isAfter(facts.now())) {
      controls.add(button(Doors.DEBRIEF, OpportunitySentences.DEBRIEF, talk, name));
    }
    if (oneOfSeveral) {
      // Of an only interview the menu at the top says the same.
      NewsMenu.forInterview(facts.view(), talk.interview()).ifPresent(controls::add);
    }
    return controls;
  }

  private static BlockElement button(String id, String text, Talk talk, String name) {
    return Elements.button(
        id, text, String.valueOf(talk.interview()), OpportunitySentences.label(text, name));
  }

  /** On the reader's clock, and on the company's where that shows another time. */
  private String when(Talk talk) {
    Instant starts = talk.starts();
    ZoneId here = facts.zone();
    String own = span(Times.at(starts, here, facts.now()), talk, here);
    if (facts.sameClock(opportunity, starts)) {
      return own;
    }
    ZoneId there = facts.companyZone(opportunity);
    boolean sameDay = starts.atZone(here).toLocalDate().equals(starts.atZone(there).toLocalDate());
    String from = sameDay ? Times.time(starts, there) : Times.at(starts, there, facts.now());
    return own
        + OpportunitySentences.there(span(from, talk, there), facts.companyPlace(opportunity));
  }

  private static String span(String from, Talk talk, ZoneId zone) {
    return OpportunitySentences.span(from, Times.time(talk.ends(), zone));
  }

  /** What the person said of it, beside who was there. */
  private static List<String> lookBack(Talk talk) {
    List<String> lines = new ArrayList<>();
    LookBack said = talk.lookBack();
    if (said.impression() != null) {
      lines.add(OpportunitySentences.howItWent(said.impression()));
    }
    if (!talk.wentWrong().isEmpty()) {
      lines.add(OpportunitySentences.toMend(Text.plain(String.join("; ", talk.wentWrong()))));
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
