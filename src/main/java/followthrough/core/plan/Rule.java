package followthrough.core.plan;

/** The rule behind one DM entry, with the name that follow-up-rules.md gives it. */
public enum Rule {
  P1("PREPARE"),
  P0("BEFORE_YOU_LEAVE"),
  D0("DEBRIEF"),
  AG1("AGENCY/CALL_CONSULTANT"),
  T1("THANK_YOU/FIRST"),
  T2("THANK_YOU/MORNING"),
  T3("THANK_YOU/LAST_CALL"),
  T4("THANK_YOU/LATE"),
  L1("LINKEDIN_INVITATION"),
  C1("CHECK_IN/1"),
  C2("CHECK_IN/2"),
  C3("CHECK_IN/3"),
  C4("CHECK_IN/4"),
  X("CLOSING_NOTE"),
  A("ARCHIVE_QUESTION"),
  V("VALUE_NOTE"),
  LD("LEGAL_DUTY"),
  RF0("RECOVERY/ASK_REFERENCE"),
  RC("RECOVERY/RESOURCE"),
  RF("RECOVERY/FORWARD_PRAISE"),
  RP1("REPLY/THANKS"),
  NR1("NEXT_ROUND/ACCEPT"),
  RS1("RESCHEDULE/ASK"),
  RS2("RESCHEDULE/STILL_NO_TIME"),
  RS3("RESCHEDULE/CONFIRM"),
  CA1("CANCELLED/GRACIOUS_NOTE"),
  NS0("NO_CALL/WAIT"),
  NS1("NO_CALL/CALL_THEM"),
  NS2("NO_CALL/NEW_SLOTS"),
  R1("REJECTED/THANKS"),
  R2("REJECTED/LAST_CALL"),
  KT("KEEP_IN_TOUCH"),
  O1("OFFER/ACKNOWLEDGE"),
  O2("OFFER/ACKNOWLEDGE_LAST_CALL"),
  O3("OFFER/THREE_DAYS_LEFT"),
  O4("OFFER/ONE_DAY_LEFT"),
  O5("OFFER/DAY_PASSED"),
  OA("OFFER/ACCEPTED"),
  WD("WITHDRAW"),
  OD("OFFER/DECLINED"),
  CO1("COMPETING_OFFER/TELL"),
  CO2("COMPETING_OFFER/LAST_QUESTION"),
  PR1("PROMISE/KEPT"),
  PR2("PROMISE/ASK"),
  KP("KEEP_PAUSE_STOP"),
  MD("MONDAY_DIGEST"),
  SK("SKIPPED_OLD_NOTES");

  private final String title;

  Rule(String title) {
    this.title = title;
  }

  /** The rule's name in the rule text, such as {@code THANK_YOU/FIRST}. */
  public String title() {
    return title;
  }

  /** The rule under which a step of that kind is shown first. */
  public static Rule first(FollowUpKind kind) {
    return switch (kind) {
      case T -> T1;
      case R -> R1;
      case O -> O1;
      default -> of(kind);
    };
  }

  /** The rule of a kind that has only one. */
  static Rule of(FollowUpKind kind) {
    return Rule.valueOf(kind.name());
  }
}
