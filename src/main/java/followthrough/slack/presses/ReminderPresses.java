package followthrough.slack.presses;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Action;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Archive;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.EndRequest;
import followthrough.core.action.Journal;
import followthrough.core.action.KeepOpen;
import followthrough.core.action.Outcome;
import followthrough.core.action.Pause;
import followthrough.core.action.Refusal;
import followthrough.core.action.Resume;
import followthrough.core.action.SnoozeStep;
import followthrough.core.action.Stop;
import followthrough.core.action.UndoAnswer;
import followthrough.core.pipeline.Filed;
import followthrough.core.plan.History.Kind;
import followthrough.slack.kit.Dates;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.SlackRefusal;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.FreeTime;
import followthrough.slack.messages.LateNotes;
import followthrough.slack.messages.MenuChoice;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowState;
import followthrough.slack.messages.RowValue;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every press on a reminder: stored before the answer, shown in the message after it. */
public final class ReminderPresses implements Switchboard.Part {
  private static final Logger log = LoggerFactory.getLogger(ReminderPresses.class);

  private static final int MOST_YEARS = 2;

  private final Desk desk;
  private final ShownRows rows;
  private final Drafts drafts;
  private final MessageUpdates updates;

  /**
   * Wires the buttons to the desk.
   *
   * @param updates shows the new state of messages
   */
  public ReminderPresses(Desk desk, Deliveries deliveries, Drafts drafts, MessageUpdates updates) {
    this.desk = desk;
    this.rows = new ShownRows(desk, deliveries);
    this.drafts = drafts;
    this.updates = updates;
  }

  /** Listens for every button of a reminder, in messages and on the Home tab. */
  @Override
  public void plugInto(Switchboard board) {
    board
        .action(ReminderButtons.MARK_SENT, on(press -> answer(press, row(press), Kind.SENT)))
        .action(
            ReminderButtons.LEFT_VOICEMAIL, on(press -> answer(press, row(press), Kind.VOICEMAIL)))
        .action(ReminderButtons.UNDO, on(press -> undo(press, row(press))))
        .action(ReminderButtons.DRAFT, on(press -> draft(press, row(press))))
        .action(ReminderButtons.MORE, on(this::menu))
        .action(
            ReminderButtons.ARCHIVE,
            on(press -> act(press, new Archive(opportunity(press), Filed.NO_ANSWER))))
        .action(
            ReminderButtons.KEEP_OPEN, on(press -> act(press, new KeepOpen(opportunity(press)))))
        .action(ReminderButtons.DELIVERED, on(press -> end(press, true)))
        .action(ReminderButtons.NOT_ASKED, on(press -> end(press, false)))
        .action(ReminderButtons.KEEP_GOING, on(press -> act(press, new Resume())))
        .action(ReminderButtons.STOP, on(press -> act(press, new Stop())))
        .action(ReminderButtons.PAUSE_UNTIL, on(this::pause));
  }

  private Switchboard.Pressed on(Switchboard.Pressed handler) {
    return press -> {
      try {
        handler.answer(press);
      } catch (Journal.UnknownPerson e) {
        tell(press, ButtonSentences.UNKNOWN_PERSON);
      } catch (Press.Unreadable e) {
        // A button of an older release, or of nobody's making.
        log.warn("A press carries what nobody can read: {}", e.getMessage());
        tell(press, ButtonSentences.CHANGED);
      }
    };
  }

  private static long opportunity(Press press) {
    return row(press).step().subject();
  }

  private static RowValue row(Press press) {
    return press.read(RowValue::parse);
  }

  private void menu(Press press) {
    MenuChoice choice = press.read(MenuChoice::parse);
    RowValue row = choice.row();
    if (choice instanceof MenuChoice.MarkSent) {
      answer(press, row, Kind.SENT);
    } else if (choice instanceof MenuChoice.LeftVoicemail) {
      answer(press, row, Kind.VOICEMAIL);
    } else if (choice instanceof MenuChoice.Skip) {
      answer(press, row, Kind.SKIPPED);
    } else if (choice instanceof MenuChoice.Draft) {
      draft(press, row);
    } else if (choice instanceof MenuChoice.Why) {
      why(press, row);
    } else if (choice instanceof MenuChoice.Late late) {
      late(press, late);
    } else if (choice instanceof MenuChoice.SnoozeUntil snooze) {
      snooze(press, row, Optional.of(snooze.until()));
    } else {
      snooze(press, row, shortly(press, row));
    }
  }

