package followthrough.slack.debrief;

import static followthrough.scenarios.Seeker.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.OpenedForm;
import followthrough.core.action.Outcome;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Contact;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.ViewLimits;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A debrief that stood open in two windows loses nothing and overwrites nothing unseen. */
final class DebriefCheckTest {
  private static final String WENT_WRONG = DebriefField.WENT_WRONG.id();
  private static final String NEXT_STEP = DebriefField.NEXT_STEP.id();

  private final Seeker ada = new Seeker();
  private long interview;

  @BeforeEach
  void wasInterviewed() {
    interview =
        ada.log(
            "Acme", "2026-12-01T10:00", PersonForm.named("Dana Lee"), Seeker.reachable("Sam Roy"));
    ada.passTo("2026-12-01T11:15");
  }

  private DebriefTexts known() {
    return DebriefTexts.of(ada.desk.look(ADA).orElseThrow(), interview).orElseThrow();
  }

  private OpenedForm opens() {
    return OpenedForm.of("", known().texts());
  }

  /** What Slack sends of a form in which some fields were changed. */
  private static FormValues filled(Map<String, String> shown, Map<String, String> changes) {
    Map<String, String> texts = new HashMap<>(shown);
    texts.putAll(changes);
    Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
    texts.forEach(
        (id, text) -> {
          ViewState.Value value = new ViewState.Value();
          value.setValue(text);
          values.put(id, Map.of(id, value));
        });
    return FormValues.in(View.builder().state(ViewState.builder().values(values).build()).build());
  }

  private DebriefForm saves(DebriefCheck check) {
    DebriefForm form = ((DebriefCheck.Result.Good) check.result()).form();
    assertThat(ada.press(new Debrief(interview, form))).isInstanceOf(Outcome.Done.class);
    return form;
  }

  @Test
  void whatTwoWindowsChangedComesTogether() {
    OpenedForm first = opens();
    OpenedForm second = opens();
    Map<String, String> shown = known().texts();
    long dana = known().people().get(0).id();
    saves(
        new DebriefCheck(
            known(), filled(shown, Map.of(WENT_WRONG, "came late\n\nfelt flat ")), first));
    saves(
        new DebriefCheck(
            known(),
            filled(
                shown, Map.of(DebriefField.said(dana), "the billing system", NEXT_STEP, "a call")),
            second));

    assertThat(known().talk().wentWrong()).containsExactly("came late", "felt flat");
    assertThat(known().talk().lookBack().nextStep()).isEqualTo("a call");
    assertThat(known().callback(known().people().get(0))).isEqualTo("the billing system");
    assertThat(known().people()).extracting(Contact::name).containsExactly("Dana Lee", "Sam Roy");
  }

  @Test
  void aFieldChangedInBothIsSaidAndNothingIsOverwritten() {
    OpenedForm first = opens();
    OpenedForm second = opens();
    Map<String, String> shown = known().texts();
    saves(new DebriefCheck(known(), filled(shown, Map.of(WENT_WRONG, "came late")), first));
    DebriefCheck check =
        new DebriefCheck(known(), filled(shown, Map.of(WENT_WRONG, "felt flat")), second);

    assertThat(check.result()).isInstanceOf(DebriefCheck.Result.Bad.class);
    assertThat(((DebriefCheck.Result.Bad) check.result()).sentences().get(WENT_WRONG))
        .contains("another window");
    assertThat(known().talk().wentWrong()).containsExactly("came late");
  }

  @Test
  void nothingChangedTellsNothingNew() {
    Map<String, String> shown = known().texts();
    saves(new DebriefCheck(known(), filled(shown, Map.of(WENT_WRONG, "came late")), opens()));
    int told = ada.view().file().pipeline().happenings().size();
    DebriefForm form = saves(new DebriefCheck(known(), filled(known().texts(), Map.of()), opens()));

    assertThat(form.people()).isNull();
    assertThat(ada.view().file().pipeline().happenings()).hasSize(told);
  }

  @Test
  void theLargestPanelFitsIntoSlacksForm() {
    interview =
        ada.log(
            "Bolt",
            "2026-12-01T09:00",
            IntStream.rangeClosed(1, 20)
                .mapToObj(n -> Seeker.reachable("Somebody Withalongname " + n))
                .toArray(PersonForm[]::new));
    View form =
        new DebriefView(known())
            .view(new Place(Seeker.ADA, "D0123456789", "1700000000.000001", 0), "");

    ViewLimits.check(form);
    assertThat(form.getPrivateMetadata()).hasSizeLessThan(3000);
  }
}
