package followthrough.slack.presses;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.people.Cadence;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Rule;
import followthrough.slack.bench.PlainWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTableTest {
  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasItsThreeSentences(Rule rule) {
    for (Cadence cadence : Cadence.values()) {
      assertThat(
              List.of(
                  WhyTable.comes(rule, cadence, true),
                  WhyTable.comes(rule, cadence, false),
                  WhyTable.advice(rule),
                  WhyTable.change(rule)))
          .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "|", "  ", "!"))
          .allSatisfy(PlainWords::in);
    }
  }

  @ParameterizedTest
  @EnumSource(MediumReason.class)
  void whatBacksAMediumIsASentenceOrNothing(MediumReason reason) {
    assertThat(Stream.of(WhyTable.advice(reason)).filter(text -> !text.isEmpty()))
        .allSatisfy(text -> assertThat(text).endsWith("."));
  }
}
