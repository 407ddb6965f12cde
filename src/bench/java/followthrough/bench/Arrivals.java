package followthrough.bench;

import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When the messages that were due in one minute reached Slack, and how many reached each person.
 */
final class Arrivals {
  private final int people;
  private final long nobody;
  private final long twice;
  private final long early;
  private final Outcome late;
  private final double seconds;

  private Arrivals(int people, long nobody, long twice, long early, long[] nanos) {
    this.people = people;
    this.nobody = nobody;
    this.twice = twice;
    this.early = early;
    this.late = new Outcome(nanos, nobody, 1);
    this.seconds = (late.within(1) - late.within(0)) / 1e3;
  }

  static Arrivals of(SmallSlack slack, int from, int to, Instant minute) {
    long nobody = 0;
    long twice = 0;
    long early = 0;
    List<Long> nanos = new ArrayList<>();
    for (int person = from; person < to; person++) {
      List<Message> messages = slack.messages(person);
      if (messages.isEmpty()) {
        nobody++;
        continue;
      }
      twice += messages.size() - 1;
      Instant at = Timestamps.instantOf(messages.get(0).ts());
      early += at.isBefore(minute) ? 1 : 0;
      nanos.add(Duration.between(minute, at).toNanos());
    }
    long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
    return new Arrivals(to - from, nobody, twice, early, all);
  }

  String counted() {
    return "%d people, %d without, %d more than once, %d early"
        .formatted(people, nobody, twice, early);
  }

  String lateness() {
    return String.format(
        Locale.ROOT,
        "p50 %.2f s, p99 %.2f s, max %.2f s; %.0f posts/s from the first to the last",
        late.within(0.5) / 1e3,
        late.within(0.99) / 1e3,
        late.within(1) / 1e3,
        (people - nobody) / seconds);
  }
}
