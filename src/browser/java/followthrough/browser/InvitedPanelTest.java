package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The story of a panel interview, from the pasted invitation to the closing note. */
final class InvitedPanelTest {
  private static final List<String> MAIL =
      List.of(
          "From: Dana Lee <dana@harbor.example>",
          "Hi Ada,",
          "We would like to invite you to a video interview with Harbor Trust on %s at 10:00. You will"
              + " meet the whole team.",
          "Best, Dana");

  private static final List<String> GRAVE = List.of("serious", "critical");
  private static final int MOST_STEPS = 40;

  @ParameterizedTest
  @CsvSource({"1280, 800", "400, 800"})
  void byMouse(int width, int height) {
    try (Visit visit = new Visit(width, height, false)) {
      visit.shown("#line").click();
      pastesTheMail(visit);
      visit.button("Send").click();
      visit.button("Open the form").click();
      visit.form();
      visit.until(
          "the form is filled in",
          () -> "Harbor Trust".equals(visit.script("return document.activeElement.value")));
      isFine(visit, "the filled form");
      WebElement people = visit.field("Who will you meet?");
      assertThat(people.getDomProperty("value")).isEqualTo("Dana Lee, dana@harbor.example");
      people.sendKeys(Keys.END, "\nSam Roy, sam@harbor.example\nEve Dunn, eve@harbor.example");
      visit.button("Save").click();
      visit.until(
          "it is saved", () -> visit.form().getText().contains("Harbor Trust") && saved(visit));
      visit.closesTheForm();

      visit.travelsTo("Mark sent");
      isFine(visit, "three to thank");
      for (int thanked = 0; thanked < 3; thanked++) {
        sends(visit, visit.button("Mark sent"));
      }
      toTheClosingNote(visit);
      isFine(visit, "the closing note");
      noErrors(visit);
    }
  }

  @Test
  void byKeyboardAlone() {
    try (Visit visit = new Visit(1280, 800, false)) {
      pastesTheMail(visit);
      visit.keys(Keys.ENTER);
      visit.button("Open the form");
      visit.tabsBackTo("Open the form");
      visit.keys(Keys.ENTER);
      visit.form();
      visit.until(
          "the first field has the focus",
          () -> "Harbor Trust".equals(visit.script("return document.activeElement.value")));
      visit.keys(Keys.ENTER);
      visit.until("it is saved", () -> saved(visit));
      visit.until("Close has the focus", () -> visit.focused().equals("Close"));
      visit.keys(Keys.ENTER);
      visit.until("the form is closed", () -> !visit.has("#modal[open]"));

      boolean closed = false;
      for (int step = 0; step < MOST_STEPS && !closed; step++) {
        if (open(visit) > 0) {
          closed = visit.text("#messages > :last-child").contains("closing note");
          int before = open(visit);
          visit.tabsBackTo("Skip to the newest message");
          visit.keys(Keys.ENTER);
          visit.tabsTo("Mark sent");
          visit.keys(Keys.ENTER);
          visit.until("it is sent", () -> open(visit) < before);
          visit.tabsTo("Back to the buttons for time");
          visit.keys(Keys.ENTER);
        }
        visit.tabsTo("Next reminder");
        visit.keys(Keys.ENTER);
        visit.until("time has passed", () -> !visit.has(".travel [aria-busy]"));
      }
      assertThat(closed).isTrue();
      noErrors(visit);
    }
  }

  private static void pastesTheMail(Visit visit) {
    visit.lines(MAIL.stream().map(line -> line.formatted(Visit.named(3))).toList());
  }

  /** Lets time pass, sends what is to be sent, and ends where nothing follows. */
  private static void toTheClosingNote(Visit visit) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (visit.text("#messages > :last-child").contains("closing note")) {
        sends(visit, visit.button("Mark sent"));
        return;
      }
      List<WebElement> open =
          visit
              .driver()
              .findElements(By.xpath("//ol[@id='messages']/li[last()]//button[.='Mark sent']"));
      if (!open.isEmpty()) {
        sends(visit, open.get(0));
      }
      visit.button("Next reminder").click();
      visit.until("time has passed", () -> !visit.has(".travel [aria-busy]"));
    }
    throw new AssertionError("no closing note after " + MOST_STEPS + " reminders");
  }

  private static void sends(Visit visit, WebElement button) {
    int before = open(visit);
    button.click();
    visit.until("it is sent", () -> open(visit) < before);
  }

  private static int open(Visit visit) {
    return visit
        .driver()
        .findElements(By.xpath("//ol[@id='messages']//button[.='Mark sent']"))
        .size();
  }

  private static boolean saved(Visit visit) {
    return visit.has("#modal[open]") && !visit.has("#modal [type=submit]");
  }

  private static void noErrors(Visit visit) {
    assertThat(visit.errors()).isEmpty();
    assertThat(visit.text("#remarks")).isEqualTo("Nothing. Slack would have accepted everything.");
  }

  @SuppressWarnings("deprecation") // otherwise axe-core opens a window of its own for every look
  private static void isFine(Visit visit, String state) {
    List<Rule> violations =
        new AxeBuilder().setLegacyMode(true).analyze(visit.driver()).getViolations();
    assertThat(violations).as(state).filteredOn(rule -> GRAVE.contains(rule.getImpact())).isEmpty();
  }
}
