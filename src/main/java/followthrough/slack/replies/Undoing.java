package followthrough.slack.replies;

import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.TakeBack;
import followthrough.core.action.UndoAnswer;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.presses.ButtonSentences;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes back what was said last, or what a button names. */
final class Undoing {
  private final Desk desk;
  private final Desk.View view;
  private final Facts facts;

  Undoing(Desk desk, Desk.View view) {
    this.desk = desk;
    this.view = view;
    this.facts = new Facts(view);
  }

  /** The newest answer or happening of the last ten minutes. */
  Said newest() {
    Optional<Answer> answer =
        view.file().history().answers().stream()
            .filter(one -> one.undoable(view.now()))
            .max(Comparator.comparing(Answer::at));
    Optional<Happening.OfOpportunity> told = view.story().toldLast(view.now().minus(History.UNDO));
    if (answer.isEmpty() && told.isEmpty()) {
      return Said.of(ReplySentences.NOTHING_TO_UNDO);
    }
    Instant answered = answer.map(Answer::at).orElse(Instant.MIN);
    Instant happened = told.map(Happening::at).orElse(Instant.MIN);
    if (answered.equals(happened)) {
      return which(answer.get(), told.get());
    }
    return answered.isAfter(happened)
        ? named(value(answer.get()))
        : named("h|" + told.get().number());
  }

  private Said which(Answer answer, Happening.OfOpportunity told) {
    String row = RowAnswers.name(answer.step(), List.of(answer.recipient()), facts);
    String company = facts.company(told.opportunity());
    return new Said(
        ReplySentences.WHICH_UNDO,
        Picks.undo(
            RichText.characters(ReplySentences.undoRow(row)),
            value(answer),
            ReplySentences.undoNews(company),
            "h|" + told.number()));
  }

  /** Everybody who was answered for with it. */
  private String value(Answer newest) {
    List<String> together =
        view.file().history().answers().stream()
            .filter(Answer::stands)
            .filter(one -> one.step().equals(newest.step()) && one.at().equals(newest.at()))
            .map(one -> String.valueOf(one.recipient()))
            .toList();
    return "a|" + newest.step() + "|" + String.join(",", together);
  }

  /**
   * What a button carries.
   *
   * @throws IllegalArgumentException when it is nothing that a button carries
   */
  Said named(String value) {
    String[] parts = value.split("\\|", -1);
    if (parts[0].equals("a") && parts.length == 3) {
      List<Long> recipients = Arrays.stream(parts[2].split(",", -1)).map(Long::valueOf).toList();
      return answer(StepKey.parse(parts[1]), recipients);
    }
    if (parts[0].equals("h") && parts.length == 2) {
      return happening(Long.parseLong(parts[1]));
    }
    throw new IllegalArgumentException("nothing to undo");
  }

  private Said answer(StepKey step, List<Long> recipients) {
    Outcome<Instant> outcome =
        desk.press(view.file().person().id(), new UndoAnswer(step, recipients));
    return Said.of(
        outcome instanceof Outcome.Refused<Instant> refused
            ? ButtonSentences.refused(refused.why())
            : ReplySentences.undone(RowAnswers.name(step, recipients, facts), Moments.now(facts)));
  }

  private Said happening(long number) {
    Outcome<Long> outcome = desk.press(view.file().person().id(), new TakeBack(number));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      return Said.of(ButtonSentences.refused(refused.why()));
    }
    String company = facts.company(((Outcome.Done<Long>) outcome).value());
    return Said.of(ReplySentences.takenBack(Text.plain(company), Moments.now(facts)));
  }
}
