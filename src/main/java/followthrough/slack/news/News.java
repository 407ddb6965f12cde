package followthrough.slack.news;

import static followthrough.slack.news.NewsField.ANSWER_BY;
import static followthrough.slack.news.NewsField.AWAY;
import static followthrough.slack.news.NewsField.BACK;
import static followthrough.slack.news.NewsField.BY_WHEN;
import static followthrough.slack.news.NewsField.COMPANY;
import static followthrough.slack.news.NewsField.DECISION;
import static followthrough.slack.news.NewsField.FORMAT;
import static followthrough.slack.news.NewsField.HOW;
import static followthrough.slack.news.NewsField.LENGTH;
import static followthrough.slack.news.NewsField.OFFER_FROM;
import static followthrough.slack.news.NewsField.PEOPLE;
import static followthrough.slack.news.NewsField.SOMEBODY_ELSE;
import static followthrough.slack.news.NewsField.STARTS;
import static followthrough.slack.news.NewsField.WAITING;
import static followthrough.slack.news.NewsField.WHO;

import followthrough.core.action.AcceptOffer;
import followthrough.core.action.Action;
import followthrough.core.action.Archive;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.Desk;
import followthrough.core.action.RecordAbsence;
import followthrough.core.action.RecordNextRound;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordPraise;
import followthrough.core.action.RecordPromise;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.core.action.Reopen;
import followthrough.core.action.ReportNoCall;
import followthrough.core.action.SetDecision;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Happening;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Everything a person can tell about an opportunity (follow-up-rules.md, 8), in the order of the
 * menu: when it can have happened, what has to be asked, and the action that records it.
 */
enum News {
  REPLIED("They replied", NewsState::canHear, News::reply, DECISION, HOW, WHO, SOMEBODY_ELSE),
  INVITED(
      "They invite me to the next round",
      NewsState::canHear,
      News::invitation,
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
      told -> new RecordPromise(told.opportunity(), told.byWhen(), told.sender()),
      BY_WHEN,
      WHO,
      SOMEBODY_ELSE),
  OUT_OF_OFFICE(
      "Somebody is out of office",
      NewsState::open,
      told -> new RecordAbsence(told.opportunity(), told.day(BACK), told.contact(AWAY)),
      BACK,
      AWAY),
  DECISION_DAY(
      "The decision day changed",
      NewsState::awaitsDecision,
      told -> new SetDecision(told.opportunity(), told.date(DECISION)),
      DECISION),
  MY_MOVE("I must move the interview", NewsState::ahead, Told::move, STARTS, LENGTH),
  THEIR_MOVE("They move the interview", NewsState::ahead, Told::move, STARTS, LENGTH, DECISION),
  NEW_TIME(
      "The interview has a new time", NewsState::withoutTime, Told::move, STARTS, LENGTH, DECISION),
  CANCELLED(
      "They cancel the interview",
      NewsState::ahead,
      told -> new CancelInterview(told.interview(), told.medium()),
      HOW),
  NOT_CALLED(
      "They did not call", NewsState::callIsDue, told -> new ReportNoCall(told.interview(), false)),
  NOBODY_THERE(
      "Nobody was there", NewsState::visitIsDue, told -> new ReportNoCall(told.interview(), true)),
  PRAISE(
      "The words of praise have come",
      NewsState::awaitsPraise,
      told -> new RecordPraise(told.interview())),
  OFFER(
      "They make an offer",
      NewsState::canHear,
      told ->
          new RecordOffer(told.opportunity(), told.day(ANSWER_BY), told.medium(), told.sender()),
      ANSWER_BY,
      HOW,
      WHO,
      SOMEBODY_ELSE),
  ACCEPTED("I accept the offer", NewsState::offered, told -> new AcceptOffer(told.opportunity())),
  DECLINED("I decline the offer", NewsState::offered, told -> new DeclineOffer(told.opportunity())),
  OTHER_OFFER(
      "I have another offer",
      NewsState::waiting,
      Told::otherOffer,
      COMPANY,
      ANSWER_BY,
      HOW,
      OFFER_FROM,
      WAITING),
  REJECTED(
      "They said no",
      NewsState::canBeRejected,
      told -> new RecordRejection(told.opportunity(), told.medium())),
  WITHDRAWN("I withdraw", NewsState::open, told -> new Withdraw(told.opportunity())),
  ARCHIVED("Archive it", NewsState::open, told -> new Archive(told.opportunity())),
  REOPENED("Open it again", NewsState::canBeReopened, told -> new Reopen(told.opportunity()));

  private final String label;

  // Never changed after construction; the JDK has no types that say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiPredicate<Desk.View, NewsTarget> possible;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Told, Action<Long>> action;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<NewsField> fields;

  News(
      String label,
      BiPredicate<Desk.View, NewsTarget> possible,
      Function<Told, Action<Long>> action,
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
    return !fields.isEmpty() || this == ACCEPTED;
  }

  /** What it is about when told of that target: a promise always belongs to the one awaited. */
  NewsTarget about(NewsTarget target, Desk.View view) {
    return this == DECISION_DAY ? NewsTarget.ofAwaited(view, target.opportunity()) : target;
  }

  Action<Long> action(Told told) {
    return action.apply(told);
  }

  /** Who moves an interview when this is told. */
  Happening.By by() {
    return this == MY_MOVE ? Happening.By.USER : Happening.By.EMPLOYER;
  }

  private static Action<Long> reply(Told told) {
    return new RecordReply(told.opportunity(), told.date(DECISION), told.medium(), told.sender());
  }

  private static Action<Long> invitation(Told told) {
    return new RecordNextRound(told.opportunity(), told.nextRound(), told.medium(), told.sender());
  }
}
