package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.presses.WhySentences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often the company was written to, so that nobody becomes a nuisance. */
final class CourtesyItems {
  private final Facts facts;
  private final long opportunity;
  private final List<GivenAnswer> given;

  CourtesyItems(Facts facts, long opportunity, List<GivenAnswer> given) {
    this.facts = facts;
    this.opportunity = opportunity;
    this.given = given;
  }

  List<LayoutBlock> blocks() {
    List<String> lines = new ArrayList<>();
    lines.add(wrote());
    checkIns().ifPresent(lines::add);
    if (!facts.view().plan().stage(opportunity).closed()) {
      lines.add(WhySentences.TOO_PUSHY + " " + OpportunitySentences.LAST_MESSAGE);
    }
    return List.of(
        Elements.header(OpportunitySentences.COURTESY), Elements.lines(String.join("\n", lines)));
  }

  private String wrote() {
    Optional<Instant> talk = facts.chapter(opportunity).lastTalk();
    Optional<Instant> heard = facts.chapter(opportunity).lastHeard();
    boolean heardSince =
        heard.isPresent() && talk.filter(end -> end.isAfter(heard.get())).isEmpty();
    Optional<Instant> since = heardSince ? heard : talk;
    int times =
        (int)
            given.stream()
                .filter(GivenAnswer::wroteToThem)
                .filter(one -> since.filter(from -> one.at().isBefore(from)).isEmpty())
                .count();
    String when =
        since
            .map(this::day)
            .map(
                heardSince
                    ? OpportunitySentences::sinceTheyWereHeardOf
                    : OpportunitySentences::sinceTheTalk)
            .orElse("");
    return OpportunitySentences.wrote(times, when);
  }

  /** Where the check-ins stand; empty when none are planned or none follow. */
  private Optional<String> checkIns() {
    int all = facts.view().file().person().cadence().checkIns();
    return facts.view().plan().steps().stream()
        .map(PlannedStep::step)
        .map(step -> step.key())
        .filter(key -> key.subject() == opportunity)
        .flatMap(key -> answeredBefore(key, all).stream())
        .findFirst()
        .map(done -> OpportunitySentences.checkIns(done, all));
  }

  /** How many check-ins lie behind one that is planned, or behind the closing note. */
  private Optional<Integer> answeredBefore(StepKey key, int all) {
    return switch (key.kind()) {
      case CHECK_IN_1, PROMISE_ASK -> Optional.of(0);
      case CHECK_IN_2 -> Optional.of(1);
      case CHECK_IN_3 -> Optional.of(2);
      case CHECK_IN_4 -> Optional.of(3);
      // After a call that never came there are no check-ins before the closing note.
      case CLOSING_NOTE -> Optional.of(all).filter(count -> checkedIn(key));
      default -> Optional.empty();
    };
  }

  private boolean checkedIn(StepKey closing) {
    return given.stream()
        .map(GivenAnswer::step)
        .anyMatch(
            step -> step.kind() == FollowUpKind.CHECK_IN_1 && step.origin() == closing.origin());
  }

  private String day(Instant instant) {
    return Times.day(
        instant.atZone(facts.zone()).toLocalDate(), facts.now().atZone(facts.zone()).toLocalDate());
  }
}
