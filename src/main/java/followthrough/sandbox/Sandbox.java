package followthrough.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.api.ApiDoor;
import followthrough.sandbox.api.WebApi;
import followthrough.sandbox.page.Page;
import followthrough.sandbox.page.PageCalls;
import followthrough.sandbox.play.AppAnswer;
import followthrough.sandbox.play.Client;
import followthrough.sandbox.play.Deliveries;
import followthrough.sandbox.play.HttpDoor;
import followthrough.sandbox.play.SocketDoor;
import followthrough.sandbox.state.BadDays;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Outlook;
import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.Workspace;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/** A small Slack: one workspace with one app, its Web API, its people, and a page to look at it. */
public final class Sandbox implements AutoCloseable {
  /** The id of its one workspace. */
  public static final String TEAM = Workspace.TEAM;

  private final SandboxOptions options;
  private final Workspace workspace;
  private final WebApi api;
  private final Deliveries deliveries;
  private final Client client;
  private final PageCalls pageCalls;
  private volatile @Nullable SocketDoor socketDoor;

  public Sandbox(SandboxOptions options) {
    this.options = options;
    this.workspace = new Workspace(options.time()::now, options.realTime());
    this.api = new WebApi(workspace, options.botToken(), options.appToken());
    this.deliveries = new Deliveries(workspace);
    this.client = new Client(workspace, api, deliveries);
    this.pageCalls = new PageCalls(workspace, client, new Travel(options.time()));
    options.people().forEach(this::adds);
  }

  /**
   * Serves `/sandbox` (the page), `/sandbox/api/METHOD` (the Web API), `/sandbox/do/…` (the page's
   * own calls), `/sandbox/response/…` and `/sandbox/files/…`; leaves every other path to others. A
   * handler belongs to one server, so each call makes one.
   */
  public Handler handler() {
    return new Routes(new ApiDoor(workspace, api), new Page(), pageCalls);
  }

  /**
   * Joins app and sandbox.
   *
   * @param appEvents where the app takes what Slack sends, such as
   *     `http://127.0.0.1:3000/slack/events`
   * @param ownBase where this sandbox is reached, such as `http://127.0.0.1:3000/sandbox`
   */
  public void connect(URI appEvents, URI ownBase) {
    reachedAt(ownBase);
    deliveries.use(new HttpDoor(appEvents, options.signingSecret(), options.realTime()));
  }

  /**
   * Turns Socket Mode on: from now on the app is reached only over the WebSockets that it opens
   * with `apps.connections.open`. The door says how many there are, and can disconnect them.
   */
  public SocketDoor connectBySocket(URI ownBase) {
    reachedAt(ownBase);
    SocketDoor opened = new SocketDoor(workspace);
    socketDoor = opened;
    api.offerSockets(opened);
    deliveries.use(opened);
    return opened;
  }

  /** Finds a person by first name, full name or id. */
  public SandboxUser user(String name) {
    for (Member member : workspace.members()) {
      if (member.id().equals(name)
          || member.name().equals(name)
          || member.firstName().equals(name)) {
        return new SandboxUser(workspace, member, client);
      }
    }
    throw new IllegalArgumentException("nobody here is called " + name);
  }

  /** Somebody joins; their id is `U0` and their name in capitals. */
  public SandboxUser adds(SandboxOptions.Person person) {
    String id = "U0" + person.name().toUpperCase(Locale.ROOT).replace(" ", "");
    return new SandboxUser(workspace, workspace.join(id, person.name(), person.zone()), client);
  }

  /** What is in the newest file with that ending that the app sent to this person. */
  public byte[] downloads(SandboxUser user, String ending) {
    return Stream.ofNullable(workspace.memberBehind(user.channel()))
        .flatMap(member -> member.directMessages().all().stream())
        .filter(Message::fromApp)
        .flatMap(message -> message.files().asList().stream())
        .map(JsonElement::getAsJsonObject)
        .filter(file -> file.get("name").getAsString().endsWith(ending))
        .reduce((older, newer) -> newer)
        .map(file -> workspace.file(file.get("id").getAsString()))
        .map(Workspace.SharedFile::content)
        .orElseThrow(() -> new AssertionError(user.name() + " has no file " + ending));
  }

  public List<SandboxUser> users() {
    return workspace.members().stream()
        .map(member -> new SandboxUser(workspace, member, client))
        .toList();
  }

  /** What goes wrong next: `badDays().next("chat.postMessage").answersStatus(500)`. */
  public BadDays badDays() {
    return workspace.badDays();
  }

  /** Sends any event to the app, such as `app_uninstalled`. */
  public void sends(JsonObject event) {
    client.event(event.get("type").getAsString(), event);
  }

  /** Sends the last thing once more, with Slack's retry headers. */
  public AppAnswer sendsAgain(int retry, String reason) {
    return deliveries.repeat(retry, reason);
  }

  /** The last thing that was sent, to be replayed later with the same content. */
  public Supplier<AppAnswer> overhears() {
    return deliveries.overheard();
  }

  /** What Slack would have refused, and what the app left unanswered, oldest first. */
  public List<Remark> remarks() {
    return workspace.notebook().remarks();
  }

  /** Says that an error was meant to happen, and takes one such remark off the list. */
  public Remark acknowledges(String error) {
    Remark remark = workspace.notebook().acknowledge(error);
    if (remark == null) {
      throw new AssertionError("no " + error + " happened; there are " + remarks());
    }
    workspace.touch();
    return remark;
  }

  /**
   * Throws when something was refused or left unanswered, or when a message was never looked at.
   */
  public void assertNothingUnexpected() {
    List<String> unexpected = new ArrayList<>();
    remarks().forEach(remark -> unexpected.add(remark.toString()));
    for (SandboxUser user : users()) {
      user.unread().forEach(m -> unexpected.add("unread by " + user.name() + ": " + m));
    }
    if (!unexpected.isEmpty()) {
      throw new AssertionError("unexpected:\n- " + String.join("\n- ", unexpected));
    }
  }

  /**
   * From now on these are the commands that this Slack knows, such as {@code /interview}, and any
   * other one is answered as Slack answers it. Without this, whatever begins with a slash is sent
   * to the app.
   */
  public void offers(String... commands) {
    workspace.offer(Set.of(commands));
  }

  /** From now on every conversation remembers its newest n messages only. */
  public void keepLast(int n) {
    workspace.keepLast(n);
  }

  public String botToken() {
    return options.botToken();
  }

  public String signingSecret() {
    return options.signingSecret();
  }

  public @Nullable String appToken() {
    return options.appToken();
  }

  /** Lets every held call go on and tells the app nothing more. */
  @Override
  public void close() {
    workspace.badDays().end();
    deliveries.use(null);
    SocketDoor open = socketDoor;
    if (open != null) {
      open.close();
    }
  }

  private void reachedAt(URI ownBase) {
    String base = ownBase.toString();
    URI address = URI.create(base.endsWith("/") ? base : base + "/");
    client.reachedAt(address);
    api.reachedAt(address);
  }

  /** What the page may do with the world's time. */
  private record Travel(TimeTravel time) implements PageCalls.Clock {
    @Override
    public Outlook outlook(Member member) {
      return time.outlook(member.id(), member.firstName());
    }

    @Override
    public void travelTo(Instant instant) {
      time.travelTo(instant);
    }
  }
}
