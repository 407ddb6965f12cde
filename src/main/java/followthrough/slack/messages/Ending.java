package followthrough.slack.messages;

import followthrough.core.pipeline.Interview;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Chapter;
import java.time.Instant;
import java.util.Optional;

/** Says why a row that was shown asks for nothing any more, from what is stored alone. */
final class Ending {
  private final Facts facts;

  Ending(Facts facts) {
    this.facts = facts;
  }

  /**
   * Such as {@code No longer needed: they replied.}
   *
   * @param shownAt when the row was shown
   */
  String of(StepKey step, Row row, Instant shownAt) {
    return EndingSentences.noLonger(why(step, row, shownAt));
  }

  private String why(StepKey step, Row row, Instant shownAt) {
    Optional<Interview> talk =
        step.kind().aboutInterview() ? facts.interview(step.subject()) : Optional.empty();
    boolean deleted =
        step.kind().aboutInterview()
            ? talk.isEmpty()
            : step.subject() != 0 && facts.opportunity(step.subject()).isEmpty();
    if (deleted || facts.opportunity(row.opportunity()).isEmpty()) {
      return EndingSentences.DELETED;
    }
    Chapter chapter = facts.chapter(facts.opportunityOf(step));
    StepKey born = born(step);
    return chapter
        .ended(born, shownAt)
        .or(() -> facts.chapter(row.opportunity()).ended(born, shownAt))
        .map(end -> EndingSentences.because(end, chapter.opportunity(), facts))
        .or(() -> offList(talk, row))
        .or(
            () ->
                grown(step) && chapter.takenBack(born) ? said(EndingSentences.TAKEN_BACK) : none())
        .or(() -> replaced(step))
        .orElse(EndingSentences.CHANGED);
  }

  /** The archive question counts what it asks after. */
  private static StepKey born(StepKey step) {
    return step.kind() == FollowUpKind.ARCHIVE_QUESTION
        ? new StepKey(step.kind(), step.subject(), step.origin() / 10)
        : step;
  }

  /** Whether the step grew from a happening: an invitation to connect belongs to a person. */
  private static boolean grown(StepKey step) {
    return step.kind() != FollowUpKind.LINKEDIN_INVITATION;
  }

  private static Optional<String> offList(Optional<Interview> talk, Row row) {
    return talk.filter(one -> row.to() != 0 && !row.group())
        .filter(one -> one.people().stream().noneMatch(person -> person.contact() == row.to()))
        .map(one -> EndingSentences.OFF_THE_LIST);
  }

  /** Open thanks of the main contact move into check-in 1; a later reminder replaces earlier. */
  private static Optional<String> replaced(StepKey step) {
    return switch (step.kind()) {
      case THANK_YOU -> said(EndingSentences.WITH_CHECK_IN);
      case REQUEST_DUE, REQUEST_LAST_CALL -> said(EndingSentences.LATER_REMINDER);
      default -> none();
    };
  }

  private static Optional<String> said(String reason) {
    return Optional.of(reason);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
