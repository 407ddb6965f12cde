package followthrough.core.draft;

import static followthrough.core.draft.Draft.Name.MISSED_ANSWER;
import static followthrough.core.draft.Draft.Name.NEXT_STEPS;
import static followthrough.core.draft.Draft.Name.REMIND;
import static followthrough.core.draft.Draft.Name.TEXT;
import static followthrough.core.draft.Draft.Name.THANK;
import static followthrough.core.draft.Draft.Name.WHATS_NEW;

import followthrough.core.draft.Addressee.Standing;
import followthrough.core.plan.FollowUpKind;
import java.util.ArrayList;
import java.util.List;

/** Picks the sentences for an occasion from what is known about it. */
final class Wordings {
  private Wordings() {}

  static Wording of(Occasion occasion) {
    return switch (occasion.kind()) {
      case T -> occasion.toInterviewer() ? thankYou(occasion) : groupThanks(occasion);
      case C1 -> checkIn(occasion);
      case C2, C3, C4 -> news(occasion);
      case X, V, RC, RF, RF0, AG1, RP1, NR1, R, L1 -> SmallWordings.of(occasion);
      case RS1, RS2, RS3, CA1, NS1, NS2 -> MeetingWordings.of(occasion);
      case O, OA, OD, WD, CO1, CO2 -> OfferWordings.of(occasion);
      case P1, P0, D0, A, LD, NS0, KT, O3, O4, KP, MD, SK ->
          throw new IllegalArgumentException(occasion.kind() + " is not sent to anybody");
    };
  }

  private static Wording thankYou(Occasion occasion) {
    boolean metBefore = occasion.earlier().stream().anyMatch(note -> note.kind() == FollowUpKind.T);
    boolean said = !Facts.callback(occasion).isEmpty();
    boolean remembered = !Facts.remember(occasion).isEmpty();
    Wording wording =
        Wording.subjects(ThankYouWords.SUBJECTS)
            .part(THANK)
            .always(metBefore ? ThankYouWords.THANKS_AGAIN : ThankYouWords.THANKS)
            .always(said ? ThankYouWords.CALLBACK : ThankYouWords.WHAT_I_HEARD)
            .part(REMIND)
            .always(remembered ? ThankYouWords.REMEMBER : ThankYouWords.STRENGTH)
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

  private static Wording groupThanks(Occasion occasion) {
    boolean consultant = occasion.recipient().standing() == Standing.CONSULTANT;
    boolean passOn = consultant || !occasion.passOn().isEmpty();
    Wording wording =
        Wording.subjects(GroupWords.SUBJECTS)
            .part(THANK)
            .always(consultant ? GroupWords.CONSULTANT_THANKS : GroupWords.COORDINATOR_THANKS);
    if (passOn) {
      met(occasion.passOn(), wording);
    } else {
      wording.always(GroupWords.CARE);
    }
    wording.part(REMIND).always(GroupWords.INTEREST).part(NEXT_STEPS);
    if (passOn) {
      wording.written(consultant ? GroupWords.PASS_ON_IF_RIGHT : GroupWords.PASS_ON);
    }
    return wording
        .always(GroupWords.ASK)
        .ifRoom(GroupWords.CLOSE)
        .voicemail(passOn ? GroupWords.VOICEMAIL : ThankYouWords.VOICEMAIL);
  }

  /** Many names are spread over several sentences. */
  private static void met(List<String> names, Wording wording) {
    List<String> rest = new ArrayList<>(names);
    boolean first = true;
    while (first || !rest.isEmpty()) {
      List<String> some = rest.subList(0, Math.min(Facts.NAMES_IN_A_SENTENCE, rest.size()));
      List<String> wordings = first ? GroupWords.MET : GroupWords.MET_MORE;
      String list = Facts.list(some);
      wording.always(wordings.stream().map(line -> line.replace("{names}", list)).toList());
      some.clear();
      first = false;
    }
  }

  private static Wording checkIn(Occasion occasion) {
    Wording wording = Wording.subjects(CheckInWords.SUBJECTS);
    if (occasion.foldsThanks()) {
      wording.always(CheckInWords.FOLDED_THANKS);
      if (!occasion.passOn().isEmpty()) {
        wording.always(CheckInWords.FOLDED_NAMES);
      }
    }
    if (occasion.asksForTime()) {
      return wording
          .always(CheckInWords.OPEN_WITHOUT_TIME)
          .always(CheckInWords.STILL_INTERESTED)
          .always(CheckInWords.FLEXIBLE)
          .always(CheckInWords.ASK_FOR_TIME)
          .written(CheckInWords.CLOSE_FOR_TIME)
          .ifRoom(CheckInWords.REASON)
          .voicemail(CheckInWords.VOICEMAIL_FOR_TIME);
    }
    boolean said = !Facts.callback(occasion).isEmpty();
    return wording
        .always(occasion.promised() == null ? CheckInWords.OPEN : CheckInWords.OPEN_WITH_DATE)
        .always(CheckInWords.STILL_INTERESTED)
        .always(said ? CheckInWords.REASON_FROM_CALLBACK : CheckInWords.REASON)
        .always(CheckInWords.ASK)
        .ifRoom(CheckInWords.CLOSE)
        .voicemail(CheckInWords.VOICEMAIL);
  }

  private static Wording news(Occasion occasion) {
    boolean time = occasion.asksForTime();
    return Wording.subjects(NewsWords.SUBJECTS)
        .part(WHATS_NEW)
        .always(NewsWords.OPEN)
        .always(NewsWords.WHATS_NEW)
        .part(TEXT)
        .always(NewsWords.WHY)
        .always(time ? CheckInWords.ASK_FOR_TIME : NewsWords.ASK)
        .ifRoom(time ? CheckInWords.CLOSE_FOR_TIME : NewsWords.CLOSE)
        .voicemail(time ? CheckInWords.VOICEMAIL_FOR_TIME : CheckInWords.VOICEMAIL);
  }
}
