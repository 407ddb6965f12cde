package followthrough.core.action;

import followthrough.core.action.Messenger.Scope;
import org.jspecify.annotations.Nullable;

/**
 * How far a message has come that is neither seen nor given up.
 *
 * @param looks how many looks in a row have not found it since it may have been posted
 * @param setbacks how many tries or looks in a row came to nothing
 * @param blamed whom Slack's last refusal concerned; null when it refused nothing
 */
public record Standing(State state, int looks, int setbacks, @Nullable Scope blamed) {
  /** Decided on, and nothing has happened yet. */
  public static final Standing NEW = new Standing(State.PENDING, 0, 0, null);

  /** What is known of it. */
  public enum State {
    /** Certainly not posted; to be posted. */
    PENDING,
    /** In the hand of somebody who posts it or looks for it. */
    POSTING,
    /** It may have been posted, and looking for it will tell. */
    UNKNOWN,
    /** It may have been posted, and Slack refuses to be asked. */
    UNSEEN,
    /** Certainly not posted, because Slack refused it; kept until Slack takes it. */
    REFUSED
  }

  /** Whether it has to be looked for before it may be posted. */
  public boolean uncertain() {
    return state == State.UNKNOWN || state == State.UNSEEN;
  }

  /** Slack asked for patience; whatever was refused before is still waited for. */
  public Standing patient() {
    return state == State.REFUSED ? this : NEW;
  }

  /** A post was lost: whether it arrived is not known. */
  public Standing lost() {
    return new Standing(State.UNKNOWN, 0, setbacks + 1, null);
  }

  /** A look was answered, and the message was not there. */
  public Standing notFound() {
    return new Standing(State.UNKNOWN, looks + 1, 0, null);
  }

  /** A look was not answered. */
  public Standing untold() {
    return new Standing(state, looks, setbacks + 1, blamed);
  }

  /** Slack refuses to be asked, which says nothing about the message itself. */
  public Standing hidden(Scope scope) {
    return new Standing(State.UNSEEN, looks, setbacks + 1, scope);
  }

  /** Slack refused the post; nobody of a workspace is to blame for what concerns all of it. */
  public Standing refused(Scope scope) {
    State kept = scope == Scope.WORKSPACE && state == State.PENDING ? state : State.REFUSED;
    return new Standing(kept, 0, setbacks + 1, scope);
  }
}
