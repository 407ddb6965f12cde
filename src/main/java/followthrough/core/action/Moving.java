package followthrough.core.action;

import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Step;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies all that is kept of a person, brings such a copy in, so that the same plan goes on there,
 * and erases it.
 */
public final class Moving {
  private final Belongings belongings;
  private final FollowUpPolicy policy;
  private final Clock clock;
  private final Onlooker onlooker;

  /**
   * @param onlooker hears of everybody whose copy was brought in
   */
  public Moving(Belongings belongings, FollowUpPolicy policy, Clock clock, Onlooker onlooker) {
    this.belongings = belongings;
    this.policy = policy;
    this.clock = clock;
    this.onlooker = onlooker;
  }

  /** Empty before the first contact. */
  public Optional<Copy> copy(PersonId person) {
    return belongings.copy(person);
  }

  /** What bringing it in would do; nothing changes. */
  public Belongings.Answer look(PersonId person, Copy copy) {
    return bring(person, copy, true);
  }

  /** Brings in what is not there yet; a second time that is nothing. */
  public Belongings.Answer bring(PersonId person, Copy copy) {
    Belongings.Answer answer = bring(person, copy, false);
    if (answer instanceof Belongings.Answer.In) {
      onlooker.changed(person);
    }
    return answer;
  }

  /** Erases everything, for good; false when there was nothing. */
  public boolean forget(PersonId person) {
    boolean forgotten = belongings.forget(person);
    onlooker.changed(person);
    return forgotten;
  }

  private Belongings.Answer bring(PersonId person, Copy copy, boolean trial) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return belongings.bring(person, copy, trial, now, file -> waiting(file, now));
  }

  /** Reads all of it on the way, so that what makes no sense shows before it is kept. */
  private Set<StepKey> waiting(CaseFile file, Instant now) {
    Plan plan = policy.plan(file, now);
    Story story = new Story(plan.reading(), now);
    file.pipeline().opportunities().forEach(one -> story.of(one.id()).talks());
    return plan.steps().stream()
        .filter(planned -> planned.open() && planned.lastShown().isPresent())
        .filter(planned -> !planned.over(now))
        .map(PlannedStep::step)
        .map(Step::key)
        .collect(Collectors.toSet());
  }
}
