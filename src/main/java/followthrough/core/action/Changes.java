package followthrough.core.action;

import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Snooze;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one action wrote, for the store to keep in the same transaction. */
public final class Changes {
  final List<Long> deletedOpportunities = new ArrayList<>();
  final List<Long> deletedInterviews = new ArrayList<>();
  final List<Discarded> discardedOpportunities = new ArrayList<>();
  final List<Discarded> discardedInterviews = new ArrayList<>();
  final List<TakenBack> takenBack = new ArrayList<>();
  final List<Answer> answers = new ArrayList<>();
  final List<Answer> undone = new ArrayList<>();
  final List<Snooze> snoozes = new ArrayList<>();
  final List<Delivery> deliveries = new ArrayList<>();

  /** With everything that hangs on them. */
  public List<Long> deletedOpportunities() {
    return List.copyOf(deletedOpportunities);
  }

  /** With their people and what happened to them. */
  public List<Long> deletedInterviews() {
    return List.copyOf(deletedInterviews);
  }

  /** They count as gone from now on, but can be brought back with everything. */
  public List<Discarded> discardedOpportunities() {
    return List.copyOf(discardedOpportunities);
  }

  /** The same with their people and what happened to them. */
  public List<Discarded> discardedInterviews() {
    return List.copyOf(discardedInterviews);
  }

  /** Happenings of earlier presses from which nothing follows any more. */
  public List<TakenBack> takenBack() {
    return List.copyOf(takenBack);
  }

  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** Answers given earlier and taken back now: {@code undoneAt} is set. */
  public List<Answer> undone() {
    return List.copyOf(undone);
  }

  public List<Snooze> snoozes() {
    return List.copyOf(snoozes);
  }

  /** To be sent; their entries count as shown from now on. */
  public List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** An interview or opportunity, by its number, and when it was deleted. */
  public record Discarded(long number, Instant at) {}

  /** A happening, by its number, and when it was taken back. */
  public record TakenBack(long happening, Instant at) {}
}
