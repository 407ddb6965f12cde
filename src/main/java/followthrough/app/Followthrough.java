package followthrough.app;

import com.slack.api.bolt.App;
import followthrough.almanac.Calendars;
import followthrough.almanac.PublicHolidays;
import followthrough.core.action.CalendarFeed;
import followthrough.core.action.Desk;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Words;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.schedule.Housekeeping;
import followthrough.schedule.Pulse;
import followthrough.schedule.Recovery;
import followthrough.slack.SlackFace;
import followthrough.slack.calendar.CalendarDesk;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.connection.ActsOnce;
import followthrough.slack.connection.BotIdentity;
import followthrough.slack.connection.OneWorkspace;
import followthrough.slack.connection.SlackApi;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.data.DataDesk;
import followthrough.slack.debrief.DebriefModal;
import followthrough.slack.drafts.DraftForm;
import followthrough.slack.files.Downloads;
import followthrough.slack.files.FileDesk;
import followthrough.slack.files.FileReader;
import followthrough.slack.home.HomeTab;
import followthrough.slack.invitations.InvitationReader;
import followthrough.slack.kit.Background;
import followthrough.slack.messages.ReminderMessage;
import followthrough.slack.messages.SlackMessenger;
import followthrough.slack.modals.EditInterviewModal;
import followthrough.slack.modals.HolidayCalendar;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.MissingPeople;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.news.NewsDesk;
import followthrough.slack.news.NewsMenu;
import followthrough.slack.news.Receipts;
import followthrough.slack.news.Spoken;
import followthrough.slack.numbers.NumbersDesk;
import followthrough.slack.opportunity.OpenStories;
import followthrough.slack.opportunity.OpportunityModal;
import followthrough.slack.people.People;
import followthrough.slack.people.PersonChanges;
import followthrough.slack.presses.MessageUpdates;
import followthrough.slack.presses.Redraw;
import followthrough.slack.presses.ReminderPresses;
import followthrough.slack.replies.Answers;
import followthrough.slack.replies.TypedMessages;
import followthrough.slack.sheets.SheetDesk;
import followthrough.slack.uploads.Uploads;
import followthrough.storage.Database;
import followthrough.storage.JdbcDeliveries;
import followthrough.storage.JdbcInbound;
import followthrough.storage.JdbcJournal;
import followthrough.storage.JdbcLeftovers;
import followthrough.storage.JdbcLooks;
import followthrough.storage.JdbcNotes;
import followthrough.storage.JdbcTrash;
import followthrough.web.Check;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The whole program but its doors, wired on one page. */
public final class Followthrough implements AutoCloseable {
  private static final int BACKGROUND_THREADS = 4;
  private static final int BACKGROUND_QUEUE = 2_000;

  /** A third of a minute's messages may go at once when a community's day begins. */
  private static final int BURST_SHARE = 3;

  private static final double SECONDS = 60.0;

  private final Database database;
  private final Clock clock;
  private final SlackApi api;
  private final BotIdentity identity;
  private final Background background = new Background(BACKGROUND_THREADS, BACKGROUND_QUEUE);
  private final FollowUpPolicy policy;
  private final JdbcDeliveries deliveries;
  private final Redraw redraw;
  private final Desk desk;
  private final Pulse pulse;
  private final Recovery recovery;
  private final CalendarParts calendars;
  private final CalendarDesk calendar;
  private final App bolt;

  /**
   * What the operator decides about it.
   *
   * @param messagesPerMinute how many messages one workspace gets on average
   * @param words what notes are made of
   * @param publicUrl where people reach it, without a slash at its end; null when they do not
   */
  public record Options(int messagesPerMinute, Words words, @Nullable URI publicUrl) {}

  /**
   * Takes over the database and the way to Slack, and closes them at its end.
   *
   * @param time what time it is; the sandbox moves it
   */
  public Followthrough(
      Database database, SlackApi api, String botToken, ProgramTime time, Options options) {
    this.database = database;
    this.api = api;
    this.clock = time.clock();
    policy = new FollowUpPolicy(new PublicHolidays());
    deliveries = new JdbcDeliveries(database, clock, time.ahead());
    JdbcJournal journal = new JdbcJournal(database);
    WorkspaceClients clients = WorkspaceClients.one(api, botToken);
    ReminderMessage message = new ReminderMessage(NewsMenu::forEntry);
    redraw = redraw(new Desk(journal, policy, clock), clients, message);
    desk = new Desk(journal, policy, clock, redraw);

    // Nobody waits for the pulse, and what it has to record must not be dropped.
    JdbcJournal patient = new JdbcJournal(database.patient());
    Desk unhurried = new Desk(patient, policy, clock, redraw);
    pulse =
        new Pulse(
            patient,
            deliveries,
            new SlackMessenger(clients, message, policy, clock, database.cutOff()),
            unhurried,
            clock,
            time.nanoTime(),
            options.messagesPerMinute() / SECONDS,
            Math.max(1, options.messagesPerMinute() / BURST_SHARE),
            Pulse.LEASE,
            new Housekeeping(redraw, new JdbcTrash(database), clock));
    recovery = new Recovery(new JdbcLeftovers(database.patient()), deliveries, unhurried, redraw);

    identity = new BotIdentity(api.patient(botToken));
    bolt = OneWorkspace.boltApp(api, botToken, identity);
    bolt.use(new ActsOnce(clock));
    calendars = new CalendarParts(database, desk);
    calendar = calendars.desk(new Uploads(clients, background), options.publicUrl());
    face(clients, Downloads.one(api, botToken), new DraftWriter(options.words())).register(bolt);
  }

