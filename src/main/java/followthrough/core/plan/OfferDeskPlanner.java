package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.OFFER_ASK_TIME;
import static followthrough.core.plan.FollowUpKind.OFFER_COUNTER_SILENCE;
import static followthrough.core.plan.FollowUpKind.OFFER_DAY_PASSED;
import static followthrough.core.plan.FollowUpKind.OFFER_NO_DAY;
import static followthrough.core.plan.FollowUpKind.OFFER_ONE_DAY_LEFT;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Step.Deadline;
import followthrough.core.plan.Step.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about an offer before it is answered, and once its day passed (rules, 8.3). */
final class OfferDeskPlanner {
  private static final int PATIENCE = 2;
  private static final int WEEK = 7;
  private static final int DAYS_WITHOUT_ANSWER_DAY = 3;

  private final Context context;
  private final Bargain bargain;

  OfferDeskPlanner(Context context) {
    this.context = context;
    this.bargain = context.fold().bargain;
  }

  List<Step> steps(Happening.Offered offer) {
    List<Step> steps = new ArrayList<>();
    Happening.MoreTimeAsked asked = bargain.moreTime;
    if (asked != null && bargain.timeOpen()) {
      steps.add(
          context
              .step(key(OFFER_ASK_TIME, asked), asked.at())
              .atOnce()
              .deadline(Deadline.after(asked.at(), EventPlanner.DAY))
              .row(context.media().phoneThenEmail(offeredBy()), context.history())
              .build());
    }
    Happening.Countered counter = bargain.countered;
    if (counter != null && !bargain.counterAnswered) {
      LocalDate day = context.calendar().add(context.calendar().dateOf(counter.at()), PATIENCE);
      steps.add(
          context
              .step(key(OFFER_COUNTER_SILENCE, counter), counter.at())
              .due(context.morning(counter.at(), day))
              .row(context.media().checkIn(offeredBy()), context.history())
              .build());
    }
    Happening.OfOpportunity newest = bargain.newest();
    LocalDate day = offer.answerDay();
    if (day == null) {
      steps.add(noDay(offer));
    } else {
      steps.add(newest == null ? warnedOnceMore(offer, day) : dayPassed(offer, day, newest));
    }
    return steps;
  }

  private @Nullable Contact offeredBy() {
    return context.media().offeredBy().orElse(null);
  }

  private StepKey key(FollowUpKind kind, Happening event) {
    return new StepKey(kind, context.opportunity(), event.number());
  }

  /** O6: the offer names no answer day, so the person is asked whether they have one by now. */
  private Step noDay(Happening.Offered offer) {
    StepKey key = key(OFFER_NO_DAY, offer);
    LocalDate day =
        context.calendar().add(context.calendar().dateOf(offer.at()), DAYS_WITHOUT_ANSWER_DAY);
    return context
        .step(key, offer.at())
        .moments(
            List.of(
                new Moment(Rule.OFFER_NO_DAY, context.nine(offer.at(), day), false),
                new Moment(Rule.OFFER_NO_DAY, context.nine(offer.at(), day.plusDays(WEEK)), false)))
        .rows(context.open(key, Row.forUser(context.opportunity())))
        .build();
  }

  /** O5: more time was asked for or a counter-offer made, so there is something to be told. */
  private Step dayPassed(Happening.Offered offer, LocalDate answerDay, Happening newest) {
    StepKey key = key(OFFER_DAY_PASSED, offer);
    LocalDate day = answerDay.plusDays(1);
    return context
        .step(key, newest.at())
        .moments(
            List.of(
                new Moment(Rule.OFFER_DAY_PASSED, context.nine(offer.at(), day), false),
                new Moment(
                    Rule.OFFER_DAY_PASSED, context.nine(offer.at(), day.plusDays(WEEK)), false)))
        .rows(context.open(key, Row.forUser(context.opportunity())))
        .build();
  }

  /**
   * Where nothing was pressed since, it is the last warning once more, which is pointless when that
   * was answered.
   */
  private Step warnedOnceMore(Happening.Offered offer, LocalDate day) {
    StepKey key = key(OFFER_DAY_PASSED, offer);
    boolean answered = context.history().lastAnswer(key(OFFER_ONE_DAY_LEFT, offer)) != null;
    Instant due = context.nine(offer.at(), day.plusDays(1));
    Row row = Row.forUser(context.opportunity());
    return context
        .step(key, offer.at())
        .moments(List.of(new Moment(Rule.OFFER_ONE_DAY_LEFT, due, false)))
        .rows(answered ? List.of() : context.open(key, row))
        .build();
  }
}
