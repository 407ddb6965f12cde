package followthrough.scenarios;

import static followthrough.scenarios.Forms.medium;
import static followthrough.scenarios.Story.date;
import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.core.action.AcceptOffer;
import followthrough.core.action.Action;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Archive;
import followthrough.core.action.AskMoreTime;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.ChangeSettings;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.EndRequest;
import followthrough.core.action.KeepOpen;
import followthrough.core.action.LogInterview;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.Outcome;
import followthrough.core.action.Pause;
import followthrough.core.action.PersonForm;
import followthrough.core.action.RecordAbsence;
import followthrough.core.action.RecordCounter;
import followthrough.core.action.RecordMoreTime;
import followthrough.core.action.RecordNextRound;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordOtherOffer;
import followthrough.core.action.RecordPraise;
import followthrough.core.action.RecordPromise;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.core.action.RecordRequest;
import followthrough.core.action.RefuseMoreTime;
import followthrough.core.action.ReportNoCall;
import followthrough.core.action.Resume;
import followthrough.core.action.SetDecision;
import followthrough.core.action.SetNewTime;
import followthrough.core.action.SnoozeStep;
import followthrough.core.action.Stop;
import followthrough.core.action.UndoAnswer;
import followthrough.core.action.Withdraw;
import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.people.Settings;
import followthrough.core.people.Wishes;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.Holidays;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Lives through one story: presses what its person presses, lets time pass in between. */
public final class StoryRunner {
  private static final PersonId ID = new PersonId("T1", "U1");

  private final Story story;
  private final MemoryJournal journal;
  private final TravellingClock clock;
  private final Desk desk;
  private final Map<String, Long> opportunities = new HashMap<>();
  private final Map<String, Long> interviews = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private Consumer<Desk.View> watcher = view -> {};
  private boolean off;

  public StoryRunner(Story story, Holidays holidays) {
    this(story, holidays, person -> new MemoryJournal(person));
  }

  StoryRunner(Story story, Holidays holidays, Function<Person, MemoryJournal> journals) {
    this.story = story;
    Instant start =
        story
            .each("interviews")
            .map(interview -> instant(interview.get("logged_at")))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    this.clock = new TravellingClock(start);
    this.journal = journals.apply(person(story, start));
    this.desk = new Desk(journal, new FollowUpPolicy(holidays), clock);
  }

  private static Person person(Story story, Instant start) {
    JsonObject user = story.json().getAsJsonObject("user");
    DmWindow window = DmWindow.DEFAULT;
    if (user.has("window")) {
      window = window(user.getAsJsonArray("window"));
    }
    String cadence = text(user, "cadence");
    return new Person(
        ID,
        "Ada",
        List.of(new Settings(start, story.zone(), window)),
        cadence == null
            ? Cadence.STANDARD
            : Cadence.valueOf(cadence.toUpperCase(java.util.Locale.ROOT)),
        start,
        null,
        true,
        null,
        "",
        wishes(user, start));
  }

  private static Wishes wishes(JsonObject user, Instant start) {
    String all = user.has("wishes") ? user.get("wishes").toString() : "";
    return new Wishes(
        all.contains("week") ? start : null, all.contains("discreet"), all.contains("daily"));
  }

  private static DmWindow window(Iterable<JsonElement> ends) {
    List<LocalTime> times =
        StreamSupport.stream(ends.spliterator(), false)
            .map(end -> LocalTime.parse(end.getAsString()))
            .toList();
    return new DmWindow(times.get(0), times.get(1));
  }

  /** Shows what stands after every press. */
  public StoryRunner watchedBy(Consumer<Desk.View> afterPress) {
    watcher = afterPress;
    return this;
  }

  /** Every DM up to the story's end. */
  public List<Delivery> run() {
    story.each("opportunities").forEach(this::create);
    List<JsonObject> presses = new ArrayList<>();
    story.each("interviews").forEach(presses::add);
    story.each("events").forEach(presses::add);
    presses.sort(Comparator.comparing(StoryRunner::at));
    for (JsonObject press : presses) {
      passTo(at(press));
      int before = watched(press);
      press(press);
      desk.look(ID).ifPresent(watcher);
      if (before >= 0 && journal.deliveries().size() > before) {
        surprises.add("a message in the minute of the answer: " + press);
      }
    }
    passTo(story.until());
    return journal.deliveries();
  }

