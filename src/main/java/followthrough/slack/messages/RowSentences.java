package followthrough.slack.messages;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Times;
import java.time.LocalDate;

/** The words of one row: the way, the reason for it, the buttons, and what came of them. */
public final class RowSentences {
  static final String DRAFT = "Draft";
  static final String UNDO = "Undo";
  static final String ARCHIVE = "Archive";
  static final String KEEP_OPEN = "Keep open";
  public static final String LEFT_VOICEMAIL = "Left voicemail";
  static final String EDIT = "Edit";
  static final String NOT_YET = "Not yet";
  static final String DELIVERED = "Delivered";
  static final String NOT_ASKED = "No longer asked";
  static final String SKIP = "Skip";
  static final String OPEN = "Open";
  static final String DEBRIEF = "Debrief";
  static final String WHY = "Why?";
  static final String MORE = "More\u2026";
  static final String CHOOSE = "Choose\u2026";
  static final String KEEP_GOING = "Keep reminding me";
  static final String PAUSE = "Pause until\u2026";
  static final String STOP = "Stop";
  static final String ARCHIVED = "Archived.";
  static final String KEPT_OPEN = "Kept open. I'll ask again in 30 days.";
  static final String DEBRIEFED = "Debrief saved.";
  static final String KEEPS_GOING = "I'll keep reminding you.";
  static final String STOPPED = "Stopped. Type /interview resume when you want me back.";
  static final String ONE_NOTE_TO = "One note to ";
  static final String TO_PASS_ON_TO = " to pass on to ";

  static final String REFERENCE = "your reference";

  private RowSentences() {}

  static String consultant(String company) {
    return "your consultant for " + company;
  }

  /** The way a follow-up travels, for the beginning of a sentence. */
  public static String way(Medium medium) {
    return switch (medium) {
      case EMAIL -> "E-mail";
      case CARD -> "Handwritten card";
      case PHONE -> "Phone call";
      case PHONE_THEN_EMAIL -> "Phone call, then e-mail";
      case LINKEDIN -> "LinkedIn invitation";
      case SLACK -> "For you";
      case ADD_PERSON -> "Add a person";
      case ADD_ADDRESS -> "Add an address";
    };
  }

  /** Where it goes; empty when the way has no address. Not escaped. */
  static String address(Medium medium, Contact contact) {
    return switch (medium) {
      case EMAIL -> contact.email();
      case CARD -> contact.post();
      case PHONE -> contact.phone();
      case PHONE_THEN_EMAIL -> contact.phone() + ", " + contact.email();
      case LINKEDIN, SLACK, ADD_PERSON, ADD_ADDRESS -> "";
    };
  }

  /** Completes "because …". */
  public static String because(MediumReason reason) {
    return switch (reason) {
      case AGENCY -> "everything goes through your consultant";
      case THEY_SAID_HOW -> "that's how they like to hear from you";
      case ONLY_ADDRESS -> "it's the only way you have noted";
      case POST_TOO_SLOW -> "they decide before a card would arrive; send one as well, if you like";
      case SCREENING_CALL -> "it was a screening call; a card as well, if you like";
      case TRADITIONAL -> "the company is traditional; a short e-mail at once is fine in addition";
      case TECH_OR_MEDIA -> "it's a tech, communications or media company";
      case LAST_MEDIUM, CHECK_IN_MEDIUM -> "that's how they last reached you";
      case NOBODY_SAID_HOW -> "nobody said how they like to hear";
      case TWO_VOICEMAILS -> "two voicemails are enough";
      case IN_WRITING -> "this belongs in writing";
      case PHONE_FIRST -> "it's settled fastest by voice and safest in writing";
      case GROUP_NOTE -> "one note to pass on reaches those you can't write to yourself";
      case LINKEDIN_BY_PERMISSION -> "they agreed to connect";
      case FOR_YOU -> "it's for you";
      case NOBODY_STORED -> "nobody is stored yet";
      case NOBODY_REACHABLE -> "no address is stored yet";
    };
  }

  /**
   * @param company guarded
   */
  static String addPerson(FollowUpKind kind, String company) {
    String who =
        switch (kind) {
          case THANK_YOU, LINKEDIN_INVITATION -> "Who did you meet at " + company + "?";
          case OFFER_THANKS,
              OFFER_ASK_TIME,
              OFFER_COUNTER_SILENCE,
              OFFER_ACCEPTED,
              OFFER_DECLINED ->
              "Who sent you the offer from " + company + "?";
          default -> "Who do you know at " + company + "?";
        };
    return who + " Add them, and I'll suggest how to reach each one.";
  }

