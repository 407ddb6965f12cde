package followthrough.slack.messages;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Row;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The buttons and menus of one row of a reminder: their names, their words and where they stand.
 */
public final class ReminderButtons {
  public static final String MARK_SENT = "mark_sent";
  public static final String LEFT_VOICEMAIL = "left_voicemail";
  public static final String DRAFT = "draft";
  public static final String UNDO = "undo";
  public static final String MORE = "more";
  public static final String ARCHIVE = "archive";
  public static final String KEEP_OPEN = "keep_open";
  public static final String DELIVERED = "delivered";
  public static final String NOT_ASKED = "no_longer_asked";
  public static final String KEEP_GOING = "keep_going";
  public static final String PAUSE_UNTIL = "pause_until";
  public static final String STOP = "stop_reminders";

  private static final Duration SHORTLY = Duration.ofHours(1);
  private static final int PLACEHOLDER = 150;

  private final Facts facts;

  ReminderButtons(Facts facts) {
    this.facts = facts;
  }

  /** What can be pressed on the row, in every layout. */
  RowLine.Controls of(RowValue value, Row row) {
    List<BlockElement> buttons = buttons(value, row);
    return new RowLine.Controls(
        with(buttons, menu(value)),
        with(buttons, own(value)),
        rest(value, row),
        brief(value, row, buttons),
        writes(row) ? List.of(mark(value, row)) : brief(value, row, buttons));
  }

  private List<BlockElement> buttons(RowValue value, Row row) {
    List<BlockElement> elements = new ArrayList<>();
    switch (value.step().kind()) {
      case PREPARE, BEFORE_YOU_LEAVE -> {
        edit(value, row, RowSentences.EDIT, elements);
        elements.add(mark(value, row));
      }
      case DEBRIEF -> {
        debrief(value, row, elements);
        elements.add(mark(value, row));
      }
      case PROMISE_KEPT -> elements.add(button(MARK_SENT, RowSentences.NOT_YET, value, row));
      case REQUEST_DUE, REQUEST_LAST_CALL, REQUEST_LATE -> {
        elements.add(button(DELIVERED, RowSentences.DELIVERED, value, row));
        elements.add(button(NOT_ASKED, RowSentences.NOT_ASKED, value, row));
      }
      case ARCHIVE_QUESTION -> {
        elements.add(button(ARCHIVE, RowSentences.ARCHIVE, value, row));
        elements.add(button(KEEP_OPEN, RowSentences.KEEP_OPEN, value, row));
      }
      case KEEP_PAUSE_STOP -> goOn(value, elements);
      case MONDAY_DIGEST, WEEK_AHEAD, SKIPPED_OLD_NOTES -> {}
      default -> answers(value, row, elements);
    }
    return elements;
  }

  private static List<BlockElement> with(List<BlockElement> buttons, List<OptionObject> options) {
    List<BlockElement> all = new ArrayList<>(buttons);
    if (!options.isEmpty()) {
      all.add(Elements.menu(MORE, RowSentences.MORE, options));
    }
    return all;
  }

  /** One small menu with what matters most. */
  private List<BlockElement> brief(RowValue value, Row row, List<BlockElement> buttons) {
    if (!writes(row)) {
      return with(buttons, menu(value)).stream().limit(1).toList();
    }
    List<OptionObject> options = new ArrayList<>();
    options.add(
        Elements.option(
            RowSentences.markButton(row.medium()), new MenuChoice.MarkSent(value).text()));
    options.addAll(besideTheMark(value, row));
    return List.of(Elements.menu(MORE, RowSentences.CHOOSE, options));
  }

  /** The same for a row that shows its button. */
  private List<BlockElement> rest(RowValue value, Row row) {
    return writes(row)
        ? List.of(Elements.menu(MORE, RowSentences.CHOOSE, besideTheMark(value, row)))
        : List.of();
  }

  private static List<OptionObject> besideTheMark(RowValue value, Row row) {
    List<OptionObject> options = new ArrayList<>();
    if (row.medium().byVoice()) {
      options.add(
          Elements.option(RowSentences.LEFT_VOICEMAIL, new MenuChoice.LeftVoicemail(value).text()));
    }
    options.add(Elements.option(RowSentences.DRAFT, new MenuChoice.Draft(value).text()));
    options.add(Elements.option(RowSentences.SKIP, new MenuChoice.Skip(value).text()));
    return options;
  }

  /** What a row keeps when its step shows what the rows share. */
  private static List<OptionObject> own(RowValue value) {
    return List.of(
        Elements.option(RowSentences.SKIP, new MenuChoice.Skip(value).text()),
        Elements.option(RowSentences.WHY, new MenuChoice.Why(value).text()));
  }

  /** What the rows of one step share: when to come back, and why it came. */
  List<OptionObject> shared(RowValue value) {
    List<OptionObject> options = new ArrayList<>(snoozes(value));
    options.add(Elements.option(RowSentences.WHY, new MenuChoice.Why(value).text()));
    return options;
  }

