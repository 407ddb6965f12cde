package followthrough.schedule;

import followthrough.core.action.Delivery;
import followthrough.core.action.Messenger;
import followthrough.core.plan.CaseFile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A Slack that answers as the test says. */
final class FakeMessenger implements Messenger {
  static final Result POSTED = new Result.Posted("D1", "1.1", null);

  final List<String> calls = new CopyOnWriteArrayList<>();
  volatile Function<Delivery, Result> onPost = delivery -> POSTED;
  volatile Function<Delivery, Look> onFind = delivery -> new Look.NotThere();

  @Override
  public Result post(CaseFile file, Delivery delivery, BooleanSupplier inTime) {
    if (!inTime.getAsBoolean()) {
      return new Result.Later(Duration.ZERO, "held for too long");
    }
    calls.add("post " + delivery.id());
    return onPost.apply(delivery);
  }

  @Override
  public Look find(CaseFile file, Delivery delivery) {
    calls.add("find " + delivery.id());
    return onFind.apply(delivery);
  }
}
