package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.InterviewState.Fate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The interviews of one opportunity as they stand, in the order in which they were logged. */
final class Talks {
  private final Map<Long, Round> rounds = new LinkedHashMap<>();
  private final BusinessCalendar calendar;

  Talks(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  void add(Round round) {
    rounds.put(round.id(), round);
  }

  /** Also those that lost their time; in the order in which they were logged. */
  Collection<Round> all() {
    return List.copyOf(rounds.values());
  }

  /** Those held or still to come. */
  List<Round> live() {
    return rounds.values().stream().filter(Round::live).toList();
  }

  Optional<Round> find(long interview) {
    return Optional.ofNullable(rounds.get(interview));
  }

  Round get(long interview) {
    return find(interview)
        .orElseThrow(() -> new IllegalArgumentException("no interview " + interview));
  }

  /** The interview that ends last among those held or still to come; null when there is none. */
  @Nullable Round latest() {
    return live().stream().max(Comparator.comparing(round -> round.ends)).orElse(null);
  }

  /** The day of the interview that ended last, of a time before the closing too. */
  LocalDate lastHeld(LocalDate otherwise) {
    return rounds.values().stream()
        .filter(round -> round.live() || round.state == Fate.ENDED)
        .map(round -> calendar.dateOf(round.ends))
        .max(Comparator.naturalOrder())
        .orElse(otherwise);
  }

  /** The talk to which an invitation led or leads as far as is known; null when there is none. */
  @Nullable Round invitedTo(Happening.NextRound invitation) {
    return rounds.values().stream()
        .filter(round -> round.origin > invitation.number())
        .min(Comparator.comparing(round -> round.origin))
        .or(
            () ->
                live().stream()
                    .filter(round -> round.starts.isAfter(invitation.at()))
                    .min(Comparator.comparing(round -> round.starts)))
        .orElse(null);
  }

  /** An invitation leaves the talks before it behind: nothing promised after them counts. */
  void behind(Instant invited) {
    rounds.values().stream()
        .filter(round -> !round.live() || !round.ends.isAfter(invited))
        .forEach(round -> round.decision = null);
  }

  /** What went wrong in the talks that ended by then is past mending. */
  void endRecovery(Instant until) {
    rounds.values().stream()
        .filter(round -> !round.ends.isAfter(until))
        .forEach(round -> round.recoveryOver = true);
  }

  /** What they say now is all that is promised: an older date is not back with a new time. */
  void promised(@Nullable LocalDate date) {
    Round latest = latest();
    rounds.values().stream()
        .filter(round -> round == latest || !round.live())
        .forEach(round -> round.decision = date);
  }

  void end(Instant at) {
    rounds.values().forEach(round -> round.end(at));
  }

  Map<Long, InterviewState> standing() {
    return rounds.values().stream().collect(Collectors.toMap(Round::id, Round::standing));
  }
}
