package followthrough.core.plan;

import followthrough.core.pipeline.Medium;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was shown to the person and what they answered, for all steps; every list by time.
 *
 * @param answers including those taken back
 */
public record History(List<Shown> shown, List<Answer> answers, List<Snooze> snoozes) {
  public static final History EMPTY = new History(List.of(), List.of(), List.of());

  /** How long an answer can be taken back, that minute included. */
  public static final Duration UNDO = Duration.ofMinutes(10);

  public History {
    shown = List.copyOf(shown);
    answers = List.copyOf(answers);
    snoozes = List.copyOf(snoozes);
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

  List<Shown> shownOf(StepKey step) {
    return shown.stream().filter(entry -> entry.step().equals(step)).toList();
  }

  List<Answer> answersOf(StepKey step) {
    return answers.stream().filter(answer -> answer.step().equals(step)).toList();
  }

  /** The standing answer for a row, or null. */
  @Nullable Answer answer(StepKey step, long recipient) {
    return answers.stream()
        .filter(answer -> answer.step().equals(step) && answer.recipient() == recipient)
        .filter(Answer::stands)
        .findFirst()
        .orElse(null);
  }

  /** The last standing answer of a step, or null. */
  @Nullable Answer lastAnswer(StepKey step) {
    return answers.stream()
        .filter(answer -> answer.step().equals(step) && answer.stands())
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The newest snooze of a step, or null. */
  @Nullable Snooze snooze(StepKey step) {
    return snoozes.stream()
        .filter(snooze -> snooze.step().equals(step))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
