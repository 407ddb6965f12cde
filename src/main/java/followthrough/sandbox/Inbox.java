package followthrough.sandbox;

import followthrough.sandbox.play.Mrkdwn;
import followthrough.sandbox.state.Conversation;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one person has read of their DM, and what not. */
final class Inbox {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Member member;
  private final Conversation conversation;
  private final Mrkdwn mrkdwn;

  Inbox(Member member, Mrkdwn mrkdwn) {
    this.member = member;
    this.conversation = member.directMessages();
    this.mrkdwn = mrkdwn;
  }

  /** The messages that are wanted, oldest first; they count as read from now on. */
  List<ShownMessage> read(Predicate<Message> wanted) {
    List<ShownMessage> shown = new ArrayList<>();
    for (Message message : conversation.all()) {
      if (wanted.test(message)) {
        conversation.markRead(message.ts());
        shown.add(show(message));
      }
    }
    return shown;
  }

  /** The newest of those that are wanted; all of them count as read from now on. */
  ShownMessage last(Predicate<Message> wanted, String what) {
    List<ShownMessage> all = read(wanted);
    if (all.isEmpty()) {
      throw new AssertionError("there is no " + what + " for " + member.name());
    }
    return all.get(all.size() - 1);
  }

  /** The oldest unread message; waits for one. */
  ShownMessage next() {
    try {
      Message next = conversation.nextUnread(PATIENCE);
      if (next == null) {
        throw new AssertionError("nothing new for " + member.name() + " within " + PATIENCE);
      }
      return show(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a message", e);
    }
  }

  List<ShownMessage> unread() {
    return conversation.unread().stream().map(this::show).toList();
  }

  /** The message as it is now; it may have changed since it was shown. */
  Message fresh(ShownMessage message) {
    Message now = conversation.find(message.ts());
    if (now == null) {
      throw new AssertionError("that message is gone: " + message);
    }
    return now;
  }

  private ShownMessage show(Message message) {
    return new ShownMessage(message, mrkdwn);
  }
}
