package followthrough.slack.bench;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.RequestConfigurator;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.users.UsersInfoRequest;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.request.views.ViewsPushRequest;
import com.slack.api.methods.request.views.ViewsUpdateRequest;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import followthrough.almanac.CalendarFiles;
import followthrough.almanac.CalendarPrinter;
import followthrough.almanac.Calendars;
import followthrough.core.action.Belongings;
import followthrough.core.action.CalendarEntry.Numbered;
import followthrough.core.action.CalendarFeeds;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Looks;
import followthrough.core.action.Moving;
import followthrough.core.action.Onlooker;
import followthrough.core.action.Trash;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Words;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.scenarios.MemoryJournal;
import followthrough.scenarios.TravellingClock;
import followthrough.slack.SlackFace;
import followthrough.slack.calendar.CalendarDesk;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.connection.BotIdentity;
import followthrough.slack.connection.OneWorkspace;
import followthrough.slack.connection.SlackApi;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.data.DataDesk;
import followthrough.slack.debrief.DebriefModal;
import followthrough.slack.drafts.DraftForm;
import followthrough.slack.files.Downloads;
import followthrough.slack.files.FileDesk;
import followthrough.slack.home.HomeTab;
import followthrough.slack.invitations.InvitationReader;
import followthrough.slack.kit.Background;
import followthrough.slack.modals.EditInterviewModal;
import followthrough.slack.modals.HolidayCalendar;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.MissingPeople;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.news.CalendarNews;
import followthrough.slack.news.NewsDesk;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The whole face in front of a Slack client that does what the test says. */
public final class Bench implements AutoCloseable {
  public static final PersonId ADA = new PersonId("T1", "U1");
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  public static final List<HolidayCalendar> CALENDARS = HolidayCalendar.of(Calendars.labels());

  /** A Monday, 10:00 in New York. */
  public final TravellingClock clock = new TravellingClock(Instant.parse("2026-11-23T15:00:00Z"));

  public final MemoryJournal files = new MemoryJournal();
  public final Desk desk = new Desk(files, new FollowUpPolicy((calendar, day) -> false), clock);
  public final Deliveries deliveries = mock(Deliveries.class);
  public final MemoryKnownEvents events = new MemoryKnownEvents();
  public final Looks looks = mock(Looks.class);
  public final MethodsClient client = mock(MethodsClient.class);
  public final Slack slack = mock(Slack.class);
  public final Background background = new Background(1, 10);
  public final People people = new People(desk, background, clock);

  /** What was asked of Slack so far: the calls in order, and the views they carried. */
  public final List<String> calls = new ArrayList<>();

  public final List<View> views = new ArrayList<>();
  public final List<PersonId> changed = new ArrayList<>();

  /** Slack's answers. */
  public Supplier<UsersInfoResponse> usersInfo = () -> user("America/New_York");

  public Supplier<Downloads.Fetched> fetched = Downloads.Fetched.NotNow::new;
  public String viewError;

  public final SlackFace face;
  public final App app;

