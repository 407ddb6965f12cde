package followthrough.app;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Backlog;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Standing.State;
import followthrough.core.action.StoreUnavailable;
import followthrough.web.Check;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the operator of messages that have not reached their people, and why; names no person. What
 * concerns one person alone, such as somebody who has left, is counted and no trouble.
 */
final class WaitingMessages implements Check {
  /** What waits for its turn, or for Slack's patience, is through by then. */
  private static final Duration TOO_LATE = Duration.ofMinutes(15);

  private final Deliveries deliveries;
  private final InstantSource clock;

  WaitingMessages(Deliveries deliveries, InstantSource clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public Map<String, Object> figures() {
    return backlog().map(WaitingMessages::counted).orElse(Map.of());
  }

  private static Map<String, Object> counted(List<Backlog> all) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("waiting", count(all, one -> one.state() == State.PENDING));
    figures.put("overdue", late(all));
    if (late(all) > 0) {
      oldest(all).ifPresent(since -> figures.put("overdueSince", since.toString()));
    }
    figures.put("unknown", count(all, WaitingMessages::unknown));
    figures.put("refused", count(all, one -> one.state() == State.REFUSED));
    figures.put("inHand", count(all, one -> one.state() == State.POSTING));
    return figures;
  }

  @Override
  public Optional<String> trouble() {
    return backlog().flatMap(this::sentences);
  }

  private Optional<String> sentences(List<Backlog> all) {
    List<String> sentences = new ArrayList<>();
    all.stream()
        .filter(one -> one.blamed() == Scope.WORKSPACE)
        .map(one -> unknown(one) ? hidden(one) : refused(one, all))
        .forEach(sentences::add);
    oldest(all)
        .filter(since -> since.plus(TOO_LATE).isBefore(clock.instant()))
        .map(
            since ->
                "%s overdue, the oldest since %s."
                    .formatted(messages(late(all), "is", "are"), since))
        .ifPresent(sentences::add);
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** Empty while the store is away, which another check tells; then nothing is known. */
  private Optional<List<Backlog>> backlog() {
    try {
      return Optional.of(deliveries.backlog(clock.instant().truncatedTo(ChronoUnit.MINUTES)));
    } catch (StoreUnavailable away) {
      return Optional.empty();
    }
  }

  private static String refused(Backlog blamed, List<Backlog> all) {
    long waiting =
        count(
            all,
            one ->
                one.workspace().equals(blamed.workspace())
                    && (one.state() == State.PENDING || one.blamed() == Scope.WORKSPACE));
    return "Slack has taken no message from workspace %s since %s (%s); %s until that is mended."
        .formatted(
            blamed.workspace(), since(blamed), blamed.reason(), messages(waiting, "waits", "wait"));
  }

  private static String hidden(Backlog blamed) {
    return "Since %s Slack has not let the app look for its own messages in workspace %s (%s); whether %s there is not known, and nothing is sent twice. Give the app the scopes that manifest.yml names."
        .formatted(
            since(blamed),
            blamed.workspace(),
            blamed.reason(),
            messages(blamed.count(), "is", "are"));
  }

  private static Instant since(Backlog blamed) {
    Instant troubled = blamed.troubledSince();
    return (troubled == null ? blamed.oldest() : troubled).truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean unknown(Backlog one) {
    return one.state() == State.UNKNOWN || one.state() == State.UNSEEN;
  }

  private static long late(List<Backlog> all) {
    return all.stream()
        .filter(one -> one.state() == State.PENDING)
        .collect(Collectors.summingLong(Backlog::late));
  }

  private static Optional<Instant> oldest(List<Backlog> all) {
    return all.stream()
        .filter(one -> one.state() == State.PENDING && one.late() > 0)
        .map(Backlog::oldest)
        .min(Comparator.naturalOrder());
  }

  private static long count(List<Backlog> all, Predicate<Backlog> which) {
    return all.stream().filter(which).collect(Collectors.summingLong(Backlog::count));
  }

  private static String messages(long count, String one, String many) {
    return count == 1 ? "1 message " + one : count + " messages " + many;
  }
}
