package followthrough.slack.messages;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Plan;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes to the person themselves: prepare, leave, look back, decide. */
final class NoteSentences {
  static final String KEEP_GOING =
      "Three reminders went by without an answer. Shall I go on, pause until a date, or stop?";
  static final String MONDAY =
      "I'll bring these up on four Mondays at most, and not in between: mark, skip or leave them.";

  private final Facts facts;

  NoteSentences(Facts facts) {
    this.facts = facts;
  }

  String prepare(Entry entry) {
    String when = facts.held(entry.about()).map(held -> when(entry, held)).orElse("");
    List<String> people = people(entry);
    String who = people.isEmpty() ? "" : "You'll meet " + Text.plain(Facts.listed(people)) + ". ";
    return when + who + check(entry) + " Ask them when they'll decide.";
  }

  private String check(Entry entry) {
    return switch (facts.interview(entry.about()).map(Interview::format).orElse(Format.UNKNOWN)) {
      case PHONE, PHONE_SCREEN -> "Check that they have your number.";
      case VIDEO, VIDEO_SCREEN, VIDEO_PANEL -> "Check the link.";
      case IN_PERSON, ONSITE_PANEL -> "Check the place.";
      case UNKNOWN -> "Check the place or the link.";
    };
  }

  private String when(Entry entry, Plan.Held held) {
    String mine = "Starts " + facts.at(held.starts());
    if (facts.sameClock(entry.opportunity(), held.starts())) {
      return mine + ". ";
    }
    var zone = facts.companyZone(entry.opportunity());
    return mine
        + " your time, "
        + Times.at(held.starts(), zone, facts.now())
        + " in "
        + facts.companyPlace(entry.opportunity())
        + ". ";
  }

  private List<String> people(Entry entry) {
    return contacts(entry).stream()
        .map(one -> one.title().isBlank() ? one.name() : one.name() + " (" + one.title() + ")")
        .toList();
  }

  private List<Contact> contacts(Entry entry) {
    return facts.interview(entry.about()).stream()
        .flatMap(interview -> interview.people().stream())
        .flatMap(person -> facts.contact(person.contact()).stream())
        .toList();
  }

  /** How many things there are to ask for before it ends. */
  static int asks(Facts facts, long opportunity) {
    return asked(agency(facts, opportunity)).size();
  }

  private static boolean agency(Facts facts, long opportunity) {
    return facts.opportunity(opportunity).filter(one -> one.agency() != null).isPresent();
  }

  private static List<String> asked(boolean agency) {
    List<String> asks = new ArrayList<>();
    asks.add("the decision date");
    asks.add("the next step");
    asks.add("full names and addresses");
    asks.add("how they like to hear from you");
    if (!agency) {
      asks.add("whether you may connect on LinkedIn");
    }
    return asks;
  }

  String beforeYouLeave(Entry entry) {
    boolean agency = agency(facts, entry.opportunity());
    List<String> missing =
        contacts(entry).stream()
            .filter(
                one ->
                    Stream.of(Medium.EMAIL, Medium.PHONE, Medium.CARD).noneMatch(one::reachableBy))
            .map(Contact::name)
            .toList();
    List<String> linkedIn =
        contacts(entry).stream()
            .filter(one -> !agency && one.linkedIn() == LinkedIn.NOT_ASKED)
            .map(Contact::name)
            .toList();
    return "Ask for "
        + Facts.listed(asked(agency))
        + "."
        + (missing.isEmpty() ? "" : " No address yet: " + names(missing) + ".")
        + (linkedIn.isEmpty() ? "" : " LinkedIn not asked so far: " + names(linkedIn) + ".");
  }

  private static String names(List<String> typed) {
    return Text.plain(Facts.listed(typed));
  }

  String debrief(Entry entry) {
    List<String> people = contacts(entry).stream().map(Contact::name).toList();
    if (people.isEmpty()) {
      return "While it's fresh: write down who was there, then one thing each of them said, and"
          + " enter the decision date if they named one.";
    }
    return "While it's fresh: note one thing that "
        + names(people)
        + " said, correct the names, and enter the decision date if they named one.";
  }