  public Bench() throws Exception {
    lenient().when(slack.getConfig()).thenReturn(SlackConfig.DEFAULT);
    lenient().when(slack.methods(any())).thenReturn(client);
    lenient().when(slack.methods(any(), any())).thenReturn(client);
    answerCalls();
    SlackApi api = mock(SlackApi.class);
    lenient().when(api.slack()).thenReturn(slack);
    lenient().when(api.patient(any())).thenReturn(client);
    app = OneWorkspace.boltApp(api, "xoxb-1", new BotIdentity(client));
    LogInterviewModal log = new LogInterviewModal(desk, people, CALENDARS, events, changed::add);
    EditInterviewModal edit = new EditInterviewModal(desk, CALENDARS, log, changed::add);
    SettingsModal settings = new SettingsModal(desk, people, changed::add);
    WorkspaceClients clients = WorkspaceClients.one(api, "xoxb-1");
    HomeTab home = new HomeTab(desk, clients, work -> {});
    MessageUpdates updates =
        new MessageUpdates(
            new Redraw(desk, deliveries, looks, clients, Shown.REMINDERS, Runnable::run),
            clients,
            home,
            Runnable::run);
    Receipts receipts = new Receipts(updates);
    DebriefModal debrief = new DebriefModal(desk, receipts);
    NewsDesk news = new NewsDesk(desk, receipts, debrief::open);
    DraftForm drafts =
        new DraftForm(
            desk, deliveries, new MemoryNotes(), new DraftWriter(Words.shipped()), updates);
    Moving moving =
        new Moving(
            mock(Belongings.class),
            new FollowUpPolicy((calendar, day) -> false),
            clock,
            Onlooker.NOBODY);
    DataDesk data =
        new DataDesk(
            desk,
            moving,
            mock(Trash.class),
            new Uploads(clients, background),
            (workspace, address, patience) -> fetched.get(),
            changed::add);
    InterviewCommand command =
        new InterviewCommand(
            desk,
            people,
            deliveries,
            log,
            settings,
            data,
            calendar(clients),
            new NumbersDesk(desk, new Uploads(clients, background), background),
            changed::add);
    InvitationReader invitations =
        new InvitationReader(
            new CalendarFiles(), events, log, new CalendarNews(desk, news, receipts));
    face =
        new SlackFace(
            command,
            log,
            edit,
            new MissingPeople(desk, changed::add),
            new OpportunityModal(desk, new OpenStories(desk, clients, Runnable::run, home)),
            settings,
            new ReminderPresses(desk, deliveries, drafts, updates),
            news,
            debrief,
            drafts,
            home,
            new TypedMessages(
                desk,
                deliveries,
                people,
                new Spoken(news),
                command,
                new FileDesk((workspace, address, patience) -> fetched.get(), List.of(invitations)),
                new MemoryInbound(),
                clock,
                new Answers(background),
                changed::add),
            data,
            new SheetDesk(
                desk,
                (workspace, address, patience) -> fetched.get(),
                HolidayCalendar.likely(CALENDARS),
                changed::add),
            invitations,
            new PersonChanges(people));
    face.register(app);
  }

  private CalendarDesk calendar(WorkspaceClients clients) {
    return new CalendarDesk(
        desk,
        new CalendarPrinter(),
        (person, entries) -> entries.stream().map(one -> new Numbered(one, 0)).toList(),
        mock(CalendarFeeds.class),
        new Uploads(clients, background),
        null);
  }

  /** Makes Ada known, who lives in New York. */
  public Bench met() {
    desk.meet(ADA, "Ada", NEW_YORK);
    return this;
  }

