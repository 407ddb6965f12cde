package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Turn;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when the company wants to decide, or the person has to. */
final class PromiseItems {
  private final Facts facts;
  private final long opportunity;

  PromiseItems(Facts facts, long opportunity) {
    this.facts = facts;
    this.opportunity = opportunity;
  }

  /** Blocks that stay together on a page; none when it is closed and nothing counts any more. */
  List<List<LayoutBlock>> items() {
    Stage stage = facts.view().plan().stage(opportunity);
    if (stage.closed()) {
      return List.of();
    }
    String line =
        stage == Stage.OFFER
            ? answerDay().orElse(OpportunitySentences.NO_DAY)
            : facts
                .view()
                .plan()
                .promise(opportunity)
                .map(this::decisionDay)
                .orElse(OpportunitySentences.NO_DAY);
    return List.of(List.of(Elements.header(OpportunitySentences.PROMISES), Elements.lines(line)));
  }

  private Optional<String> answerDay() {
    return facts
        .chapter(opportunity)
        .offer()
        .flatMap(offer -> Optional.ofNullable(offer.answerDay()))
        .map(day -> OpportunitySentences.answerDay(day(day)));
  }

  private String decisionDay(LocalDate day) {
    Optional<Turn> naming = facts.chapter(opportunity).naming(day);
    String on =
        naming
            .map(turn -> OpportunitySentences.namedOn(day(facts.zone(), turn.happening().at())))
            .orElse("");
    String before =
        naming
            .flatMap(Turn::named)
            .flatMap(named -> Optional.ofNullable(named.before()))
            .map(old -> OpportunitySentences.before(day(old)))
            .orElse("");
    return OpportunitySentences.decisionDay(day(day), on, before);
  }

  private String day(java.time.ZoneId zone, Instant instant) {
    return day(instant.atZone(zone).toLocalDate());
  }

  private String day(LocalDate day) {
    return Times.day(day, facts.now().atZone(facts.zone()).toLocalDate());
  }
}
