package followthrough.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import followthrough.slack.messages.TodoSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {
  private final Table table = Table.beside(TableTest.class, "table.properties");

  @Test
  void aLineHasCells() {
    assertThat(table.cell(Rule.DEBRIEF, 0)).isEqualTo("Debrief – a name");
    assertThat(table.cell(Rule.DEBRIEF, 1)).isEqualTo("Ask: {who}?");
    assertThat(table.text("advice.ours")).isEqualTo("Our own choice.");
    assertThat(table.find("advice.theirs")).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> table.cell(Rule.DEBRIEF, 2))
        .hasMessage("table.properties says too little of DEBRIEF");
    assertThatThrownBy(() -> table.cell(Rule.PREPARE, 0))
        .hasMessage("table.properties says too little of PREPARE");
    assertThatThrownBy(() -> table.text("advice.theirs"))
        .hasMessage("table.properties has no advice.theirs");
  }

  @ParameterizedTest
  @EnumSource(FollowUpKind.class)
  void everyStepHasAName(FollowUpKind kind) {
    assertThat(Deeds.name(kind, "Dana Lee")).isNotBlank().doesNotContain("{", "}");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAName(Rule rule) {
    assertThat(TodoSentences.name(rule)).isNotBlank().doesNotContain("{", "}");
  }
}
