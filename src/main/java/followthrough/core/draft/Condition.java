package followthrough.core.draft;

import static followthrough.core.plan.FollowUpKind.ACCEPT_NEXT_ROUND;
import static followthrough.core.plan.FollowUpKind.ASK_NEW_TIME;
import static followthrough.core.plan.FollowUpKind.ASK_REFERENCE;
import static followthrough.core.plan.FollowUpKind.CALL_CONSULTANT;
import static followthrough.core.plan.FollowUpKind.CONFIRM_NEW_TIME;
import static followthrough.core.plan.FollowUpKind.FORWARD_PRAISE;
import static followthrough.core.plan.FollowUpKind.GRACIOUS_NOTE;
import static followthrough.core.plan.FollowUpKind.LINKEDIN_INVITATION;
import static followthrough.core.plan.FollowUpKind.NO_CALL_ASK_THEM;
import static followthrough.core.plan.FollowUpKind.NO_CALL_NEW_SLOTS;
import static followthrough.core.plan.FollowUpKind.OFFER_ACCEPTED;
import static followthrough.core.plan.FollowUpKind.OFFER_ASK_TIME;
import static followthrough.core.plan.FollowUpKind.OFFER_COUNTER_SILENCE;
import static followthrough.core.plan.FollowUpKind.OFFER_DECLINED;
import static followthrough.core.plan.FollowUpKind.OFFER_THANKS;
import static followthrough.core.plan.FollowUpKind.OTHER_OFFER_LAST_QUESTION;
import static followthrough.core.plan.FollowUpKind.REJECTION_THANKS;
import static followthrough.core.plan.FollowUpKind.REPLY_THANKS;
import static followthrough.core.plan.FollowUpKind.REQUEST_DELIVERED;
import static followthrough.core.plan.FollowUpKind.SEND_RESOURCE;
import static followthrough.core.plan.FollowUpKind.STILL_NO_TIME;
import static followthrough.core.plan.FollowUpKind.TELL_OTHER_OFFER;
import static followthrough.core.plan.FollowUpKind.THANK_YOU;
import static followthrough.core.plan.FollowUpKind.WITHDRAW;

import followthrough.core.draft.Grammar.Form;
import followthrough.core.plan.FollowUpKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file of sentences may ask about an occasion, and what its sentences may claim to be so;
 * its name in small letters stands there.
 */
