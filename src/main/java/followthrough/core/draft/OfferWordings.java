package followthrough.core.draft;

/** Picks the sentences around an offer. */
final class OfferWordings {
  private OfferWordings() {}

  static Wording of(Occasion occasion) {
    return switch (occasion.kind()) {
      case O -> acknowledge(occasion);
      case OA -> accept();
      case OD -> decline();
      case WD -> withdraw();
      case CO1 -> tell();
      case CO2 -> lastQuestion();
      default -> throw new IllegalArgumentException("not about an offer: " + occasion.kind());
    };
  }

  private static Wording acknowledge(Occasion occasion) {
    boolean dated = occasion.promised() != null;
    return Wording.subjects(OfferWords.OFFER_SUBJECTS)
        .always(OfferWords.OFFER_THANKS)
        .always(OfferWords.OFFER_WRITING)
        .always(dated ? OfferWords.OFFER_DAY : OfferWords.OFFER_NO_DAY)
        .voicemail(OfferWords.OFFER_VOICEMAIL);
  }

  private static Wording accept() {
    return Wording.subjects(OfferWords.ACCEPT_SUBJECTS)
        .always(OfferWords.ACCEPT)
        .written(OfferWords.ACCEPT_TERMS)
        .spoken(OfferWords.ACCEPT_SPOKEN)
        .always(OfferWords.ACCEPT_CLOSE)
        .voicemail(OfferWords.ACCEPT_VOICEMAIL);
  }

  private static Wording decline() {
    return Wording.subjects(OfferWords.DECLINE_SUBJECTS)
        .always(OfferWords.DECLINE)
        .always(OfferWords.DECLINE_REASON)
        .always(OfferWords.DECLINE_THANKS)
        .always(OfferWords.DECLINE_DOOR)
        .voicemail(OfferWords.DECLINE_VOICEMAIL);
  }

  private static Wording withdraw() {
    return Wording.subjects(OfferWords.WITHDRAW_SUBJECTS)
        .always(OfferWords.WITHDRAW)
        .always(OfferWords.WITHDRAW_WHY)
        .always(OfferWords.WITHDRAW_CLOSE)
        .voicemail(OfferWords.WITHDRAW_VOICEMAIL);
  }

  private static Wording tell() {
    return Wording.subjects(RivalWords.TELL_SUBJECTS)
        .always(RivalWords.TELL)
        .always(RivalWords.PREFER)
        .always(RivalWords.TELL_ASK)
        .always(RivalWords.NO_PRESSURE)
        .voicemail(RivalWords.TELL_VOICEMAIL);
  }

  private static Wording lastQuestion() {
    return Wording.subjects(RivalWords.LAST_SUBJECTS)
        .always(RivalWords.LAST)
        .always(RivalWords.LAST_PREFER)
        .always(RivalWords.LAST_ASK)
        .always(RivalWords.LAST_CLOSE)
        .voicemail(RivalWords.LAST_VOICEMAIL);
  }
}
