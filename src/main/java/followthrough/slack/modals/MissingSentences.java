package followthrough.slack.modals;

/** The words of the forms that ask for somebody to write to. */
final class MissingSentences {
  static final String ADD_PEOPLE = "Add people";
  static final String ADD_ADDRESS = "Add address";
  static final String WHO = "Who?";
  static final String PEOPLE_HINT =
      "One per line: Name, title, e-mail or phone. For a card, end the line with post: and the"
          + " postal address.";
  static final String ADDRESS_HINT =
      "An e-mail address, a phone number, or both. For a card: post: and the postal address.";
  static final String NOBODY = "Please write at least one name.";
  static final String NOTHING_WRITTEN = "Please write how to reach at least one of them.";

  private MissingSentences() {}

  /**
   * @param company guarded
   */
  static String whoWasMet(String company) {
    return "Who did you meet at " + company + "? Add them and I'll say how to reach each one.";
  }

  /**
   * @param company guarded
   */
  static String whoWrote(String company) {
    return "Who is your contact at " + company + "? Add them and I'll say how to reach them.";
  }

  static String howToReach(String name) {
    return "How to reach " + name;
  }

  static String noAddress(String typed) {
    return "\u201c"
        + typed
        + "\u201d isn't an e-mail address or a phone number. A postal address begins with post:";
  }
}
