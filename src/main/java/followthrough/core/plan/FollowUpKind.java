package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.Trait.ABOUT_INTERVIEW;
import static followthrough.core.plan.FollowUpKind.Trait.ANSWERS_PRESS;
import static followthrough.core.plan.FollowUpKind.Trait.ANY_HOUR;
import static followthrough.core.plan.FollowUpKind.Trait.FOR_USER;
import static followthrough.core.plan.FollowUpKind.Trait.IGNORABLE;
import static followthrough.core.plan.FollowUpKind.Trait.LISTED;
import static followthrough.core.plan.FollowUpKind.Trait.PREPARATION;
import static followthrough.core.plan.FollowUpKind.Trait.REPEATS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rule at work for one interview or opportunity: a step, which may show several DMs. The order
 * is that of follow-up-rules.md and breaks ties inside a DM.
 */
public enum FollowUpKind {
  PREPARE("P1", ABOUT_INTERVIEW, FOR_USER, PREPARATION),
  BEFORE_YOU_LEAVE("P0", ABOUT_INTERVIEW, FOR_USER, PREPARATION, ANY_HOUR),
  DEBRIEF("D0", ABOUT_INTERVIEW, FOR_USER, PREPARATION, ANY_HOUR),
  CALL_CONSULTANT("AG1", ABOUT_INTERVIEW, REPEATS),
  THANK_YOU("T", ABOUT_INTERVIEW, IGNORABLE),
  LINKEDIN_INVITATION("L1", ABOUT_INTERVIEW),
  CHECK_IN_1("C1", REPEATS, LISTED),
  CHECK_IN_2("C2", REPEATS, LISTED),
  CHECK_IN_3("C3", REPEATS, LISTED),
  CHECK_IN_4("C4", REPEATS, LISTED),
  CLOSING_NOTE("X", IGNORABLE),
  ARCHIVE_QUESTION("A", FOR_USER),
  VALUE_NOTE("V"),
  LEGAL_DUTY("LD", FOR_USER),
  ASK_REFERENCE("RF0", ABOUT_INTERVIEW),
  SEND_RESOURCE("RC", ABOUT_INTERVIEW),
  FORWARD_PRAISE("RF", ABOUT_INTERVIEW),
  REPLY_THANKS("RP1", REPEATS),
  ACCEPT_NEXT_ROUND("NR1", REPEATS),
  ASK_NEW_TIME("RS1", ABOUT_INTERVIEW),
  STILL_NO_TIME("RS2", ABOUT_INTERVIEW, IGNORABLE),
  CONFIRM_NEW_TIME("RS3", ABOUT_INTERVIEW, REPEATS),
  GRACIOUS_NOTE("CA1", ABOUT_INTERVIEW, REPEATS),
  NO_CALL_WAIT("NS0", ABOUT_INTERVIEW, FOR_USER),
  NO_CALL_ASK_THEM("NS1", ABOUT_INTERVIEW, ANY_HOUR, ANSWERS_PRESS),
  NO_CALL_NEW_SLOTS("NS2", ABOUT_INTERVIEW, REPEATS, LISTED),
  REJECTION_THANKS("R", IGNORABLE),
  KEEP_IN_TOUCH("KT", FOR_USER),
  OFFER_THANKS("O", IGNORABLE),
  OFFER_THREE_DAYS_LEFT("O3", FOR_USER),
  OFFER_ONE_DAY_LEFT("O4", FOR_USER),
  /** The answer day has passed: what became of the offer? */
  OFFER_DAY_PASSED("O5", FOR_USER),
  /** They named no answer day: have they since? */
  OFFER_NO_DAY("O6", FOR_USER),
  OFFER_ACCEPTED("OA", REPEATS, LISTED),
  WITHDRAW("WD", REPEATS, LISTED),
  OFFER_DECLINED("OD", REPEATS, LISTED),
  TELL_OTHER_OFFER("CO1", REPEATS, LISTED),
  OTHER_OFFER_LAST_QUESTION("CO2", REPEATS, LISTED),
  /** Was the promise with an hour kept? */
  PROMISE_KEPT("PR1", FOR_USER),
  /** It was not: check-in 1 of that wait. */
  PROMISE_ASK("PR2", REPEATS, LISTED),
  REQUEST_DUE("RQ1", FOR_USER),
  REQUEST_LAST_CALL("RQ2", FOR_USER),
  /** The note that goes with what they asked for. */
  REQUEST_DELIVERED("RQ3", REPEATS),
  REQUEST_LATE("RQ4", FOR_USER),
  OFFER_ASK_TIME("OM1", REPEATS),
  OFFER_COUNTER_SILENCE("OC2", REPEATS),
  KEEP_PAUSE_STOP("KP", FOR_USER),
  MONDAY_DIGEST("MD", FOR_USER),
  /** What the week asks for, on Mondays, for those who want it told. */
  WEEK_AHEAD("WK", FOR_USER),
  SKIPPED_OLD_NOTES("SK", FOR_USER);

  enum Trait {
    ABOUT_INTERVIEW,
    /** The row asks or tells the person something; nothing goes to a company. */
    FOR_USER,
    /** A note around the interview that is worthless afterwards. */
    PREPARATION,
    ANY_HOUR,
    /** Is due a while after a press and still its answer: no pause holds it back (E11). */
    ANSWERS_PRESS,
    REPEATS,
    /** Stands in the line on Mondays while it stays open; a courtesy would be stale by then. */
    LISTED,
    /** Runs out unanswered after its last DM, though it is not repeated (rules, 9, KP). */
    IGNORABLE
  }

  private final String code;

  // Never changed after construction; the JDK has no type that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Trait> traits;

  FollowUpKind(String code, Trait... traits) {
    this.code = code;
    this.traits = EnumSet.noneOf(Trait.class);
    this.traits.addAll(List.of(traits));
  }

  /** The id of follow-up-rules.md, such as {@code C1}: the name under which it is stored. */
  public String code() {
    return code;
  }

  /**
   * The kind that is stored under that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static FollowUpKind ofCode(String code) {
    for (FollowUpKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no step " + code);
  }

  public boolean aboutInterview() {
    return traits.contains(ABOUT_INTERVIEW);
  }

  public boolean forUser() {
    return traits.contains(FOR_USER);
  }

  boolean preparation() {
    return traits.contains(PREPARATION);
  }

  boolean anyHour() {
    return traits.contains(ANY_HOUR);
  }

  boolean answersPress() {
    return traits.contains(ANSWERS_PRESS);
  }

  boolean repeats() {
    return traits.contains(REPEATS);
  }

  /** Whether it stands on the Monday list when its repeats are over. */
  public boolean listed() {
    return traits.contains(LISTED);
  }

  /** Whether the step counts among those a person let run out (rules, 9, KP). */
  boolean ignorable() {
    return traits.contains(IGNORABLE) || repeats();
  }

  /** Whether it is the first check-in of a wait. */
  boolean opens() {
    return this == CHECK_IN_1 || this == PROMISE_ASK;
  }

  /** Whether it is one of the notes that a wait for a decision sends one after the other. */
  public boolean waits() {
    return compareTo(CHECK_IN_1) >= 0 && compareTo(CLOSING_NOTE) <= 0 || this == PROMISE_ASK;
  }

  /** The check-in with that number, from 1 to 4. */
  static FollowUpKind checkIn(int number) {
    return switch (number) {
      case 1 -> CHECK_IN_1;
      case 2 -> CHECK_IN_2;
      case 3 -> CHECK_IN_3;
      case 4 -> CHECK_IN_4;
      default -> throw new IllegalArgumentException("no check-in " + number);
    };
  }
}
