package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What else the person writes to the company of one opportunity: a check-in keeps its distance from
 * it (follow-up-rules.md, E15 and E17).
 */
final class Touches {
  private static final int WEEK = 7;
  private static final int DAYS_AFTER_A_SECOND_CHANCE = 5;
  private static final List<FollowUpKind> COMPETING =
      List.of(FollowUpKind.TELL_OTHER_OFFER, FollowUpKind.OTHER_OFFER_LAST_QUESTION);
  private static final Set<FollowUpKind> SECOND_CHANCES =
      Set.of(FollowUpKind.SEND_RESOURCE, FollowUpKind.FORWARD_PRAISE, FollowUpKind.VALUE_NOTE);

  private final Context context;
  private final BusinessCalendar calendar;
  private final Function<StepKey, Optional<PlannedStep>> elsewhere;

  /**
   * @param elsewhere the steps around the person's offers, in whatever opportunity
   */
  Touches(Context context, Function<StepKey, Optional<PlannedStep>> elsewhere) {
    this.context = context;
    this.calendar = context.calendar();
    this.elsewhere = elsewhere;
  }

  /**
   * From which company day on one may write again, and since when that is known.
   *
   * @param since what was shown up to then comes afresh
   */
  record Distance(LocalDate day, Instant since) {
    static final Distance NONE = new Distance(LocalDate.MIN, Instant.MIN);

    Distance and(Distance other) {
      return new Distance(
          day.isAfter(other.day) ? day : other.day,
          since.isAfter(other.since) ? since : other.since);
    }
  }

  /** The distance that a DM of {@code kind} keeps. */
  Distance before(FollowUpKind kind) {
    Distance distance = competitions().map(this::of).reduce(Distance.NONE, Distance::and);
    return kind.opens() ? distance.and(secondChance()) : distance;
  }

  /** Whether the message about another offer is due on that very day. */
  boolean takes(LocalDate day) {
    return competitions()
        .flatMap(step -> elsewhere.apply(step).stream())
        .filter(this::asksHere)
        .flatMap(planned -> planned.dueAt().stream())
        .anyMatch(due -> calendar.dateOf(due).equals(day));
  }

  private Stream<StepKey> competitions() {
    return context.file().pipeline().happenings(Happening.Kind.COMPETED).stream()
        .map(Happening.Competed.class::cast)
        .filter(one -> one.waiting().contains(context.opportunity()))
        .flatMap(
            one ->
                COMPETING.stream().map(kind -> new StepKey(kind, one.opportunity(), one.number())));
  }

  private Distance of(StepKey step) {
    Answer answer =
        context.history().answersOf(step).stream()
            .filter(Answer::stands)
            .filter(
                one -> context.file().pipeline().belongs(one.recipient(), context.opportunity()))
            .findFirst()
            .orElse(null);
    if (answer != null && answer.kind().touched()) {
      LocalDate day = calendar.roll(calendar.dateOf(answer.at()).plusDays(WEEK));
      return new Distance(day, answer.at());
    }
    return lastAsked(step, answer)
        .map(at -> new Distance(calendar.add(calendar.dateOf(at), 1), at))
        .orElse(Distance.NONE);
  }

  /** When the row was shown last, shows now, or was skipped; empty when it never was. */
  private Optional<Instant> lastAsked(StepKey step, @Nullable Answer skipped) {
    if (skipped != null) {
      return Optional.of(skipped.at());
    }
    Stream<Instant> now =
        elsewhere.apply(step).filter(this::asksHere).flatMap(PlannedStep::dueAt).stream()
            .filter(due -> !due.isAfter(context.now()))
            .map(due -> context.now());
    Stream<Instant> shown = context.history().shownOf(step).stream().map(Shown::at);
    return Stream.concat(now, shown).max(Comparator.naturalOrder());
  }

  private boolean asksHere(PlannedStep planned) {
    return planned.step().rows().stream()
        .anyMatch(row -> row.opportunity() == context.opportunity());
  }

  /** E17: a resource, the praise or the article was the last thing they heard. */
  private Distance secondChance() {
    return SECOND_CHANCES.stream()
        .flatMap(kind -> context.history().answersOf(kind).stream())
        .filter(answer -> answer.stands() && answer.kind().touched() && isOurs(answer.step()))
        .max(Comparator.comparing(Answer::at))
        .map(
            answer ->
                new Distance(
                    calendar.add(calendar.dateOf(answer.at()), DAYS_AFTER_A_SECOND_CHANCE),
                    answer.at()))
        .orElse(Distance.NONE);
  }

  private boolean isOurs(StepKey step) {
    return step.subject() == context.opportunity()
        || context.fold().talks.find(step.subject()).isPresent();
  }
}
