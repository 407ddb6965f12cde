package followthrough.slack.sheets;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.core.action.LogTable;
import followthrough.core.action.Outcome;
import followthrough.core.people.PersonId;
import followthrough.slack.files.Downloads;
import followthrough.slack.files.DroppedFile;
import followthrough.slack.files.FileReader;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes a table that somebody drops: says what would be added and what not, asks, and adds it. */
public final class SheetDesk implements FileReader, Switchboard.Part {
  static final String ADD = "add_table";
  static final String MONTH_FIRST = "table_month_first";
  static final String DAY_FIRST = "table_day_first";
  static final String LEAVE = "leave_table";

  /** Whoever pressed waits for no more than three seconds. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private static final List<String> ENDINGS = List.of(".csv", ".tsv");

  private final Desk desk;
  private final Downloads downloads;
  private final Function<ZoneId, String> holidays;
  private final Consumer<PersonId> changed;

  /**
   * Wires the reading to the desk.
   *
   * @param holidays the calendar of public holidays that is likely in a zone
   * @param changed told after interviews were added; must return at once and not fail
   */
  public SheetDesk(
      Desk desk,
      Downloads downloads,
      Function<ZoneId, String> holidays,
      Consumer<PersonId> changed) {
    this.desk = desk;
    this.downloads = downloads;
    this.holidays = holidays;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .action(ADD, this::add)
        .action(MONTH_FIRST, press -> ordered(press, SheetDate.Order.MONTH_FIRST))
        .action(DAY_FIRST, press -> ordered(press, SheetDate.Order.DAY_FIRST))
        .action(LEAVE, press -> press.rewrite(Said.of(SheetSentences.LEFT)));
  }

  @Override
  public String kind() {
    return SheetSentences.KIND;
  }

  @Override
  public boolean knows(DroppedFile file) {
    return ENDINGS.stream().anyMatch(file::endsIn);
  }

  @Override
  public Said read(Desk.View view, DroppedFile file) {
    Optional<Sheet> sheet = Sheet.read(SheetText.of(file.content()));
    if (sheet.isEmpty()) {
      return Said.of(SheetSentences.NO_TABLE);
    }
    List<String> days =
        sheet.get().lines().stream().map(line -> line.cell(SheetColumn.DATE)).toList();
    SheetDate.Order order = SheetDate.order(days).orElse(SheetDate.Order.MONTH_FIRST);
    return order == SheetDate.Order.UNKNOWN
        ? question(view, days, file.address())
        : preview(view, sheet.get(), order, file.address());
  }

  private static Said question(Desk.View view, List<String> days, String address) {
    String example = days.stream().filter(SheetDate::unclear).findFirst().orElse("");
    return new Said(
        SheetSentences.whichOrder(example),
        List.of(
            choice(view, MONTH_FIRST, example, SheetDate.Order.MONTH_FIRST, address),
            choice(view, DAY_FIRST, example, SheetDate.Order.DAY_FIRST, address),
            leave()));
  }

  private static BlockElement choice(
      Desk.View view, String action, String example, SheetDate.Order order, String address) {
    LocalDate today = LocalDate.ofInstant(view.now(), zone(view));
    String day =
        SheetDate.read(example, order)
            .map(moment -> SheetSentences.day(moment.day(), today))
            .orElse(example);
    return Elements.button(action, day, address, day);
  }

  private static BlockElement leave() {
    return Elements.button(LEAVE, SheetSentences.LEAVE, "leave", SheetSentences.LEAVE);
  }

  private Said preview(Desk.View view, Sheet sheet, SheetDate.Order order, String address) {
    SheetReading reading = reading(view, sheet, order);
    List<LogTable.Row> news = LogTable.news(view, reading.rows());
    String text = SheetSentences.preview(news, reading, sheet, zone(view), view.now());
    return news.isEmpty()
        ? Said.of(text)
        : new Said(
            text,
            List.of(
                Elements.button(ADD, SheetSentences.ADD, order + "|" + address, SheetSentences.ADD),
                leave()));
  }

  private SheetReading reading(Desk.View view, Sheet sheet, SheetDate.Order order) {
    return new SheetReading(sheet, order, zone(view), view.now(), holidays);
  }

  private void ordered(Press press, SheetDate.Order order) throws IOException, SlackApiException {
    Optional<Desk.View> view = desk.look(press.person());
    if (view.isPresent()) {
      press.rewrite(
          again(press.person(), press.value())
              .map(sheet -> preview(view.get(), sheet, order, press.value()))
              .orElseGet(() -> Said.of(SheetSentences.DROP_AGAIN)));
    }
  }

  private void add(Press press) throws IOException, SlackApiException {
    Asked asked = press.read(Asked::parse);
    Optional<Desk.View> view = desk.look(press.person());
    if (view.isPresent()) {
      press.rewrite(Said.of(added(view.get(), asked)));
    }
  }

  /** What the button carries. */
  private record Asked(SheetDate.Order order, String address) {
    static Asked parse(String value) {
      int end = value.indexOf('|');
      if (end < 0) {
        throw new IllegalArgumentException("no table");
      }
      return new Asked(SheetDate.Order.valueOf(value.substring(0, end)), value.substring(end + 1));
    }
  }

  private String added(Desk.View view, Asked asked) {
    PersonId person = view.file().person().id();
    Optional<Sheet> sheet = again(person, asked.address());
    if (sheet.isEmpty()) {
      return SheetSentences.DROP_AGAIN;
    }
    List<LogTable.Row> rows = reading(view, sheet.get(), asked.order()).rows();
    if (!(desk.press(person, new LogTable(rows)) instanceof Outcome.Done<LogTable.Result> done)) {
      return SheetSentences.DROP_AGAIN;
    }
    changed.accept(person);
    return done.value().added() == 0
        ? SheetSentences.NOTHING_NEW
        : SheetSentences.added(done.value());
  }

  private Optional<Sheet> again(PersonId person, String address) {
    return downloads.fetch(person.workspace(), address, PATIENCE)
            instanceof Downloads.Fetched.Content content
        ? Sheet.read(SheetText.of(content.bytes()))
        : Optional.empty();
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }
}
