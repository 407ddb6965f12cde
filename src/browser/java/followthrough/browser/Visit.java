package followthrough.browser;

import followthrough.app.BrowsedSandbox;
import java.io.File;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium before the page of a sandbox of its own, as Ada Morgan in New York. */
final class Visit implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_TABS = 120;
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final By FORM = By.cssSelector("#modal[open]:not([aria-busy]) .modal-body");

  /** Says at every start that it has no words for this Chromium's own protocol, which is so. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String BUTTON = "//button[normalize-space(.)='%s']";

  private final BrowsedSandbox sandbox = new BrowsedSandbox();
  private final ChromeDriver driver;
  private final WebDriverWait wait;

  Visit(int width, int height, boolean dark) {
    SELENIUM.setLevel(Level.SEVERE);
    driver = new ChromeDriver(service(), options());
    wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    wait.ignoring(StaleElementReferenceException.class);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    driver.get(sandbox.address());
    until("the page is there", () -> !text("#now").isEmpty());
  }

  /** Only what is on this machine: Selenium would otherwise look for a driver in the network. */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(new File(System.getProperty("driver", "/usr/bin/chromedriver")))
        .usingAnyFreePort()
        .build();
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en-US");
    return options;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Waits for the only element that is shown there. */
  WebElement shown(By by) {
    return wait.withMessage("nothing is shown at " + by)
        .until(
            any ->
                driver.findElements(by).stream()
                    .filter(WebElement::isDisplayed)
                    .reduce((first, last) -> last)
                    .orElse(null));
  }

  WebElement shown(String css) {
    return shown(By.cssSelector(css));
  }

  WebElement button(String words) {
    return shown(By.xpath(BUTTON.formatted(words)));
  }

  boolean has(String css) {
    return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
  }

  /** What stands there, shown or only read out. */
  String text(String css) {
    return String.valueOf(driver.findElement(By.cssSelector(css)).getDomProperty("textContent"))
        .strip();
  }

  Object script(String script) {
    return driver.executeScript(script);
  }

  void until(String what, Condition condition) {
    wait.withMessage("not so: " + what).until(any -> condition.holds());
  }

  /** Something that becomes so. */
  interface Condition {
    boolean holds();
  }

  WebElement form() {
    return shown(FORM);
  }

  /** Presses keys wherever the focus is. */
  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What the console tells of errors since the page was opened. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }

  /** The words of what has the focus. */
  String focused() {
    return String.valueOf(script("return document.activeElement.textContent")).strip();
  }

  /** Presses the tab key until something with these words has the focus. */
  void tabsTo(String words) {
    tabs(words, Keys.TAB);
  }

  /** The same the other way round. */
  void tabsBackTo(String words) {
    tabs(words, Keys.chord(Keys.SHIFT, Keys.TAB));
  }

  private void tabs(String words, CharSequence key) {
    for (int press = 0; press < MOST_TABS && !focused().equals(words); press++) {
      driver.switchTo().activeElement().sendKeys(key);
    }
    if (!focused().equals(words)) {
      throw new AssertionError("the tab key does not lead to " + words);
    }
  }

  /** Types lines into what has the focus, without sending them. */
  void lines(List<String> lines) {
    for (String line : lines) {
      driver.switchTo().activeElement().sendKeys(line, Keys.chord(Keys.SHIFT, Keys.ENTER));
    }
  }

  /** A day as a mail names it. */
  static String named(int days) {
    return DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US)
        .format(LocalDate.now(NEW_YORK).plusDays(days));
  }

  /** A day and hour as one types it into Chromium's field. */
  static String typed(int days) {
    LocalDate day = LocalDate.now(NEW_YORK).plusDays(days);
    return DateTimeFormatter.ofPattern("MMddyyyy", Locale.US).format(day) + Keys.TAB + "1000AM";
  }

  WebElement field(String label) {
    String xpath = "//*[@id=//label[starts-with(normalize-space(.),'%s')]/@for]";
    return shown(By.xpath(xpath.formatted(label)));
  }

  /** Logs an interview at Acme in three days at ten, and leaves the answer open. */
  void logsAnInterview() {
    button("/interview").click();
    form();
    field("Company").sendKeys("Acme");
    field("Starts").sendKeys(typed(3));
    field("Who will you meet?").sendKeys("Dana Lee, VP Engineering, dana@example.com");
    saves();
  }

  void saves() {
    button("Save").click();
    until("it is saved", () -> form().getText().contains("Acme") && !has("#modal [type=submit]"));
  }

  void closesTheForm() {
    keys(Keys.ESCAPE);
    until("the form is closed", () -> !has("#modal[open]"));
  }

  /** Goes to the next reminder until one has a button with these words, which is returned. */
  WebElement travelsTo(String words) {
    By wanted = By.xpath("//ol[@id='messages']" + BUTTON.formatted(words));
    for (int stop = 0; stop < 8 && driver.findElements(wanted).isEmpty(); stop++) {
      button("Next reminder").click();
      until("time has passed", () -> !has(".travel [aria-busy]"));
    }
    return shown(wanted);
  }

  @Override
  public void close() {
    driver.quit();
    sandbox.close();
  }
}
