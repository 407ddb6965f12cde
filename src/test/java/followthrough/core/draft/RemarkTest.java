package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Grammar.Form;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kafka migration                              | UNKNOWN   | Kafka migration",
        "moving the warehouse to Ohio in the fall     | TOPIC     | moving the warehouse to Ohio in the fall",
        "Their plan to open a Dublin office.          | TOPIC     | your plan to open a Dublin office",
        "the module that breaks every month           | TOPIC     | the module that breaks every month",
        "how they test releases                       | TOPIC     | how you test releases",
        "she talked about her trip to Patagonia       | TOPIC     | your trip to Patagonia",
        "Dana talked about her trip to Patagonia      | TOPIC     | your trip to Patagonia",
        "He mentioned the audit in the fall.          | TOPIC     | the audit in the fall",
        "we talked about sailing across the Atlantic  | TOPIC     | sailing across the Atlantic",
        "Onboarding takes three months                | STATEMENT | onboarding takes three months",
        "the night shift is hard to staff             | STATEMENT | the night shift is hard to staff",
        "she said her team is growing quickly         | STATEMENT | your team is growing quickly",
        "She's hiring two people in spring            | STATEMENT | you're hiring two people in spring",
        "they want fewer meetings                     | STATEMENT | you want fewer meetings",
        "she loves trail running with her dogs        | STATEMENT | you love trail running with your dogs",
        "“We ship every day”                          | STATEMENT | you ship every day",
        "told me they lost two senior people          | STATEMENT | you lost two senior people",
        "I should look into dbt and lineage           | STATEMENT | I should look into dbt and lineage",
        "Half of the tickets come from one old module | STATEMENT | half of the tickets come from one old module",
        "how she runs her weekly retrospectives       | TOPIC     | how you run your weekly retrospectives",
        "hiring is the bottleneck, not money          | STATEMENT | hiring is the bottleneck, not money",
        "the move, the budget, the people             | UNKNOWN   | the move, the budget, the people",
        "the customers complain about invoices        | UNKNOWN   | the customers complain about invoices",
        "Jenkins takes an hour to build               | UNKNOWN   | Jenkins takes an hour to build",
        "customers call about invoices                | UNKNOWN   | customers call about invoices",
        "asked how I handle conflict                  | UNKNOWN   | your question about how I handle conflict",
        "Is Kafka worth the trouble? She has doubts.  | UNKNOWN   | your question “Is Kafka worth the trouble?”",
        "Quality. Speed. Trust and patience.          | UNKNOWN   | quality; speed; trust and patience",
      })
  void isTurnedToThePersonWhoSaidIt(String typed, Form form, String text) {
    Occasion occasion =
        Occasions.bare(FollowUpKind.THANK_YOU, Medium.EMAIL, "T.1.1").callback(typed).build();
    assertThat(Remark.of(occasion)).isEqualTo(new Remark(form, text));
  }
}
