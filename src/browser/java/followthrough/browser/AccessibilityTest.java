package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds in every state of the page. */
final class AccessibilityTest {
  private static final List<String> GRAVE = List.of("serious", "critical");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingGraveInAnyState(boolean dark) {
    try (Visit visit = new Visit(1280, 800, dark)) {
      isFine(visit, "empty");
      visit.button("/interview").click();
      visit.form();
      isFine(visit, "form");
      visit.button("Save").click();
      visit.shown("#modal [aria-invalid=true]");
      isFine(visit, "errors");
      visit.closesTheForm();

      visit.button("Show me an example").click();
      visit.shown("#running");
      visit.until("the month is over", () -> visit.text("#said").startsWith("The example ends"));
      isFine(visit, "a month");
      opens(visit, "Draft", "draft");
      opens(visit, "Open", "story");

      visit.shown("#line").sendKeys("/interview settings\n");
      visit.form();
      isFine(visit, "settings");
      visit.closesTheForm();
      visit.shown("#tab-home").click();
      visit.shown("#home .header");
      isFine(visit, "home");
    }
  }

  private static void opens(Visit visit, String button, String state) {
    visit.button(button).click();
    visit.form();
    isFine(visit, state);
    visit.closesTheForm();
  }

  @SuppressWarnings("deprecation") // otherwise axe-core opens a window of its own for every look
  private static void isFine(Visit visit, String state) {
    Results results = new AxeBuilder().setLegacyMode(true).analyze(visit.driver());
    assertThat(results.getPasses()).as(state).isNotEmpty();
    assertThat(results.getViolations())
        .as(state)
        .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
        .isEmpty();
  }
}
