package followthrough.slack.replies;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.plan.Row;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Elements;
import followthrough.slack.messages.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Buttons that carry a sentence with what it is about, so that a press says what was missing. */
final class Picks {
  /** Slack takes a name once in a block, so that each place has its own. */
  static final int MOST = 10;

  private static final String ACTION = "reply_pick_";

  /** Takes an answer or a happening back. */
  static final String UNDO = "reply_undo";

  private Picks() {}

  static List<String> actions() {
    return IntStream.range(0, MOST).mapToObj(place -> ACTION + place).toList();
  }

  /** One button for each label. */
  static List<BlockElement> of(List<String> labels, List<Heard> sentences) {
    List<BlockElement> buttons = new ArrayList<>();
    for (int place = 0; place < Math.min(MOST, labels.size()); place++) {
      String label = labels.get(place);
      buttons.add(Elements.button(ACTION + place, label, sentences.get(place).value(), label));
    }
    return buttons;
  }

  /** The same sentence about each of these rows. */
  static List<BlockElement> rows(List<OpenRows.Item> items, Heard heard, Facts facts) {
    return of(
        labels(items, item -> label(item.row(), facts), item -> deed(item, facts)),
        items.stream().map(item -> heard.about(item.about())).toList());
  }

  /** For each of these rows a button that says it is done. */
  static List<BlockElement> settling(List<OpenRows.Item> items, Heard heard, Facts facts) {
    return of(
        labels(
            items,
            item -> ReplySentences.settles(item.row(), ReplySentences.whom(item.row(), facts)),
            item -> ReplySentences.settles(item.row(), label(item.row(), facts)),
            item -> ReplySentences.done(deed(item, facts))),
        items.stream().map(item -> heard.with("done").about(item.about())).toList());
  }

  /** The second of two in one block, each saying what it takes back. */
  static final String UNDO_OTHER = "reply_undo_other";

  /** Two things of the same minute, to choose from. */
  static List<BlockElement> undo(String first, String firstValue, String other, String value) {
    return List.of(
        Elements.button(UNDO, first, firstValue, first),
        Elements.button(UNDO_OTHER, other, value, other));
  }

  static BlockElement undo(String value) {
    return Elements.button(UNDO, ReplySentences.UNDO, value, ReplySentences.UNDO);
  }

  /** The first way to call them by which no two are called alike; else they are numbered. */
  @SafeVarargs
  private static List<String> labels(
      List<OpenRows.Item> items, Function<OpenRows.Item, String>... ways) {
    List<String> labels = List.of();
    for (Function<OpenRows.Item, String> way : ways) {
      labels = items.stream().map(way).toList();
      if (Set.copyOf(labels).size() == labels.size()) {
        return labels;
      }
    }
    List<String> numbered = new ArrayList<>();
    for (int place = 0; place < labels.size(); place++) {
      numbered.add(ReplySentences.numbered(place + 1, labels.get(place)));
    }
    return numbered;
  }

  private static String deed(OpenRows.Item item, Facts facts) {
    String whom = ReplySentences.whom(item.row(), facts);
    String deed = Deeds.name(item.step().kind(), whom);
    String company = facts.company(item.row().opportunity());
    return deed.endsWith(company) ? deed : deed + ", " + company;
  }

  private static String label(Row row, Facts facts) {
    String company = facts.company(row.opportunity());
    return row.to() == 0 ? company : facts.name(row.to()) + ", " + company;
  }
}
