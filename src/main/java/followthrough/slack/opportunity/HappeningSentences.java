package followthrough.slack.opportunity;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.slack.Text;
import followthrough.slack.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened, in words; one sentence without its end for every kind of happening. */
final class HappeningSentences {
  private final Facts facts;
  private final Promises promises;

  HappeningSentences(Facts facts, Promises promises) {
    this.facts = facts;
    this.promises = promises;
  }

  /** In our own markup; what was typed stays as typed. */
  String of(Happening one) {
    if (one instanceof Happening.OfInterview talk) {
      return ofInterview(talk);
    }
    if (one instanceof Happening.OfOpportunity event) {
      return ofOpportunity(event);
    }
    if (one instanceof Happening.Paused paused) {
      return "You paused all reminders until " + day(paused.until());
    }
    if (one instanceof Happening.Stopped) {
      return "You stopped all reminders";
    }
    if (one instanceof Happening.Resumed) {
      return "You let the reminders go on";
    }
    throw wordless(one);
  }

  private String ofInterview(Happening.OfInterview one) {
    if (one instanceof Happening.Saved saved) {
      return "You logged the interview of " + at(saved.starts()) + promise(one);
    }
    if (one instanceof Happening.NewTime time) {
      return newTime(time) + at(time.starts()) + promise(one);
    }
    if (one instanceof Happening.MovedAway move) {
      return move.by() == By.USER
          ? "You had to move the interview of " + talk(move)
          : "They moved the interview of " + talk(move) + " and named no new time";
    }
    if (one instanceof Happening.Cancelled cancelled) {
      return "They cancelled the interview of " + talk(cancelled) + by(cancelled.medium());
    }
    if (one instanceof Happening.NotCalled missed) {
      return "They did not call for the interview of " + talk(missed);
    }
    if (one instanceof Happening.Debriefed debrief) {
      return "You looked back on the interview of "
          + talk(debrief)
          + impression(debrief.lookBack())
          + (debrief.reference() == null ? "" : ", reference: " + name(debrief.reference()))
          + promise(one);
    }
    if (one instanceof Happening.PraiseArrived) {
      return "A word of praise from your reference arrived";
    }
    throw wordless(one);
  }

  private String ofOpportunity(Happening.OfOpportunity one) {
    if (one instanceof Happening.DecisionSet set) {
      return (set.decision() == null
              ? "You took the decision day back"
              : "You set the decision day to " + day(set.decision()))
          + before(one);
    }
    if (one instanceof Happening.Replied reply) {
      return who(reply.from()) + " replied" + by(reply.medium()) + answerBy(reply);
    }
    if (one instanceof Happening.OutOfOffice absence) {
      return who(absence.contact()) + " went away until " + day(absence.firstDayBack());
    }
    if (one instanceof Happening.NextRound invitation) {
      return who(invitation.from()) + " invited you to the next round" + by(invitation.medium());
    }
    if (one instanceof Happening.MediumNoted noted) {
      return noted.medium() == null
          ? "You noted that you do not know how they last got in touch"
          : "You noted that they last got in touch" + by(noted.medium());
    }
    if (one instanceof Happening.Rejected rejection) {
      return "They said no" + by(rejection.medium());
    }
    if (one instanceof Happening.Offered offer) {
      return who(offer.from())
          + " made you an offer"
          + by(offer.medium())
          + ", to be answered by "
          + day(offer.answerDay());
    }
    if (one instanceof Happening.Competed competition) {
      return competition.waiting().isEmpty()
          ? "You chose to tell nobody about this offer"
          : "You chose to tell " + companies(competition) + " about this offer";
    }
    return lastWord(one);
  }

  /** What the person decided about the whole of it. */
  private static String lastWord(Happening.OfOpportunity one) {
    if (one instanceof Happening.Accepted) {
      return "You accepted the offer";
    }
    if (one instanceof Happening.Declined) {
      return "You declined the offer";
    }
    if (one instanceof Happening.Withdrawn) {
      return "You withdrew";
    }
    if (one instanceof Happening.Archived) {
      return "You archived it";
    }
    if (one instanceof Happening.KeptOpen) {
      return "You kept it open";
    }
    if (one instanceof Happening.Reopened) {
      return "You took it up again";
    }
    throw wordless(one);
  }

  /** What the acceptance of another offer means here. */
  String acceptedElsewhere(Happening.Accepted accepted) {
    return "You accepted the offer from "
        + Text.plain(facts.company(accepted.opportunity()))
        + ", so this one was withdrawn";
  }

  private static String newTime(Happening.NewTime time) {
    if (!time.confirm()) {
      return "You corrected the time of the interview to ";
    }
    return time.by() == By.USER ? "You moved the interview to " : "They moved the interview to ";
  }

  private static String impression(LookBack lookBack) {
    LookBack.Impression impression = lookBack.impression();
    return impression == null ? "" : ": " + OpportunitySentences.impression(impression);
  }

  /** The audit of a promise: what it is now and what it was. */
  private String promise(Happening one) {
    Optional<LocalDate> day = promises.by(one.number()).map(Promises.Named::day);
    return day.map(named -> ", decision day " + day(named) + before(one)).orElse("");
  }

  private String before(Happening one) {
    return promises
        .by(one.number())
        .map(Promises.Named::before)
        .map(day -> " (before: " + day(day) + ")")
        .orElse("");
  }

  private String answerBy(Happening.Replied reply) {
    return reply.decision() == null
        ? ", no decision day named" + before(reply)
        : ", decision day " + day(reply.decision()) + before(reply);
  }

  private String companies(Happening.Competed competition) {
    return Text.plain(Facts.listed(competition.waiting().stream().map(facts::company).toList()));
  }

  private String talk(Happening.OfInterview one) {
    return facts.interview(one.interview()).map(Interview::starts).map(this::at).orElse("then");
  }

  private String who(@Nullable Long contact) {
    return contact == null || facts.contact(contact).isEmpty() ? "They" : name(contact);
  }

  private String name(long contact) {
    return Text.plain(facts.name(contact));
  }

  private static String by(@Nullable Medium medium) {
    return medium == null ? "" : OpportunitySentences.by(medium);
  }

  private String at(Instant instant) {
    return Times.at(instant, facts.zone(), facts.now());
  }

  private String day(LocalDate day) {
    return Times.day(day, facts.now().atZone(facts.zone()).toLocalDate());
  }

  private static IllegalArgumentException wordless(Happening one) {
    return new IllegalArgumentException("no words for " + one.getClass().getSimpleName());
  }
}
