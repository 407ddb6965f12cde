package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.Trait.ABOUT_INTERVIEW;
import static followthrough.core.plan.FollowUpKind.Trait.ANSWERS_PRESS;
import static followthrough.core.plan.FollowUpKind.Trait.ANY_HOUR;
import static followthrough.core.plan.FollowUpKind.Trait.FOR_USER;
import static followthrough.core.plan.FollowUpKind.Trait.IGNORABLE;
import static followthrough.core.plan.FollowUpKind.Trait.LISTED;
import static followthrough.core.plan.FollowUpKind.Trait.OPTIONAL;
import static followthrough.core.plan.FollowUpKind.Trait.PREPARATION;
import static followthrough.core.plan.FollowUpKind.Trait.REPEATS;
import static followthrough.core.plan.FollowUpKind.Trait.SEVERAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rule at work for one interview or opportunity: a step, which may show several DMs. The order
 * is that of follow-up-rules.md and breaks ties inside a DM.
 */
public enum FollowUpKind {
  P1(ABOUT_INTERVIEW, FOR_USER, PREPARATION),
  P0(ABOUT_INTERVIEW, FOR_USER, PREPARATION, ANY_HOUR),
  D0(ABOUT_INTERVIEW, FOR_USER, PREPARATION, ANY_HOUR),
  AG1(ABOUT_INTERVIEW, REPEATS),
  T(ABOUT_INTERVIEW, SEVERAL, IGNORABLE),
  L1(ABOUT_INTERVIEW, OPTIONAL),
  C1(REPEATS, LISTED),
  C2(REPEATS, LISTED),
  C3(REPEATS, LISTED),
  C4(REPEATS, LISTED),
  X(IGNORABLE),
  A(FOR_USER),
  V(OPTIONAL),
  LD(FOR_USER),
  RF0(ABOUT_INTERVIEW),
  RC(ABOUT_INTERVIEW, OPTIONAL),
  RF(ABOUT_INTERVIEW, OPTIONAL),
  RP1(REPEATS),
  NR1(REPEATS),
  RS1(ABOUT_INTERVIEW),
  RS2(ABOUT_INTERVIEW, IGNORABLE),
  RS3(ABOUT_INTERVIEW, REPEATS),
  CA1(ABOUT_INTERVIEW, REPEATS),
  NS0(ABOUT_INTERVIEW, FOR_USER),
  NS1(ABOUT_INTERVIEW, ANY_HOUR, ANSWERS_PRESS),
  NS2(ABOUT_INTERVIEW, REPEATS, LISTED),
  R(IGNORABLE),
  KT(FOR_USER),
  O(IGNORABLE),
  O3(FOR_USER),
  O4(FOR_USER),
  /** The answer day has passed: what became of the offer? */
  O5(FOR_USER),
  OA(REPEATS, LISTED),
  WD(REPEATS, LISTED, SEVERAL),
  OD(REPEATS, LISTED),
  CO1(REPEATS, LISTED, SEVERAL),
  CO2(REPEATS, LISTED, SEVERAL),
  /** Was the promise with an hour kept? */
  PR1(FOR_USER, OPTIONAL),
  /** It was not: check-in 1 of that wait. */
  PR2(REPEATS, LISTED),
  KP(FOR_USER),
  MD(FOR_USER),
  SK(FOR_USER);

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
    IGNORABLE,
    OPTIONAL,
    /** One row per person, each answered for itself. */
    SEVERAL
  }

  // Never changed after construction; the JDK has no type that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Trait> traits;

  FollowUpKind(Trait... traits) {
    this.traits = EnumSet.noneOf(Trait.class);
    this.traits.addAll(List.of(traits));
  }

  public boolean aboutInterview() {
    return traits.contains(ABOUT_INTERVIEW);
  }

  public boolean forUser() {
    return traits.contains(FOR_USER);
  }

  public boolean optional() {
    return traits.contains(OPTIONAL);
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

  boolean listed() {
    return traits.contains(LISTED);
  }

  /** Whether the step counts among those a person let run out (rules, 9, KP). */
  boolean ignorable() {
    return traits.contains(IGNORABLE) || repeats();
  }

  boolean several() {
    return traits.contains(SEVERAL);
  }

  /** Whether it is the first check-in of a wait. */
  boolean opens() {
    return this == C1 || this == PR2;
  }

  /** The check-in with that number, from 1 to 4. */
  static FollowUpKind checkIn(int number) {
    return switch (number) {
      case 1 -> C1;
      case 2 -> C2;
      case 3 -> C3;
      case 4 -> C4;
      default -> throw new IllegalArgumentException("no check-in " + number);
    };
  }
}
