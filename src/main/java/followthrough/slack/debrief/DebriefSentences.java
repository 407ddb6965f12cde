package followthrough.slack.debrief;

import followthrough.core.draft.Remark;
import followthrough.core.pipeline.LookBack.Impression;
import followthrough.slack.kit.Text;
import java.util.Optional;

/** Every sentence that a person reads in the debrief; typed text comes guarded where marked up. */
final class DebriefSentences {
  static final String TITLE = "Debrief";

  static final String PEOPLE = "Who was there?";
  static final String PEOPLE_HINT =
      "One person per line: Name, title, e-mail or phone. Take out who was not there, correct the"
          + " names, add who joined.";
  static final String SAID_HINT =
      "One thing about the work. It goes into your note to them, so keep it kind: the move to the"
          + " new billing system; said that hiring takes months; “We ship every day”.";
  static final String ANSWER_INSTEAD =
      "Please write what you'd answer now, as if they asked again. It goes into your note.";
  static final String LINKEDIN = "Who agreed to connect on LinkedIn?";
  static final String DECISION = "Decision expected by";
  static final String DECISION_HINT = "Leave it empty when nobody named a day.";
  static final String LAST_MEDIUM = "Last contacted by";
  static final String IMPRESSION = "How did it go?";
  static final String WENT_WRONG = "What went wrong?";
  static final String WENT_WRONG_HINT = "One point per line. Empty when all went well.";
  static final String MISSED = "What would you answer now?";
  static final String MISSED_HINT =
      "To the question that went wrong, in two sentences at most. They go into your thank-you note.";
  static final String REFERENCE = "Who could put in a good word for you?";
  static final String REFERENCE_HINT =
      "Name, e-mail or phone. When something went wrong, you ask them today for two sentences and"
          + " forward them when they come.";
  static final String NEXT_STEP = "What did they promise to do next?";

  static final String NOTED = "Noted.";
  static final String DATES_STAY = "The dates stay as they are.";
  static final String CHANGES_SHOW_HERE =
      "Enter after what somebody said shows here how it reads in your note; a day, what it changes.";
  static final String GONE = "This interview is no longer there, so there is nothing to tell.";
  static final String TOO_EARLY = "The interview has not begun yet. Tell me afterward.";
  static final String DECISION_TOO_LATE = "Please choose a day within the next three years.";

  private DebriefSentences() {}

  static String intro(String company, String when) {
    return "Your interview with *"
        + company
        + "*, "
        + when
        + ". Fill in what you remember. It shapes your thank-you notes and the dates.";
  }

  /** The label of one person's field. */
  static String said(String name) {
    return "One thing " + name + " said";
  }

  static String impression(Impression impression) {
    return switch (impression) {
      case WELL -> "Well";
      case MIXED -> "Partly";
      case BADLY -> "Not well";
    };
  }

  /** Why a remark cannot go into a note; empty when it can, or when nothing was told. */
  static Optional<String> refused(Remark remark) {
    return switch (remark.kind()) {
      case TOPIC, STATEMENT, QUOTE, QUESTION, NOTHING -> Optional.empty();
      case ABOUT_THEM, WHOSE_WORDS ->
          Optional.of(
              "Whose words are these? Begin with a thing (the move …), with “said that …”, or put"
                  + " theirs in quotes.");
      case PRIVATE ->
          Optional.of("This goes into your note to them. Please choose something about the work.");
      case BAD_NEWS ->
          Optional.of(
              "Bad news reads badly in a thank-you. Please choose another thing they said.");
      case ABOUT_YOU ->
          Optional.of("This is about you. Please choose something they told you about the work.");
      case SEVERAL -> Optional.of("One thing is enough. Please put it into one sentence.");
      case TOO_LONG -> Optional.of("Please shorten it to 16 words; it goes into your note.");
    };
  }

  /** How a note takes it up. */
  static String inTheNote(String name, Remark remark) {
    String words = Text.plain(remark.text());
    String sentence =
        switch (remark.kind()) {
          case TOPIC -> "I liked hearing about " + words + ".";
          case QUOTE -> "You said " + words + ".";
          case QUESTION -> "Your question " + words + " has stayed with me.";
          default -> "You mentioned that " + words + ".";
        };
    return "In your note to " + name + ": _" + sentence + "_";
  }

  /** For people who joined the list just now. */
  static String whatTheySaid(String names) {
    return "Saved. Now add one thing that "
        + names
        + " said: it makes the notes yours. If nothing comes to mind, cancel; all else is kept.";
  }
}
