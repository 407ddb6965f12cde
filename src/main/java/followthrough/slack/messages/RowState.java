package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a row that was shown once stands now. */
public sealed interface RowState {
  /** It still asks for something: the row as it would be shown today. */
  record Open(Row row) implements RowState {}

  /** It comes back by itself at that minute; until then it can be answered. */
  record Snoozed(Row row, Instant until) implements RowState {}

  /**
   * It was answered, and the first answer stands.
   *
   * @param by how it traveled; the way of the row where the answer does not say
   * @param undoable whether the answer can still be taken back
   */
  record Answered(History.Kind kind, Medium by, Instant at, boolean undoable) implements RowState {}

  /** Something else happened, and the row is gone. */
  record Gone() implements RowState {}

  /** The state of a row of {@code step} as {@code shown}. */
  static RowState of(Desk.View view, StepKey step, Row shown) {
    Optional<Row> open =
        view.plan().step(step).stream()
            .map(PlannedStep::step)
            .flatMap(planned -> planned.rows().stream())
            .filter(row -> row.recipient() == shown.recipient())
            .findFirst();
    if (open.isPresent()) {
      return snoozedUntil(view, step)
          .<RowState>map(until -> new Snoozed(open.get(), until))
          .orElseGet(() -> new Open(open.get()));
    }
    return answer(view, step, shown.settles())
        .<RowState>map(
            answer ->
                new Answered(
                    answer.kind(),
                    answer.medium() == null ? shown.medium() : answer.medium(),
                    answer.at(),
                    answer.undoable(view.now())))
        .orElseGet(Gone::new);
  }

  /** The newest standing answer for any of the recipients. */
  static Optional<Answer> answer(Desk.View view, StepKey step, List<Long> recipients) {
    return view.file().history().answersOf(step).stream()
        .filter(Answer::stands)
        .filter(answer -> recipients.contains(answer.recipient()))
        .max(Comparator.comparing(Answer::at));
  }

  /** When the step comes back; empty when it was not put off or is back already. */
  static Optional<Instant> snoozedUntil(Desk.View view, StepKey step) {
    return Optional.ofNullable(view.file().history().snooze(step))
        .map(History.Snooze::until)
        .filter(until -> until.isAfter(view.now()));
  }
}