  BlockElement mark(RowValue value, Row row) {
    String text = RowSentences.markButton(row.medium());
    return Elements.button(
        MARK_SENT, text, value.text(), RowSentences.label(text, value.step(), row, facts));
  }

  /** What can still be pressed when something else than an answer ended the row. */
  List<BlockElement> after(RowValue value, Row row) {
    List<BlockElement> elements = new ArrayList<>();
    if (value.step().kind() == FollowUpKind.DEBRIEF) {
      debrief(value, row, elements);
    }
    return elements;
  }

  BlockElement undo(RowValue value, Row row) {
    return button(UNDO, RowSentences.UNDO, value, row);
  }

  private void answers(RowValue value, Row row, List<BlockElement> elements) {
    if (row.medium() == Medium.ADD_PERSON || row.medium() == Medium.ADD_ADDRESS) {
      elements.add(missing(value, row));
      return;
    }
    elements.add(mark(value, row));
    if (row.medium().byVoice()) {
      elements.add(button(LEFT_VOICEMAIL, RowSentences.LEFT_VOICEMAIL, value, row));
    }
    if (writes(row)) {
      elements.add(button(DRAFT, RowSentences.DRAFT, value, row));
    }
  }

  private void goOn(RowValue value, List<BlockElement> elements) {
    elements.add(
        Elements.button(
            KEEP_GOING, RowSentences.KEEP_GOING, value.text(), RowSentences.KEEP_GOING));
    elements.add(
        DatePickerElement.builder()
            .actionId(PAUSE_UNTIL)
            .placeholder(Elements.plain(RowSentences.PAUSE, PLACEHOLDER))
            .build());
    elements.add(Elements.button(STOP, RowSentences.STOP, value.text(), RowSentences.STOP));
  }

  private void debrief(RowValue value, Row row, List<BlockElement> elements) {
    elements.add(
        Elements.button(
            Doors.DEBRIEF,
            RowSentences.DEBRIEF,
            String.valueOf(value.step().subject()),
            RowSentences.label(RowSentences.DEBRIEF, value.step(), row, facts)));
  }

  private void edit(RowValue value, Row row, String text, List<BlockElement> elements) {
    facts
        .editable(value.step(), row.opportunity())
        .ifPresent(
            interview ->
                elements.add(
                    Elements.button(
                        Doors.EDIT_INTERVIEW,
                        text,
                        String.valueOf(interview),
                        RowSentences.label(text, value.step(), row, facts))));
  }

  /** Opens the small form that asks for what the row lacks alone. */
  private BlockElement missing(RowValue value, Row row) {
    boolean people = row.medium() == Medium.ADD_PERSON;
    String text = RowSentences.addButton(row.medium());
    String whose = people ? facts.company(row.opportunity()) : facts.names(row.passOn());
    long interview = facts.editable(value.step(), row.opportunity()).orElse(0L);
    return Elements.button(
        people ? Doors.ADD_PEOPLE : Doors.ADD_ADDRESSES,
        text,
        new Missing(row.opportunity(), interview, row.passOn()).text(),
        text + ": " + whose);
  }

  private BlockElement button(String id, String text, RowValue value, Row row) {
    return Elements.button(
        id, text, value.text(), RowSentences.label(text, value.step(), row, facts));
  }

  private List<OptionObject> menu(RowValue value) {
    return switch (value.step().kind()) {
      case KEEP_PAUSE_STOP, MONDAY_DIGEST, WEEK_AHEAD, SKIPPED_OLD_NOTES -> List.of();
      default -> {
        List<OptionObject> options = new ArrayList<>(snoozes(value));
        options.addAll(late(value));
        if (!value.step().kind().forUser()) {
          options.add(Elements.option(RowSentences.SKIP, new MenuChoice.Skip(value).text()));
        }
        options.add(Elements.option(RowSentences.WHY, new MenuChoice.Why(value).text()));
        yield options;
      }
    };
  }

  /** On the note before leaving, until the interview starts (rules, 13.3). */
  private List<OptionObject> late(RowValue value) {
    return LateNotes.of(value, facts).isEmpty()
        ? List.of()
        : LateNotes.MINUTES.stream()
            .map(
                minutes ->
                    Elements.option(
                        RowSentences.late(minutes), new MenuChoice.Late(value, minutes).text()))
            .toList();
  }

  private List<OptionObject> snoozes(RowValue value) {
    return facts.view().plan().snoozeChoices(value.step()).stream()
        .map(choice -> snooze(value, choice))
        .toList();
  }

  private OptionObject snooze(RowValue value, Instant choice) {
    // A fixed minute would be refused a minute later: the first choice moves on with the clock.
    return choice.equals(facts.now().plus(SHORTLY))
        ? Elements.option(RowSentences.remindShortly(), new MenuChoice.SnoozeShortly(value).text())
        : Elements.option(
            RowSentences.remind(facts.at(choice)),
            new MenuChoice.SnoozeUntil(value, choice).text());
  }

  private static boolean writes(Row row) {
    return row.to() != 0;
  }
}