  /** How many messages there are before an answer, which causes none; -1 where others may come. */
  private int watched(JsonObject press) {
    Desk.View view = desk.look(ID).orElse(null);
    if (off || view == null) {
      return -1;
    }
    if (view.plan().timed().isPresent()) {
      surprises.add("due though nothing woke: " + press);
    }
    boolean answers = press.has("do") && isAnswer(text(press, "do"));
    return answers && !view.plan().held() ? journal.deliveries().size() : -1;
  }

  /** What came unannounced in the minute of a press. */
  public List<String> surprises() {
    return List.copyOf(surprises);
  }

  /** What should have been refused and was not, or the reverse. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The case file as it was right after each delivery, in the order of {@link #run}. */
  public List<CaseFile> files() {
    return journal.files();
  }

  public CaseFile file() {
    return journal.file(ID);
  }

  /** The story's own name for an interview or opportunity; {@code user} for the person. */
  public String about(long number) {
    return interviews.entrySet().stream()
        .filter(entry -> entry.getValue() == number)
        .findFirst()
        .or(
            () ->
                opportunities.entrySet().stream()
                    .filter(entry -> entry.getValue() == number)
                    .findFirst())
        .map(Map.Entry::getKey)
        .orElse("user");
  }

  private static Instant at(JsonObject press) {
    return instant(press.get(press.has("logged_at") ? "logged_at" : "at"));
  }

  private void passTo(Instant until) {
    while (!off && journal.wakeAt(ID).filter(wake -> !wake.isAfter(until)).isPresent()) {
      Instant wake = journal.wakeAt(ID).orElseThrow();
      if (wake.isAfter(clock.instant())) {
        clock.set(wake);
      }
      desk.tick(ID);
      if (journal.wakeAt(ID).filter(next -> !next.isAfter(clock.instant())).isPresent()) {
        throw new AssertionError(story.name() + ": does not come to rest at " + clock.instant());
      }
    }
    clock.set(until);
  }

  private void create(JsonObject opportunity) {
    desk.learn(
        ID,
        (ledger, plan, now) -> {
          long id = ledger.number();
          ledger.save(
              new Opportunity(
                  id,
                  text(opportunity, "company"),
                  "",
                  CompanyStyle.valueOf(text(opportunity, "style")),
                  ZoneId.of(text(opportunity, "zone")),
                  text(opportunity, "holidays"),
                  Forms.closures(opportunity),
                  null,
                  null,
                  null,
                  Forms.flag(opportunity, "response_duty"),
                  "",
                  Set.of()));
          opportunities.put(text(opportunity, "key"), id);
          return Outcome.done(id);
        });
  }

  private void press(JsonObject press) {
    if (press.has("logged_at")) {
      log(press);
      return;
    }
    String what = text(press, "do");
    if (what.equals("bot_off") || what.equals("bot_on")) {
      off = what.equals("bot_off");
      if (!off) {
        desk.tick(ID);
      }
      return;
    }
    if (what.equals("open_snooze")) {
      offers(press);
      return;
    }
    boolean shouldRefuse = Forms.flag(press, "refused");
    CaseFile before = journal.file(ID);
    boolean refused = actions(what, press).stream().allMatch(this::refused);
    if (shouldRefuse && (!refused || !same(before, journal.file(ID)))) {
      wrong.add("should have been refused: " + press);
    }
    if (!shouldRefuse && refused && !isAnswer(what)) {
      wrong.add("was refused: " + press);
    }
  }

  private static boolean same(CaseFile before, CaseFile after) {
    return before.pipeline().happenings().equals(after.pipeline().happenings())
        && before.history().answers().equals(after.history().answers())
        && before.history().snoozes().equals(after.history().snoozes());
  }

  /** A second press on an answered row is no mistake of the story: it changes nothing. */
  private static boolean isAnswer(String what) {
    return List.of("mark_sent", "left_voicemail", "skip").contains(what);
  }

  private boolean refused(Action<?> action) {
    return desk.press(ID, action) instanceof Outcome.Refused<?>;
  }

  private void log(JsonObject interview) {
    long home = opportunities.get(text(interview, "opportunity"));
    Outcome<Long> outcome =
        desk.press(ID, new LogInterview(Forms.interview(interview, opportunity(interview)), home));
    if (outcome instanceof Outcome.Done<Long> done) {
      interviews.put(text(interview, "key"), done.value());
    }
  }

  private JsonObject opportunity(JsonObject interview) {
    return story
        .each("opportunities")
        .filter(one -> text(one, "key").equals(text(interview, "opportunity")))
        .findFirst()
        .orElseThrow();
  }

