package followthrough.slack.presses;

import followthrough.core.people.Cadence;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Table;

/** The sentences behind Why?, as they stand in {@code why.properties} beside this class. */
final class WhyTable {
  private static final Table TEXTS = Table.beside(WhyTable.class, "why.properties");

  private WhyTable() {}

  /**
   * When a rule's reminder comes, in one or two sentences.
   *
   * @param named whether they named a day for their decision
   */
  static String comes(Rule rule, Cadence cadence, boolean named) {
    return TEXTS
        .cell(rule, 2)
        .replace(
            "{first-check-in}", TEXTS.text("cadence." + cadence + (named ? ".named" : ".unnamed")))
        .replace("{repeated}", TEXTS.text("text.repeated"));
  }

  /** Where the advice behind a rule comes from. */
  static String advice(Rule rule) {
    return advice(TEXTS.cell(rule, 0));
  }

  /** Where a piece of advice comes from, by its name in the table. */
  static String advice(String name) {
    return TEXTS.text("advice." + name);
  }

  /** What backs the choice of a medium; empty where nothing does. */
  static String advice(MediumReason reason) {
    return TEXTS.find("medium." + reason).map(WhyTable::advice).orElse("");
  }

  /** What a person can do about a rule. */
  static String change(Rule rule) {
    return TEXTS.text("change." + TEXTS.cell(rule, 1));
  }
}
