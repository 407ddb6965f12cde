package followthrough.core.draft;

import followthrough.core.draft.Finding.Weight;

/** The checks of follow-up-rules.md, 10, by id and name. */
enum Check {
  DC1("EMAIL_LENGTH"),
  DC2("CARD_LENGTH"),
  DC3("VOICE_LENGTH"),
  DC4("SUBJECT"),
  DC5("QUESTIONS"),
  DC6("THREE_PARTS"),
  DC7("CALLBACK"),
  DC8("NAME"),
  DC9("WORN_PHRASES"),
  DC10("TOO_ALIKE"),
  DC11("MILD"),
  DC12("PLAIN"),
  DC13("SOMETHING_NEW"),
  DC14("MISSED_ANSWER"),
  DC15("NO_EXCUSE"),
  DC16("FILL_IN"),
  DC17("OTHER_COMPANY"),
  DC18("TO_THE_READER"),
  DC19("MANNERS"),
  DC20("NUMBER_LEFT"),
  DC21("SLOTS"),
  DC22("SAME_SENTENCE"),
  /** Not in the rules: LinkedIn refuses a longer invitation. */
  LINKEDIN_LENGTH("LINKEDIN_LENGTH");

  private final String title;

  Check(String title) {
    this.title = title;
  }

  Finding fix(String sentence) {
    return new Finding(name(), title, Weight.FIX, sentence);
  }

  Finding hint(String sentence) {
    return new Finding(name(), title, Weight.HINT, sentence);
  }
}
