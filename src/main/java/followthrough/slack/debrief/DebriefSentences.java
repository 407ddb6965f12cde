package followthrough.slack.debrief;

import followthrough.core.draft.Trouble;
import followthrough.core.pipeline.LookBack.Impression;
import followthrough.core.pipeline.Said;

/** Every sentence that a person reads in the debrief; typed text comes guarded where marked up. */
final class DebriefSentences {
  static final String TITLE = "Debrief";

  static final String PEOPLE = "Who was there?";
  static final String PEOPLE_HINT =
      "One person per line: Name, title, e-mail or phone. Take out who wasn't there, correct the"
          + " names, add who joined.";
  static final String SAID_HINT =
      "One thing about the work. It goes into your note to them, so keep it kind.";
  static final String OWN_HINT =
      "It follows in the same note: I moved an office of 60 people in one weekend.";
  static final String WORDS_FIRST =
      "Say first what they said. What you thought about it comes after it in the note.";
  static final String READ_ONCE =
      "Below each answer stands how it will read in your note, in these or similar words. Change"
          + " what isn't right, and save again.";
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
      "When you choose a day above, this line says what it changes in the plan.";
  static final String GONE = "This interview is no longer there, so there is nothing to tell.";
  static final String TOO_EARLY = "The interview hasn't begun yet. Tell me afterward.";
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

  /** The label of the menu in front of it. */
  static String kind(String name) {
    return name + " …";
  }

  static String kind(Said.Kind kind) {
    return switch (kind) {
      case TOPIC -> "told me about …";
      case STATEMENT -> "said that …";
      case QUESTION -> "asked …";
      case QUOTE -> "in their words: “…”";
      case UNTOLD -> "";
    };
  }

  /** The label of the field for what the person adds to it. */
  static String own(String name) {
    return "What I thought or have done about what " + name + " said: I …";
  }

  static String refusedOwn(Trouble why) {
    return switch (why) {
      case TOO_LONG -> "Shorten it to two sentences and 30 words, or it won't fit into the note.";
      case WHO_IS_MEANT -> "They'll read this themselves. Say it without “he” or “she”.";
      case ABOUT_THE_SENDER -> "Say what speaks for you, not against you.";
      default -> refused(why);
    };
  }

  /** Why something cannot go into a note, and what to do about it. */
  static String refused(Trouble why) {
    return switch (why) {
      case NOTHING -> "Leave this empty when nothing comes to mind.";
      case LIST -> "One thing is enough. Choose one and write it as one sentence.";
      case MORE_THAN_ONE_SENTENCE -> "One sentence is enough. Keep the one that matters most.";
      case TOO_LONG -> "Shorten it to 16 words, or it won't fit into the note.";
      case ADDRESS -> "Leave out links, addresses and numbers, and say what it was about.";
      case PRIVATE ->
          "That's private, and this goes into the note to them. Choose something about the work.";
      case UNKIND ->
          "They'll read this in the note. Choose something about the work that you liked.";
      case BAD_NEWS ->
          "Bad news reads badly in a thank-you note. Choose another thing they told you.";
      case PAY -> "Pay has no place in a thank-you note. Choose another thing they told you.";
      case ABOUT_THE_SENDER ->
          "That's about you. Choose something they said or asked about the work.";
      case ABOUT_THE_READER ->
          "They know that about themselves. Choose something they said about the work.";
      case WHO_IS_MEANT ->
          "I can't tell who is meant. Name the thing (the move to Ohio), or put their words in"
              + " quotes.";
      case NO_SENTENCE ->
          "I can't make a sentence of it. Name the thing (the move to Ohio), or put their words in"
              + " quotes.";
      case NOT_FROM_ME -> "Begin with “I”: I moved an office of 60 people in one weekend.";
    };
  }

  /**
   * How a note takes it up.
   *
   * @param sentence guarded, as is the name
   */
  static String inTheNote(String name, String sentence) {
    return "In your note to " + name + ", in these or similar words: _" + sentence + "_";
  }

  /** For people who joined the list just now. */
  static String whatTheySaid(String names) {
    return "Saved. Now add one thing that "
        + names
        + " said: it makes the notes yours. If nothing comes to mind, cancel; all else is kept.";
  }
}
