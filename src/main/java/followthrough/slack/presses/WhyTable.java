package followthrough.slack.presses;

import followthrough.core.people.Cadence;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The sentences behind Why?, as they stand in {@code why.properties} beside this class. */
final class WhyTable {
  private static final Properties TEXTS = read();

  private WhyTable() {}

  /** When a rule's reminder comes, in one or two sentences. */
  static String comes(Rule rule, Cadence cadence) {
    return cells(rule)
        .get(2)
        .replace("{first-check-in}", text("cadence." + cadence))
        .replace("{repeated}", text("text.repeated"));
  }

  /** Where the advice behind a rule comes from. */
  static String advice(Rule rule) {
    return advice(cells(rule).get(0));
  }

  /** Where a piece of advice comes from, by its name in the table. */
  static String advice(String name) {
    return text("advice." + name);
  }

  /** What backs the choice of a medium; empty where nothing does. */
  static String advice(MediumReason reason) {
    String name = TEXTS.getProperty("medium." + reason);
    return name == null ? "" : advice(name);
  }

  /** What a person can do about a rule. */
  static String change(Rule rule) {
    return text("change." + cells(rule).get(1));
  }

  private static List<String> cells(Rule rule) {
    return List.of(text("rule." + rule).split(" \\| ", 3));
  }

  private static String text(String key) {
    return Objects.requireNonNull(TEXTS.getProperty(key), () -> "why.properties has no " + key);
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(WhyTable.class.getResourceAsStream("why.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
