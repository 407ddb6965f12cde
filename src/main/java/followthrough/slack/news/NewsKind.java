package followthrough.slack.news;

import static followthrough.slack.news.NewsField.ABOUT;
import static followthrough.slack.news.NewsField.ANSWER_BY;
import static followthrough.slack.news.NewsField.AWAY;
import static followthrough.slack.news.NewsField.BACK;
import static followthrough.slack.news.NewsField.BY_WHEN;
import static followthrough.slack.news.NewsField.COMPANY;
import static followthrough.slack.news.NewsField.DECISION;
import static followthrough.slack.news.NewsField.DUE_DAY;
import static followthrough.slack.news.NewsField.DUE_TIME;
import static followthrough.slack.news.NewsField.FORMAT;
import static followthrough.slack.news.NewsField.HOW;
import static followthrough.slack.news.NewsField.LENGTH;
import static followthrough.slack.news.NewsField.OFFER_FROM;
import static followthrough.slack.news.NewsField.PEOPLE;
import static followthrough.slack.news.NewsField.REQUEST;
import static followthrough.slack.news.NewsField.SOMEBODY_ELSE;
import static followthrough.slack.news.NewsField.STARTS;
import static followthrough.slack.news.NewsField.TIMES;
import static followthrough.slack.news.NewsField.UNTIL;
import static followthrough.slack.news.NewsField.WAITING;
import static followthrough.slack.news.NewsField.WHAT;
import static followthrough.slack.news.NewsField.WHO;
import static followthrough.slack.news.NewsField.WHY;

import followthrough.core.action.AcceptOffer;
import followthrough.core.action.Action;
import followthrough.core.action.Archive;
import followthrough.core.action.AskMoreTime;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.Desk;
import followthrough.core.action.EndRequest;
import followthrough.core.action.RecordAbsence;
import followthrough.core.action.RecordCounter;
import followthrough.core.action.RecordMoreTime;
import followthrough.core.action.RecordNextRound;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordPraise;
import followthrough.core.action.RecordPromise;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.core.action.RecordRequest;
import followthrough.core.action.RefuseMoreTime;
import followthrough.core.action.Reopen;
import followthrough.core.action.ReportNoCall;
import followthrough.core.action.SetDecision;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Filed;
import followthrough.core.pipeline.Happening;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Everything a person can tell about an opportunity (follow-up-rules.md, 8), in the order of the
 * menu: when it can have happened, what has to be asked, and the action that records it.
 */
