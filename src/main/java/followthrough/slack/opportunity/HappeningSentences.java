package followthrough.slack.opportunity;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Turn;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.AskedSentences;
import followthrough.slack.messages.EndingSentences;
import followthrough.slack.messages.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened, in words; one sentence without its end for every kind of happening. */
final class HappeningSentences {
  private final Facts facts;
  private final long opportunity;

  /**
   * @param opportunity the one that is told of
   */
  HappeningSentences(Facts facts, long opportunity) {
    this.facts = facts;
    this.opportunity = opportunity;
  }

  /** In our own markup; what was typed stays as typed. */
  String of(Turn turn) {
    Happening.OfOpportunity one = turn.happening();
    return switch (one.kind()) {
      case SAVED -> "You logged the interview of " + talk(turn) + promise(turn);
      case NEW_TIME -> newTime((Happening.NewTime) one) + talk(turn) + promise(turn);
      case MOVED_AWAY -> movedAway(one, talk(turn));
      case CANCELLED -> "They canceled the interview of " + talk(turn) + by(one);
      case NOT_CALLED -> missed((Happening.NotCalled) one) + talk(turn);
      case DEBRIEFED -> lookedBack((Happening.Debriefed) one, talk(turn)) + promise(turn);
      case PRAISE_ARRIVED -> "Your reference has written";
      case DECISION_SET -> decision((Happening.DecisionSet) one) + before(turn);
      case REPLIED -> replied((Happening.Replied) one) + before(turn);
      case PROMISED -> promised((Happening.Promised) one);
      case REQUESTED -> requested((Happening.Requested) one);
      case DELIVERED -> "You delivered " + asked((Happening.OfRequest) one);
      case REQUEST_DROPPED -> "They no longer ask for " + asked((Happening.OfRequest) one);
      case MORE_TIME_ASKED ->
          "You asked for more time, until " + day(((Happening.MoreTimeAsked) one).until());
      case MORE_TIME_REFUSED -> "They gave you no more time";
      case COUNTERED -> "You made a counter-offer" + about(((Happening.Countered) one).what());
      case OUT_OF_OFFICE -> away((Happening.OutOfOffice) one);
      case NEXT_ROUND ->
          who(((Happening.NextRound) one).from()) + " invited you to the next round" + by(one);
      case MEDIUM_NOTED -> noted((Happening.MediumNoted) one);
      case REJECTED -> "They said no" + by(one);
      case OFFERED -> offered((Happening.Offered) one);
      case COMPETED -> competed((Happening.Competed) one);
      case ACCEPTED -> accepted(one);
      case DECLINED -> "You declined the offer" + about(((Happening.Declined) one).why());
      case WITHDRAWN -> "You withdrew" + about(((Happening.Withdrawn) one).why());
      case ARCHIVED -> EndingSentences.archived("You", (Happening.Archived) one);
      case KEPT_OPEN -> "You kept it open";
      case REOPENED -> "You reopened it";
      case PAUSED, STOPPED, RESUMED -> throw new IllegalArgumentException("not of one: " + one);
    };
  }

  private String promised(Happening.Promised promised) {
    return who(promised.from())
        + " promised to be in touch by "
        + Times.at(promised.until(), facts.zone(), facts.now())
        + about(promised.what());
  }

  private String requested(Happening.Requested asked) {
    return who(asked.from()) + " asked you for " + AskedSentences.of(asked, facts);
  }

  private static String missed(Happening.NotCalled missed) {
    return missed.nobodyThere()
        ? "Nobody was there at the interview of "
        : "They didn't call for the interview of ";
  }

  private static String newTime(Happening.NewTime time) {
    if (!time.confirm()) {
      return "You corrected the time of the interview to ";
    }
    return time.by() == By.USER ? "You moved the interview to " : "They moved the interview to ";
  }

  private static String movedAway(Happening one, String talk) {
    return one.by() == By.USER
        ? "You had to move the interview of " + talk
        : "They moved the interview of " + talk + " and named no new time";
  }

  private String lookedBack(Happening.Debriefed debrief, String talk) {
    LookBack.Impression impression = debrief.lookBack().impression();
    return "You debriefed the interview of "
        + talk
        + (impression == null ? "" : ": " + OpportunitySentences.impression(impression))
        + (debrief.reference() == null ? "" : ", reference: " + name(debrief.reference()));
  }

  private String decision(Happening.DecisionSet set) {
    return set.decision() == null
        ? "You removed the decision date"
        : "You set the decision date to " + day(set.decision());
  }

  private String replied(Happening.Replied reply) {
    return who(reply.from())
        + " replied"
        + by(reply)
        + (reply.decision() == null
            ? ", no decision date named"
            : ", decision date " + day(reply.decision()));
  }

  private static String about(String what) {
    return what.isEmpty() ? "" : ": " + Text.plain(what);
  }

  /** In the words in which it was asked for. */
  private String asked(Happening.OfRequest end) {
    return facts
        .chapter(opportunity)
        .request(end.request())
        .map(Happening.Requested::what)
        .map(Text::plain)
        .orElse("what they asked for");
  }

  private String away(Happening.OutOfOffice absence) {
    Long contact = absence.contact();
    return (contact == null || facts.contact(contact).isEmpty() ? "Somebody" : name(contact))
        + " is out of office until "
        + day(absence.firstDayBack());
  }

  private static String noted(Happening.MediumNoted noted) {
    return noted.medium() == null
        ? "You noted that you don't know how they last got in touch"
        : "You noted that they last got in touch" + by(noted);
  }

  private String offered(Happening.Offered offer) {
    LocalDate day = offer.answerDay();
    return who(offer.from())
        + " made you an offer"
        + by(offer)
        + (day == null ? ", no answer day named" : ", to be answered by " + day(day));
  }

  private String competed(Happening.Competed competition) {
    if (competition.waiting().isEmpty()) {
      return "You chose to tell nobody about this offer";
    }
    String told = Facts.listed(competition.waiting().stream().map(facts::company).toList());
    return "You chose to tell " + Text.plain(told) + " about this offer";
  }

  /** The acceptance of another offer ends this one. */
  private String accepted(Happening.OfOpportunity one) {
    return one.opportunity() == opportunity
        ? "You accepted the offer"
        : "You accepted the offer from "
            + Text.plain(facts.company(one.opportunity()))
            + ", so this one was withdrawn";
  }

  /** The audit of a promise: what it is now and what it was. */
  private String promise(Turn turn) {
    return turn.named()
        .map(Turn.Named::day)
        .map(named -> ", decision date " + day(named) + before(turn))
        .orElse("");
  }

  private String before(Turn turn) {
    return turn.named()
        .map(Turn.Named::before)
        .map(day -> " (before: " + day(day) + ")")
        .orElse("");
  }

  /** The time it then had, or got. */
  private String talk(Turn turn) {
    return turn.happening() instanceof Happening.OfInterview one
        ? turn.talk(one.interview())
            .map(talk -> Times.at(talk.starts(), facts.zone(), facts.now()))
            .orElse("then")
        : "then";
  }

  private String who(@Nullable Long contact) {
    return contact == null || facts.contact(contact).isEmpty() ? "They" : name(contact);
  }

  private String name(long contact) {
    return Text.plain(facts.name(contact));
  }

  private static String by(Happening.Reached one) {
    Medium medium = one.medium();
    return medium == null ? "" : Deeds.by(medium);
  }

  private static String by(Happening one) {
    return one instanceof Happening.Reached reached ? by(reached) : "";
  }

  private String day(LocalDate day) {
    return Times.day(day, facts.now().atZone(facts.zone()).toLocalDate());
  }
}
