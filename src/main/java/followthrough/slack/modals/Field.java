package followthrough.slack.modals;

import java.util.Locale;

/** The fields of the interview modal; the labels are known to everybody and do not change. */
enum Field implements Question {
  COMPANY("Company"),
  ROLE("Role"),
  STARTS("Starts"),
  LENGTH("Length"),
  PEOPLE("Who will you meet?"),
  DECISION("Decision expected by"),
  FORMAT("Format"),
  STYLE("Kind of company"),
  LAST_MEDIUM("Last contacted by"),
  ZONE("Company's time zone"),
  HOLIDAYS("Public holidays"),
  CLOSED("Company closed"),
  CONSULTANT("Recruitment consultant"),
  MAIN_CONTACT("Main contact"),
  REMEMBER("What should they remember about you?"),
  LEGAL_DUTY("Legal duty to answer");

  private final String label;

  Field(String label) {
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
