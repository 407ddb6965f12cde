package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.OfOpportunity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One happening as an opportunity met it, with what stood there before and after.
 *
 * @param happening usually of that opportunity; an offer accepted elsewhere ends others
 */
public record Turn(OfOpportunity happening, Situation before, Situation after) {
  /**
   * How an opportunity stood between two happenings.
   *
   * @param talks by interview
   * @param awaited the interview to which a decision day belongs; null when none stands
   * @param promise the day that is waited for; null when none counts
   * @param origins the happenings from which steps grow at that time; those of the talks aside
   */
  public record Situation(
      Map<Long, InterviewState> talks,
      @Nullable Long awaited,
      @Nullable LocalDate promise,
      Set<Long> origins) {
    public Situation {
      talks = Map.copyOf(talks);
      origins = Set.copyOf(origins);
    }

    private boolean bears(StepKey step) {
      InterviewState talk = talks.get(step.subject());
      boolean talks =
          talk != null && talk.fate() == InterviewState.Fate.LIVE && talk.origin() == step.origin();
      return step.kind().aboutInterview() && talks || origins.contains(step.origin());
    }
  }

  /** Whether a step went with it: what it grew from stood before and no longer after. */
  public boolean ended(StepKey step) {
    return before.bears(step) && !after.bears(step);
  }

  /**
   * A change of a decision day.
   *
   * @param day null when it was forgotten
   * @param before null when there was none
   */
  public record Named(@Nullable LocalDate day, @Nullable LocalDate before) {}

  /** How the interview of that number stood afterward; empty when it was not known yet. */
  public Optional<InterviewState> talk(long interview) {
    return Optional.ofNullable(after.talks().get(interview));
  }

  /** The change of a decision day that it brought; empty when it named none. */
  public Optional<Named> named() {
    Long talk = speaksOf();
    InterviewState told = talk == null ? null : after.talks().get(talk);
    if (told != null) {
      InterviewState old = before.talks().get(told.interview());
      LocalDate known = old == null ? null : old.decision();
      if (!Objects.equals(known, told.decision())) {
        return Optional.of(new Named(told.decision(), known));
      }
    }
    // Where no interview holds the day, the wait itself does; and a known day can count anew.
    boolean counts = after.promise() != null || told == null;
    return names() && counts && !Objects.equals(before.promise(), after.promise())
        ? Optional.of(new Named(after.promise(), before.promise()))
        : Optional.empty();
  }

  private boolean names() {
    return switch (happening.kind()) {
      case DECISION_SET, REPLIED, PROMISED -> true;
      default -> false;
    };
  }

  /** The interview whose decision day it may name; null when it is about none. */
  private @Nullable Long speaksOf() {
    if (happening instanceof Happening.OfInterview one) {
      return one.interview();
    }
    if (happening instanceof Happening.DecisionSet set && set.interview() != null) {
      return set.interview();
    }
    return names() ? after.awaited() : null;
  }
}
