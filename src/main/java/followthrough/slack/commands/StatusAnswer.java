package followthrough.slack.commands;

import followthrough.core.action.Deliveries.Open;
import followthrough.core.action.Desk;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Standing.State;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What {@code /interview status} tells: what went out, what is stuck and why, and what comes. */
final class StatusAnswer {
  private final Desk.View view;

  StatusAnswer(Desk.View view) {
    this.view = view;
  }

  /**
   * The whole answer.
   *
   * @param last when the newest message went out; empty before the first
   * @param open the messages of which that is not certain, oldest first
   */
  String text(Optional<Instant> last, List<Open> open) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        last.map(at -> CommandSentences.lastSent(near(at))).orElse(CommandSentences.NEVER_SENT));
    sentences.addAll(stuck(open));
    if (!view.plan().held()) {
      sentences.add(next());
      return String.join(" ", sentences);
    }
    // A pause ends at its time whether or not anything comes then.
    boolean noteComes =
        view.plan().wakeAt().isPresent() && !view.plan().wakeAt().equals(view.plan().heldUntil());
    if (noteComes) {
      sentences.add(next());
    }
    sentences.add(CommandSentences.paused(until(view)));
    return String.join(" ", sentences);
  }

  private List<String> stuck(List<Open> open) {
    List<String> sentences = new ArrayList<>();
    List<Open> late =
        which(
            open,
            one ->
                one.at().isBefore(view.now())
                    && (one.state() == State.PENDING || one.state() == State.POSTING));
    boolean refused = late.stream().anyMatch(one -> one.blamed() == Scope.WORKSPACE);
    first(late)
        .ifPresent(at -> sentences.add(CommandSentences.late(late.size(), near(at), refused)));
    List<Open> unknown = which(open, one -> one.state() == State.UNKNOWN);
    first(unknown)
        .ifPresent(at -> sentences.add(CommandSentences.lookedFor(unknown.size(), near(at))));
    List<Open> hidden = which(open, one -> one.state() == State.UNSEEN);
    first(hidden).ifPresent(at -> sentences.add(CommandSentences.hidden(hidden.size(), near(at))));
    List<Open> kept = which(open, one -> one.state() == State.REFUSED);
    first(kept).ifPresent(at -> sentences.add(CommandSentences.kept(kept.size(), near(at))));
    return sentences;
  }

  private static List<Open> which(List<Open> open, Predicate<Open> plight) {
    return open.stream().filter(plight).toList();
  }

  private static Optional<Instant> first(List<Open> some) {
    return some.stream().map(Open::at).findFirst();
  }

  /** What comes next; never a time that is past. */
  String next() {
    Optional<Instant> wakeAt = view.plan().wakeAt();
    if (wakeAt.isEmpty()) {
      return CommandSentences.NOTHING_PLANNED;
    }
    return wakeAt.get().isAfter(view.now())
        ? CommandSentences.nextSent(near(wakeAt.get()))
        : CommandSentences.DUE_NOW;
  }

  private String near(Instant at) {
    return Times.near(at, zone(view), view.now());
  }

  /** When a pause ends by itself; empty when it does not. */
  static Optional<String> until(Desk.View view) {
    return view.plan().heldUntil().map(at -> Times.at(at, zone(view), view.now()));
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }
}
