package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offer of one opportunity and what was said about it since (follow-up-rules.md, 8). */
final class Bargain {
  Happening.@Nullable Offered offered;
  Happening.@Nullable Competed competed;

  /** The person's own last word. */
  Happening.@Nullable OfOpportunity farewell;

  /** The newest wish for more time since that offer; null when there was none. */
  Happening.@Nullable MoreTimeAsked moreTime;

  /** The newest counter-offer since that offer; null when there was none. */
  Happening.@Nullable Countered countered;

  boolean counterAnswered;
  private boolean timeRefused;

  /** Who made an offer, last; where no interview is known, nobody else is. */
  @Nullable Long offeredBy;

  /** The opportunities that an acceptance or a withdrawal says no to. */
  List<Long> withdrawn = List.of();

  /** The happenings from which steps grow now. */
  Set<Long> origins() {
    // Once it was answered, the offer is only what the answer speaks of.
    return Stream.of(farewell == null ? offered : null, competed, farewell, moreTime, countered)
        .filter(Objects::nonNull)
        .map(Happening::number)
        .collect(Collectors.toSet());
  }

  void offered(Happening.Offered offer) {
    reopen();
    offered = offer;
    if (offer.from() != null) {
      offeredBy = offer.from();
    }
  }

  void askedForTime(Happening.MoreTimeAsked asked) {
    moreTime = asked;
    timeRefused = false;
  }

  void refused() {
    timeRefused = true;
  }

  void countered(Happening.Countered counter) {
    countered = counter;
    counterAnswered = false;
  }

  /** They were in touch: nobody is silent any more. */
  void heard() {
    counterAnswered = true;
  }

  /** Whether more time was asked for and neither given nor refused yet. */
  boolean timeOpen() {
    return moreTime != null && !timeRefused;
  }

  /** What the person asked for last since the offer; null when they asked for nothing. */
  Happening.@Nullable OfOpportunity newest() {
    Happening.MoreTimeAsked asked = moreTime;
    Happening.Countered counter = countered;
    return asked == null || counter != null && counter.number() > asked.number() ? counter : asked;
  }

  /** Who made the offer is whom the answer goes to. */
  void leave(Happening.@Nullable Offered left, Happening.OfOpportunity last, List<Long> others) {
    farewell = last;
    offered = left;
    withdrawn = List.copyOf(others);
  }

  void reopen() {
    offered = null;
    farewell = null;
    withdrawn = List.of();
    moreTime = null;
    countered = null;
  }

  void end() {
    reopen();
    competed = null;
  }
}
