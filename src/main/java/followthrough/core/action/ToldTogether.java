package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Competed;
import followthrough.core.pipeline.Happening.OfOpportunity;
import followthrough.core.pipeline.Happening.OfRequest;
import followthrough.core.pipeline.Happening.Offered;
import followthrough.core.pipeline.Pipeline;
import java.util.List;
import java.util.Optional;

/** What stands and falls with one thing that was told: without it, the rest has no meaning. */
final class ToldTogether {
  private final List<OfOpportunity> happenings;
  private final OfOpportunity told;

  ToldTogether(Pipeline pipeline, OfOpportunity told) {
    this.told = told;
    this.happenings =
        pipeline.happenings().stream()
            .filter(OfOpportunity.class::isInstance)
            .map(OfOpportunity.class::cast)
            .filter(one -> one.opportunity() == told.opportunity())
            .toList();
  }

  /** All but what was told itself. */
  List<OfOpportunity> rest() {
    return happenings.stream().filter(one -> one.number() != told.number() && falls(one)).toList();
  }

  private boolean falls(OfOpportunity other) {
    return switch (told.kind()) {
      case OFFERED -> other instanceof Competed && isAfter(other) || isAbout(other);
      case COMPETED -> other instanceof Offered && other.number() == told.number() - 1;
      case REQUESTED -> other instanceof OfRequest end && end.request() == told.number();
      case MORE_TIME_ASKED -> other instanceof Happening.MoreTimeRefused && isNext(other);
      default -> false;
    };
  }

  /** Whether it speaks of that offer and of no other. */
  private boolean isAbout(OfOpportunity other) {
    return switch (other.kind()) {
      case MORE_TIME_ASKED, MORE_TIME_REFUSED, COUNTERED -> isNext(other);
      default -> false;
    };
  }

  /** Whether nothing of the kind that was told came between. */
  private boolean isNext(OfOpportunity other) {
    Optional<OfOpportunity> before =
        happenings.stream()
            .filter(one -> one.kind() == told.kind() && one.number() < other.number())
            .reduce((first, second) -> second);
    return before.filter(one -> one.number() == told.number()).isPresent();
  }

  private boolean isAfter(OfOpportunity other) {
    return other.number() > told.number();
  }
}
