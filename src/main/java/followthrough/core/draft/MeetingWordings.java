package followthrough.core.draft;

/** Picks the sentences about the time of an interview. */
final class MeetingWordings {
  private MeetingWordings() {}

  static Wording of(Occasion occasion) {
    return switch (occasion.kind()) {
      case RS1 -> move();
      case RS2 -> stillNoTime();
      case RS3 -> confirm();
      case CA1 -> canceled();
      case NS1 -> noCall();
      case NS2 -> newSlots();
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

  private static Wording confirm() {
    return Wording.subjects(MeetingWords.CONFIRM_SUBJECTS)
        .always(MeetingWords.CONFIRM)
        .always(MeetingWords.CONFIRM_CLOSE)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(MeetingWords.CONFIRM_VOICEMAIL);
  }

  private static Wording canceled() {
    return Wording.subjects(MeetingWords.CANCELED_SUBJECTS)
        .always(MeetingWords.CANCELED_OPEN)
        .always(MeetingWords.CANCELED_INTEREST)
        .always(MeetingWords.CANCELED_FREE)
        .always(MeetingWords.CANCELED_ASK)
        .voicemail(MeetingWords.CANCELED_VOICEMAIL);
  }

  private static Wording noCall() {
    return Wording.subjects(NoCallWords.SUBJECTS)
        .always(NoCallWords.OPEN)
        .always(NoCallWords.MAYBE)
        .always(NoCallWords.NOW)
        .always(NoCallWords.ASK)
        .voicemail(NoCallWords.VOICEMAIL);
  }

  private static Wording newSlots() {
    return Wording.subjects(MeetingWords.STILL_SUBJECTS)
        .always(NoCallWords.SLOTS_OPEN)
        .written(NoCallWords.SLOTS)
        .spoken(CheckInWords.FLEXIBLE)
        .spoken(CheckInWords.ASK_FOR_TIME)
        .written(NoCallWords.SLOTS_CLOSE)
        .voicemail(NoCallWords.SLOTS_VOICEMAIL);
  }
}
