package followthrough.slack.opportunity;

/** Everything that a person reads in the form that corrects what was sent, and when. */
final class CorrectSentences {
  static final String TITLE = "Correct an entry";
  static final String SAVE = "Save";
  static final String CANCEL = "Cancel";
  static final String WHEN = "When";
  static final String HOW = "How";
  static final String CHOOSE = "Choose";
  static final String HINT =
      "The next steps count from this time. If it wasn't sent at all, choose Not sent after all:"
          + " it is open again.";
  static final String FOLLOWED =
      "A later note followed from it. Put that one right first, then this one.";
  static final String WHEN_MISSING = "Please choose a day and a time.";
  static final String STILL_TO_COME =
      "This is still to come. Please choose a time that has passed.";
  static final String BEFORE_THE_TALK_WAS_OVER =
      "The interview wasn't over by then. Please choose a later time.";
  static final String BEFORE_IT_CAME_UP =
      "This follow-up hadn't come up by then. Please choose a later time.";
  static final String NOTHING_TO_CORRECT =
      "This was taken back meanwhile, so there's nothing to correct.";

  private CorrectSentences() {}

  /** The name of a choice in the form. */
  static String way(Way way) {
    return switch (way) {
      case EMAIL -> "E-mail";
      case CARD -> "Handwritten card";
      case PHONE -> "Phone call";
      case PHONE_THEN_EMAIL -> "Phone call, then e-mail";
      case VOICEMAIL -> "Voicemail";
      case LINKEDIN -> "LinkedIn";
      case DONE -> "Done";
      case SKIPPED -> "Skipped";
      case NOT_SENT -> "Not sent after all";
    };
  }
}