  String archive(String company) {
    return company
        + " hasn't answered. Archive it as \u201cno response\u201d, or keep it open and I'll ask again in 30 days.";
  }

  String legalDuty(String company) {
    return "Ontario, in force since January 1, 2026: an employer with 25 or more staff that"
        + " advertised the job publicly must tell those it interviewed, within 45 days of the last"
        + " interview, whether a decision was made. "
        + company
        + " has had that time. Source: Employment Standards Act, 2000, rules on job postings. Not"
        + " legal advice; nothing goes to the employer.";
  }

  String waitForCall(String company) {
    return "Give "
        + company
        + " 15 minutes. Check the number, the time zone, your voicemail and your spam folder."
        + " If nothing comes, I'll help you ask them.";
  }

  String waitForThem(String company) {
    return "Give "
        + company
        + " 15 minutes. Check the address, the floor and the time zone, and ask at the desk."
        + " If nobody comes, I'll help you ask them.";
  }

  String keepInTouch(String company) {
    return "About three months ago "
        + company
        + " said no. If you'd still like to work there, write a short hello.";
  }

  String answerDay(Entry entry, String company) {
    String day = offerAnswerDay(entry.opportunity()).map(one -> " on " + one).orElse("");
    if (entry.step().kind() == FollowUpKind.OFFER_DAY_PASSED) {
      return "Your answer to "
          + company
          + " was due"
          + day
          + ". Did you accept, decline, ask for more time or withdraw? Tell me what happened.";
    }
    String ahead =
        entry.rule() == Rule.OFFER_THREE_DAYS_LEFT ? "three business days" : "one business day";
    return "Your answer to "
        + company
        + " is due"
        + day
        + "; this comes "
        + ahead
        + " ahead. Tell me what you decide.";
  }

  /** What the promise was about; empty when nobody said. */
  String promised(Entry entry) {
    return facts
        .chapter(entry.opportunity())
        .promise(entry.step())
        .map(Happening.Promised::what)
        .filter(what -> !what.isEmpty())
        .map(what -> " (" + Text.plain(what) + ")")
        .orElse("");
  }

  /** What they asked for, and how it stands. */
  String asked(Entry entry, String company) {
    Optional<Happening.Requested> request =
        facts.chapter(entry.opportunity()).requestOf(entry.step());
    String what = request.map(Happening.Requested::what).map(Text::plain).orElse("");
    String due = request.map(one -> AskedSentences.due(one, facts)).orElse("");
    return switch (entry.rule()) {
      case REQUEST_DUE -> company + " asked you for this by " + due + ": " + what + ".";
      case REQUEST_LAST_CALL -> "Last call, it's due " + due + ": " + what + ".";
      case REQUEST_LATE ->
          "It was due " + due + ": " + what + ". Send it now, and if you can't, say when.";
      default -> "You delivered this: " + what + ". One or two lines go with it, nothing more.";
    };
  }

  String moreTime(Entry entry, String company) {
    LocalDate today = facts.now().atZone(facts.zone()).toLocalDate();
    String until =
        facts
            .chapter(entry.opportunity())
            .moreTime(entry.step())
            .map(asked -> " until " + Times.day(asked.until(), today))
            .orElse("");
    return "Ask for time"
        + until
        + (ReminderSentences.calls(entry)
            ? ". Call first, then put it in writing."
            : ", in writing.")
        + " Until they say yes, your answer to "
        + company
        + offerAnswerDay(entry.opportunity())
            .map(day -> " stays due on " + day + ".")
            .orElse(" stays due.");
  }

  /** The day by which the offer has to be answered, as people read it. */
  Optional<String> offerAnswerDay(long opportunity) {
    LocalDate today = facts.now().atZone(facts.zone()).toLocalDate();
    return facts
        .chapter(opportunity)
        .offer()
        .flatMap(offer -> Optional.ofNullable(offer.answerDay()))
        .map(day -> Times.day(day, today));
  }

  static String skipped(int count) {
    return count == 1
        ? "One old preparation note was skipped: it came too late to help."
        : count + " old preparation notes were skipped: they came too late to help.";
  }
}
