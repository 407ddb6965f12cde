package followthrough.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenedFormTest {
  private static final Map<String, String> OPENED =
      Map.of("role", "Analyst", "people", "Dana\nSam");

  private final OpenedForm form = OpenedForm.read(OpenedForm.of("17", OPENED).text());

  @Test
  void whatTravelsIsReadAgain() {
    assertThat(form.about()).isEqualTo("17");
    assertThat(form).isEqualTo(OpenedForm.of("17", OPENED));
  }

  @Test
  void whatWasNotTouchedHereIsTakenFromThere() {
    assertThat(form.untouched(OPENED)).containsExactlyInAnyOrder("role", "people");
    assertThat(form.clashes(OPENED, Map.of("role", "Lead", "people", "Pat"))).isEmpty();
  }

  @Test
  void whatWasChangedOnlyHereCounts() {
    Map<String, String> typed = Map.of("role", "Lead", "people", "Dana\nSam");
    assertThat(form.untouched(typed)).containsExactly("people");
    assertThat(form.clashes(typed, OPENED)).isEmpty();
  }

  @Test
  void whatWasChangedHereAndThereClashesUnlessBothSayTheSame() {
    Map<String, String> typed = Map.of("role", "Lead", "people", "Pat");
    assertThat(form.clashes(typed, Map.of("role", "Head", "people", "Pat")))
        .containsExactly("role");
    assertThat(form.clashes(typed, Map.of("role", "Head"))).containsOnly("role", "people");
  }

  @Test
  void emptyingAFieldIsAChange() {
    Map<String, String> typed = Map.of("role", "", "people", "Dana\nSam");
    assertThat(form.untouched(typed)).containsExactly("people");
    assertThat(form.clashes(typed, Map.of("role", "Lead", "people", "Dana\nSam")))
        .containsExactly("role");
  }

  @Test
  void blanksAndLineBreaksThatSlackChangesAreNoChange() {
    assertThat(form.untouched(Map.of("role", " Analyst ", "people", "Dana \r\nSam\n")))
        .containsExactlyInAnyOrder("role", "people");
  }

  @Test
  void inAFormOfAnOlderReleaseEverythingCountsAsTyped() {
    OpenedForm older = OpenedForm.read("17");
    assertThat(older.about()).isEqualTo("17");
    assertThat(older.untouched(OPENED)).isEmpty();
    assertThat(older.clashes(OPENED, Map.of("role", "Lead"))).isEmpty();
  }

  @Test
  void fortyLongFieldsFitIntoWhatSlackTakesAlong() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      texts.put("a_field_with_a_long_name_" + i, "x".repeat(3000));
    }
    assertThat(OpenedForm.of("17", texts).text()).hasSizeLessThan(3000);
  }
}
