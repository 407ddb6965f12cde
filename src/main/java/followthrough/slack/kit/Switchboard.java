package followthrough.slack.kit;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewClosedHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.Event;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Everything Slack can ask, each with the one that answers it behind the catch-all. What is plugged
 * in here is exactly what is registered.
 */
public final class Switchboard {
  /** What Slack can ask, by the way it asks. */
  public enum Kind {
    /** A slash command. */
    COMMAND,
    /** The saving of a modal, by callback id. */
    SUBMISSION,
    /** The closing of a modal, by callback id. */
    CLOSING,
    /** A button, menu or date, by action id. */
    ACTION,
    /** What Slack tells by itself. */
    EVENT,
    /** A shortcut, by callback id. */
    SHORTCUT
  }

  private final Map<Kind, Map<String, Consumer<App>>> plugs = new TreeMap<>();

  /** A part of the face: it plugs in whatever it answers. */
  @FunctionalInterface
  public interface Part {
    void plugInto(Switchboard board);
  }

  /** Answers a press. */
  @FunctionalInterface
  public interface Pressed {
    void answer(Press press) throws IOException, SlackApiException;
  }

  public Switchboard command(String name, SlashCommandHandler handler) {
    return plug(Kind.COMMAND, name, app -> app.command(name, Guard.command(handler)));
  }

  public Switchboard submission(String callback, ViewSubmissionHandler handler) {
    return plug(
        Kind.SUBMISSION, callback, app -> app.viewSubmission(callback, Guard.submission(handler)));
  }

  public Switchboard closing(String callback, ViewClosedHandler handler) {
    return plug(Kind.CLOSING, callback, app -> app.viewClosed(callback, handler));
  }

  public Switchboard action(String id, Pressed handler) {
    return plug(Kind.ACTION, id, app -> app.blockAction(id, Guard.action(handler)));
  }

  /** A shortcut that stands wherever the person is. */
  public Switchboard shortcut(String callback, GlobalShortcutHandler handler) {
    return plug(
        Kind.SHORTCUT, callback, app -> app.globalShortcut(callback, Guard.shortcut(handler)));
  }

  /** A shortcut that stands at every message. */
  public Switchboard messageShortcut(String callback, MessageShortcutHandler handler) {
    return plug(
        Kind.SHORTCUT,
        callback,
        app -> app.messageShortcut(callback, Guard.messageShortcut(handler)));
  }

  /** What Slack tells by itself, under the name it calls that by. */
  public <E extends Event> Switchboard event(
      Class<E> type, String name, BoltEventHandler<E> handler) {
    return plug(Kind.EVENT, name, app -> app.event(type, Guard.event(handler)));
  }

  /** The same for what Slack tells in several shapes. */
  public Switchboard events(String name, Map<Class<? extends Event>, BoltEventHandler<Event>> all) {
    return plug(Kind.EVENT, name, app -> all.forEach((type, handler) -> hear(app, type, handler)));
  }

  @SuppressWarnings("unchecked") // A handler of any event takes this one, too.
  private static <E extends Event> void hear(
      App app, Class<E> type, BoltEventHandler<Event> handler) {
    app.event(type, Guard.event((BoltEventHandler<E>) (BoltEventHandler<?>) handler));
  }

  /** What of that kind Slack can ask. */
  public Set<String> names(Kind kind) {
    return new TreeSet<>(plugs.getOrDefault(kind, Map.of()).keySet());
  }

  /** Lets the app listen for all of it. */
  public void register(App app) {
    plugs.values().forEach(kind -> kind.values().forEach(plug -> plug.accept(app)));
  }

  private Switchboard plug(Kind kind, String name, Consumer<App> plug) {
    if (plugs.computeIfAbsent(kind, one -> new TreeMap<>()).put(name, plug) != null) {
      throw new IllegalArgumentException("two answers for one " + kind + ": " + name);
    }
    return this;
  }
}
