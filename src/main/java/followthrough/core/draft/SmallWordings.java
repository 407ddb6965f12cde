package followthrough.core.draft;

import followthrough.core.draft.Grammar.Form;
import java.util.List;

/** Picks the sentences of notes that support an application or answer a message. */
final class SmallWordings {
  private SmallWordings() {}

  static Wording of(Occasion occasion) {
    boolean consultant = occasion.toConsultant();
    return switch (occasion.kind()) {
      case CLOSING_NOTE -> consultant ? closingThroughAgency() : closing();
      case VALUE_NOTE -> article(occasion);
      case SEND_RESOURCE -> resource(consultant);
      case FORWARD_PRAISE -> praise(consultant);
      case ASK_REFERENCE -> reference();
      case CALL_CONSULTANT -> consultant(occasion);
      case REPLY_THANKS -> reply(occasion);
      case ACCEPT_NEXT_ROUND -> consultant ? nextRoundThroughAgency(occasion) : nextRound(occasion);
      case REJECTION_THANKS -> consultant ? rejectedThroughAgency() : rejected();
      case LINKEDIN_INVITATION -> invitation(occasion);
      case REQUEST_DELIVERED -> delivered(occasion);
      default -> throw new IllegalArgumentException("not a small note: " + occasion.kind());
    };
  }

  private static Wording closing() {
    return Wording.subjects(ClosingWords.SUBJECTS)
        .always(ClosingWords.OPEN)
        .always(ClosingWords.THANKS)
        .always(ClosingWords.DOOR)
        .written(ClosingWords.WISH)
        .voicemail(ClosingWords.VOICEMAIL);
  }

  private static Wording closingThroughAgency() {
    return Wording.subjects(ClosingWords.SUBJECTS)
        .always(AgencyWords.CLOSING_OPEN)
        .always(AgencyWords.CLOSING_THANKS)
        .always(AgencyWords.CLOSING_DOOR)
        .written(AgencyWords.CLOSING_WISH)
        .voicemail(AgencyWords.CLOSING_VOICEMAIL);
  }

  private static Wording article(Occasion occasion) {
    Remark remark = Remark.of(occasion);
    boolean topic = occasion.toInterviewer() && remark.form() == Form.TOPIC;
    boolean consultant = occasion.toConsultant();
    return Wording.subjects(SupportWords.ARTICLE_SUBJECTS)
        .always(topic ? SupportWords.ARTICLE_OPEN_TOPIC : SupportWords.ARTICLE_OPEN)
        .written(SupportWords.ARTICLE)
        .spoken(SupportWords.BY_MAIL)
        .always(SupportWords.ARTICLE_WHY)
        .written(consultant ? AgencySupportWords.ARTICLE_CLOSE : SupportWords.ARTICLE_CLOSE)
        .voicemail(SupportWords.VOICEMAIL);
  }

  private static Wording resource(boolean consultant) {
    return Wording.subjects(SupportWords.ARTICLE_SUBJECTS)
        .always(SupportWords.RESOURCE_OPEN)
        .written(SupportWords.RESOURCE)
        .spoken(SupportWords.RESOURCE_SPOKEN)
        .always(SupportWords.RESOURCE_WHY)
        .written(consultant ? AgencySupportWords.RESOURCE_CLOSE : SupportWords.RESOURCE_CLOSE)
        .voicemail(SupportWords.VOICEMAIL);
  }

  private static Wording praise(boolean consultant) {
    return Wording.subjects(SupportWords.PRAISE_SUBJECTS)
        .always(consultant ? AgencySupportWords.PRAISE_OPEN : SupportWords.PRAISE_OPEN)
        .written(SupportWords.PRAISE)
        .spoken(SupportWords.PRAISE_SPOKEN)
        .always(SupportWords.PRAISE_WHY)
        .written(consultant ? AgencySupportWords.PRAISE_CLOSE : SupportWords.PRAISE_CLOSE)
        .voicemail(SupportWords.PRAISE_VOICEMAIL);
  }

  private static Wording reference() {
    return Wording.subjects(AllyWords.REFERENCE_SUBJECTS)
        .always(AllyWords.REFERENCE_OPEN)
        .always(AllyWords.REFERENCE_ASK)
        .always(AllyWords.REFERENCE_HELP)
        .written(AllyWords.REFERENCE_CLOSE)
        .voicemail(AllyWords.REFERENCE_VOICEMAIL);
  }

