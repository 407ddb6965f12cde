package followthrough.core.draft;

import static followthrough.core.draft.Draft.Name.MISSED_ANSWER;
import static followthrough.core.draft.Draft.Name.NEXT_STEPS;
import static followthrough.core.draft.Draft.Name.REMIND;
import static followthrough.core.draft.Draft.Name.TEXT;
import static followthrough.core.draft.Draft.Name.THANK;
import static followthrough.core.draft.Draft.Name.WHATS_NEW;

import followthrough.core.plan.FollowUpKind;
import java.util.ArrayList;
import java.util.List;

/** Picks the sentences for an occasion from what is known about it. */
final class Wordings {
  private Wordings() {}

  static Wording of(Occasion occasion) {
    return switch (occasion.kind()) {
      case THANK_YOU -> occasion.toInterviewer() ? thankYou(occasion) : groupThanks(occasion);
      case CHECK_IN_1, PROMISE_ASK -> checkIn(occasion);
      case CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> news(occasion);
      case CLOSING_NOTE,
          VALUE_NOTE,
          SEND_RESOURCE,
          FORWARD_PRAISE,
          ASK_REFERENCE,
          CALL_CONSULTANT,
          REPLY_THANKS,
          ACCEPT_NEXT_ROUND,
          REJECTION_THANKS,
          LINKEDIN_INVITATION,
          REQUEST_DELIVERED ->
          SmallWordings.of(occasion);
      case ASK_NEW_TIME,
          STILL_NO_TIME,
          CONFIRM_NEW_TIME,
          GRACIOUS_NOTE,
          NO_CALL_ASK_THEM,
          NO_CALL_NEW_SLOTS ->
          MeetingWordings.of(occasion);
      case OFFER_THANKS,
          OFFER_ACCEPTED,
          OFFER_DECLINED,
          WITHDRAW,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION,
          OFFER_ASK_TIME,
          OFFER_COUNTER_SILENCE ->
          OfferWordings.of(occasion);
      case PREPARE,
          BEFORE_YOU_LEAVE,
          DEBRIEF,
          ARCHIVE_QUESTION,
          LEGAL_DUTY,
          NO_CALL_WAIT,
          KEEP_IN_TOUCH,
          OFFER_THREE_DAYS_LEFT,
          OFFER_ONE_DAY_LEFT,
          OFFER_DAY_PASSED,
          PROMISE_KEPT,
          REQUEST_DUE,
          REQUEST_LAST_CALL,
          REQUEST_LATE,
          KEEP_PAUSE_STOP,
          MONDAY_DIGEST,
          SKIPPED_OLD_NOTES ->
          throw new IllegalArgumentException(occasion.kind() + " is not sent to anybody");
    };
  }

  private static Wording thankYou(Occasion occasion) {
    boolean metBefore =
        occasion.earlier().stream().anyMatch(note -> note.kind() == FollowUpKind.THANK_YOU);
    Point point = Blanks.remember(occasion);
    Wording wording =
        Wording.subjects(ThankYouWords.SUBJECTS)
            .part(THANK)
            .always(metBefore ? ThankYouWords.THANKS_AGAIN : ThankYouWords.THANKS)
            .always(callback(Remark.of(occasion)))
            .part(REMIND)
            .always(point.text().isEmpty() ? ThankYouWords.STRENGTH : remember(point))
            .ifRoom(ThankYouWords.INTEREST);
    if (!occasion.missedAnswer().isBlank()) {
      wording.part(MISSED_ANSWER).always(ThankYouWords.MISSED);
    }
    return wording
        .part(NEXT_STEPS)
        .always(occasion.promised() == null ? ThankYouWords.ASK : ThankYouWords.ASK_WITH_DATE)
        .ifRoom(ThankYouWords.CLOSE)
        .voicemail(ThankYouWords.VOICEMAIL);
  }

  private static List<String> callback(Remark remark) {
    if (remark.text().isEmpty()) {
      return CallbackWords.UNKNOWN;
    }
    return switch (remark.form()) {
      case TOPIC -> CallbackWords.TOPIC;
      case STATEMENT -> CallbackWords.STATEMENT;
      case UNKNOWN -> CallbackWords.OTHER;
    };
  }

  private static List<String> remember(Point point) {
    return switch (point.form()) {
      case TOPIC -> CallbackWords.REMEMBER_TOPIC;
      case STATEMENT -> CallbackWords.REMEMBER_STATEMENT;
      case UNKNOWN -> CallbackWords.REMEMBER_OTHER;
    };
  }