  private List<Action<?>> actions(String what, JsonObject press) {
    return switch (what) {
      case "mark_sent" -> answers(press, History.Kind.SENT);
      case "left_voicemail" -> answers(press, History.Kind.VOICEMAIL);
      case "skip" -> answers(press, History.Kind.SKIPPED);
      case "undo" -> undo(press);
      case "snooze" -> snooze(press);
      default -> List.of(action(what, press));
    };
  }

  private List<Action<?>> snooze(JsonObject press) {
    List<Action<?>> actions = new ArrayList<>();
    keys(press).stream()
        .limit(1)
        .forEach(key -> actions.add(new SnoozeStep(key, instant(press.get("until")))));
    return actions;
  }

  private Action<?> action(String what, JsonObject press) {
    return switch (what) {
      case "debrief" -> debrief(press);
      case "praise_arrived" -> new RecordPraise(interview(press));
      case "set_decision" -> new SetDecision(home(press), date(press, "decision"));
      case "replied" ->
          new RecordReply(
              home(press), date(press, "decision"), medium(press, "medium"), from(press));
      case "promised" ->
          new RecordPromise(home(press), instant(press.get("until")), "", from(press));
      case "requested" ->
          new RecordRequest(home(press), text(press, "what"), due(press), from(press));
      case "delivered" -> new EndRequest(request(press), true);
      case "no_longer_asked" -> new EndRequest(request(press), false);
      case "more_time" -> new AskMoreTime(home(press), date(press, "until"));
      case "gave_until" ->
          new RecordMoreTime(home(press), date(press, "deadline"), medium(press, "medium"));
      case "refused_time" -> new RefuseMoreTime(home(press));
      case "countered" ->
          new RecordCounter(home(press), press.has("what") ? text(press, "what") : "");
      case "out_of_office" -> new RecordAbsence(home(press), date(press, "back"), person(press));
      case "next_round" -> nextRound(press);
      case "reschedule" -> reschedule(press);
      case "new_time" -> newTime(press, Happening.By.EMPLOYER);
      case "cancelled" ->
          "USER".equals(text(press, "by"))
              ? new Withdraw(home(press))
              : new CancelInterview(interview(press), medium(press, "medium"));
      case "did_not_call" -> new ReportNoCall(interview(press), visits(press), "");
      case "rejected" -> new RecordRejection(home(press), medium(press, "medium"));
      case "offer" ->
          new RecordOffer(
              home(press), date(press, "deadline"), medium(press, "medium"), from(press));
      case "accept" -> new AcceptOffer(home(press));
      case "decline" -> new DeclineOffer(home(press));
      case "withdraw" -> new Withdraw(home(press));
      case "archive" -> new Archive(home(press));
      case "keep_open" -> new KeepOpen(home(press));
      case "other_offer" -> otherOffer(press);
      case "add_person" ->
          met(interview(press), Forms.person(press.getAsJsonObject("person")), null);
      case "remove_person" ->
          met(interview(press), null, contact(text(press, "name"), home(press)));
      case "set_zone" ->
          new ChangeSettings(new ChangeSettings.Own(ZoneId.of(text(press, "zone"))), null, null);
      case "set_window" ->
          new ChangeSettings(
              null,
              new DmWindow(
                  LocalTime.parse(text(press, "from")), LocalTime.parse(text(press, "to"))),
              null);
      case "set_cadence" ->
          new ChangeSettings(
              null,
              null,
              Cadence.valueOf(text(press, "cadence").toUpperCase(java.util.Locale.ROOT)));
      case "keep", "resume" -> new Resume();
      case "pause" -> new Pause(date(press, "until"));
      case "stop" -> new Stop();
      default -> throw new AssertionError("unknown press: " + press);
    };
  }

  private Action<?> debrief(JsonObject press) {
    List<String> wentWrong = new ArrayList<>();
    if (press.has("went_wrong")) {
      press.getAsJsonArray("went_wrong").forEach(point -> wentWrong.add(point.getAsString()));
    }
    JsonObject reference = Forms.object(press, "reference");
    return new Debrief(
        interview(press),
        new DebriefForm(
            null,
            Map.of(),
            null,
            date(press, "decision"),
            false,
            null,
            wentWrong,
            reference == null ? null : reference(reference),
            LookBack.NOTHING));
  }

