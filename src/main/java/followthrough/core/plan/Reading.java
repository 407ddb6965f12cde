package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to one person's opportunities, as the plan goes by it. */
public final class Reading {
  private final Map<Long, OpportunityFold> folds = new LinkedHashMap<>();
  private final Map<Long, Round> rounds = new HashMap<>();
  private final List<Happening> happenings;

  Reading(List<OpportunityFold> folds, List<Happening> happenings) {
    for (OpportunityFold fold : folds) {
      this.folds.put(fold.opportunity.id(), fold);
      fold.talks.all().forEach(round -> rounds.put(round.id(), round));
    }
    this.happenings = happenings;
  }

  /** Everything that happened, by number. */
  public List<Happening> happenings() {
    return happenings;
  }

  /** What happened to an opportunity, oldest first, with what stood before and after each. */
  public List<Turn> turns(long opportunity) {
    return fold(opportunity).map(fold -> List.copyOf(fold.turns)).orElse(List.of());
  }

  /** How an interview stands, also one that was called off; empty when it is gone. */
  public Optional<InterviewState> standing(long interview) {
    return Optional.ofNullable(rounds.get(interview)).map(Round::standing);
  }

  /** How every interview of an opportunity stands, in the order in which they were logged. */
  public List<InterviewState> standings(long opportunity) {
    return fold(opportunity).stream()
        .flatMap(fold -> fold.talks.all().stream())
        .map(Round::standing)
        .toList();
  }

  /** The talk to which an invitation led as far as is known; empty when there is none. */
  public Optional<InterviewState> invitedTo(Happening.NextRound invitation) {
    return fold(invitation.opportunity())
        .flatMap(fold -> Optional.ofNullable(fold.talks.invitedTo(invitation)))
        .map(Round::standing);
  }

  /** The interview to which a decision day belongs that is named now; empty when none stands. */
  public Optional<Long> awaited(long opportunity) {
    return fold(opportunity)
        .flatMap(fold -> Optional.ofNullable(fold.waiting.awaited()))
        .map(Round::id);
  }

  /** What they asked for and still wait for, in the order in which they asked. */
  public List<Happening.Requested> openRequests(long opportunity) {
    return fold(opportunity).map(fold -> fold.requests.open()).orElse(List.of());
  }

  /** That asking, if they still wait for it. */
  public Optional<Happening.Requested> openRequest(long number) {
    return folds.values().stream()
        .flatMap(fold -> fold.requests.open().stream())
        .filter(request -> request.number() == number)
        .findFirst();
  }

  /** The offer that is on the table; empty when none is. */
  public Optional<Happening.Offered> offer(long opportunity) {
    return fold(opportunity)
        .filter(fold -> fold.stage == Stage.OFFER)
        .flatMap(fold -> Optional.ofNullable(fold.bargain.offered));
  }

  /** The wish for more time that they neither granted nor refused yet. */
  public Optional<Happening.MoreTimeAsked> moreTimeAsked(long opportunity) {
    return fold(opportunity)
        .filter(fold -> fold.stage == Stage.OFFER && fold.bargain.timeOpen())
        .flatMap(fold -> Optional.ofNullable(fold.bargain.moreTime));
  }

  private Optional<OpportunityFold> fold(long opportunity) {
    return Optional.ofNullable(folds.get(opportunity));
  }
}
