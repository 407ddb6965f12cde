package followthrough.slack.replies;

import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.news.NewsKind;
import followthrough.slack.pasted.Proposal;

/** Every sentence that a person reads as the answer to a mail or a line that they gave. */
final class ProposalSentences {
  static final String CONFIRM = "Confirm";
  static final String SOMETHING_ELSE = "Something else";
  static final String OPEN_FORM = "Open the form";
  static final String ADD_TITLE = "Add to interview";
  static final String IN_CONVERSATION =
      "I've read it. What it reads like stands in our conversation under Messages, where you can"
          + " confirm it. Nobody else sees that.";
  static final String NO_WORDS = "There are no words in that message, so there's nothing to read.";
  static final String NOT_SURE =
      "I'm not sure what this is, so nothing changed. Tell me in a few words, such as `they invited"
          + " me dec 10 2pm`, `they said no` or `they replied, decision friday`; or log an interview.";
  private static final String UNTOUCHED = "Nothing changes before you confirm it.";

  private static final int LINE = 200;

  private ProposalSentences() {}

  /** What a mail reads like, and by which line. */
  static String reads(Proposal.Happened mail, String company, String when) {
    String at = company.isEmpty() ? "" : " at *" + company + "*";
    String time = when.isEmpty() ? "." : ": " + when + ".";
    String which =
        company.isEmpty() ? "\nWhich one is it? Your choice notes it." : "\n" + UNTOUCHED;
    return "It reads like "
        + name(mail.kind())
        + at
        + time
        + goesBy(mail.line())
        + more(mail.note())
        + which;
  }

  static String fromWhom(Proposal.Happened mail) {
    return "It reads like "
        + name(mail.kind())
        + ", but it names nobody I know."
        + goesBy(mail.line())
        + "\nWho is it from? Your choice notes it.";
  }

  static String impossible(Proposal.Happened mail, String company) {
    return "It reads like "
        + name(mail.kind())
        + " at *"
        + company
        + "*, but as things stand there that can't have happened, so nothing changed."
        + goesBy(mail.line());
  }

  static String known(String company, String when) {
    return "It's about your interview at *"
        + company
        + "*, "
        + when
        + ". I have it already, so nothing changed.";
  }

  static String invitation(Proposal.NewInterview mail, Facts facts) {
    return "It reads like an invitation to an interview that I don't know yet"
        + starts(mail.form(), facts)
        + "."
        + goesBy(mail.line())
        + "\nI've filled in a form with what is certain. Nothing is saved before you save it.";
  }

  static String line(FilledIn form, Facts facts) {
    return "That reads like an interview at *"
        + Text.plain(form.company())
        + "*"
        + starts(form, facts)
        + ". I've filled in the form; nothing is saved before you save it."
        + more(Text.plain(form.note()));
  }

  static String yourClock(String when) {
    return " (" + when + " on your clock)";
  }

  private static String name(NewsKind kind) {
    return switch (kind) {
      case INVITED -> "*an invitation to a next round*";
      case REPLIED -> "*a reply*";
      case REJECTED -> "*a rejection*";
      case OFFER -> "*an offer*";
      case CANCELLED -> "*a cancellation*";
      case OUT_OF_OFFICE -> "*an out-of-office note*";
      default -> "*a change of time*";
    };
  }

  private static String starts(FilledIn form, Facts facts) {
    return form.starts() == null ? "" : ": " + facts.at(form.starts()) + " on your clock";
  }

  private static String goesBy(String line) {
    return "\nI go by: “" + Text.plain(Text.clip(line, LINE)) + "”";
  }

  private static String more(String note) {
    return note.isEmpty() ? "" : "\n" + note;
  }
}
