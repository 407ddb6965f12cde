package followthrough.core.story;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to one person so far, read once: by the fold that plans. */
public final class Story {
  private final Reading reading;
  private final Instant now;

  /**
   * @param now the minute of the reading
   */
  public Story(Reading reading, Instant now) {
    this.reading = reading;
    this.now = now;
  }

  /** The part of it that one opportunity met; without anything when that is gone. */
  public Chapter of(long opportunity) {
    return new Chapter(reading, opportunity, now);
  }

  /** An interview as it stands now; empty when it is gone. */
  public Optional<Talk> talk(long interview) {
    return reading.standing(interview).map(standing -> new Talk(standing, now));
  }

  /** The number of the first thing that happened after that number; empty when nothing did. */
  public Optional<Long> after(long number) {
    return reading.happenings().stream()
        .map(Happening::number)
        .filter(one -> one > number)
        .findFirst();
  }

  /** The number of the newest thing that happened; 0 before the first. */
  public long newest() {
    List<Happening> all = reading.happenings();
    return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
  }

  /** Whether anything happened after an instant. */
  public boolean hasMovedOn(Instant since) {
    return reading.happenings().stream().anyMatch(one -> one.at().isAfter(since));
  }

  /** What was told last at or after an instant; saved interviews are not told. */
  public Optional<Happening.OfOpportunity> toldLast(Instant since) {
    return reading.happenings().stream()
        .filter(Happening.OfOpportunity.class::isInstance)
        .map(Happening.OfOpportunity.class::cast)
        .filter(one -> !(one instanceof Happening.Saved) && !one.at().isBefore(since))
        .reduce((older, newer) -> newer);
  }

  /** How reminders were last held back or let go on at or after an instant. */
  public Optional<Happening> heldOrResumed(Instant since) {
    return reading.happenings().stream()
        .filter(one -> !(one instanceof Happening.OfOpportunity) && !one.at().isBefore(since))
        .reduce((older, newer) -> newer);
  }
}
