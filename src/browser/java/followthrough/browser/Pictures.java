package followthrough.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Takes the pictures of the README: a form, a reminder and a story. */
public final class Pictures {
  private static final Path DOCS = Path.of("src/docs");
  private static final int WIDTH = 900;
  private static final int HEIGHT = 1240;
  private static final double SCALE = 1.5;

  private Pictures() {}

  public static void main(String[] arguments) {
    try (Visit visit = new Visit(WIDTH, HEIGHT, false)) {
      visit
          .driver()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of(
                  "width", WIDTH, "height", HEIGHT, "deviceScaleFactor", SCALE, "mobile", false));
      // What a picture shows has an edge of its own.
      visit.script(
          "const rules = document.styleSheets[0];"
              + "rules.insertRule('.modal { border-radius: 0; margin: 0 }', rules.cssRules.length);"
              + "rules.insertRule('#messages > li { padding: 1rem }', rules.cssRules.length);");
      visit.button("/interview").click();
      visit.form();
      visit.field("Company").sendKeys("Acme");
      visit.field("Role").sendKeys("Data Engineer");
      visit.field("Starts").sendKeys(Visit.typed(3));
      visit
          .field("Who will you meet?")
          .sendKeys(
              "Dana Lee, VP Engineering, dana@example.com\nSam Roy, Staff Engineer, sam@example.com");
      take("form", visit, "#modal");
      visit.saves();
      visit.closesTheForm();

      visit.travelsTo("Mark sent");
      take("reminder", visit, "#messages > :last-child");
      visit.button("Mark sent").click();
      visit.until("it is sent", () -> visit.text("#messages > :last-child").contains("Sent "));
      visit.button("Open").click();
      visit.form();
      take("story", visit, "#modal");
    }
  }

  private static void take(String name, Visit visit, String css) {
    visit.script("document.activeElement.blur()");
    new Actions(visit.driver()).moveToLocation(1, 1).perform();
    WebElement what = visit.shown(css);
    try {
      Files.write(DOCS.resolve(name + ".png"), what.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
