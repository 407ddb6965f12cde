package followthrough.slack.messages;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Passage.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** The delivery in its present state, within every limit of Slack. */
  public Rendered render(Delivery delivery, Desk.View view) {
    Facts facts = new Facts(view);
    HeaderLine header = new HeaderLine(facts, delivery);
    List<Entry> entries = delivery.entries();
    List<Passage> passages = new ArrayList<>();
    for (Entry entry : entries) {
      passages.add(passage(delivery, entry, header, facts));
    }
    List<Entry> left = new ArrayList<>();
    for (int place = 0; place < entries.size(); place++) {
      if (!passages.get(place).ended()) {
        left.add(entries.get(place));
      }
    }
    String first = header.text(left);
    passages = passages.size() == 1 ? List.of(passages.get(0).underHeader()) : passages;
    boolean discreet = view.file().person().wishes().discreet();
    String text = discreet ? header.notice(left) : text(first, passages);
    for (Density density : Density.values()) {
      List<LayoutBlock> blocks = blocks(first, passages, density);
      blocks.addAll(about(delivery, header, facts, density));
      if (fits(blocks)) {
        return new Rendered(blocks, text);
      }
    }
    return new Rendered(cut(first, passages), text);
  }

  /**
   * What can be told of the opportunity, and its whole story; of several one button each, behind
   * which the menu stands as well.
   */
  private List<LayoutBlock> about(
      Delivery delivery, HeaderLine header, Facts facts, Density density) {
    if (density == Density.BARE) {
      return List.of();
    }
    List<Entry> entries = delivery.entries();
    List<Long> opportunities =
        entries.stream()
            .flatMap(
                entry -> Stream.concat(header.opportunities(entry), Stream.of(entry.opportunity())))
            .distinct()
            .filter(opportunity -> facts.opportunity(opportunity).isPresent())
            .limit(Doors.MOST_OPPORTUNITIES)
            .toList();
    if (opportunities.isEmpty()) {
      return List.of();
    }
    long first = opportunities.get(0);
    if (opportunities.size() == 1) {
      List<BlockElement> elements = new ArrayList<>();
      if (density != Density.BUTTONS && density != Density.DENSEST) {
        entries.stream()
            .filter(entry -> entry.opportunity() == first)
            .reduce((one, other) -> other)
            .flatMap(entry -> menu.of(facts.view(), entry))
            .ifPresent(elements::add);
      }
      elements.add(open(0, first, RowSentences.OPEN, facts));
      return List.of(Elements.actions(first, elements));
    }
    return List.of(
        Elements.actions(
            first,
            IntStream.range(0, opportunities.size())
                .mapToObj(place -> open(place, opportunities.get(place), facts))
                .toList()));
  }

  private static BlockElement open(int place, long opportunity, Facts facts) {
    return open(place, opportunity, RowSentences.open(facts.shortCompany(opportunity)), facts);
  }

  private static BlockElement open(int place, long opportunity, String text, Facts facts) {
    return Elements.button(
        Doors.openOpportunity(place),
        text,
        String.valueOf(opportunity),
        text.equals(RowSentences.OPEN)
            ? RowSentences.label(text, facts.company(opportunity))
            : text);
  }

  private static Passage passage(Delivery delivery, Entry entry, HeaderLine header, Facts facts) {
    RowLines lines = new RowLines(facts);
    List<EntryRows.Line> rows = header.rows(entry);
    String lead = ReminderSentences.again(entry) + new ReminderSentences(facts).lead(entry);
    String morning = new CompanyMorning(facts).sentence(entry, delivery.at());
    RowValue first =
        rows.isEmpty() ? new RowValue(delivery.number(), entry.step(), 0) : rows.get(0).value();
    List<RowLine> shown =
        rows.stream().map(row -> line(row, lines, delivery, entry, facts)).toList();
    if (!shown.isEmpty() && shown.stream().allMatch(RowLine::gone)) {
      return new Passage(Text.plain(HeaderLine.ended(entry, facts)), "", shown, List.of(), true);
    }
    return new Passage(
        Text.plain(header.todo(entry)),
        morning.isEmpty() ? lead : lead + " " + morning,
        shown,
        asksNothing(entry.rule()) ? List.of() : new ReminderButtons(facts).shared(first),
        false);
  }

  /** On the Monday list each row says what it asks to do. */
  private static RowLine line(
      EntryRows.Line row, RowLines lines, Delivery delivery, Entry entry, Facts facts) {
    StepKey step = row.value().step();
    RowLine line = lines.line(row.value(), row.row(), delivery.at(), row.deadline());
    return entry.rule() == Rule.MONDAY_DIGEST && !line.text().isEmpty()
        ? line.titled(
            Text.plain(
                new Todo(facts)
                    .of(
                        facts.rule(step),
                        List.of(row.row()),
                        step.subject(),
                        row.row().opportunity())))
        : line;
  }

  private static boolean asksNothing(Rule rule) {
    return rule == Rule.MONDAY_DIGEST
        || rule == Rule.WEEK_AHEAD
        || rule == Rule.SKIPPED_OLD_NOTES
        || rule == Rule.KEEP_PAUSE_STOP;
  }

  private static List<LayoutBlock> blocks(String header, List<Passage> passages, Density density) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Elements.header(header)));
    passages.forEach(passage -> blocks.addAll(passage.blocks(density)));
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
    List<LayoutBlock> all = blocks(header, passages, Density.BARE);
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
