package followthrough.slack.home;

import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import followthrough.core.story.Chapter;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For how many days nothing was heard from a company, and what others waited. */
final class Silence {
  /** Sooner nobody wonders, and later the comparison only hurts. */
  private static final long WONDERS = 7;

  private static final long AVERAGE = 25;
  private static final String UNITED_STATES = "US";

  private final Facts facts;

  Silence(Facts facts) {
    this.facts = facts;
  }

  /**
   * The days in the reader's zone since a talk was held or the company got in touch; empty before
   * that, while a talk lies ahead, on the day itself, and once it is no longer waited for.
   */
  Optional<Long> day(long opportunity) {
    if (facts.view().plan().stage(opportunity) != Stage.OPEN || talkAhead(opportunity)) {
      return Optional.empty();
    }
    Chapter chapter = facts.chapter(opportunity);
    return Stream.of(chapter.lastTalk(), chapter.lastHeard())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .map(
            last ->
                ChronoUnit.DAYS.between(
                    last.atZone(facts.zone()).toLocalDate(),
                    facts.now().atZone(facts.zone()).toLocalDate()))
        .filter(days -> days > 0);
  }

  /** What others waited, where the comparison fits one of them: said once for all. */
  Optional<String> benchmark(List<Opportunity> some) {
    return some.stream().anyMatch(this::compares)
        ? Optional.of(HomeSentences.BENCHMARK)
        : Optional.empty();
  }

  /** The figure is from the United States, and counts from a talk for which no day was promised. */
  private boolean compares(Opportunity one) {
    boolean there =
        (one.holidays().equals(UNITED_STATES) || one.holidays().startsWith(UNITED_STATES + "-"))
            && !one.guessed().contains(Guess.HOLIDAYS);
    return there
        && facts.view().plan().promise(one.id()).isEmpty()
        && facts.chapter(one.id()).lastTalk().isPresent()
        && day(one.id()).filter(days -> days >= WONDERS && days <= AVERAGE).isPresent();
  }

  private boolean talkAhead(long opportunity) {
    return facts.view().file().pipeline().interviewsOf(opportunity).stream()
        .flatMap(interview -> facts.held(interview.id()).stream())
        .map(Plan.Held::ends)
        .anyMatch(ends -> ends.isAfter(facts.now()));
  }
}