  private static PersonForm reference(JsonObject reference) {
    String name = text(reference, "name");
    return new PersonForm(
        name,
        "",
        Forms.address(name),
        "",
        "+1 555 0102",
        LinkedIn.NOT_ASKED,
        medium(reference, "medium"));
  }

  private static Due due(JsonObject press) {
    return press.has("day") ? Due.on(date(press, "day")) : Due.at(instant(press.get("due")));
  }

  /** What a press delivers or strikes, by the words in which it was asked for; -1 for nothing. */
  private long request(JsonObject press) {
    String what = text(press, "what");
    return desk.look(ID).orElseThrow().plan().reading().openRequests(home(press)).stream()
        .filter(request -> what == null || request.what().equals(what))
        .map(Happening::number)
        .findFirst()
        .orElse(-1L);
  }

  private static PersonForm from(JsonObject press) {
    String name = text(press, "from");
    return name == null ? null : PersonForm.named(name);
  }

  private Action<?> nextRound(JsonObject press) {
    JsonObject next = Forms.object(press, "new");
    long home = home(press);
    if (next == null) {
      return new RecordNextRound(home, null, medium(press, "medium"), from(press));
    }
    String homeKey = about(home);
    JsonObject opportunity =
        story
            .each("opportunities")
            .filter(one -> text(one, "key").equals(homeKey))
            .findFirst()
            .orElseThrow();
    Action<Long> action =
        new RecordNextRound(
            home, Forms.interview(next, opportunity), medium(press, "medium"), from(press));
    return (Action<Long>)
        (ledger, plan, now) -> {
          Outcome<Long> outcome = action.apply(ledger, plan, now);
          List<Interview> all = ledger.pipeline().interviewsOf(home);
          interviews.put(text(next, "key"), all.get(all.size() - 1).id());
          return outcome;
        };
  }

  private Action<?> reschedule(JsonObject press) {
    Happening.By by = Happening.By.valueOf(text(press, "by"));
    return press.has("starts") ? newTime(press, by) : new MoveInterview(interview(press), by);
  }

  private Action<?> newTime(JsonObject press, Happening.By by) {
    return new SetNewTime(
        interview(press),
        instant(press.get("starts")),
        instant(press.get("ends")),
        date(press, "decision"),
        by,
        true);
  }

  private Action<?> otherOffer(JsonObject press) {
    List<Long> waiting = new ArrayList<>();
    if (press.has("waiting")) {
      press
          .getAsJsonArray("waiting")
          .forEach(key -> waiting.add(opportunities.get(key.getAsString())));
    }
    Opportunity first =
        journal
            .file(ID)
            .pipeline()
            .opportunity(waiting.isEmpty() ? -1 : waiting.get(0))
            .orElseGet(() -> journal.file(ID).pipeline().opportunities().get(0));
    String zone = text(press, "zone");
    String holidays = text(press, "holidays");
    JsonObject from = Forms.object(press, "from");
    Action<Long> action =
        new RecordOtherOffer(
            text(press, "company"),
            zone == null ? first.zone() : ZoneId.of(zone),
            holidays == null ? first.holidays() : holidays,
            date(press, "deadline"),
            medium(press, "medium"),
            from == null ? null : Forms.person(from),
            waiting);
    return (Action<Long>)
        (ledger, plan, now) -> {
          Outcome<Long> outcome = action.apply(ledger, plan, now);
          if (outcome instanceof Outcome.Done<Long> done) {
            opportunities.put(text(press, "key"), done.value());
          }
          return outcome;
        };
  }

  private List<Action<?>> answers(JsonObject press, History.Kind kind) {
    List<Action<?>> actions = new ArrayList<>();
    for (StepKey key : keys(press)) {
      List<Long> recipients = recipients(press);
      if (recipients.isEmpty()
          || key.kind() != FollowUpKind.LINKEDIN_INVITATION
          || recipients.contains(key.origin())) {
        actions.add(new AnswerRow(key, recipients, kind));
      }
    }
    return actions;
  }

  private List<Action<?>> undo(JsonObject press) {
    List<Action<?>> actions = new ArrayList<>();
    for (StepKey key : answeredKeys(press)) {
      actions.add(new UndoAnswer(key, settled(press, key)));
    }
    return actions;
  }

  /** The people named; a coordinator's or consultant's name stands for those of the group row. */
  private List<Long> settled(JsonObject press, StepKey key) {
    List<Long> named = recipients(press);
    boolean group =
        !named.isEmpty()
            && journal.file(ID).history().answers().stream()
                .filter(answer -> answer.step().equals(key) && answer.stands())
                .noneMatch(answer -> named.contains(answer.recipient()));
    return group ? List.of() : named;
  }

