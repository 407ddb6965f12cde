package followthrough.sandbox.play;

import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.Workspace;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the app what happened, by whichever door is open, and remembers what it did not answer. */
public final class Deliveries {
  private final Workspace workspace;
  private volatile @Nullable AppDoor door;
  private volatile @Nullable Delivery last;

  public Deliveries(Workspace workspace) {
    this.workspace = workspace;
  }

  public void use(@Nullable AppDoor newDoor) {
    door = newDoor;
  }

  AppAnswer deliver(Delivery delivery) {
    last = delivery;
    AppDoor open = door;
    AppAnswer answer =
        open == null ? AppAnswer.failed("connection_failed") : open.deliver(delivery);
    if (answer.problem() != null) {
      workspace
          .notebook()
          .add(Remark.Kind.UNANSWERED, delivery.name(), answer.problem(), List.of());
    }
    workspace.touch();
    return answer;
  }

  /** Sends the last thing once more, as Slack does when it believes that it was not heard. */
  public AppAnswer repeat(int retry, String reason) {
    Delivery delivery = last;
    if (delivery == null) {
      throw new IllegalStateException("nothing was sent yet");
    }
    return deliver(delivery.again(retry, reason));
  }

  /** The last thing, for somebody who overheard it to send it once more whenever they like. */
  public Supplier<AppAnswer> overheard() {
    Delivery delivery = last;
    if (delivery == null) {
      throw new IllegalStateException("nothing was sent yet");
    }
    return () -> deliver(delivery);
  }
}
