package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What comes while one looks elsewhere, and what was typed and not sent. */
final class NothingIsLostTest {
  /** The same as another window of the same person. */
  private static final String ELSEWHERE =
      "fetch('/sandbox/do/%s', {method: 'POST', headers: {'Content-Type': 'application/json'},"
          + " body: JSON.stringify({user: 'U0ADAMORGAN', to: 'next'})})";

  private final Visit visit = new Visit(1280, 500, false);

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void whatComesBelowIsToldAndLedTo() {
    visit.logsAnInterview();
    visit.closesTheForm();
    visit.travelsTo("Mark sent");
    visit.shown("#scroll").sendKeys(Keys.HOME);
    visit.until(
        "one reads further up",
        () -> visit.script("return document.getElementById('scroll').scrollTop").equals(0L));
    visit.script(ELSEWHERE.formatted("travel"));

    visit.button("1 new message \u2193").click();
    visit.until("one sees it", () -> !visit.has("#news"));
    assertThat(
            visit.script(
                "return document.activeElement === document.querySelector('#messages > :last-child')"))
        .isEqualTo(true);
  }

  @Test
  void whatComesWhileOneLooksAtHomeIsCounted() {
    visit.logsAnInterview();
    visit.closesTheForm();
    visit.shown("#tab-home").click();
    visit.button("Next reminder").click();
    visit.until("the tab says so", () -> visit.text("#tab-count").equals("1 new"));
    visit.shown("#tab-messages").click();
    visit.until("one sees it", () -> !visit.has("#tab-count"));
  }

  @Test
  void aFormClosedElsewhereKeepsWhatWasTyped() {
    visit.button("/interview").click();
    visit.form();
    visit.field("Company").sendKeys("Acme");
    visit.script(ELSEWHERE.formatted("close"));
    visit.until(
        "it says why",
        () ->
            visit
                .text("#modal .field-error")
                .startsWith("This form was closed in another window."));
    assertThat(visit.field("Company").getDomProperty("value")).isEqualTo("Acme");

    visit.closesTheForm();
    visit.button("/interview").click();
    visit.form();
    assertThat(visit.field("Company").getDomProperty("value")).isEqualTo("Acme");
  }

  @Test
  void aDroppedFileIsCaught() {
    Object caught =
        visit.script(
            "const files = new DataTransfer(); files.items.add(new File(['x'], 'talk.ics'));"
                + "return ['dragover', 'drop'].map((name) => !document.body.dispatchEvent("
                + "new DragEvent(name, {dataTransfer: files, bubbles: true, cancelable: true}))).join()");
    assertThat(caught).isEqualTo("true,true");
    visit.until(
        "the file is answered", () -> visit.text("#messages").contains("is no calendar file"));
  }
}
