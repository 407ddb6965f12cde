package followthrough.slack.messages;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Plan;
import followthrough.core.plan.Row;
import followthrough.core.story.Talk;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands above the rows of a reminder: why now, and what the follow-up must contain. */
final class ReminderSentences {
  /** Instead of a reminder that Slack takes in no other form. */
  static final String NOT_SHOWN_HERE =
      "A reminder couldn't be shown here. Open my Home tab to see it.";

  private static final int MOST_OF_AN_ANSWER = 400;

  private final Facts facts;
  private final NoteSentences notes;

  ReminderSentences(Facts facts) {
    this.facts = facts;
    this.notes = new NoteSentences(facts);
  }

  /** In our own markup, typed text in it guarded. */
  String lead(Entry entry) {
    String company = Text.plain(facts.company(entry.opportunity()));
    return switch (entry.rule()) {
      case PREPARE -> notes.prepare(entry);
      case BEFORE_YOU_LEAVE -> notes.beforeYouLeave(entry);
      case DEBRIEF -> notes.debrief(entry);
      case ARCHIVE_QUESTION -> notes.archive(company);
      case LEGAL_DUTY -> notes.legalDuty(company);
      case NO_CALL_WAIT -> visit(entry) ? notes.waitForThem(company) : notes.waitForCall(company);
      case KEEP_IN_TOUCH -> notes.keepInTouch(company);
      case KEEP_PAUSE_STOP -> NoteSentences.KEEP_GOING;
      case MONDAY_DIGEST -> NoteSentences.MONDAY;
      case WEEK_AHEAD -> new WeekLines(facts).text(entry);
      case SKIPPED_OLD_NOTES -> NoteSentences.skipped(entry.count());
      case THANK_YOU_FIRST, THANK_YOU_MORNING, THANK_YOU_LAST_CALL, THANK_YOU_LATE -> thanks(entry);
      case PROMISE_KEPT -> promiseKept(entry, company);
      case PROMISE_ASK ->
          "What they promised hasn't come"
              + notes.promised(entry)
              + ". Name the promise once and ask one question.";
      case REQUEST_DUE, REQUEST_LAST_CALL, REQUEST_LATE, REQUEST_DELIVERED ->
          notes.asked(entry, company);
      case CHECK_IN_1, CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> checkIn(entry, company);
      case ASK_NEW_TIME -> move(entry);
      case CALL_CONSULTANT -> consultant(entry);
      case CONFIRM_NEW_TIME -> newTime(entry);
      case NO_CALL_ASK_THEM -> askThem(entry);
      case STILL_NO_TIME -> stillNoTime(entry);
      default -> ofOffer(entry, company);
    };
  }

  private String ofOffer(Entry entry, String company) {
    return switch (entry.rule()) {
      case OFFER_THREE_DAYS_LEFT, OFFER_ONE_DAY_LEFT, OFFER_DAY_PASSED ->
          notes.answerDay(entry, company);
      case OFFER_ACCEPTED ->
          (calls(entry) ? "Call to accept, then put" : "Accept, and put")
              + " title, pay and start date in writing. Thank your references as well.";
      case OFFER_ASK_TIME -> notes.moreTime(entry, company);
      case OFFER_THANKS -> thankForOffer(entry) + confirmAnswerDay(entry);
      case OFFER_LAST_CALL ->
          "Last call: "
              + (extended(entry) ? "thank them for the time" : "thank them, ask for it in writing")
              + confirmAnswerDay(entry);
      case TELL_OTHER_OFFER -> otherOffer(entry, company);
      case OTHER_OFFER_LAST_QUESTION -> lastQuestion(entry, company);
      default -> TodoSentences.lead(entry.rule(), company);
    };
  }

  private static String stillNoTime(Entry entry) {
    return "There's still no new time. "
        + (calls(entry) ? "Call, then write, and offer" : "Write again and offer")
        + " your times once more.";
  }

  private String promiseKept(Entry entry, String company) {
    return company
        + " promised to be in touch by now"
        + notes.promised(entry)
        + ". If they were, choose They replied below. If not, I'll help you ask them on the next"
        + " business morning.";
  }

  private String askThem(Entry entry) {
    String missed = visit(entry) ? "Nobody was there. " : "They didn't call. ";
    return missed
        + (calls(entry)
            ? (visit(entry) ? "Call the person you were to meet" : "Call them")
                + "; if nobody answers, leave one voicemail. E-mail as well: "
            : "Write at once: ")
        + "name the agreed time once, and don't blame anyone.";
  }

  /** Whether anybody in it can be called. */
  static boolean calls(Entry entry) {
    return entry.rows().stream().map(Row::medium).anyMatch(Medium::byVoice);
  }

  private static String consultant(Entry entry) {
    return (calls(entry) ? "Call" : "Write")
        + " while it's fresh: how it went, whether you want the job, what worries you. Their day"
        + " ends at 5:30 PM.";
  }

  private String lastQuestion(Entry entry, String company) {
    return notes
            .offerAnswerDay(entry.opportunity())
            .map(day -> "You'll answer " + company + " by " + day + ".")
            .orElse("Your answer to " + company + " is due soon.")
        + " One last question to those still silent.";
  }

  private String otherOffer(Entry entry, String company) {
    return "You have an offer from "
        + company
        + offerDay(entry)
        + " Tell them the date and that you'd prefer them, and ask if they can say anything yet."
        + " No ultimatum.";
  }

