package followthrough.slack.commands;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.core.people.TypedText;
import followthrough.slack.calendar.CalendarDesk;
import followthrough.slack.data.DataDesk;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.SlackRefusal;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.numbers.NumbersDesk;
import followthrough.slack.pasted.OneLine;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers {@code /interview}, alone and with a word after it; only the person sees the answer. */
public final class InterviewCommand implements Switchboard.Part {
  static final String COMMAND = "/interview";

  /** Slack takes about 13,000 characters in blocks, names of properties included. */
  private static final int LONGEST = 10_000;

  private final Desk desk;
  private final People people;
  private final Deliveries deliveries;
  private final LogInterviewModal modal;
  private final SettingsModal settings;
  private final HoldCommands hold;
  private final DataDesk data;
  private final CalendarDesk calendar;
  private final NumbersDesk numbers;

  /**
   * Wires the command to the desk.
   *
   * @param changed told after reminders were held or resumed; must return at once and not fail
   */
  public InterviewCommand(
      Desk desk,
      People people,
      Deliveries deliveries,
      LogInterviewModal modal,
      SettingsModal settings,
      DataDesk data,
      CalendarDesk calendar,
      NumbersDesk numbers,
      Consumer<PersonId> changed) {
    this.desk = desk;
    this.people = people;
    this.deliveries = deliveries;
    this.modal = modal;
    this.settings = settings;
    this.data = data;
    this.calendar = calendar;
    this.numbers = numbers;
    this.hold = new HoldCommands(desk, changed);
  }

  @Override
  public void plugInto(Switchboard board) {
    board.command(COMMAND, this::answer);
    numbers.plugInto(board);
  }

  /** What the command says to words that open no form; the help for any others. */
  public Said told(Desk.View view, String typed) {
    return switch (Subcommand.of(typed).orElse(Subcommand.HELP)) {
      case LIST -> only(new PipelineList(view).text());
      case NUMBERS -> NumbersDesk.said(view);
      case NEXT -> only(new NextSteps(view).text());
      case STATUS -> only(status(view));
      case PAUSE -> only(hold.pause(view, Subcommand.rest(typed)));
      case STOP -> only(hold.stop(view));
      case RESUME -> only(hold.resume(view));
      case EXPORT -> only(data.exports().begin(view.file().person().id()));
      case CALENDAR -> only(calendar.answer(view, Subcommand.rest(typed)));
      case LOG, SETTINGS, DELETED, FORGET, HELP -> only(CommandSentences.help());
    };
  }

  private static Said only(String markup) {
    return Said.of(fitting(markup));
  }

  private Response answer(SlashCommandRequest request, SlashCommandContext context)
      throws IOException, SlackApiException {
    String text = request.getPayload().getText();
    String typed = text == null ? "" : TypedText.clean(text);
    Optional<Subcommand> subcommand = Subcommand.of(typed);
    if (subcommand.isEmpty()) {
      return more(typed, context);
    }
    return switch (subcommand.get()) {
      case LOG -> opens(subcommand.get(), context, this::log);
      case LIST, NEXT, NUMBERS, STATUS, PAUSE, STOP, RESUME, EXPORT, CALENDAR ->
          about(context, view -> told(view, typed));
      case FORGET ->
          opens(
              subcommand.get(),
              context,
              one -> data.forget().open(one.client(), one.getTriggerId()));
      case DELETED ->
          opens(
              subcommand.get(),
              context,
              one -> data.trash().open(one.client(), People.of(one), one.getTriggerId()));
      case SETTINGS -> opens(subcommand.get(), context, this::settings);
      case HELP -> tell(context, CommandSentences.help());
    };
  }

  /** An interview in one line, or a slip of the pen. */
  private Response more(String typed, SlashCommandContext context)
      throws IOException, SlackApiException {
    Optional<Subcommand> near = Subcommand.near(typed);
    if (near.isEmpty() || typed.contains(",")) {
      Optional<Desk.View> known = people.look(People.of(context), context.client());
      Optional<FilledIn> line =
          known.flatMap(view -> OneLine.read(typed, view.now().atZone(zone(view))));
      if (line.isPresent()) {
        return opens(
            Subcommand.LOG,
            context,
            open ->
                modal.openFilled(
                    open.client(), open.getTriggerId(), line.get(), known.orElse(null)));
      }
    }
    return tell(context, CommandSentences.unknown(typed, near));
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }

  /** Opens a modal. */
  @FunctionalInterface
  private interface Opening {
    void open(SlashCommandContext context) throws IOException, SlackApiException;
  }

  private Response opens(Subcommand typed, SlashCommandContext context, Opening opening)
      throws IOException, SlackApiException {
    try {
      opening.open(context);
    } catch (SlackRefusal e) {
      if (e.tooLate()) {
        return tell(context, CommandSentences.tooLate(typed));
      }
      throw e;
    }
    return context.ack();
  }

  private void log(SlashCommandContext context) throws IOException, SlackApiException {
    modal.open(context.client(), context.getTriggerId());
    people.greet(People.of(context), context.client());
  }

  private void settings(SlashCommandContext context) throws IOException, SlackApiException {
    settings.open(context.client(), People.of(context), context.getTriggerId());
  }

  private Response about(SlashCommandContext context, Function<Desk.View, Said> text) {
    PersonId person = People.of(context);
    Optional<Desk.View> view = desk.look(person);
    Said told = view.map(text).orElse(Said.of(CommandSentences.NOTHING_YET));
    // Whoever asks is there, so that what Slack refused may be taken now.
    view.ifPresent(seen -> desk.welcomeBack(seen.file().person()));
    return tell(context, told);
  }

  private String status(Desk.View view) {
    PersonId person = view.file().person().id();
    return new StatusAnswer(view).text(deliveries.lastSuccess(person), deliveries.open(person));
  }

  private static Response tell(SlashCommandContext context, String markup) {
    return tell(context, only(markup));
  }

  private static Response tell(SlashCommandContext context, Said told) {
    return context.ack(r -> r.responseType("ephemeral").blocks(told.blocks()).text(told.text()));
  }

  /** As many whole lines as Slack takes in blocks. */
  private static String fitting(String markup) {
    if (markup.length() <= LONGEST) {
      return markup;
    }
    int end = Math.max(markup.lastIndexOf('\n', LONGEST), 0);
    return markup.substring(0, end) + "\n" + CommandSentences.REST;
  }
}
