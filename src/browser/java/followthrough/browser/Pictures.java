package followthrough.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Takes the pictures of the README: a form, a reminder and a story. */
public final class Pictures {
  private static final Path DOCS = Path.of("src/docs");
  private static final int WIDTH = 820;
  private static final int HEIGHT = 1040;
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
      visit.button("/interview").click();
      visit.form();
      visit.field("Company").sendKeys("Acme");
      visit.field("Role").sendKeys("Data Engineer");
      visit.field("Starts").sendKeys(Visit.typed(3));
      visit
          .field("Who will you meet?")
          .sendKeys(
              "Dana Lee, VP Engineering, dana@example.com\nSam Roy, Staff Engineer, sam@example.com");
      visit.script("document.activeElement.blur()");
      take("form", visit.shown("#modal"));
      visit.saves();
      visit.closesTheForm();

      visit.travelsTo("Mark sent");
      visit.script("document.activeElement.blur()");
      take("reminder", visit.shown("#messages > :last-child"));
      visit.button("Mark sent").click();
      visit.until("it is sent", () -> visit.text("#messages > :last-child").contains("Sent "));
      visit.button("Open").click();
      visit.form();
      visit.script("document.activeElement.blur()");
      take("story", visit.shown("#modal"));
    }
  }

  private static void take(String name, WebElement what) {
    try {
      Files.write(DOCS.resolve(name + ".png"), what.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
