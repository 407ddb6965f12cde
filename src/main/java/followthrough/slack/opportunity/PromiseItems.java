package followthrough.slack.opportunity;

import com.slack.api.model.block.LayoutBlock;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.slack.Elements;
import followthrough.slack.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when the company wants to decide, or the person has to. */
final class PromiseItems {
  private final Facts facts;
  private final long opportunity;
  private final Promises promises;

  PromiseItems(Facts facts, long opportunity, Promises promises) {
    this.facts = facts;
    this.opportunity = opportunity;
    this.promises = promises;
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
        .newest(Happening.Offered.class, opportunity, Instant.MIN)
        .map(offer -> OpportunitySentences.answerDay(day(offer.answerDay())));
  }

  private String decisionDay(LocalDate day) {
    Optional<Promises.Named> named = promises.last(day);
    String on =
        named.map(one -> OpportunitySentences.namedOn(day(facts.zone(), one.at()))).orElse("");
    String before =
        named
            .flatMap(one -> Optional.ofNullable(one.before()))
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
