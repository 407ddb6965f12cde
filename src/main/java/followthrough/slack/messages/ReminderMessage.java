package followthrough.slack.messages;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows a delivery as it stands now: the same message before and after every press. */
public final class ReminderMessage {
  private static final int MOST_BLOCKS = 50;

  /** Slack does not say how it counts; the JSON is the longest way to count (13.2 k refused). */
  private static final int MOST_CHARACTERS = 13_000;

  /** More is refused when a message is updated. */
  private static final int MOST_TEXT = 4000;

  /** Made once: every new one looks at all classes of blocks again. */
  private static final Gson JSON = GsonFactory.createSnakeCase();

  /** Blocks kept free for what comes after the rows. */
  private static final int RESERVE = 2;

  private final EntryMenu menu;

  /** A message under whose passages the given menu stands. */
  public ReminderMessage(EntryMenu menu) {
    this.menu = menu;
  }

  /** What Slack is given; the text carries the whole content for those who hear it read. */
  public record Rendered(List<LayoutBlock> blocks, String text) {
    public Rendered {
      blocks = List.copyOf(blocks);
    }

    /** The same as long as the message tells and offers the same. */
    public String look() {
      return Look.of(this);
    }
  }

  enum Density {
    ROOMY,
    DENSE,
    DENSEST
  }

  /** The delivery in its present state, within every limit of Slack. */
  public Rendered render(Delivery delivery, Desk.View view) {
    Facts facts = new Facts(view);
    List<Passage> passages = new ArrayList<>();
    Map<Long, Integer> last = new HashMap<>();
    List<Entry> entries = delivery.entries();
    for (int place = 0; place < entries.size(); place++) {
      last.put(entries.get(place).opportunity(), place);
    }
    HeaderLine header = new HeaderLine(facts, delivery);
    for (int place = 0; place < entries.size(); place++) {
      Entry entry = entries.get(place);
      // One menu for each opportunity is enough, below all that concerns it.
      boolean ends = Objects.equals(last.get(entry.opportunity()), place);
      passages.add(
          passage(
              delivery, entry, header.todo(entry), facts, ends ? about(entry, view) : List.of()));
    }
    List<Entry> left = new ArrayList<>();
    for (int place = 0; place < entries.size(); place++) {
      if (!passages.get(place).ended()) {
        left.add(entries.get(place));
      }
    }
    String first = header.text(left);
    passages = passages.size() == 1 ? List.of(passages.get(0).underHeader()) : passages;
    for (Density density : Density.values()) {
      List<LayoutBlock> blocks = blocks(first, passages, density);
      if (fits(blocks)) {
        return new Rendered(blocks, text(first, passages));
      }
    }
    return new Rendered(cut(first, passages), text(first, passages));
  }

  private record Passage(
      String heading,
      String lead,
      List<RowLine> rows,
      List<OptionObject> shared,
      List<LayoutBlock> about,
      boolean ended) {
    /** The header of the message says already what to do. */
    Passage underHeader() {
      return new Passage("", lead, rows, shared, about, ended);
    }

    String top() {
      String bold = heading.isEmpty() ? "" : "*" + heading + "*";
      return bold.isEmpty() || lead.isEmpty() ? bold + lead : bold + "\n" + lead;
    }

    boolean several() {
      return rows.stream().filter(row -> !row.button().isEmpty()).count() > 1;
    }
  }

  /** What can be told of the opportunity, and its whole story. */
  private List<LayoutBlock> about(Entry entry, Desk.View view) {
    if (view.file().pipeline().opportunity(entry.opportunity()).isEmpty()) {
      return List.of();
    }
    List<BlockElement> elements = new ArrayList<>();
    menu.of(view, entry).ifPresent(elements::add);
    elements.add(
        Elements.button(
            Doors.OPEN_OPPORTUNITY,
            RowSentences.OPEN,
            String.valueOf(entry.opportunity()),
            RowSentences.OPEN));
    return List.of(Elements.actions(entry.opportunity(), elements));
  }