public enum NewsKind {
  REPLIED("They replied", NewsState::canHear, NewsKind::reply, DECISION, HOW, WHO, SOMEBODY_ELSE),
  INVITED(
      "They invite me to the next round",
      NewsState::canHear,
      NewsKind::invitation,
      STARTS,
      LENGTH,
      FORMAT,
      PEOPLE,
      HOW,
      WHO,
      SOMEBODY_ELSE),
  PROMISED(
      "They will call or write by …",
      NewsState::afterATalk,
      news -> new RecordPromise(news.opportunity(), news.byWhen(), news.text(ABOUT), news.sender()),
      BY_WHEN,
      ABOUT,
      WHO,
      SOMEBODY_ELSE),
  REQUESTED(
      "They ask me for something by …",
      NewsState::open,
      news -> new RecordRequest(news.opportunity(), news.text(WHAT), news.due(), news.sender()),
      WHAT,
      DUE_DAY,
      DUE_TIME,
      WHO,
      SOMEBODY_ELSE),
  DELIVERED(
      "I delivered what they asked for",
      NewsState::owes,
      news -> new EndRequest(news.request(), true),
      REQUEST),
  NOT_ASKED(
      "They no longer ask for it",
      NewsState::owes,
      news -> new EndRequest(news.request(), false),
      REQUEST),
  OUT_OF_OFFICE(
      "Somebody is out of office",
      NewsState::open,
      news -> new RecordAbsence(news.opportunity(), news.day(BACK), news.contact(AWAY)),
      BACK,
      AWAY),
  DECISION_DAY(
      "The decision date changed",
      NewsState::awaitsDecision,
      news -> new SetDecision(news.opportunity(), news.date(DECISION)),
      DECISION),
  MY_MOVE("I must move the interview", NewsState::ahead, News::move, STARTS, LENGTH, TIMES),
  THEIR_MOVE("They move the interview", NewsState::ahead, News::move, STARTS, LENGTH, DECISION),
  NEW_TIME(
      "The interview has a new time", NewsState::withoutTime, News::move, STARTS, LENGTH, DECISION),
  CANCELLED(
      "They cancel the interview",
      NewsState::ahead,
      news -> new CancelInterview(news.interview(), news.medium(), news.text(TIMES)),
      HOW,
      TIMES),
  NOT_CALLED(
      "They did not call",
      NewsState::callIsDue,
      news -> new ReportNoCall(news.interview(), false, news.text(TIMES)),
      TIMES),
  NOBODY_THERE(
      "Nobody was there",
      NewsState::visitIsDue,
      news -> new ReportNoCall(news.interview(), true, news.text(TIMES)),
      TIMES),
  PRAISE(
      "My reference has written",
      NewsState::awaitsPraise,
      news -> new RecordPraise(news.interview())),
  OFFER(
      "They make an offer",
      NewsState::canHear,
      news ->
          new RecordOffer(news.opportunity(), news.date(ANSWER_BY), news.medium(), news.sender()),
      ANSWER_BY,
      HOW,
      WHO,
      SOMEBODY_ELSE),
  MORE_TIME(
      "I need more time to answer",
      NewsState::offered,
      news -> new AskMoreTime(news.opportunity(), news.day(UNTIL)),
      UNTIL),
  TIME_GIVEN(
      "They gave me until …",
      NewsState::askedForTime,
      news -> new RecordMoreTime(news.opportunity(), news.day(UNTIL), news.medium()),
      UNTIL,
      HOW),
  TIME_REFUSED(
      "They gave me no more time",
      NewsState::askedForTime,
      news -> new RefuseMoreTime(news.opportunity())),
  COUNTERED(
      "I made a counter-offer",
      NewsState::offered,
      news -> new RecordCounter(news.opportunity(), news.text(ABOUT)),
      ABOUT),
  ACCEPTED("I accept the offer", NewsState::offered, news -> new AcceptOffer(news.opportunity())),
  DECLINED(
      "I decline the offer",
      NewsState::offered,
      news -> new DeclineOffer(news.opportunity(), news.text(WHY)),
      WHY),
  OTHER_OFFER(
      "I have another offer",
      NewsState::waiting,
      News::otherOffer,
      COMPANY,
      ANSWER_BY,
      HOW,
      OFFER_FROM,
      WAITING),
  REJECTED(
      "They said no",
      NewsState::canBeRejected,
      news -> new RecordRejection(news.opportunity(), news.medium())),
  WITHDRAWN(
      "I withdraw", NewsState::open, news -> new Withdraw(news.opportunity(), news.text(WHY)), WHY),
  NO_ANSWER(
      "They never answered",
      NewsState::open,
      news -> new Archive(news.opportunity(), Filed.NO_ANSWER)),
  ROLE_CLOSED(
      "They closed the role",
      NewsState::open,
      news -> new Archive(news.opportunity(), Filed.ROLE_CLOSED)),
  ARCHIVED("Archive it", NewsState::open, news -> new Archive(news.opportunity())),
  REOPENED("Open it again", NewsState::canBeReopened, news -> new Reopen(news.opportunity()));

  private final String label;

  // Never changed after construction; the JDK has no types that say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiPredicate<Desk.View, NewsTarget> possible;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<News, Action<Long>> action;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<NewsField> fields;

  NewsKind(
      String label,
      BiPredicate<Desk.View, NewsTarget> possible,
      Function<News, Action<Long>> action,
      NewsField... fields) {
    this.label = label;
    this.possible = possible;
    this.action = action;
    this.fields = List.of(fields);
  }

  /** What the menu says. */
  String label() {
    return label;
  }

  /** Whether it can have happened as things stand. */
  boolean possible(Desk.View view, NewsTarget target) {
    return target.in(view).isPresent() && possible.test(view, target);
  }

  List<NewsField> fields() {
    return fields;
  }

  /** Whether a form comes before it is recorded: to ask something, or to show what it ends. */
  boolean asks() {
    return !fields.isEmpty() || ends();
  }

  /** Whether everything here ends with it. */
  boolean ends() {
    return this == ACCEPTED
        || this == DECLINED
        || this == REJECTED
        || this == WITHDRAWN
        || this == NO_ANSWER
        || this == ROLE_CLOSED
        || this == ARCHIVED;
  }

  /** What it is about when told of that target: a promise always belongs to the one awaited. */
  NewsTarget about(NewsTarget target, Desk.View view) {
    return this == DECISION_DAY ? NewsTarget.ofAwaited(view, target.opportunity()) : target;
  }

  Action<Long> action(News news) {
    return action.apply(news);
  }

  /** Who moves an interview when this is told. */
  Happening.By by() {
    return this == MY_MOVE ? Happening.By.USER : Happening.By.EMPLOYER;
  }

  private static Action<Long> reply(News news) {
    return new RecordReply(news.opportunity(), news.date(DECISION), news.medium(), news.sender());
  }

  private static Action<Long> invitation(News news) {
    return new RecordNextRound(news.opportunity(), news.nextRound(), news.medium(), news.sender());
  }
}