  public JsonObject types(String text) throws Exception {
    return json(
        run(
            "command=%2Finterview&user_id=U1&team_id=T1&trigger_id=1.2&text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)));
  }

  /** The sentence that the command answers. */
  public String told(String text) throws Exception {
    JsonObject answer = types(text);
    return answer.has("blocks") ? Shown.of(answer.get("blocks")) : answer.get("text").getAsString();
  }

  /** Opens the empty modal. */
  public FilledModal opens() throws Exception {
    types("");
    return newestView();
  }

  public FilledModal newestView() {
    return new FilledModal(views.get(views.size() - 1));
  }

  /** What Slack gets as the answer to Save. */
  public JsonObject saves(FilledModal modal) throws Exception {
    JsonObject payload = payload("view_submission");
    payload.add("view", modal.json());
    return json(run("payload=" + encoded(payload)));
  }

  /** The modal that Slack shows instead after Save. */
  public String savedText(FilledModal modal) throws Exception {
    return Shown.of(saves(modal).getAsJsonObject("view").get("blocks"));
  }

  /** Clicks a button; the modal may be null when it stands in a message. */
  public Response clicks(String actionId, String value, FilledModal modal) throws Exception {
    JsonObject action = new JsonObject();
    action.addProperty("type", "button");
    action.addProperty("action_id", actionId);
    action.addProperty("block_id", "b");
    action.addProperty("value", value);
    JsonArray actions = new JsonArray();
    actions.add(action);
    JsonObject payload = payload("block_actions");
    payload.add("actions", actions);
    payload.addProperty("trigger_id", "1.2");
    if (modal == null) {
      payload.addProperty("response_url", "https://hooks.slack.test/1");
    } else {
      payload.add("view", modal.json());
    }
    return run("payload=" + encoded(payload));
  }

  public Response hears(String event) throws Exception {
    return run(
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"E1\",\"event\":"
            + event
            + "}");
  }

  /** Waits until nothing is left to do in the background; nothing can be begun afterwards. */
  public void settle() {
    background.close(Duration.ofSeconds(10));
  }

  @Override
  public void close() {
    settle();
  }

  public static UsersInfoResponse user(String zone) {
    User user = new User();
    user.setId("U1");
    user.setRealName("Ada Lovelace");
    user.setTz(zone);
    UsersInfoResponse answer = new UsersInfoResponse();
    answer.setOk(true);
    answer.setUser(user);
    return answer;
  }

  public static UsersInfoResponse refusal(String error) {
    UsersInfoResponse answer = new UsersInfoResponse();
    answer.setError(error);
    return answer;
  }

  private Response run(String body) throws Exception {
    SlackRequestParser.HttpRequest request =
        SlackRequestParser.HttpRequest.builder()
            .requestUri("/slack/events")
            .requestBody(body)
            .headers(new RequestHeaders(Map.of()))
            .build();
    Response response = app.run(new SlackRequestParser(app.config()).parse(request));
    org.assertj.core.api.Assertions.assertThat(response.getStatusCode()).isEqualTo(200);
    awaitBackground();
    return response;
  }

  /** What a request leaves to the background is done before the next, so that order is told. */
  private void awaitBackground() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    if (background.run("say that all before is done", done::countDown)) {
      org.assertj.core.api.Assertions.assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static JsonObject json(Response response) {
    String body = response.getBody();
    return body == null || body.isBlank()
        ? new JsonObject()
        : JsonParser.parseString(body).getAsJsonObject();
  }

  private static JsonObject payload(String type) {
    return JsonParser.parseString(
            "{\"type\":\"%s\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\",\"team_id\":\"T1\"}}"
                .formatted(type))
        .getAsJsonObject();
  }

  private static String encoded(JsonObject payload) {
    return URLEncoder.encode(GsonFactory.createSnakeCase().toJson(payload), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private void answerCalls() throws Exception {
    lenient()
        .when(client.usersInfo(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<UsersInfoRequest.UsersInfoRequestBuilder> to =
                  call.getArgument(0);
              calls.add("users.info " + to.configure(UsersInfoRequest.builder()).build().getUser());
              return usersInfo.get();
            });
    lenient()
        .when(client.viewsOpen(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ViewsOpenRequest.ViewsOpenRequestBuilder> to =
                  call.getArgument(0);
              ViewsOpenRequest request = to.configure(ViewsOpenRequest.builder()).build();
              note("views.open " + request.getTriggerId(), request.getView());
              ViewsOpenResponse answer = new ViewsOpenResponse();
              answer.setOk(viewError == null);
              answer.setError(viewError);
              return answer;
            });
    lenient()
        .when(client.viewsPush(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ViewsPushRequest.ViewsPushRequestBuilder> to =
                  call.getArgument(0);
              ViewsPushRequest request = to.configure(ViewsPushRequest.builder()).build();
              note("views.push " + request.getTriggerId(), request.getView());
              ViewsPushResponse answer = new ViewsPushResponse();
              answer.setOk(true);
              return answer;
            });
    lenient()
        .when(client.viewsUpdate(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ViewsUpdateRequest.ViewsUpdateRequestBuilder> to =
                  call.getArgument(0);
              ViewsUpdateRequest request = to.configure(ViewsUpdateRequest.builder()).build();
              note(
                  "views.update " + request.getViewId() + " " + request.getHash(),
                  request.getView());
              ViewsUpdateResponse answer = new ViewsUpdateResponse();
              answer.setOk(viewError == null);
              answer.setError(viewError);
              return answer;
            });
  }

  private synchronized void note(String call, View view) {
    calls.add(call);
    views.add(view);
  }
}