enum Condition {
  TO_AN_INTERVIEWER(Occasion::toInterviewer),
  THROUGH_A_CONSULTANT(Occasion::toConsultant),
  AN_INTERVIEW_WAS_HELD(
      occasion -> occasion.interviewed() != null,
      THANK_YOU,
      LINKEDIN_INVITATION,
      CALL_CONSULTANT,
      ASK_REFERENCE,
      SEND_RESOURCE,
      FORWARD_PRAISE),
  THE_READER_WAS_THERE(
      occasion -> occasion.met() || (occasion.thanks() && occasion.toInterviewer()),
      LINKEDIN_INVITATION),
  /** Somebody who was thanked after an earlier round. */
  MET_BEFORE(occasion -> occasion.earlier().stream().anyMatch(note -> note.kind() == THANK_YOU)),
  I_WROTE_BEFORE(occasion -> !occasion.earlier().isEmpty()),
  I_TOLD_THEM_BEFORE(
      occasion -> occasion.earlier().stream().anyMatch(note -> note.kind() == TELL_OTHER_OFFER)),
  THEY_SAID_SOMETHING(occasion -> Remark.of(occasion).usable()),
  THEY_SAID_A_TOPIC(occasion -> Remark.of(occasion).form() == Remark.Form.TOPIC),
  THEY_SAID_A_STATEMENT(occasion -> Remark.of(occasion).form() == Remark.Form.STATEMENT),
  THEY_ASKED_SOMETHING(occasion -> Remark.of(occasion).form() == Remark.Form.QUESTION),
  IN_THEIR_WORDS(occasion -> Remark.of(occasion).form() == Remark.Form.QUOTE),
  /** What the sender thought or has done about what they said. */
  I_ADDED_SOMETHING(
      occasion -> Remark.of(occasion).usable() && !Thought.of(occasion).text().isEmpty()),
  THERE_IS_SOMETHING_TO_REMEMBER(occasion -> !Blanks.remember(occasion).text().isEmpty()),
  THERE_IS_A_TOPIC_TO_REMEMBER(occasion -> Blanks.remember(occasion).form() == Form.TOPIC),
  THERE_IS_A_STATEMENT_TO_REMEMBER(occasion -> Blanks.remember(occasion).form() == Form.STATEMENT),
  AN_ANSWER_WAS_MISSED(occasion -> !occasion.missedAnswer().isBlank()),
  A_DAY_IS_KNOWN(occasion -> occasion.promised() != null),
  A_TIME_IS_KNOWN(occasion -> occasion.appointment() != null),
  A_TIME_IS_ASKED_FOR(Occasion::asksForTime),
  THANKS_WERE_NEVER_SENT(Occasion::foldsThanks),
  THERE_ARE_NAMES(occasion -> !occasion.passOn().isEmpty()),
  /** Who asked the question is not known; one of a panel hears the better answer. */
  FIRST_OF_THE_PANEL(occasion -> occasion.place() == 0),
  /** The first seven of a panel get these wordings, one each. */
  AMONG_THE_FIRST_SEVEN(occasion -> occasion.place() < Choice.WORDINGS),
  AMONG_THE_NEXT_SEVEN(occasion -> occasion.place() < 2 * Choice.WORDINGS),
  IT_WAS_A_VISIT(occasion -> occasion.format().visit()),
  MY_FREE_TIMES_ARE_KNOWN(occasion -> !Blanks.times(occasion).isEmpty()),
  A_REASON_IS_KNOWN(occasion -> !Blanks.reason(occasion).isEmpty()),
  MORE_TIME_WAS_GIVEN(Occasion::extended),
  SOMETHING_WAS_ASKED_FOR(occasion -> !Blanks.asked(occasion).isEmpty()),
  THE_READER_ASKED(Occasion::askedByReader),
  THEY_AGREED_TO_CONNECT(LINKEDIN_INVITATION),
  THEY_REPLIED(REPLY_THANKS),
  THEY_INVITED_ME(ACCEPT_NEXT_ROUND),
  THEY_CALLED_IT_OFF(GRACIOUS_NOTE),
  I_ASKED_FOR_A_NEW_TIME(ASK_NEW_TIME, STILL_NO_TIME),
  A_NEW_TIME_WAS_FOUND(CONFIRM_NEW_TIME),
  NOBODY_CAME(NO_CALL_ASK_THEM, NO_CALL_NEW_SLOTS),
  THEY_SAID_NO(REJECTION_THANKS),
  AN_OFFER_WAS_MADE(
      OFFER_THANKS, OFFER_ASK_TIME, OFFER_ACCEPTED, OFFER_DECLINED, OFFER_COUNTER_SILENCE),
  I_ACCEPT(OFFER_ACCEPTED),
  I_DECLINE(OFFER_DECLINED),
  I_WITHDRAW(WITHDRAW),
  I_MADE_A_COUNTER_OFFER(OFFER_COUNTER_SILENCE),
  /** These notes go to those for whom the sender would rather work than for who made the offer. */
  I_PREFER_THEM(TELL_OTHER_OFFER, OTHER_OFFER_LAST_QUESTION),
  THERE_IS_ANOTHER_OFFER(TELL_OTHER_OFFER, OTHER_OFFER_LAST_QUESTION),
  A_REFERENCE_WROTE(FORWARD_PRAISE),
  IT_IS_DELIVERED(REQUEST_DELIVERED);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Occasion> test;

  // Never changed after construction; the JDK has no type that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<FollowUpKind> always;

  /**
   * @param always kinds of note which are written only where it holds
   */
  Condition(Predicate<Occasion> test, FollowUpKind... always) {
    this.test = test;
    this.always = EnumSet.noneOf(FollowUpKind.class);
    this.always.addAll(Set.of(always));
  }

  Condition(FollowUpKind... always) {
    this(occasion -> false, always);
  }

  boolean holds(Occasion occasion) {
    return always.contains(occasion.kind()) || test.test(occasion);
  }

  /** Whether it holds for every note of that kind. */
  boolean alwaysHolds(FollowUpKind kind) {
    return always.contains(kind);
  }

  /** Whether it holds wherever all of these do. */
  boolean followsFrom(Set<Condition> others) {
    return others.contains(this)
        || switch (this) {
          case AN_INTERVIEW_WAS_HELD -> others.contains(THE_READER_WAS_THERE);
          case THEY_SAID_SOMETHING ->
              others.contains(THEY_SAID_A_TOPIC)
                  || others.contains(THEY_SAID_A_STATEMENT)
                  || others.contains(THEY_ASKED_SOMETHING)
                  || others.contains(IN_THEIR_WORDS)
                  || others.contains(I_ADDED_SOMETHING);
          case THERE_IS_SOMETHING_TO_REMEMBER ->
              others.contains(THERE_IS_A_TOPIC_TO_REMEMBER)
                  || others.contains(THERE_IS_A_STATEMENT_TO_REMEMBER);
          case I_WROTE_BEFORE -> others.contains(MET_BEFORE) || others.contains(I_TOLD_THEM_BEFORE);
          default -> false;
        };
  }
}
