package followthrough.core.plan;

import followthrough.core.pipeline.Grouped;
import followthrough.core.pipeline.Medium;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was shown to the person and what they answered, for all steps; every list by time. It never
 * changes, and remembers where everything of a step stands: a plan asks for each of its steps.
 */
public final class History {
  public static final History EMPTY = new History(List.of(), List.of(), List.of());

  /** How long an answer can be taken back, that minute included. */
  public static final Duration UNDO = Duration.ofMinutes(10);

  private final List<Shown> shown;
  private final List<Answer> answers;
  private final List<Snooze> snoozes;
  private @Nullable Places places;

  /**
   * @param answers including those taken back
   */
  public History(List<Shown> shown, List<Answer> answers, List<Snooze> snoozes) {
    this.shown = List.copyOf(shown);
    this.answers = List.copyOf(answers);
    this.snoozes = List.copyOf(snoozes);
  }

  /** Every list by the step, or the kind of step, that it is about. */
  private record Places(
      Map<StepKey, List<Shown>> shown,
      Map<StepKey, List<Answer>> answers,
      Map<FollowUpKind, List<Answer>> kinds,
      Map<StepKey, List<Snooze>> snoozes) {}

  /** Two threads may both work them out, to the same end. */
  private Places places() {
    Places known = places;
    if (known == null) {
      known =
          new Places(
              Grouped.by(shown, Shown::step),
              Grouped.by(answers, Answer::step),
              Grouped.by(answers, answer -> answer.step().kind()),
              Grouped.by(snoozes, Snooze::step));
      places = known;
    }
    return known;
  }

  /** Every DM that was shown, by time. */
  public List<Shown> shown() {
    return shown;
  }

  /** Every answer by time, including those taken back. */
  public List<Answer> answers() {
    return answers;
  }

  /** Every time something was put off, by time. */
  public List<Snooze> snoozes() {
    return snoozes;
  }

  /** How a row was answered. */
  public enum Kind {
    SENT,
    VOICEMAIL,
    SKIPPED;

    /** Whether something went out to somebody. */
    public boolean touched() {
      return this != SKIPPED;
    }
  }

  /** One entry of a DM; again is null for the first time of its rule. */
  public record Shown(StepKey step, Rule rule, @Nullable Again again, Instant at) {}

  /**
   * What the person said of one row.
   *
   * @param recipient a contact, an opportunity without one, or 0 for the person
   * @param medium how it travelled; null for notes to the person and where nothing was sent
   */
  public record Answer(
      StepKey step,
      long recipient,
      Kind kind,
      Instant at,
      @Nullable Medium medium,
      @Nullable Instant undoneAt) {
    /** The same answer, taken back. */
    public Answer undone(Instant now) {
      return new Answer(step, recipient, kind, at, medium, now);
    }

    public boolean stands() {
      return undoneAt == null;
    }

    public boolean undoable(Instant now) {
      return stands() && !now.isAfter(at.plus(UNDO));
    }
  }

  public record Snooze(StepKey step, Instant at, Instant until) {}

  /** What was shown of a step, by time. */
  public List<Shown> shownOf(StepKey step) {
    return places().shown().getOrDefault(step, List.of());
  }

  /** What was answered of a step, by time, including what was taken back. */
  public List<Answer> answersOf(StepKey step) {
    return places().answers().getOrDefault(step, List.of());
  }

  /** The same of all steps of a kind. */
  List<Answer> answersOf(FollowUpKind kind) {
    return places().kinds().getOrDefault(kind, List.of());
  }

  /** The standing answer for a row, or null. */
  @Nullable Answer answer(StepKey step, long recipient) {
    return answersOf(step).stream()
        .filter(answer -> answer.recipient() == recipient && answer.stands())
        .findFirst()
        .orElse(null);
  }

  /** The last standing answer of a step, or null. */
  @Nullable Answer lastAnswer(StepKey step) {
    return answersOf(step).stream()
        .filter(Answer::stands)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The newest snooze of a step, or null. */
  public @Nullable Snooze snooze(StepKey step) {
    List<Snooze> all = places().snoozes().getOrDefault(step, List.of());
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History one
        && shown.equals(one.shown)
        && answers.equals(one.answers)
        && snoozes.equals(one.snoozes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shown, answers, snoozes);
  }

  @Override
  public String toString() {
    return "shown " + shown + ", answers " + answers + ", snoozes " + snoozes;
  }
}