  /**
   * @param names guarded
   */
  static String addAddress(String names, int people) {
    String missing =
        people == 1
            ? "I don't have " + names + (names.endsWith("s") ? "'" : "'s") + " address yet."
            : "I don't have the addresses of " + names + " yet.";
    return missing + " Add an e-mail, a phone number or a postal address.";
  }

  /** Both ways of one row; the reason may be empty. */
  static String callThenWrite(String phone, String email, String reason) {
    return "Call "
        + phone
        + ", then confirm by e-mail to "
        + email
        + (reason.isEmpty() ? "" : ", because " + reason)
        + ".";
  }

  static String addButton(Medium medium) {
    return medium == Medium.ADD_PERSON ? "Add a person" : "Add address";
  }

  public static String markButton(Medium medium) {
    return switch (medium) {
      case CARD -> "Mark posted";
      case PHONE, PHONE_THEN_EMAIL -> "Mark called";
      case SLACK -> "Done";
      case EMAIL, LINKEDIN, ADD_PERSON, ADD_ADDRESS -> "Mark sent";
    };
  }

  static String by(String when) {
    return "By " + when + ".";
  }

  static String overdue(String when) {
    return "It was due " + when + ".";
  }

  /** Such as {@code Posted Tue, Dec 1, 5:10 PM.}. */
  static String answered(History.Kind kind, Medium medium, String when) {
    String what =
        switch (kind) {
          case VOICEMAIL -> "Voicemail left";
          case SKIPPED -> "Skipped";
          case SENT ->
              switch (medium) {
                case CARD -> "Posted";
                case PHONE, PHONE_THEN_EMAIL -> "Called";
                case SLACK, ADD_PERSON, ADD_ADDRESS -> "Done";
                case EMAIL, LINKEDIN -> "Sent";
              };
        };
    return what + " " + when + ".";
  }

  static String snoozed(String when) {
    return "I'll remind you again " + when + ".";
  }

  static String remind(String when) {
    return "Remind me " + when;
  }

  static String late(int minutes) {
    return "I'm running " + minutes + " minutes late";
  }

  static String remindShortly() {
    return "Remind me in an hour";
  }

  static String pausedUntil(LocalDate until, LocalDate today) {
    return "Paused until " + Times.day(until, today) + ".";
  }

  /** Where the company's morning lies on both clocks. */
  static String sameMorning() {
    return "Best between 9:00 AM and 12:00 PM.";
  }

  static String theirMorning(String place, String from, String to) {
    return "Best between 9:00 AM and 12:00 PM in "
        + place
        + ": "
        + from
        + " to "
        + to
        + " for you.";
  }

  static String scheduleFor(String place, String when) {
    return "It's early in " + place + ": schedule it for " + when + " your time (9:00 AM there).";
  }

  static String afterMorning(String place, String there) {
    return "It's " + there + " in " + place + ", so send it now.";
  }

  static String more(int rows) {
    return rows + " more on your Home tab.";
  }

  /**
   * Names the row for those who hear buttons read aloud, such as {@code Mark sent: thank-you note
   * to Dana Lee, Acme}: of one person there may be several.
   */
  static String label(String button, StepKey step, Row row, Facts facts) {
    String company = row.opportunity() == 0 ? "" : facts.company(row.opportunity());
    String whom = company;
    if (row.to() != 0) {
      whom = facts.name(row.to());
    } else if (!row.passOn().isEmpty()) {
      whom = facts.names(row.passOn());
    }
    String deed = Deeds.name(step.kind(), whom);
    return button
        + ": "
        + (deed.endsWith(company) ? deed : deed + ", " + company)
        + talk(step, facts);
  }

  /** When the talk is or was, where there are several with one company. */
  private static String talk(StepKey step, Facts facts) {
    if (!step.kind().aboutInterview()) {
      return "";
    }
    long opportunity = facts.opportunityOf(step);
    boolean several = facts.view().file().pipeline().interviewsOf(opportunity).size() > 1;
    return several
        ? facts.held(step.subject()).map(held -> ", " + facts.at(held.starts())).orElse("")
        : "";
  }

  /** Names a company beside a button that is about it. */
  static String label(String button, String company) {
    return button + ": " + company;
  }

  static String open(String company) {
    return OPEN + " " + company;
  }
}