  private static Wording consultant(Occasion occasion) {
    boolean missed = !occasion.missedAnswer().isBlank();
    return Wording.subjects(AllyWords.CONSULTANT_SUBJECTS)
        .always(AllyWords.CONSULTANT_OPEN)
        .always(AllyWords.CONSULTANT_INTEREST)
        .always(missed ? AllyWords.CONSULTANT_MENDED : AllyWords.CONSULTANT_CONCERN)
        .always(AllyWords.CONSULTANT_ASK)
        .voicemail(AllyWords.CONSULTANT_VOICEMAIL);
  }

  private static Wording reply(Occasion occasion) {
    boolean dated = occasion.promised() != null;
    return Wording.subjects(AnswerWords.REPLY_SUBJECTS)
        .always(AnswerWords.REPLY)
        .always(dated ? AnswerWords.REPLY_DATE : AnswerWords.REPLY_OPEN)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(AnswerWords.REPLY_VOICEMAIL);
  }

  private static Wording nextRound(Occasion occasion) {
    boolean timed = occasion.appointment() != null;
    return Wording.subjects(AnswerWords.NEXT_SUBJECTS)
        .always(AnswerWords.NEXT_OPEN)
        .always(timed ? AnswerWords.NEXT_TIME : AnswerWords.NEXT_NO_TIME)
        .always(AnswerWords.NEXT_ASK)
        .voicemail(AnswerWords.NEXT_VOICEMAIL);
  }

  private static Wording nextRoundThroughAgency(Occasion occasion) {
    boolean timed = occasion.appointment() != null;
    return Wording.subjects(AnswerWords.NEXT_SUBJECTS)
        .always(AgencySupportWords.NEXT_OPEN)
        .always(timed ? AnswerWords.NEXT_TIME : AgencySupportWords.NEXT_NO_TIME)
        .always(AgencySupportWords.NEXT_ASK)
        .voicemail(AgencySupportWords.NEXT_VOICEMAIL);
  }

  private static Wording rejected() {
    return Wording.subjects(AnswerWords.REJECTED_SUBJECTS)
        .always(AnswerWords.REJECTED_THANKS)
        .always(AnswerWords.REJECTED_HONEST)
        .always(AnswerWords.REJECTED_TOUCH)
        .always(AnswerWords.REJECTED_ASK)
        .voicemail(AnswerWords.REJECTED_VOICEMAIL);
  }

  private static Wording rejectedThroughAgency() {
    return Wording.subjects(AnswerWords.REJECTED_SUBJECTS)
        .always(AgencySupportWords.REJECTED_THANKS)
        .always(AgencySupportWords.REJECTED_HONEST)
        .always(AgencySupportWords.REJECTED_TOUCH)
        .always(AgencySupportWords.REJECTED_ASK)
        .voicemail(AgencySupportWords.REJECTED_VOICEMAIL);
  }

  private static Wording delivered(Occasion occasion) {
    boolean dated = occasion.promised() != null;
    return Wording.subjects(RequestWords.SUBJECTS)
        .always(asked(occasion))
        .always(dated ? RequestWords.CLOSE_WITH_DAY : RequestWords.CLOSE)
        .onCard(SpeechWords.CARD_WISHES)
        .voicemail(RequestWords.VOICEMAIL);
  }

  private static List<String> asked(Occasion occasion) {
    if (Blanks.asked(occasion).isEmpty()) {
      return RequestWords.PLAIN;
    }
    return occasion.askedByReader() ? RequestWords.YOU_ASKED : RequestWords.ASKED;
  }

  private static Wording invitation(Occasion occasion) {
    Remark remark = Remark.of(occasion);
    boolean said = occasion.toInterviewer() && !remark.text().isEmpty();
    List<String> wordings =
        switch (remark.form()) {
          case TOPIC -> AnswerWords.INVITATION_TOPIC;
          case STATEMENT -> AnswerWords.INVITATION_STATEMENT;
          case UNKNOWN -> AnswerWords.INVITATION_OTHER;
        };
    return Wording.subjects(AnswerWords.INVITATION)
        .always(said ? wordings : AnswerWords.INVITATION);
  }
}