  /** To a coordinator or consultant; a coordinator may also be thanked alone. */
  private static Wording groupThanks(Occasion occasion) {
    boolean consultant = occasion.toConsultant();
    if (!consultant && occasion.passOn().isEmpty()) {
      return Wording.subjects(GroupWords.CARE_SUBJECTS)
          .part(THANK)
          .always(GroupWords.COORDINATOR_THANKS)
          .always(GroupWords.CARE)
          .part(REMIND)
          .always(GroupWords.INTEREST)
          .part(NEXT_STEPS)
          .always(GroupWords.ASK)
          .ifRoom(GroupWords.CLOSE)
          .voicemail(GroupWords.CARE_VOICEMAIL);
    }
    Wording wording =
        Wording.subjects(GroupWords.SUBJECTS)
            .part(THANK)
            .always(consultant ? AgencyThanksWords.THANKS : GroupWords.COORDINATOR_THANKS);
    met(occasion.passOn(), wording);
    return wording
        .part(REMIND)
        .always(GroupWords.INTEREST)
        .part(NEXT_STEPS)
        .written(consultant ? AgencyThanksWords.PASS_ON : GroupWords.PASS_ON)
        .always(consultant ? AgencyThanksWords.ASK : GroupWords.ASK)
        .ifRoom(GroupWords.CLOSE)
        .voicemail(GroupWords.VOICEMAIL);
  }

  /** Many names are spread over several sentences. */
  private static void met(List<String> names, Wording wording) {
    List<String> rest = new ArrayList<>(names);
    boolean first = true;
    while (first || !rest.isEmpty()) {
      List<String> some = rest.subList(0, Math.min(Blanks.NAMES_IN_A_SENTENCE, rest.size()));
      List<String> wordings = first ? GroupWords.MET : GroupWords.MET_MORE;
      String list = Blanks.list(some);
      wording.always(wordings.stream().map(line -> line.replace("{names}", list)).toList());
      some.clear();
      first = false;
    }
  }

  private static Wording checkIn(Occasion occasion) {
    boolean consultant = occasion.toConsultant();
    Wording wording =
        Wording.subjects(consultant ? AgencyWords.CHECK_IN_SUBJECTS : CheckInWords.SUBJECTS);
    if (occasion.foldsThanks()) {
      wording.always(consultant ? AgencyWords.FOLDED_THANKS : CheckInWords.FOLDED_THANKS);
      if (!occasion.passOn().isEmpty() && !consultant) {
        wording.always(CheckInWords.FOLDED_NAMES);
      }
    }
    if (occasion.asksForTime()) {
      return wording
          .always(CheckInWords.OPEN_WITHOUT_TIME)
          .always(consultant ? AgencyWords.STILL_INTERESTED : CheckInWords.STILL_INTERESTED)
          .always(CheckInWords.FLEXIBLE)
          .always(consultant ? AgencyWords.ASK_FOR_TIME : CheckInWords.ASK_FOR_TIME)
          .ifRoom(CheckInWords.CLOSE_FOR_TIME)
          .ifRoom(CheckInWords.REASON)
          .voicemail(consultant ? AgencyWords.VOICEMAIL_FOR_TIME : CheckInWords.VOICEMAIL_FOR_TIME);
    }
    boolean dated = occasion.promised() != null;
    if (consultant) {
      return wording
          .always(dated ? AgencyWords.OPEN_WITH_DATE : AgencyWords.OPEN)
          .always(AgencyWords.STILL_INTERESTED)
          .ifRoomOrTime(CheckInWords.REASON)
          .always(AgencyWords.ASK)
          .ifRoom(AgencyWords.CLOSE)
          .voicemail(AgencyWords.CHECK_IN_VOICEMAIL);
    }
    return wording
        .always(dated ? CheckInWords.OPEN_WITH_DATE : CheckInWords.OPEN)
        .always(CheckInWords.STILL_INTERESTED)
        .ifRoomOrTime(reason(Remark.of(occasion)))
        .always(CheckInWords.ASK)
        .ifRoom(CheckInWords.CLOSE)
        .voicemail(CheckInWords.VOICEMAIL);
  }

  private static List<String> reason(Remark remark) {
    if (remark.text().isEmpty()) {
      return CheckInWords.REASON;
    }
    return switch (remark.form()) {
      case TOPIC -> CheckInWords.REASON_TOPIC;
      case STATEMENT -> CheckInWords.REASON_STATEMENT;
      case UNKNOWN -> CheckInWords.REASON_OTHER;
    };
  }

  private static Wording news(Occasion occasion) {
    boolean time = occasion.asksForTime();
    Wording wording = Wording.subjects(NewsWords.SUBJECTS).part(WHATS_NEW);
    if (occasion.toConsultant()) {
      return wording
          .always(AgencyWords.NEWS_OPEN)
          .always(NewsWords.WHATS_NEW)
          .part(TEXT)
          .always(AgencyWords.NEWS_WHY)
          .always(time ? AgencyWords.ASK_FOR_TIME : AgencyWords.NEWS_ASK)
          .ifRoom(time ? CheckInWords.CLOSE_FOR_TIME : AgencyWords.NEWS_CLOSE)
          .voicemail(time ? AgencyWords.VOICEMAIL_FOR_TIME : AgencyWords.CHECK_IN_VOICEMAIL);
    }
    return wording
        .always(NewsWords.OPEN)
        .always(NewsWords.WHATS_NEW)
        .part(TEXT)
        .always(NewsWords.WHY)
        .always(time ? CheckInWords.ASK_FOR_TIME : NewsWords.ASK)
        .ifRoom(time ? CheckInWords.CLOSE_FOR_TIME : NewsWords.CLOSE)
        .voicemail(time ? CheckInWords.VOICEMAIL_FOR_TIME : CheckInWords.VOICEMAIL);
  }
}
