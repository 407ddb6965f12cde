package followthrough.core.plan;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rule behind one DM entry, with the name that follow-up-rules.md gives it. */
public enum Rule {
  PREPARE(FollowUpKind.PREPARE, "P1", "PREPARE"),
  BEFORE_YOU_LEAVE(FollowUpKind.BEFORE_YOU_LEAVE, "P0", "BEFORE_YOU_LEAVE"),
  DEBRIEF(FollowUpKind.DEBRIEF, "D0", "DEBRIEF"),
  CALL_CONSULTANT(FollowUpKind.CALL_CONSULTANT, "AG1", "AGENCY/CALL_CONSULTANT"),
  THANK_YOU_FIRST(FollowUpKind.THANK_YOU, "T1", "THANK_YOU/FIRST"),
  THANK_YOU_MORNING(FollowUpKind.THANK_YOU, "T2", "THANK_YOU/MORNING"),
  THANK_YOU_LAST_CALL(FollowUpKind.THANK_YOU, "T3", "THANK_YOU/LAST_CALL"),
  THANK_YOU_LATE(FollowUpKind.THANK_YOU, "T4", "THANK_YOU/LATE"),
  LINKEDIN_INVITATION(FollowUpKind.LINKEDIN_INVITATION, "L1", "LINKEDIN_INVITATION"),
  CHECK_IN_1(FollowUpKind.CHECK_IN_1, "C1", "CHECK_IN/1"),
  CHECK_IN_2(FollowUpKind.CHECK_IN_2, "C2", "CHECK_IN/2"),
  CHECK_IN_3(FollowUpKind.CHECK_IN_3, "C3", "CHECK_IN/3"),
  CHECK_IN_4(FollowUpKind.CHECK_IN_4, "C4", "CHECK_IN/4"),
  CLOSING_NOTE(FollowUpKind.CLOSING_NOTE, "X", "CLOSING_NOTE"),
  ARCHIVE_QUESTION(FollowUpKind.ARCHIVE_QUESTION, "A", "ARCHIVE_QUESTION"),
  VALUE_NOTE(FollowUpKind.VALUE_NOTE, "V", "VALUE_NOTE"),
  LEGAL_DUTY(FollowUpKind.LEGAL_DUTY, "LD", "LEGAL_DUTY"),
  ASK_REFERENCE(FollowUpKind.ASK_REFERENCE, "RF0", "RECOVERY/ASK_REFERENCE"),
  SEND_RESOURCE(FollowUpKind.SEND_RESOURCE, "RC", "RECOVERY/RESOURCE"),
  FORWARD_PRAISE(FollowUpKind.FORWARD_PRAISE, "RF", "RECOVERY/FORWARD_PRAISE"),
  REPLY_THANKS(FollowUpKind.REPLY_THANKS, "RP1", "REPLY/THANKS"),
  ACCEPT_NEXT_ROUND(FollowUpKind.ACCEPT_NEXT_ROUND, "NR1", "NEXT_ROUND/ACCEPT"),
  ASK_NEW_TIME(FollowUpKind.ASK_NEW_TIME, "RS1", "RESCHEDULE/ASK"),
  STILL_NO_TIME(FollowUpKind.STILL_NO_TIME, "RS2", "RESCHEDULE/STILL_NO_TIME"),
  CONFIRM_NEW_TIME(FollowUpKind.CONFIRM_NEW_TIME, "RS3", "RESCHEDULE/CONFIRM"),
  GRACIOUS_NOTE(FollowUpKind.GRACIOUS_NOTE, "CA1", "CANCELLED/GRACIOUS_NOTE"),
  NO_CALL_WAIT(FollowUpKind.NO_CALL_WAIT, "NS0", "NO_CALL/WAIT"),
  NO_CALL_ASK_THEM(FollowUpKind.NO_CALL_ASK_THEM, "NS1", "NO_CALL/CALL_THEM"),
  NO_CALL_NEW_SLOTS(FollowUpKind.NO_CALL_NEW_SLOTS, "NS2", "NO_CALL/NEW_SLOTS"),
  REJECTION_THANKS(FollowUpKind.REJECTION_THANKS, "R1", "REJECTED/THANKS"),
  REJECTION_LAST_CALL(FollowUpKind.REJECTION_THANKS, "R2", "REJECTED/LAST_CALL"),
  KEEP_IN_TOUCH(FollowUpKind.KEEP_IN_TOUCH, "KT", "KEEP_IN_TOUCH"),
  OFFER_THANKS(FollowUpKind.OFFER_THANKS, "O1", "OFFER/ACKNOWLEDGE"),
  OFFER_LAST_CALL(FollowUpKind.OFFER_THANKS, "O2", "OFFER/ACKNOWLEDGE_LAST_CALL"),
  OFFER_THREE_DAYS_LEFT(FollowUpKind.OFFER_THREE_DAYS_LEFT, "O3", "OFFER/THREE_DAYS_LEFT"),
  OFFER_ONE_DAY_LEFT(FollowUpKind.OFFER_ONE_DAY_LEFT, "O4", "OFFER/ONE_DAY_LEFT"),
  OFFER_DAY_PASSED(FollowUpKind.OFFER_DAY_PASSED, "O5", "OFFER/DAY_PASSED"),
  OFFER_NO_DAY(FollowUpKind.OFFER_NO_DAY, "O6", "OFFER/NO_DAY"),
  OFFER_ACCEPTED(FollowUpKind.OFFER_ACCEPTED, "OA", "OFFER/ACCEPTED"),
  WITHDRAW(FollowUpKind.WITHDRAW, "WD", "WITHDRAW"),
  OFFER_DECLINED(FollowUpKind.OFFER_DECLINED, "OD", "OFFER/DECLINED"),
  TELL_OTHER_OFFER(FollowUpKind.TELL_OTHER_OFFER, "CO1", "COMPETING_OFFER/TELL"),
  OTHER_OFFER_LAST_QUESTION(
      FollowUpKind.OTHER_OFFER_LAST_QUESTION, "CO2", "COMPETING_OFFER/LAST_QUESTION"),
  PROMISE_KEPT(FollowUpKind.PROMISE_KEPT, "PR1", "PROMISE/KEPT"),
  PROMISE_ASK(FollowUpKind.PROMISE_ASK, "PR2", "PROMISE/ASK"),
  REQUEST_DUE(FollowUpKind.REQUEST_DUE, "RQ1", "REQUEST/DUE"),
  REQUEST_LAST_CALL(FollowUpKind.REQUEST_LAST_CALL, "RQ2", "REQUEST/LAST_CALL"),
  REQUEST_DELIVERED(FollowUpKind.REQUEST_DELIVERED, "RQ3", "REQUEST/DELIVERED"),
  REQUEST_LATE(FollowUpKind.REQUEST_LATE, "RQ4", "REQUEST/LATE"),
  OFFER_ASK_TIME(FollowUpKind.OFFER_ASK_TIME, "OM1", "OFFER/ASK_TIME"),
  OFFER_COUNTER_SILENCE(FollowUpKind.OFFER_COUNTER_SILENCE, "OC2", "OFFER/COUNTER_SILENCE"),
  KEEP_PAUSE_STOP(FollowUpKind.KEEP_PAUSE_STOP, "KP", "KEEP_PAUSE_STOP"),
  MONDAY_DIGEST(FollowUpKind.MONDAY_DIGEST, "MD", "MONDAY_DIGEST"),
  WEEK_AHEAD(FollowUpKind.WEEK_AHEAD, "WK", "WEEK_AHEAD"),
  SKIPPED_OLD_NOTES(FollowUpKind.SKIPPED_OLD_NOTES, "SK", "SKIPPED_OLD_NOTES");

  private final FollowUpKind kind;
  private final String code;
  private final String title;

  Rule(FollowUpKind kind, String code, String title) {
    this.kind = kind;
    this.code = code;
    this.title = title;
  }

  /** The step whose DM it is. */
  public FollowUpKind kind() {
    return kind;
  }

  /** The id of follow-up-rules.md, such as {@code T1}: the name under which it is stored. */
  public String code() {
    return code;
  }

  /** The rule's name in the rule text, such as {@code THANK_YOU/FIRST}. */
  public String title() {
    return title;
  }

  /** The rule under which a step of that kind is shown first. */
  public static Rule first(FollowUpKind kind) {
    return the(rule -> rule.kind == kind, kind);
  }

  /**
   * The rule that is stored under that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Rule ofCode(String code) {
    return the(rule -> rule.code.equals(code), code);
  }

  private static Rule the(Predicate<Rule> wanted, Object name) {
    return Stream.of(values())
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
  }
}