  private void answer(Press press, RowValue row, Kind kind) {
    Outcome<Instant> outcome =
        desk.press(press.person(), new AnswerRow(row.step(), List.of(row.recipient()), kind));
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      tell(press, refused(press, row, refused.why()));
      updates.outdated(press.place());
    } else {
      updates.changed(press.place());
      free(press);
    }
  }

  /** After the last of what was open; the Home tab says so by itself. */
  private void free(Press press) {
    if (press.place().inMessage()) {
      desk.look(press.person())
          .flatMap(view -> new FreeTime(view).sentence())
          .ifPresent(sentence -> updates.whisper(press.place(), sentence, List.of()));
    }
  }

  private String refused(Press press, RowValue row, Refusal why) {
    if (why != Refusal.ALREADY_ANSWERED) {
      return ButtonSentences.refused(why);
    }
    return desk.look(press.person())
        .flatMap(
            view ->
                RowState.answer(view, row.step(), rows.settled(press.person(), row))
                    .map(
                        answer ->
                            ButtonSentences.already(
                                answer.kind(), new Facts(view).near(answer.at()))))
        .orElse(ButtonSentences.CHANGED);
  }

  private void undo(Press press, RowValue row) {
    act(press, new UndoAnswer(row.step(), rows.settled(press.person(), row)));
  }

  /** The first choice of this minute; empty when none fits any more. */
  private Optional<Instant> shortly(Press press, RowValue row) {
    return desk.look(press.person())
        .flatMap(view -> view.plan().snoozeChoices(row.step()).stream().findFirst());
  }

  private void snooze(Press press, RowValue row, Optional<Instant> until) {
    if (until.isEmpty()) {
      tell(press, ButtonSentences.refused(Refusal.NOT_A_SNOOZE_CHOICE));
      updates.outdated(press.place());
      return;
    }
    act(press, new SnoozeStep(row.step(), until.get()));
  }

  private void pause(Press press) {
    LocalDate until = Dates.read(press.date());
    Optional<LocalDate> today =
        desk.look(press.person())
            .map(view -> view.now().atZone(new Facts(view).zone()).toLocalDate());
    if (until == null || today.isEmpty() || !until.isAfter(today.get())) {
      tell(press, ButtonSentences.PAST_DAY);
      return;
    }
    if (until.isAfter(today.get().plusYears(MOST_YEARS))) {
      tell(press, ButtonSentences.FAR_DAY);
      return;
    }
    act(press, new Pause(until));
  }

  /** The reminder of what they asked for bears the number of the asking. */
  private void end(Press press, boolean delivered) {
    act(press, new EndRequest(row(press).step().origin(), delivered));
  }

  private void act(Press press, Action<?> action) {
    if (desk.press(press.person(), action) instanceof Outcome.Refused<?> refused) {
      tell(press, ButtonSentences.refused(refused.why()));
      updates.outdated(press.place());
    } else {
      updates.changed(press.place());
    }
  }

  private void draft(Press press, RowValue value) {
    Optional<View> form = drafts.open(press.person(), value);
    if (form.isEmpty()) {
      tell(press, ButtonSentences.CHANGED);
      updates.outdated(press.place());
      return;
    }
    open(press, form.get());
  }

  private void why(Press press, RowValue value) {
    rows.find(press.person(), value)
        .ifPresentOrElse(
            shown ->
                open(
                    press,
                    WhySentences.modal(
                        shown.view(), value.step(), shown.rule(), List.of(shown.row()))),
            () -> tell(press, ButtonSentences.CHANGED));
  }

  private void late(Press press, MenuChoice.Late late) {
    desk.look(press.person())
        .flatMap(view -> LateNotes.of(late.row(), new Facts(view)))
        .ifPresentOrElse(
            notes -> open(press, Modals.notice(LateNotes.TITLE, notes.paragraphs(late.minutes()))),
            () -> tell(press, ButtonSentences.CHANGED));
  }

  /** Opens a modal at once: the trigger lives for three seconds. */
  private void open(Press press, View modal) {
    try {
      press.show(modal);
      return;
    } catch (SlackRefusal e) {
      log.warn("Slack does not open a modal: {}", e.getMessage());
    } catch (IOException | SlackApiException e) {
      log.warn("A modal could not be opened: {}", e.getClass().getSimpleName());
    }
    if (press.place().inMessage()) {
      updates.whisper(press.place(), ButtonSentences.TOO_SLOW, List.of());
    }
  }

  /** Says why nothing changed, where the person is looking. */
  private void tell(Press press, String sentence) {
    if (press.place().inMessage()) {
      updates.whisper(press.place(), sentence, List.of());
    } else {
      open(press, Modals.notice(ButtonSentences.NOTICE_TITLE, List.of(sentence)));
    }
  }
}
