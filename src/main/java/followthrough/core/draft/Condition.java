package followthrough.core.draft;

import followthrough.core.draft.Grammar.Form;
import followthrough.core.plan.FollowUpKind;
import java.util.function.Predicate;

/** What a file of sentences may ask about an occasion; its name in small letters stands there. */
enum Condition {
  TO_AN_INTERVIEWER(Occasion::toInterviewer),
  THROUGH_A_CONSULTANT(Occasion::toConsultant),
  /** Somebody who was thanked after an earlier round. */
  MET_BEFORE(
      occasion ->
          occasion.earlier().stream().anyMatch(note -> note.kind() == FollowUpKind.THANK_YOU)),
  THEY_SAID_SOMETHING(occasion -> !Remark.of(occasion).text().isEmpty()),
  THEY_SAID_A_TOPIC(occasion -> Remark.of(occasion).form() == Form.TOPIC),
  THEY_SAID_A_STATEMENT(occasion -> Remark.of(occasion).form() == Form.STATEMENT),
  THERE_IS_SOMETHING_TO_REMEMBER(occasion -> !Blanks.remember(occasion).text().isEmpty()),
  THERE_IS_A_TOPIC_TO_REMEMBER(occasion -> Blanks.remember(occasion).form() == Form.TOPIC),
  THERE_IS_A_STATEMENT_TO_REMEMBER(occasion -> Blanks.remember(occasion).form() == Form.STATEMENT),
  AN_ANSWER_WAS_MISSED(occasion -> !occasion.missedAnswer().isBlank()),
  A_DAY_IS_KNOWN(occasion -> occasion.promised() != null),
  A_TIME_IS_KNOWN(occasion -> occasion.appointment() != null),
  A_TIME_IS_ASKED_FOR(Occasion::asksForTime),
  THANKS_WERE_NEVER_SENT(Occasion::foldsThanks),
  THERE_ARE_NAMES(occasion -> !occasion.passOn().isEmpty()),
  IT_WAS_A_VISIT(occasion -> occasion.format().visit()),
  MORE_TIME_WAS_GIVEN(Occasion::extended),
  SOMETHING_WAS_ASKED_FOR(occasion -> !Blanks.asked(occasion).isEmpty()),
  THE_READER_ASKED(Occasion::askedByReader);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Occasion> test;

  Condition(Predicate<Occasion> test) {
    this.test = test;
  }

  boolean holds(Occasion occasion) {
    return test.test(occasion);
  }
}
