package followthrough.core.draft;

/** Picks the sentences about the time of an interview. */
final class MeetingWordings {
  private MeetingWordings() {}

  static Wording of(Occasion occasion) {
    boolean consultant = occasion.toConsultant();
    return switch (occasion.kind()) {
      case ASK_NEW_TIME -> consultant ? moveThroughAgency() : move();
      case STILL_NO_TIME -> consultant ? stillNoTimeThroughAgency() : stillNoTime();
      case CONFIRM_NEW_TIME -> confirm(occasion.appointment() != null);
      case GRACIOUS_NOTE -> canceled(consultant);
      case NO_CALL_ASK_THEM ->
          consultant ? noCallThroughAgency() : occasion.format().visit() ? nobodyThere() : noCall();
      case NO_CALL_NEW_SLOTS ->
          consultant
              ? newSlotsThroughAgency()
              : occasion.format().visit() ? newVisit() : newSlots();
      default -> throw new IllegalArgumentException("not about a time: " + occasion.kind());
    };
  }

  private static Wording move() {
    return Wording.subjects(MeetingWords.MOVE_SUBJECTS)
        .always(MeetingWords.MOVE_OPEN)
        .spoken(MeetingWords.MOVE_SPOKEN)
        .written(MeetingWords.MOVE_SLOTS)
        .written(MeetingWords.MOVE_ASK)
        .always(MeetingWords.MOVE_CLOSE)
        .voicemail(MeetingWords.MOVE_VOICEMAIL);
  }

  private static Wording moveThroughAgency() {
    return Wording.subjects(MeetingWords.MOVE_SUBJECTS_THROUGH_AGENCY)
        .always(AgencyMeetingWords.MOVE_OPEN)
        .spoken(MeetingWords.MOVE_SPOKEN)
        .written(MeetingWords.MOVE_SLOTS)
        .written(AgencyMeetingWords.MOVE_ASK)
        .always(AgencyMeetingWords.MOVE_CLOSE)
        .voicemail(AgencyMeetingWords.MOVE_VOICEMAIL);
  }

  private static Wording stillNoTime() {
    return Wording.subjects(MeetingWords.STILL_SUBJECTS)
        .always(MeetingWords.STILL_OPEN)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(CheckInWords.ASK_FOR_TIME)
        .written(MeetingWords.MOVE_SLOTS)
        .written(MeetingWords.MOVE_ASK)
        .written(MeetingWords.MOVE_CLOSE)
        .voicemail(MeetingWords.STILL_VOICEMAIL);
  }

  private static Wording stillNoTimeThroughAgency() {
    return Wording.subjects(AgencyMeetingWords.STILL_SUBJECTS)
        .always(AgencyMeetingWords.STILL_OPEN)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(AgencyWords.ASK_FOR_TIME)
        .written(MeetingWords.MOVE_SLOTS)
        .written(AgencyMeetingWords.MOVE_ASK)
        .written(AgencyMeetingWords.MOVE_CLOSE)
        .voicemail(AgencyMeetingWords.STILL_VOICEMAIL);
  }

  private static Wording confirm(boolean timed) {
    return Wording.subjects(MeetingWords.CONFIRM_SUBJECTS)
        .always(timed ? MeetingWords.CONFIRM : MeetingWords.CONFIRM_WITHOUT_TIME)
        .always(MeetingWords.CONFIRM_CLOSE)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(
            timed ? MeetingWords.CONFIRM_VOICEMAIL : MeetingWords.CONFIRM_VOICEMAIL_WITHOUT_TIME);
  }

  private static Wording canceled(boolean consultant) {
    return Wording.subjects(MeetingWords.CANCELED_SUBJECTS)
        .always(MeetingWords.CANCELED_OPEN)
        .always(MeetingWords.CANCELED_INTEREST)
        .always(MeetingWords.CANCELED_FREE)
        .always(consultant ? AgencyMeetingWords.CANCELED_ASK : MeetingWords.CANCELED_ASK)
        .voicemail(
            consultant ? AgencyMeetingWords.CANCELED_VOICEMAIL : MeetingWords.CANCELED_VOICEMAIL);
  }

  private static Wording noCall() {
    return Wording.subjects(NoCallWords.SUBJECTS)
        .always(NoCallWords.OPEN)
        .always(NoCallWords.MAYBE)
        .always(NoCallWords.NOW)
        .always(NoCallWords.ASK)
        .voicemail(NoCallWords.VOICEMAIL);
  }

  private static Wording nobodyThere() {
    return Wording.subjects(MissedVisitWords.SUBJECTS)
        .always(MissedVisitWords.OPEN)
        .always(MissedVisitWords.MAYBE)
        .always(MissedVisitWords.NOW)
        .always(NoCallWords.ASK)
        .voicemail(MissedVisitWords.VOICEMAIL);
  }

  private static Wording newVisit() {
    return Wording.subjects(MissedVisitWords.SLOTS_SUBJECTS)
        .always(MissedVisitWords.SLOTS_OPEN)
        .written(NoCallWords.SLOTS)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(CheckInWords.ASK_FOR_TIME)
        .written(MissedVisitWords.SLOTS_CLOSE)
        .voicemail(MissedVisitWords.SLOTS_VOICEMAIL);
  }

  private static Wording noCallThroughAgency() {
    return Wording.subjects(AgencyMeetingWords.NO_CALL_SUBJECTS)
        .always(AgencyMeetingWords.NO_CALL_OPEN)
        .always(AgencyMeetingWords.NO_CALL_MAYBE)
        .always(AgencyMeetingWords.NO_CALL_NOW)
        .always(AgencyMeetingWords.NO_CALL_ASK)
        .voicemail(AgencyMeetingWords.NO_CALL_VOICEMAIL);
  }

  private static Wording newSlots() {
    return Wording.subjects(NoCallWords.SLOTS_SUBJECTS)
        .always(NoCallWords.SLOTS_OPEN)
        .written(NoCallWords.SLOTS)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(CheckInWords.ASK_FOR_TIME)
        .written(NoCallWords.SLOTS_CLOSE)
        .voicemail(NoCallWords.SLOTS_VOICEMAIL);
  }

  private static Wording newSlotsThroughAgency() {
    return Wording.subjects(AgencyMeetingWords.NO_CALL_SUBJECTS)
        .always(AgencyMeetingWords.SLOTS_OPEN)
        .written(NoCallWords.SLOTS)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(AgencyWords.ASK_FOR_TIME)
        .written(AgencyMeetingWords.SLOTS_CLOSE)
        .voicemail(AgencyMeetingWords.SLOTS_VOICEMAIL);
  }
}
