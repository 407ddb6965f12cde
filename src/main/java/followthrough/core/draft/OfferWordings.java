package followthrough.core.draft;

import java.util.List;

/** Picks the sentences around an offer. */
final class OfferWordings {
  private OfferWordings() {}

  static Wording of(Occasion occasion) {
    boolean dated = occasion.promised() != null;
    List<String> day = dated ? OfferWords.OFFER_DAY : OfferWords.OFFER_NO_DAY;
    boolean consultant = occasion.toConsultant();
    return switch (occasion.kind()) {
      case OFFER_THANKS -> consultant ? acknowledgeThroughAgency(day) : acknowledge(day);
      case OFFER_ACCEPTED -> consultant ? acceptThroughAgency() : accept();
      case OFFER_DECLINED -> consultant ? declineThroughAgency() : decline();
      case WITHDRAW -> withdraw(consultant);
      case TELL_OTHER_OFFER -> tell(consultant);
      case OTHER_OFFER_LAST_QUESTION -> lastQuestion(consultant);
      case OFFER_ASK_TIME -> moreTime(consultant);
      case OFFER_COUNTER_SILENCE -> counter(occasion);
      default -> throw new IllegalArgumentException("not about an offer: " + occasion.kind());
    };
  }

  private static Wording moreTime(boolean consultant) {
    return Wording.subjects(BargainWords.TIME_SUBJECTS)
        .always(consultant ? BargainWords.AGENCY_TIME_OPEN : BargainWords.TIME_OPEN)
        .always(consultant ? BargainWords.AGENCY_TIME_ASK : BargainWords.TIME_ASK)
        .always(BargainWords.TIME_CLOSE)
        .voicemail(consultant ? BargainWords.AGENCY_TIME_VOICEMAIL : BargainWords.TIME_VOICEMAIL);
  }

  private static Wording counter(Occasion occasion) {
    boolean consultant = occasion.toConsultant();
    return Wording.subjects(BargainWords.COUNTER_SUBJECTS)
        .always(
            Blanks.asked(occasion).isEmpty() ? BargainWords.COUNTER : BargainWords.COUNTER_ABOUT)
        .always(consultant ? BargainWords.AGENCY_COUNTER_ASK : BargainWords.COUNTER_ASK)
        .always(BargainWords.COUNTER_CLOSE)
        .voicemail(BargainWords.COUNTER_VOICEMAIL);
  }

  private static Wording acknowledge(List<String> day) {
    return Wording.subjects(OfferWords.OFFER_SUBJECTS)
        .always(OfferWords.OFFER_THANKS)
        .always(OfferWords.OFFER_WRITING)
        .always(day)
        .voicemail(OfferWords.OFFER_VOICEMAIL);
  }

  private static Wording acknowledgeThroughAgency(List<String> day) {
    return Wording.subjects(AgencyOfferWords.OFFER_SUBJECTS)
        .always(AgencyOfferWords.OFFER_THANKS)
        .always(AgencyOfferWords.OFFER_WRITING)
        .always(day)
        .voicemail(AgencyOfferWords.OFFER_VOICEMAIL);
  }

  private static Wording accept() {
    return Wording.subjects(OfferWords.ACCEPT_SUBJECTS)
        .always(OfferWords.ACCEPT)
        .written(OfferWords.ACCEPT_TERMS)
        .spoken(OfferWords.ACCEPT_SPOKEN)
        .always(OfferWords.ACCEPT_CLOSE)
        .voicemail(OfferWords.ACCEPT_VOICEMAIL);
  }

  private static Wording acceptThroughAgency() {
    return Wording.subjects(AgencyOfferWords.ACCEPT_SUBJECTS)
        .always(AgencyOfferWords.ACCEPT)
        .written(OfferWords.ACCEPT_TERMS)
        .spoken(OfferWords.ACCEPT_SPOKEN)
        .always(AgencyOfferWords.ACCEPT_CLOSE)
        .voicemail(AgencyOfferWords.ACCEPT_VOICEMAIL);
  }

  private static Wording decline() {
    return Wording.subjects(OfferWords.DECLINE_SUBJECTS)
        .always(OfferWords.DECLINE)
        .always(OfferWords.DECLINE_REASON)
        .always(OfferWords.DECLINE_THANKS)
        .always(OfferWords.DECLINE_DOOR)
        .voicemail(OfferWords.DECLINE_VOICEMAIL);
  }

  private static Wording declineThroughAgency() {
    return Wording.subjects(AgencyOfferWords.DECLINE_SUBJECTS)
        .always(AgencyOfferWords.DECLINE)
        .always(OfferWords.DECLINE_REASON)
        .always(AgencyOfferWords.DECLINE_THANKS)
        .always(AgencyOfferWords.DECLINE_DOOR)
        .voicemail(AgencyOfferWords.DECLINE_VOICEMAIL);
  }

  private static Wording withdraw(boolean consultant) {
    return Wording.subjects(OfferWords.WITHDRAW_SUBJECTS)
        .always(OfferWords.WITHDRAW)
        .always(consultant ? AgencyOfferWords.WITHDRAW_WHY : OfferWords.WITHDRAW_WHY)
        .always(consultant ? AgencyOfferWords.WITHDRAW_CLOSE : OfferWords.WITHDRAW_CLOSE)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(OfferWords.WITHDRAW_VOICEMAIL);
  }

  private static Wording tell(boolean consultant) {
    return Wording.subjects(RivalWords.TELL_SUBJECTS)
        .always(RivalWords.TELL)
        .always(RivalWords.PREFER)
        .always(consultant ? AgencyOfferWords.TELL_ASK : RivalWords.TELL_ASK)
        .always(consultant ? AgencyOfferWords.NO_PRESSURE : RivalWords.NO_PRESSURE)
        .voicemail(RivalWords.TELL_VOICEMAIL);
  }

  private static Wording lastQuestion(boolean consultant) {
    return Wording.subjects(RivalWords.LAST_SUBJECTS)
        .always(RivalWords.LAST)
        .always(RivalWords.LAST_PREFER)
        .always(consultant ? AgencyOfferWords.LAST_ASK : RivalWords.LAST_ASK)
        .always(consultant ? AgencyOfferWords.LAST_CLOSE : RivalWords.LAST_CLOSE)
        .voicemail(RivalWords.LAST_VOICEMAIL);
  }
}
