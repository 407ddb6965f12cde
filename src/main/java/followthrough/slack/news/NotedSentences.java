package followthrough.slack.news;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Due;
import followthrough.core.plan.FollowUpKind;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What was understood and recorded, with its day; typed text comes guarded. */
final class NotedSentences {
  private static final String AT = " at ";

  private NotedSentences() {}

  /** In our own markup, with the days and the people that were told. */
  static String of(News news, Desk.View after) {
    Facts facts = new Facts(after);
    String company = Text.plain(facts.company(news.opportunity()));
    String name = "*" + company + "*";
    return switch (news.kind()) {
      case OUT_OF_OFFICE ->
          "Noted: "
              + absent(news, facts)
              + AT
              + name
              + " is out of office until "
              + back(news, facts);
      case PROMISED -> "Noted: " + name + " will call or write by " + facts.at(news.byWhen()) + ".";
      case REQUESTED -> "Noted: " + name + " asks you for " + asked(news, facts);
      case OFFER ->
          "Noted: "
              + name
              + " makes you an offer; "
              + answerDay(news, facts)
              + ". Congratulations.";
      case MORE_TIME -> "Noted: you ask " + name + " for time until " + until(news, facts);
      case TIME_GIVEN -> "Noted: " + name + " gives you until " + until(news, facts);
      case REPLIED, DECISION_DAY -> decision(news, facts, company);
      case MY_MOVE, THEIR_MOVE, NEW_TIME, INVITED -> time(news, facts, company);
      default -> noted(news.kind(), company);
    };
  }

  private static String back(News news, Facts facts) {
    return day(news.day(NewsField.BACK), facts) + ".";
  }

  private static String until(News news, Facts facts) {
    return day(news.day(NewsField.UNTIL), facts) + ".";
  }

  private static String asked(News news, Facts facts) {
    return Text.plain(news.text(NewsField.WHAT))
        + ", due "
        + due(news.due(), facts)
        + ". No check-in while it's open.";
  }

  private static String absent(News news, Facts facts) {
    Long chosen = news.contact(NewsField.AWAY);
    return (chosen == null
            ? facts.view().plan().mainContact(news.opportunity()).map(Contact::name)
            : Optional.of(facts.name(chosen)))
        .map(Text::plain)
        .orElse("somebody");
  }

  private static String decision(News news, Facts facts, String company) {
    LocalDate named = news.date(NewsField.DECISION);
    String noted = noted(news.kind(), company);
    return named == null
        ? noted
        : without(noted)
            + (news.kind() == NewsKind.REPLIED ? "; they decide by " : " to ")
            + day(named, facts)
            + ".";
  }

  private static String time(News news, Facts facts, String company) {
    Instant starts = news.starts();
    String noted = noted(news.kind(), company);
    return starts == null ? noted : without(noted) + ", " + facts.at(starts) + ".";
  }

  private static String without(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  private static String due(Due due, Facts facts) {
    LocalDate day = due.day();
    return day == null ? facts.at(due.by(facts.zone())) : day(day, facts);
  }

  private static String day(LocalDate day, Facts facts) {
    return Times.day(day, facts.now().atZone(facts.zone()).toLocalDate());
  }

  /** The same where no day was told. */
  static String noted(NewsKind kind, String company) {
    String name = "*" + company + "*";
    return switch (kind) {
      case REPLIED -> "Noted: " + name + " replied.";
      case INVITED -> "Noted: " + name + " invites you to the next round.";
      case PROMISED -> "Noted: " + name + " will call or write.";
      case REQUESTED -> "Noted: " + name + " asks you for something. No check-in while it's open.";
      case DELIVERED -> "Noted: you delivered what " + name + " asked for.";
      case NOT_ASKED -> "Noted: " + name + " no longer asks for it.";
      case MORE_TIME -> "Noted: you ask " + name + " for more time.";
      case TIME_GIVEN -> "Noted: " + name + " gives you more time.";
      case TIME_REFUSED -> "Noted: " + name + " gives you no more time. The day stays as it was.";
      case COUNTERED -> "Noted: you made " + name + " a counter-offer.";
      case OUT_OF_OFFICE -> "Noted: somebody at " + name + " is out of office.";
      case DECISION_DAY -> "Noted: the decision date at " + name + " changed.";
      case MY_MOVE -> "Noted: you move the interview with " + name + ".";
      case THEIR_MOVE -> "Noted: " + name + " moves the interview.";
      case NEW_TIME -> "Noted: the interview with " + name + " has a new time.";
      case CANCELLED -> "Noted: " + name + " canceled the interview.";
      case NOT_CALLED -> "Noted: " + name + " didn't call.";
      case NOBODY_THERE -> "Noted: nobody was there at " + name + ".";
      case PRAISE -> "Noted: your reference for " + name + " has written.";
      case OFFER -> "Noted: " + name + " makes you an offer. Congratulations.";
      case ACCEPTED -> "Noted: you accept the offer from " + name + ". Congratulations.";
      case DECLINED -> "Noted: you decline the offer from " + name + ".";
      case OTHER_OFFER -> "Noted: you have another offer while " + name + " decides.";
      case REJECTED -> "Noted: " + name + " said no. I'm sorry.";
      case WITHDRAWN -> "Noted: you withdraw from " + name + ".";
      case NO_ANSWER -> "Noted: " + name + " never answered, so it's archived.";
      case ROLE_CLOSED -> "Noted: " + name + " closed the role, so it's archived.";
      case ARCHIVED -> "Noted: " + name + " is archived.";
      case REOPENED -> "Noted: " + name + " is open again. I'll ask you about it in 30 days.";
    };
  }

  private static String answerDay(News news, Facts facts) {
    LocalDate day = news.date(NewsField.ANSWER_BY);
    return day == null
        ? "they named no answer day, so I'll ask you again" + asksAgain(news, facts)
        : "your answer is due " + day(day, facts);
  }

  private static String asksAgain(News news, Facts facts) {
    return facts.view().plan().steps().stream()
        .filter(planned -> planned.step().key().kind() == FollowUpKind.OFFER_NO_DAY)
        .filter(planned -> planned.step().opportunity() == news.opportunity())
        .flatMap(planned -> planned.dueAt().stream())
        .map(due -> " on " + day(due.atZone(facts.zone()).toLocalDate(), facts))
        .findFirst()
        .orElse("");
  }
}
