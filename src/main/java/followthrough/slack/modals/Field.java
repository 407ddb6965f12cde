package followthrough.slack.modals;

import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.Question;
import java.util.Locale;

/** The fields of the interview modal; the labels are known to everybody and do not change. */
enum Field implements Question {
  COMPANY("Company", Opportunity.MAX_COMPANY),
  ROLE("Role", Opportunity.MAX_ROLE),
  STARTS("Starts"),
  LENGTH("Length"),
  PEOPLE("Who will you meet?", Field.MOST),
  DECISION("Decision expected by"),
  FORMAT("Format"),
  STYLE("Kind of company"),
  LAST_MEDIUM("Last contacted by"),
  ZONE("Company's time zone"),
  HOLIDAYS("Public holidays"),
  CLOSED("Company closed", Field.MOST),
  CONSULTANT("Recruitment consultant", Field.ONE_PERSON),
  MAIN_CONTACT("Main contact", Field.ONE_PERSON),
  REMEMBER("What should they remember about you?", Opportunity.MAX_REMEMBER),
  LEGAL_DUTY("Legal duty to answer");

  /** The most that Slack takes in one field. */
  private static final int MOST = 3000;

  private static final int ONE_PERSON = 400;

  private final String label;
  private final int most;

  Field(String label) {
    this(label, MOST);
  }

  Field(String label, int most) {
    this.label = label;
    this.most = most;
  }

  /** How many characters may be typed into it. */
  int most() {
    return most;
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
