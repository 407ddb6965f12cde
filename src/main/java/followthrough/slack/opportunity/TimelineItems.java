package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Turn;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.RowValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happened and all that was sent, newest first, each with the way to put it right. */
final class TimelineItems {
  private final Facts facts;
  private final long opportunity;
  private final List<GivenAnswer> given;
  private final HappeningSentences words;

  TimelineItems(Facts facts, long opportunity, List<GivenAnswer> given) {
    this.facts = facts;
    this.opportunity = opportunity;
    this.given = given;
    this.words = new HappeningSentences(facts, opportunity);
  }

  private record Item(Instant at, String text, @Nullable BlockElement control) {}

  /** One block each. */
  List<List<LayoutBlock>> items() {
    List<Item> all = new ArrayList<>();
    facts.chapter(opportunity).turns().stream().map(this::item).forEach(all::add);
    given.forEach(answer -> all.add(item(answer)));
    // Of one minute, what happened caused what was sent.
    all.sort(Comparator.comparing(Item::at));
    Collections.reverse(all);
    List<List<LayoutBlock>> items = new ArrayList<>();
    items.add(List.of(Elements.header(OpportunitySentences.TIMELINE)));
    all.forEach(item -> items.add(List.of(block(item))));
    return items;
  }

  private LayoutBlock block(Item item) {
    String when = Times.at(item.at(), facts.zone(), facts.now());
    return Elements.section(OpportunitySentences.entry(when, item.text()), item.control());
  }

  private Item item(Turn turn) {
    return new Item(turn.happening().at(), words.of(turn), control(turn));
  }

  /** Null where it happened elsewhere. */
  private @Nullable BlockElement control(Turn turn) {
    Happening.OfOpportunity one = turn.happening();
    if (one.opportunity() != opportunity) {
      return null;
    }
    if (one instanceof Happening.Saved || one instanceof Happening.NewTime) {
      long interview = ((Happening.OfInterview) one).interview();
      return button(
          Doors.EDIT_INTERVIEW, OpportunitySentences.EDIT, String.valueOf(interview), turn);
    }
    ButtonElement takeBack =
        button(
            OpportunityModal.TAKE_BACK,
            OpportunitySentences.TAKE_BACK,
            String.valueOf(one.number()),
            turn);
    takeBack.setConfirm(
        ConfirmationDialogObject.builder()
            .title(plain(OpportunitySentences.TAKE_BACK_QUESTION))
            .text(plain(OpportunitySentences.TAKE_BACK_CONSEQUENCE))
            .confirm(plain(OpportunitySentences.TAKE_BACK))
            .deny(plain(OpportunitySentences.KEEP))
            .build());
    return takeBack;
  }

  private ButtonElement button(String id, String text, String value, Turn turn) {
    return Elements.button(
        id,
        text,
        value,
        OpportunitySentences.label(
            text, facts.at(turn.happening().at()) + ", " + spoken(words.of(turn))));
  }

  private Item item(GivenAnswer answer) {
    String what = AnswerSentences.of(answer, facts);
    BlockElement correct =
        Elements.button(
            Corrections.OPEN,
            OpportunitySentences.CORRECT,
            new RowValue(0, answer.step(), answer.recipients().get(0)).text(),
            OpportunitySentences.label(
                OpportunitySentences.CORRECT, facts.at(answer.at()) + ", " + spoken(what)));
    return new Item(answer.at(), what, correct);
  }

  private static String spoken(String markup) {
    return followthrough.slack.kit.RichText.characters(markup);
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