  private static Passage passage(
      Delivery delivery, Entry entry, String todo, Facts facts, List<LayoutBlock> about) {
    RowLines lines = new RowLines(facts);
    List<EntryRows.Line> rows = EntryRows.of(delivery, entry, facts);
    String lead = ReminderSentences.again(entry) + new ReminderSentences(facts).lead(entry);
    String morning = new CompanyMorning(facts).sentence(entry, delivery.at());
    RowValue first =
        rows.isEmpty() ? new RowValue(delivery.number(), entry.step(), 0) : rows.get(0).value();
    List<RowLine> shown =
        rows.stream()
            .map(row -> lines.line(row.value(), row.row(), delivery.at(), row.deadline()))
            .toList();
    if (!shown.isEmpty() && shown.stream().allMatch(RowLine::gone)) {
      return new Passage(
          Text.plain(HeaderLine.ended(entry, facts)), "", shown, List.of(), about, true);
    }
    return new Passage(
        Text.plain(todo),
        morning.isEmpty() ? lead : lead + " " + morning,
        shown,
        asksNothing(entry.rule()) ? List.of() : new ReminderButtons(facts).shared(first),
        about,
        false);
  }

  private static boolean asksNothing(Rule rule) {
    return rule == Rule.MONDAY_DIGEST
        || rule == Rule.SKIPPED_OLD_NOTES
        || rule == Rule.KEEP_PAUSE_STOP;
  }

  private static List<LayoutBlock> blocks(String header, List<Passage> passages, Density density) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Elements.header(header)));
    for (Passage passage : passages) {
      if (!passage.top().isEmpty()) {
        blocks.add(Elements.lines(passage.top()));
      }
      passage.rows().forEach(row -> blocks.addAll(row(row, density)));
      if (density != Density.ROOMY && passage.several() && !passage.shared().isEmpty()) {
        blocks.add(
            Elements.actions(
                List.of(Elements.menu(ReminderButtons.MORE, RowSentences.MORE, passage.shared()))));
      }
      if (density != Density.DENSEST) {
        blocks.addAll(passage.about());
      }
    }
    return blocks;
  }

  private static List<LayoutBlock> row(RowLine row, Density density) {
    var elements =
        switch (density) {
          case ROOMY -> row.buttons();
          case DENSE -> row.menu();
          case DENSEST -> row.button();
        };
    String text = density == Density.ROOMY ? row.text() : row.brief();
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!text.isEmpty() && density == Density.ROOMY) {
      blocks.add(Elements.lines(text));
    } else if (!text.isEmpty()) {
      return List.of(Elements.section(text, elements.isEmpty() ? null : elements.get(0)));
    }
    if (!elements.isEmpty()) {
      blocks.add(Elements.actions(elements));
    }
    return blocks;
  }

  private static boolean fits(List<LayoutBlock> blocks) {
    return blocks.size() <= MOST_BLOCKS && size(blocks) <= MOST_CHARACTERS;
  }

  /** How long the blocks are on their way to Slack. */
  static int size(List<LayoutBlock> blocks) {
    return JSON.toJson(blocks).length();
  }

  /** After a long standstill not even the briefest rows may fit: the rest waits on the Home tab. */
  private static List<LayoutBlock> cut(String header, List<Passage> passages) {
    List<LayoutBlock> all = blocks(header, passages, Density.DENSEST);
    List<LayoutBlock> blocks = new ArrayList<>();
    int size = 0;
    for (LayoutBlock block : all) {
      size += size(List.of(block));
      if (blocks.size() == MOST_BLOCKS - RESERVE || size > MOST_CHARACTERS - 300) {
        break;
      }
      blocks.add(block);
    }
    blocks.add(Elements.context(RowSentences.more(all.size() - blocks.size())));
    return blocks;
  }

  private static String text(String header, List<Passage> passages) {
    StringBuilder text = new StringBuilder(Text.plain(header));
    for (Passage passage : passages) {
      text.append(passage.top().isEmpty() ? "\n" : "\n\n" + passage.top());
      passage.rows().stream()
          .map(RowLine::text)
          .filter(row -> !row.isEmpty())
          .forEach(row -> text.append('\n').append(row));
    }
    return Text.clip(RichText.spoken(text.toString()), MOST_TEXT);
  }
}
