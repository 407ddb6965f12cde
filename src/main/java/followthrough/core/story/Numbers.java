package followthrough.core.story;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a person's interviews add up to.
 *
 * @param opportunities those with at least one talk that was held
 * @param rounds the talks that were held
 * @param days for each talk that was answered, the days from it to the answer, the fewest first
 * @param offers the opportunities in which an offer was made
 * @param ended of those without an offer that are rejected or archived: how many ended after so
 *     many talks
 */
public record Numbers(
    int opportunities, int rounds, List<Integer> days, int offers, Map<Integer, Integer> ended) {

  /** Of fewer nothing is said: one of them would stand for all. */
  public static final int FEWEST = 5;

  public Numbers {
    days = days.stream().sorted().toList();
    ended = new TreeMap<>(ended);
    if (days.size() > rounds) {
      throw new IllegalArgumentException("more answers than talks");
    }
  }

  /**
   * Adds up.
   *
   * @param zone in which days are counted: the person's
   */
  public static Numbers of(
      List<Opportunity> opportunities, Plan plan, Function<Long, Chapter> chapters, ZoneId zone) {
    int with = 0;
    int rounds = 0;
    int offers = 0;
    List<Integer> days = new ArrayList<>();
    Map<Integer, Integer> ended = new TreeMap<>();
    for (Opportunity one : opportunities) {
      Chapter chapter = chapters.apply(one.id());
      List<Talk> held =
          chapter.talks().stream()
              .filter(talk -> talk.state() == Talk.State.HELD)
              .sorted(Comparator.comparing(Talk::ends))
              .toList();
      boolean offered = chapter.offer().isPresent();
      offers += offered ? 1 : 0;
      if (held.isEmpty()) {
        continue;
      }
      with++;
      rounds += held.size();
      for (int place = 0; place < held.size(); place++) {
        Instant next = place + 1 < held.size() ? held.get(place + 1).starts() : Instant.MAX;
        answered(chapter, held.get(place).ends(), next, zone).ifPresent(days::add);
      }
      Stage stage = plan.stage(one.id());
      if (!offered && (stage == Stage.REJECTED || stage == Stage.ARCHIVED)) {
        ended.merge(held.size(), 1, Integer::sum);
      }
    }
    return new Numbers(with, rounds, days, offers, ended);
  }

  /** The days to the first word of theirs before the next talk; that they call it off is none. */
  private static Optional<Integer> answered(
      Chapter chapter, Instant ends, Instant next, ZoneId zone) {
    return chapter.turns().stream()
        .map(turn -> turn.happening())
        .filter(one -> one.opportunity() == chapter.opportunity() && answers(one))
        .map(Happening::at)
        .filter(at -> !at.isBefore(ends) && at.isBefore(next))
        .findFirst()
        .map(
            at ->
                (int)
                    ChronoUnit.DAYS.between(
                        ends.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate()));
  }

  private static boolean answers(Happening one) {
    return switch (one.kind()) {
      case REPLIED, NEXT_ROUND, REJECTED, OFFERED -> true;
      default -> false;
    };
  }

  /** The talks that were answered. */
  public int answered() {
    return days.size();
  }

  /** Whether there are too few talks to say anything. */
  public boolean tooFew() {
    return rounds < FEWEST;
  }

  /** The days in the middle; empty when too few were answered. */
  public OptionalDouble median() {
    if (days.size() < FEWEST) {
      return OptionalDouble.empty();
    }
    int middle = days.size() / 2;
    return OptionalDouble.of(
        days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0);
  }

  /** The fewest days; empty when too few were answered. */
  public OptionalInt shortest() {
    return days.size() < FEWEST ? OptionalInt.empty() : OptionalInt.of(days.get(0));
  }

  /** The most days; empty when too few were answered. */
  public OptionalInt longest() {
    return days.size() < FEWEST ? OptionalInt.empty() : OptionalInt.of(days.get(days.size() - 1));
  }

  /** How many ended without an offer. */
  public int endings() {
    return ended.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether too few ended to say where they stop. */
  public boolean tooFewEndings() {
    return endings() < FEWEST;
  }
}
