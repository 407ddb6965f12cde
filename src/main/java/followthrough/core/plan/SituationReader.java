package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Turn.Situation;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how an opportunity stands, for whoever looks back on it later. */
final class SituationReader {
  private SituationReader() {}

  static Situation of(OpportunityFold fold) {
    Round awaited = fold.waiting.awaited();
    return new Situation(
        fold.talks.standing(),
        awaited == null ? null : awaited.id(),
        fold.waiting.promise(),
        origins(fold));
  }

  private static Set<Long> origins(OpportunityFold fold) {
    Set<Long> origins =
        Stream.of(fold.last.newest, fold.last.notCalled, fold.last.rejected, fold.waiting.keptOpen)
            .filter(Objects::nonNull)
            .map(Happening::number)
            .collect(Collectors.toSet());
    if (fold.waiting.chain != null) {
      origins.add(fold.waiting.chain.origin());
    }
    origins.addAll(fold.bargain.origins());
    fold.requests.open().forEach(request -> origins.add(request.number()));
    fold.requests.sent().forEach(sent -> origins.add(sent.delivery().number()));
    return origins;
  }
}