  /** For an entry that is shown once more; empty the first time. */
  static String again(Entry entry) {
    if (entry.again() == null) {
      return "";
    }
    return switch (entry.again()) {
      case NUDGE_1 -> "Still open. ";
      case NUDGE_2 ->
          entry.step().kind().listed()
              ? "Still open; from now on I'll bring it up on Mondays only. "
              : "Still open; this is my last reminder for it. ";
      case SNOOZED -> "Back, as you asked. ";
      case DROPPED -> "";
    };
  }

  /** Whether the person went there rather than waited for a call. */
  private boolean visit(Entry entry) {
    return facts
        .talk(entry.about())
        .filter(talk -> talk.state() == Talk.State.NOBODY_THERE)
        .isPresent();
  }

  private String thanks(Entry entry) {
    String what =
        switch (entry.rule()) {
          case THANK_YOU_MORNING -> left(entry).orElse("Thank, remind, ask about the next step.");
          case THANK_YOU_LAST_CALL ->
              "Last call before the 24 hours are over." + left(entry).map(" "::concat).orElse("");
          case THANK_YOU_LATE ->
              "The day is over, but a note is still welcome. Send it now, and don't mention the"
                  + " delay.";
          default ->
              "Thank them, remind them of one thing you talked about, ask about the next step."
                  + (entry.rows().size() > 1 ? " One note each, no two alike." : "");
        };
    return what + missedAnswer(entry);
  }

  /** Empty where only one person is to be thanked. */
  private Optional<String> left(Entry entry) {
    int all = facts.interview(entry.about()).map(one -> one.people().size()).orElse(0);
    int left = entry.rows().stream().mapToInt(row -> row.settles().size()).sum();
    if (all <= 1) {
      return Optional.empty();
    }
    return Optional.of(
        left >= all
            ? "None of the " + Numbers.word(all) + " is thanked yet."
            : Numbers.atTheStart(left) + " left of " + Numbers.word(all) + ".");
  }

  /** The answer they would give now; of what went wrong only that it did. */
  private String missedAnswer(Entry entry) {
    String answer =
        facts.talk(entry.about()).map(talk -> talk.lookBack().missedAnswer()).orElse("").strip();
    if (!answer.isEmpty()) {
      return " You'd answer now: \u201c"
          + Text.plain(Text.clip(answer.replaceAll("\\s+", " "), MOST_OF_AN_ANSWER))
          + "\u201d Two sentences are enough.";
    }
    List<String> points =
        facts.talk(entry.about()).stream().flatMap(talk -> talk.wentWrong().stream()).toList();
    return points.isEmpty()
        ? ""
        : " You noted as weak: "
            + Text.plain(Text.clip(String.join("; ", points), MOST_OF_AN_ANSWER))
            + ". If you have a better answer now, add it in two sentences.";
  }

  private String checkIn(Entry entry, String company) {
    int number =
        switch (entry.rule()) {
          case CHECK_IN_2 -> 2;
          case CHECK_IN_3 -> 3;
          case CHECK_IN_4 -> 4;
          default -> 1;
        };
    int all = facts.view().file().person().cadence().checkIns();
    String count = "Message " + number + " of " + Math.max(all, number) + ". ";
    String what =
        number == 1
            ? "Say that you're still interested, give one reason, and ask where things stand."
            : "Bring something new (an article, a result, an answer), then ask about the timeline.";
    String promise = number == 1 ? promisePassed(entry) : "";
    String fold =
        entry.foldsThanks()
            ? " Your thank-you notes didn't all go out: put your thanks in here and ask "
                + company
                + " to pass them on."
            : "";
    return count + promise + what + fold;
  }

  private String promisePassed(Entry entry) {
    LocalDate today = facts.now().atZone(facts.companyZone(entry.opportunity())).toLocalDate();
    return facts.view().file().pipeline().interviewsOf(entry.opportunity()).stream()
        .flatMap(interview -> facts.held(interview.id()).stream())
        .max(Comparator.comparing(Plan.Held::ends))
        .map(Plan.Held::decision)
        .filter(decision -> decision.isBefore(today))
        .map(decision -> "They expected to decide by " + Times.day(decision, today) + ". ")
        .orElse("");
  }

  private static String move(Entry entry) {
    return (calls(entry) ? "Call first, then write and offer" : "Write and offer")
        + " three times that suit you. Apologize once."
        + (entry.warning()
            ? " This is your second move, and one is the limit: offer only times you can keep."
            : "");
  }

  private String newTime(Entry entry) {
    return facts
        .held(entry.about())
        .map(held -> "Confirm it in writing the same day: it's " + facts.at(held.starts()) + ".")
        .orElse("Confirm the new time in writing the same day.");
  }

  private String thankForOffer(Entry entry) {
    return extended(entry)
        ? "They gave you more time. Thank them"
        : "Good news. Thank them, ask for the offer in writing";
  }

  private boolean extended(Entry entry) {
    return facts.chapter(entry.opportunity()).extended(entry.step().origin());
  }

  private String confirmAnswerDay(Entry entry) {
    return notes
        .offerAnswerDay(entry.opportunity())
        .map(day -> " and confirm that you answer by " + day + ".")
        .orElse(" and ask by when they need your answer.");
  }

  private String offerDay(Entry entry) {
    return notes
        .offerAnswerDay(entry.opportunity())
        .map(day -> "; your answer is due " + day + ".")
        .orElse(".");
  }
}
