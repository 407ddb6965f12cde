package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The direct messages between one person and the app; safe for many threads. */
public final class Conversation {
  private final String id;
  private final String userId;
  private final TreeMap<String, Message> messages = new TreeMap<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<String, Inputs> typed = new HashMap<>();
  private int most = Integer.MAX_VALUE;

  Conversation(String id, String userId) {
    this.id = id;
    this.userId = userId;
  }

  public String id() {
    return id;
  }

  public String userId() {
    return userId;
  }

  /** From now on only the newest n messages are remembered. */
  public synchronized void keepLast(int n) {
    most = n;
    trim();
  }

  public synchronized void add(Message message) {
    messages.put(message.ts(), message);
    if (message.fromApp()) {
      unread.add(message.ts());
    }
    trim();
    notifyAll();
  }

  /** Replaces the message by what the change makes of it; null when there is none. */
  public synchronized @Nullable Message change(String ts, UnaryOperator<Message> change) {
    Message before = messages.get(ts);
    if (before == null) {
      return null;
    }
    Message after = change.apply(before);
    messages.put(ts, after);
    Inputs inputs = typed.get(ts);
    if (inputs != null) {
      inputs.keepWhatStays(before.blocks(), after.blocks());
    }
    notifyAll();
    return after;
  }

  public synchronized @Nullable Message remove(String ts) {
    unread.remove(ts);
    typed.remove(ts);
    notifyAll();
    return messages.remove(ts);
  }

  public synchronized @Nullable Message find(String ts) {
    return messages.get(ts);
  }

  /** Everything, oldest first, ephemeral answers included. */
  public synchronized List<Message> all() {
    return List.copyOf(messages.values());
  }

  /**
   * What the app may ask for, newest first: no ephemeral answers, and thread replies only within
   * their thread.
   *
   * @param thread the parent's ts, or null for the main conversation
   */
  public synchronized List<Message> newestFirst(
      @Nullable String thread, String oldest, String latest, boolean inclusive, int limit) {
    List<Message> found = new ArrayList<>();
    for (Message message :
        messages.subMap(oldest, inclusive, latest, inclusive).descendingMap().values()) {
      if (found.size() == limit) {
        break;
      }
      if (!message.ephemeral() && belongs(message, thread)) {
        found.add(message);
      }
    }
    return found;
  }

  /** What the person typed or chose in one message so far. */
  public synchronized Inputs inputsOf(String ts) {
    return typed.computeIfAbsent(ts, any -> new Inputs());
  }

  public synchronized void markRead(String ts) {
    unread.remove(ts);
  }

  /** Messages of the app that nobody has looked at, oldest first. */
  public synchronized List<Message> unread() {
    return unread.stream().map(messages::get).toList();
  }

  /** Waits for an unread message and takes the oldest as read; null when none comes in time. */
  public synchronized @Nullable Message nextUnread(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (unread.isEmpty()) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return null;
      }
      wait(left);
    }
    String ts = unread.iterator().next();
    unread.remove(ts);
    return messages.get(ts);
  }

  private static boolean belongs(Message message, @Nullable String thread) {
    return thread == null
        ? message.threadTs() == null || message.threadTs().equals(message.ts())
        : message.ts().equals(thread) || thread.equals(message.threadTs());
  }

  private void trim() {
    while (messages.size() > most) {
      String ts = messages.pollFirstEntry().getKey();
      unread.remove(ts);
      typed.remove(ts);
    }
  }

  /** An array without anything, for messages without blocks or files. */
  public static JsonArray nothing() {
    return new JsonArray();
  }
}
