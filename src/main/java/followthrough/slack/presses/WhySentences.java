package followthrough.slack.presses;

import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.people.Cadence;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.RowSentences;
import followthrough.slack.messages.TodoSentences;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said to Why?: the rule, where the advice comes from, and what changes it. */
public final class WhySentences {
  static final String TITLE = "Why?";

  /** Why restraint pays; a figure with its source, and no promise. */
  public static final String TOO_PUSHY = WhyTable.advice("too-pushy");

  private WhySentences() {}

  /** A modal with the rule, where the advice comes from and what changes it, for all its rows. */
  public static View modal(Desk.View view, StepKey step, Rule rule, List<Row> rows) {
    boolean named = view.plan().promise(step).isPresent();
    return modal(rule, rows, view.file().person().cadence(), named);
  }

  /**
   * The same.
   *
   * @param named whether they named a day for their decision
   */
  public static View modal(Rule rule, List<Row> rows, Cadence cadence, boolean named) {
    return Modals.notice(TITLE, paragraphs(rule, rows, cadence, named));
  }

  /** Paragraphs for the rows of a step, whether they were shown or not, ready for Slack. */
  public static List<String> paragraphs(Rule rule, List<Row> rows, Cadence cadence, boolean named) {
    List<Row> written = rows.stream().filter(row -> row.to() != 0).toList();
    return Stream.of(
            Stream.of("*" + TodoSentences.name(rule) + "*"),
            Stream.of(WhyTable.comes(rule, cadence, named)),
            written.stream().map(WhySentences::medium),
            Stream.of(WhyTable.advice(rule)),
            written.stream().map(row -> WhyTable.advice(row.why())),
            Stream.of(WhyTable.change(rule)),
            written.stream().map(WhySentences::way))
        .flatMap(Function.identity())
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static String medium(Row row) {
    return RowSentences.way(row.medium()) + ", because " + RowSentences.because(row.why()) + ".";
  }

  private static String way(Row row) {
    return row.medium() == Medium.LINKEDIN
        ? ""
        : "Change it under Edit: kind of company, last contacted by, and how each person likes to hear.";
  }
}