  /** Reads at a desk of its own: it is told of everything that happens at the others. */
  private Redraw redraw(Desk reading, WorkspaceClients clients, ReminderMessage message) {
    return new Redraw(
        reading, deliveries, new JdbcLooks(database), clients, message, this::showLater);
  }

  private SlackFace face(WorkspaceClients clients, Downloads downloads, DraftWriter writer) {
    Executor slowly = this::showLater;
    People people = new People(desk, background, clock);
    HomeTab home = new HomeTab(desk, clients, slowly);
    OpenStories stories = new OpenStories(desk, clients, slowly, home);
    MessageUpdates updates = new MessageUpdates(redraw, clients, stories, slowly);
    Receipts receipts = new Receipts(updates);
    DebriefModal debrief = new DebriefModal(desk, receipts);
    DraftForm drafts = new DraftForm(desk, deliveries, new JdbcNotes(database), writer, updates);
    List<HolidayCalendar> holidays = HolidayCalendar.of(Calendars.labels());
    LogInterviewModal form = logInterview(people, holidays, stories);
    SettingsModal settings = new SettingsModal(desk, people, stories::changed);
    DataDesk data = data(new Uploads(clients, background), downloads, stories);
    SheetDesk sheets =
        new SheetDesk(desk, downloads, HolidayCalendar.likely(holidays), stories::changed);
    NumbersDesk numbers = new NumbersDesk(desk, new Uploads(clients, background), background);
    InterviewCommand command =
        new InterviewCommand(
            desk, people, deliveries, form, settings, data, calendar, numbers, stories::changed);
    NewsDesk news = new NewsDesk(desk, receipts, debrief::open);
    InvitationReader invitations = calendars.invitations(form, news, receipts);
    return new SlackFace(
        command,
        form,
        new EditInterviewModal(desk, holidays, form, stories::changed),
        new MissingPeople(desk, stories::changed),
        new OpportunityModal(desk, stories),
        settings,
        new ReminderPresses(desk, deliveries, drafts, updates),
        news,
        debrief,
        drafts,
        home,
        messages(
            people, news, command, files(downloads, invitations, data.imports(), sheets), stories),
        data,
        sheets,
        invitations,
        new PersonChanges(people));
  }

  private DataDesk data(Uploads uploads, Downloads downloads, OpenStories stories) {
    return new PersonalData(database, policy, clock, redraw)
        .desk(desk, uploads, downloads, stories::changed);
  }

  private LogInterviewModal logInterview(
      People people, List<HolidayCalendar> holidays, OpenStories stories) {
    return new LogInterviewModal(desk, people, holidays, calendars.events(), stories::changed);
  }

  /** What can be dropped into the conversation: one line for each kind. */
  private static FileDesk files(Downloads downloads, FileReader... readers) {
    return new FileDesk(downloads, List.of(readers));
  }

  private TypedMessages messages(
      People people, NewsDesk news, InterviewCommand command, FileDesk files, OpenStories stories) {
    return new TypedMessages(
        desk,
        deliveries,
        people,
        new Spoken(news),
        command,
        files,
        new JdbcInbound(database, clock),
        clock,
        new Answers(background),
        stories::changed);
  }

  private void showLater(Runnable work) {
    if (!background.run("show what changed", work::run)) {
      throw new RejectedExecutionException("too much to show");
    }
  }

  /** Begins to beat; the doors come after. */
  public void start() {
    identity.learnInBackground();
    recover();
    pulse.start();
    recovery.startInBackground();
  }

  /** Puts right what the program before this one has left; before the pulse. */
  public void recover() {
    recovery.beforePosting(database.cutOff().isPresent());
  }

  public Recovery recovery() {
    return recovery;
  }

  /** What people's calendar programs fetch. */
  public CalendarFeed calendar() {
    return calendar;
  }

  public App bolt() {
    return bolt;
  }

  public Pulse pulse() {
    return pulse;
  }

  public Desk desk() {
    return desk;
  }

  public JdbcDeliveries deliveries() {
    return deliveries;
  }

  /** Whether nothing is left of what answers leave for later, such as showing a new state. */
  public boolean idle() {
    return background.idle();
  }

  /** What the health page asks. */
  public List<Check> checks() {
    return List.of(
        new DatabaseCheck(database),
        Check.of("slack", identity::trouble),
        new PulseCheck(pulse),
        new WaitingMessages(deliveries, clock));
  }

  /** Finishes what runs, after the doors have closed. */
  public void close(Duration grace) {
    recovery.close();
    pulse.stop(grace);
    redraw.close();
    background.close(grace);
    identity.close();
    api.close();
    database.close();
  }

  @Override
  public void close() {
    close(Duration.ZERO);
  }
}
