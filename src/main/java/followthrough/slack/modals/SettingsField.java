package followthrough.slack.modals;

import followthrough.slack.forms.Question;
import java.util.Locale;

/** The fields of the settings modal. */
enum SettingsField implements Question {
  CADENCE("How often to check in"),
  FROM("Messages from"),
  UNTIL("Messages until"),
  ZONE("Your time zone"),
  NUMBER("Your phone number"),
  WISHES("Your messages");

  private final String label;

  SettingsField(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
