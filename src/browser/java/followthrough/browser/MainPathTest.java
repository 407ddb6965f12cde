package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** From the first look to the first thank-you. */
final class MainPathTest {
  private static final String VISIBLE =
      "const at = document.querySelector('#messages > :last-child').getBoundingClientRect();"
          + "const box = document.getElementById('scroll').getBoundingClientRect();"
          + "return at.top >= box.top && at.top < box.bottom";

  @ParameterizedTest
  @CsvSource({"1280, 800", "400, 800", "320, 640"})
  void byMouse(int width, int height) {
    try (Visit visit = new Visit(width, height, false)) {
      visit.logsAnInterview();
      visit.closesTheForm();
      visit.travelsTo("Mark sent");
      assertThat(visit.text("#said")).startsWith("It is ").endsWith(" 1 new message.");
      assertThat(visit.text("#lock-words")).contains("Dana Lee").hasSizeLessThanOrEqualTo(100);
      assertThat(visit.script(VISIBLE)).isEqualTo(true);
      assertThat(
              visit.script(
                  "const all = document.documentElement, log = document.getElementById('scroll');"
                      + "return Math.max(all.scrollWidth - innerWidth, log.scrollWidth - log.clientWidth)"))
          .isEqualTo(0L);
      assertThat(
              (Boolean)
                  visit.script(
                      "return document.getElementById('scroll').clientHeight > innerHeight / 2"))
          .isTrue();

      visit.button("Mark sent").click();
      visit.until("it is sent", () -> visit.text("#messages > :last-child").contains("Sent "));
      visit.button("Undo");
    }
  }

  @Test
  void byKeyboardAlone() {
    try (Visit visit = new Visit(1280, 800, false)) {
      visit.keys("/interview", Keys.ENTER);
      visit.form();
      visit.keys("Acme", Keys.TAB, "Engineer", Keys.TAB, Visit.typed(3), Keys.ENTER);
      visit.until(
          "it is saved", () -> visit.has("#modal[open]") && !visit.has("#modal [type=submit]"));
      visit.until("Close has the focus", () -> visit.focused().equals("Close"));
      visit.keys(Keys.ENTER);
      visit.until(
          "the message box has the focus",
          () -> visit.script("return document.activeElement.id").equals("line"));

      // Past everything in between there is one link.
      visit.tabsTo("Back to the buttons for time");
      visit.keys(Keys.ENTER, Keys.TAB);
      assertThat(visit.focused()).isEqualTo("Next reminder");
      visit.keys(Keys.ENTER);
      visit.until("a message has come", () -> visit.has("#messages .message"));
      visit.until("it is told", () -> visit.text("#said").endsWith(" 1 new message."));
    }
  }
}