  /** The steps a press means: those that live, else those that were answered or shown before. */
  private List<StepKey> keys(JsonObject press) {
    List<StepKey> living =
        desk.look(ID).orElseThrow().plan().steps().stream()
            .map(PlannedStep::step)
            .map(step -> step.key())
            .filter(key -> matches(key, press))
            .toList();
    return living.isEmpty() ? answeredKeys(press) : living;
  }

  private List<StepKey> answeredKeys(JsonObject press) {
    List<StepKey> answered =
        journal.file(ID).history().answers().stream()
            .map(History.Answer::step)
            .filter(key -> matches(key, press))
            .distinct()
            .toList();
    if (!answered.isEmpty()) {
      return answered.subList(answered.size() - 1, answered.size());
    }
    return journal.file(ID).history().shown().stream()
        .map(History.Shown::step)
        .filter(key -> matches(key, press))
        .reduce((first, second) -> second)
        .map(List::of)
        .orElse(List.of());
  }

  private boolean matches(StepKey key, JsonObject press) {
    if (!key.kind().code().equals(text(press, "step"))) {
      return false;
    }
    if (!key.kind().aboutInterview()) {
      return key.subject() == home(press);
    }
    if (press.has("interview")) {
      return key.subject() == interview(press);
    }
    return interviewsOf(home(press)).contains(key.subject());
  }

  private List<Long> interviewsOf(long home) {
    return journal.file(ID).pipeline().interviewsOf(home).stream().map(Interview::id).toList();
  }

  private List<Long> recipients(JsonObject press) {
    List<Long> recipients = new ArrayList<>();
    if (press.has("to")) {
      for (JsonElement name : press.getAsJsonArray("to")) {
        journal.file(ID).pipeline().contacts().stream()
            .filter(contact -> contact.name().equals(name.getAsString()))
            .map(Contact::id)
            .forEach(recipients::add);
        if (name.getAsString().equals("user")) {
          recipients.add(0L);
        }
      }
    }
    return recipients;
  }

  private void offers(JsonObject press) {
    List<String> expected = new ArrayList<>();
    press.getAsJsonArray("offers").forEach(offer -> expected.add(instant(offer).toString()));
    List<String> offered =
        desk.look(ID).orElseThrow().plan().snoozeChoices(keys(press).get(0)).stream()
            .map(Instant::toString)
            .toList();
    if (!offered.equals(expected)) {
      wrong.add("offers " + offered + " instead of " + expected);
    }
    desk.press(ID, (ledger, plan, now) -> Outcome.done(0L));
  }

  /** Corrects who was met: one more, or one less; nothing else is told. */
  private Action<Long> met(long interview, PersonForm more, Long less) {
    Pipeline pipeline = journal.file(ID).pipeline();
    List<PersonForm> people = new ArrayList<>();
    for (Participant one : pipeline.interview(interview).orElseThrow().people()) {
      if (less == null || one.contact() != less) {
        people.add(Forms.known(pipeline.contact(one.contact()).orElseThrow()));
      }
    }
    if (more != null) {
      people.add(more);
    }
    return new Debrief(interview, Forms.met(people));
  }

  private boolean visits(JsonObject press) {
    return journal.file(ID).pipeline().interview(interview(press)).orElseThrow().format().visit();
  }

  private long interview(JsonObject press) {
    Long known = interviews.get(text(press, "interview"));
    if (known != null) {
      return known;
    }
    List<Long> all = interviewsOf(home(press));
    return all.get(all.size() - 1);
  }

  /** The opportunity a press is about, by its own name or by that of one of its interviews. */
  private long home(JsonObject press) {
    Long named = opportunities.get(text(press, "opportunity"));
    if (named != null) {
      return named;
    }
    long interview = interviews.get(text(press, "interview"));
    return journal.file(ID).pipeline().interview(interview).orElseThrow().opportunity();
  }

  private Long person(JsonObject press) {
    String name = text(press, "person");
    return name == null ? null : contact(name, home(press));
  }

  private long contact(String name, long home) {
    Optional<Contact> found =
        journal.file(ID).pipeline().contacts().stream()
            .filter(contact -> contact.opportunity() == home && contact.name().equals(name))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("nobody called " + name)).id();
  }
}
