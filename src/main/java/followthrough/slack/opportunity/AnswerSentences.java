package followthrough.slack.opportunity;

import followthrough.core.pipeline.Contact;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import java.util.Map;

/** Says what was sent to whom and how, such as {@code thank-you note to Dana Lee by e-mail}. */
final class AnswerSentences {
  static final String DONE = ", done";
  static final String SKIPPED = ", skipped";
  static final String AS_A_VOICEMAIL = ", as a voicemail";

  /** What a follow-up was, for the middle of a sentence, with a place for whom it was for. */
  private static final Map<FollowUpKind, String> NAMES =
      Map.ofEntries(
          Map.entry(FollowUpKind.PREPARE, "preparation"),
          Map.entry(FollowUpKind.BEFORE_YOU_LEAVE, "last look before leaving"),
          Map.entry(FollowUpKind.DEBRIEF, "debrief"),
          Map.entry(FollowUpKind.CALL_CONSULTANT, "report to %s"),
          Map.entry(FollowUpKind.THANK_YOU, "thank-you note to %s"),
          Map.entry(FollowUpKind.LINKEDIN_INVITATION, "LinkedIn invitation to %s"),
          Map.entry(FollowUpKind.PROMISE_KEPT, "question about the promise"),
          Map.entry(FollowUpKind.PROMISE_ASK, "note about the promise to %s"),
          Map.entry(FollowUpKind.REQUEST_DUE, "reminder of what they asked for"),
          Map.entry(FollowUpKind.REQUEST_LAST_CALL, "last call for what they asked for"),
          Map.entry(FollowUpKind.REQUEST_LATE, "note that what they asked for is late"),
          Map.entry(FollowUpKind.REQUEST_DELIVERED, "note beside what they asked for to %s"),
          Map.entry(FollowUpKind.OFFER_ASK_TIME, "request for more time to %s"),
          Map.entry(FollowUpKind.OFFER_COUNTER_SILENCE, "question about the counter-offer to %s"),
          Map.entry(FollowUpKind.CHECK_IN_1, "check-in 1 with %s"),
          Map.entry(FollowUpKind.CHECK_IN_2, "check-in 2 with %s"),
          Map.entry(FollowUpKind.CHECK_IN_3, "check-in 3 with %s"),
          Map.entry(FollowUpKind.CHECK_IN_4, "check-in 4 with %s"),
          Map.entry(FollowUpKind.CLOSING_NOTE, "closing note to %s"),
          Map.entry(FollowUpKind.ARCHIVE_QUESTION, "archive question"),
          Map.entry(FollowUpKind.VALUE_NOTE, "useful article to %s"),
          Map.entry(FollowUpKind.LEGAL_DUTY, "note on the legal duty to answer"),
          Map.entry(FollowUpKind.ASK_REFERENCE, "request for a word of praise to %s"),
          Map.entry(FollowUpKind.SEND_RESOURCE, "resource to %s"),
          Map.entry(FollowUpKind.FORWARD_PRAISE, "praise forwarded to %s"),
          Map.entry(FollowUpKind.REPLY_THANKS, "thanks for the reply to %s"),
          Map.entry(FollowUpKind.ACCEPT_NEXT_ROUND, "answer to the invitation to %s"),
          Map.entry(FollowUpKind.ASK_NEW_TIME, "request for a new time to %s"),
          Map.entry(FollowUpKind.STILL_NO_TIME, "second request for a new time to %s"),
          Map.entry(FollowUpKind.CONFIRM_NEW_TIME, "confirmation of the new time to %s"),
          Map.entry(FollowUpKind.GRACIOUS_NOTE, "gracious note to %s"),
          Map.entry(FollowUpKind.NO_CALL_WAIT, "wait for the call"),
          Map.entry(FollowUpKind.NO_CALL_ASK_THEM, "question about the missed call to %s"),
          Map.entry(FollowUpKind.NO_CALL_NEW_SLOTS, "two new times to %s"),
          Map.entry(FollowUpKind.REJECTION_THANKS, "thanks after the no to %s"),
          Map.entry(FollowUpKind.KEEP_IN_TOUCH, "note on keeping in touch"),
          Map.entry(FollowUpKind.OFFER_THANKS, "answer to the offer to %s"),
          Map.entry(FollowUpKind.OFFER_THREE_DAYS_LEFT, "note on three business days left"),
          Map.entry(FollowUpKind.OFFER_ONE_DAY_LEFT, "note on one business day left"),
          Map.entry(FollowUpKind.OFFER_DAY_PASSED, "question about the answer day"),
          Map.entry(FollowUpKind.OFFER_ACCEPTED, "acceptance to %s"),
          Map.entry(FollowUpKind.WITHDRAW, "withdrawal to %s"),
          Map.entry(FollowUpKind.OFFER_DECLINED, "decline to %s"),
          Map.entry(FollowUpKind.TELL_OTHER_OFFER, "word of the other offer to %s"),
          Map.entry(FollowUpKind.OTHER_OFFER_LAST_QUESTION, "last question before the offer to %s"),
          Map.entry(FollowUpKind.KEEP_PAUSE_STOP, "question whether to go on"),
          Map.entry(FollowUpKind.MONDAY_DIGEST, "Monday list"),
          Map.entry(FollowUpKind.SKIPPED_OLD_NOTES, "skipped notes"));

  private AnswerSentences() {}

  /**
   * What a follow-up was, for the middle of a sentence.
   *
   * @param whom guarded; the company where nobody is known
   */
  static String name(FollowUpKind kind, String whom) {
    String name = NAMES.get(kind);
    if (name == null) {
      throw new IllegalArgumentException("no name for " + kind);
    }
    return name.replace("%s", whom);
  }

  /** In our own markup; what was typed stays as typed. */
  static String of(GivenAnswer answer, Facts facts) {
    FollowUpKind kind = answer.step().kind();
    Contact through = answer.through();
    String names =
        Text.plain(
            answer.names(facts).orElseGet(() -> facts.company(facts.opportunityOf(answer.step()))));
    String whom = through == null ? names : Text.plain(through.name());
    String what = name(kind, whom);
    if (kind.forUser()) {
      return what + (answer.kind().touched() ? DONE : SKIPPED);
    }
    String passedOn = through == null ? "" : ", to pass on to " + names;
    return what + how(answer) + passedOn;
  }

  private static String how(GivenAnswer answer) {
    if (answer.kind() == History.Kind.VOICEMAIL) {
      return AS_A_VOICEMAIL;
    }
    if (answer.kind() == History.Kind.SKIPPED) {
      return SKIPPED;
    }
    // An invitation to LinkedIn says already where it goes.
    return answer.medium() == null || answer.step().kind() == FollowUpKind.LINKEDIN_INVITATION
        ? ""
        : Deeds.by(answer.medium());
  }
}
