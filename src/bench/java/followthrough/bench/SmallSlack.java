package followthrough.bench;

import com.google.gson.JsonObject;
import followthrough.sandbox.api.ApiDoor;
import followthrough.sandbox.api.WebApi;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Workspace;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The sandbox's Web API on a port of its own, by the wall clock and with as many people as wanted.
 *
 * <p>Not the whole sandbox: the bench posts by itself, so it needs the triggers that only the
 * sandbox's own client gets.
 */
final class SmallSlack implements AutoCloseable {
  /** Looks real enough to be taken, and opens nothing. */
  static final String TOKEN = "xoxb-1-2-abcdefghijklmnopqrstuvwx";

  private static final String API = "/api/";
  private static final List<String> ZONES =
      List.of(
          "Pacific/Honolulu",
          "America/Los_Angeles",
          "America/New_York",
          "America/Sao_Paulo",
          "Europe/Berlin",
          "Asia/Dubai",
          "Asia/Kolkata",
          "Asia/Tokyo",
          "Pacific/Auckland");

  private final Workspace workspace = new Workspace(Instant::now, Instant::now);
  private final List<Member> people = new ArrayList<>();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  SmallSlack(int people) throws Exception {
    ZoneId zone = whereItIsMidday();
    for (int i = 0; i < people; i++) {
      this.people.add(workspace.join("U%07d".formatted(i), "Person " + i, zone));
    }
    ApiDoor door = new ApiDoor(workspace, new WebApi(workspace, TOKEN, null));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws Exception {
            String path = Request.getPathInContext(request);
            door.call(path.substring(API.length()), request, response, callback);
            return true;
          }
        });
    server.start();
  }

  /** What the program takes for Slack. */
  String address() {
    return "http://127.0.0.1:" + connector.getLocalPort() + API;
  }

  String user(long person) {
    return member(person).id();
  }

  ZoneId zone() {
    return people.get(0).zone();
  }

  /** A new one, which works for three seconds and once. */
  String trigger(long person) {
    return workspace.triggers().issue(user(person), null);
  }

  /** The modal that the person has before them, as Slack would send it. */
  JsonObject modal(long person) {
    OpenView open = member(person).views().top();
    if (open == null) {
      throw new IllegalStateException("No modal was opened");
    }
    return open.toJson(workspace);
  }

  /** Every message that the person got from the app, oldest first. */
  List<Message> messages(long person) {
    return member(person).directMessages().all().stream().filter(Message::fromApp).toList();
  }

  JsonObject json(Message message) {
    return message.toJson(workspace, true);
  }

  /** What Slack would have refused. */
  long refusals() {
    return workspace.notebook().remarks().size();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The small Slack did not stop", e);
    }
  }

  private Member member(long person) {
    return people.get((int) (person % people.size()));
  }

  /** So that no message has to wait for the morning, whenever the bench runs. */
  private static ZoneId whereItIsMidday() {
    Instant now = Instant.now();
    return ZONES.stream()
        .map(ZoneId::of)
        .min(
            Comparator.comparingInt(
                zone ->
                    Math.abs(
                        LocalTime.ofInstant(now, zone).toSecondOfDay()
                            - LocalTime.of(13, 0).toSecondOfDay())))
        .orElseThrow();
  }
}
