package followthrough.slack.drafts;

import followthrough.core.draft.Draft;
import followthrough.core.pipeline.Medium;

/** What the form of a draft says. */
final class DraftSentences {
  static final String TITLE = "Draft";
  static final String KEEP = "Save draft";
  static final String CLOSE = "Close";
  static final String CHECK = "Check";
  static final String START_OVER = "Start over";
  static final String VERSION = "Version";
  static final String CHOOSE = "Choose a version";
  static final String SUBJECT = "Subject";
  static final String VOICEMAIL = "Voicemail";

  static final String OWN = "Check a note I wrote";
  static final String OWN_HINT =
      "Paste a note that you wrote elsewhere, and I'll check it as this one. Once you save it, it"
          + " takes the place of my draft; *Start over* brings the draft back.";
  static final String NOTHING_YET = "The field is still empty. Paste your note there first.";

  static final String USE = "Use these words";
  static final String USED = "Your words are in. Read the whole once more before you send it.";

  static final String HINT =
      "Make it yours and keep it here. You send it yourself; nothing goes out from here.";
  static final String YOURS = "This is your text as you kept it. You send it yourself.";
  static final String AGAIN = "This is what I propose. What you had written is gone.";
  static final String MARKED = "Marked, and your text is kept as you sent it.";

  static final String FIX = "Fix:";
  static final String HINT_WORD = "Hint:";

  static final String COPY = "*Ready to copy*";
  static final String READ_OUT = "*Ready to read out*";
  static final String COPY_MACHINE = "*Voicemail*";
  static final String STALE = "Changed something since? Press Check or Save draft to refresh this.";
  static final String OPEN_MAIL = "Open in your mail program";
  static final String TOO_LONG =
      "The text is too long for the link; copy it from above into the empty mail.";

  static final String SURE_TITLE = "Start over?";
  static final String SURE =
      "The fields go back to what I propose. What you wrote in this version is lost.";
  static final String SURE_YES = "Start over";
  static final String SURE_NO = "Keep mine";

  private DraftSentences() {}

  /** How many remarks wait below the fields, where they may be out of sight. */
  static String checked(int remarks) {
    return switch (remarks) {
      case 0 ->
          "Saved and checked: nothing to change. Below it stands in one piece, ready to copy.";
      case 1 -> "Saved and checked: one remark.";
      default -> "Saved and checked: " + remarks + " remarks.";
    };
  }

  static String version(Medium medium) {
    return switch (medium) {
      case EMAIL -> "E-mail";
      case CARD -> "Handwritten card";
      case PHONE, PHONE_THEN_EMAIL -> "30-second call";
      case LINKEDIN -> "LinkedIn";
      case SLACK, ADD_PERSON, ADD_ADDRESS ->
          throw new IllegalArgumentException("nothing is sent by " + medium);
    };
  }

  /** A part's field; the checks speak of three of them by name. */
  static String label(Draft.Name part, Medium medium) {
    return switch (part) {
      case THANK -> "Thank";
      case REMIND -> "Remind";
      case MISSED_ANSWER -> "The answer you missed";
      case NEXT_STEPS -> "Next steps";
      case WHATS_NEW -> "What is new";
      case TEXT -> medium == Medium.PHONE ? "Script" : "Text";
    };
  }

  /** Where it goes, such as {@code By e-mail to dana@example.com}. */
  static String destination(Medium medium, String address) {
    return switch (medium) {
      case EMAIL -> "By e-mail to " + address;
      case CARD -> "As a card to " + address;
      case PHONE -> "By phone: " + address;
      default -> "As an invitation on LinkedIn";
    };
  }

  /** What to add when there is no address for the version. */
  static String missing(Medium medium, String name) {
    return switch (medium) {
      case EMAIL ->
          "I have no e-mail address for "
              + name
              + ". Add one under Edit, and I'll make a link to your mail program.";
      case CARD -> "I have no postal address for " + name + ". Add one under Edit.";
      default -> "I have no phone number for " + name + ". Add one under Edit.";
    };
  }

  /** What the person wrote themselves in a note of the kind before. */
  static String lastTime(Draft.Name part, String words) {
    String place = part == Draft.Name.TEXT ? "" : " under *" + label(part, Medium.EMAIL) + "*";
    return "Last time you wrote" + place + ": “" + words + "”";
  }

  static String passOn(String names) {
    return "To pass on to " + names + ".";
  }
}
