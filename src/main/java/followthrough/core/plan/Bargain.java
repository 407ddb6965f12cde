package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offer of one opportunity and what was said about it since (follow-up-rules.md, 8). */
final class Bargain {
  Happening.@Nullable Offered offered;
  Happening.@Nullable Competed competed;

  /** The person's own last word. */
  Happening.@Nullable OfOpportunity farewell;

  /** Who made an offer, last; where no interview is known, nobody else is. */
  @Nullable Long offeredBy;

  /** The opportunities that an acceptance or a withdrawal says no to. */
  List<Long> withdrawn = List.of();

  void offered(Happening.Offered offer) {
    offered = offer;
    if (offer.from() != null) {
      offeredBy = offer.from();
    }
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
  }

  void end() {
    reopen();
    competed = null;
  }
}
