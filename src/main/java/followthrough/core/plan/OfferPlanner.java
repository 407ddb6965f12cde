package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.OFFER_ACCEPTED;
import static followthrough.core.plan.FollowUpKind.OFFER_DECLINED;
import static followthrough.core.plan.FollowUpKind.OFFER_ONE_DAY_LEFT;
import static followthrough.core.plan.FollowUpKind.OFFER_THANKS;
import static followthrough.core.plan.FollowUpKind.OFFER_THREE_DAYS_LEFT;
import static followthrough.core.plan.FollowUpKind.OTHER_OFFER_LAST_QUESTION;
import static followthrough.core.plan.FollowUpKind.TELL_OTHER_OFFER;
import static followthrough.core.plan.FollowUpKind.WITHDRAW;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Step.Deadline;
import followthrough.core.plan.Step.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps around an offer and the person's own last word (follow-up-rules.md, 8). */
final class OfferPlanner {
  private static final int FIRST_WARNING = -3;
  private static final int LAST_WARNING = -1;

  private final Context context;
  private final Function<Long, Context> elsewhere;

  /**
   * @param elsewhere the person's other opportunities by id
   */
  OfferPlanner(Context context, Function<Long, Context> elsewhere) {
    this.context = context;
    this.elsewhere = elsewhere;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    OpportunityFold fold = context.fold();
    Happening.Offered offer = fold.bargain.offered;
    if (offer != null && fold.stage == Stage.OFFER) {
      acknowledge(offer, steps);
      LocalDate day = offer.answerDay();
      if (day != null) {
        warning(OFFER_THREE_DAYS_LEFT, offer, day, FIRST_WARNING, steps);
        warning(OFFER_ONE_DAY_LEFT, offer, day, LAST_WARNING, steps);
      }
      steps.addAll(new OfferDeskPlanner(context).steps(offer));
      if (fold.bargain.competed != null) {
        compete(fold.bargain.competed, offer, steps);
      }
    }
    Happening.OfOpportunity farewell = fold.bargain.farewell;
    if (farewell instanceof Happening.Accepted) {
      steps.add(
          answer(OFFER_ACCEPTED, farewell, context.media().phoneThenEmail(offeredBy()))
              .deadline(Deadline.after(farewell.at(), EventPlanner.DAY))
              .build());
    } else if (farewell instanceof Happening.Declined) {
      steps.add(
          answer(OFFER_DECLINED, farewell, context.media().answeringOffer(offeredBy()))
              .deadline(Deadline.closeOfDay())
              .build());
    }
    if (farewell != null && !fold.bargain.withdrawn.isEmpty()) {
      withdraw(farewell, steps);
    }
    return steps;
  }

  private @Nullable Contact offeredBy() {
    return context.media().offeredBy().orElse(null);
  }

  private Step.Builder answer(FollowUpKind kind, Happening.OfOpportunity event, Row row) {
    return context
        .step(new StepKey(kind, context.opportunity(), event.number()), event.at())
        .atOnce()
        .row(row, context.history());
  }

  private void acknowledge(Happening.Offered offer, List<Step> steps) {
    Instant lastCall =
        context.resolve(
            offer.at(),
            clock -> clock.previousWindow(offer.at().plus(EventPlanner.LAST_CALL_AFTER)));
    steps.add(
        context
            .step(new StepKey(OFFER_THANKS, context.opportunity(), offer.number()), offer.at())
            .moments(
                List.of(
                    new Moment(Rule.OFFER_THANKS, offer.at(), true),
                    new Moment(Rule.OFFER_LAST_CALL, lastCall, false)))
            .deadline(Deadline.after(offer.at(), EventPlanner.DAY))
            .row(context.media().answeringOffer(offeredBy()), context.history())
            .build());
  }

  private void warning(
      FollowUpKind kind,
      Happening.Offered offer,
      LocalDate day,
      int businessDays,
      List<Step> steps) {
    StepKey key = new StepKey(kind, context.opportunity(), offer.number());
    steps.add(
        context
            .step(key, offer.at())
            .due(warningAt(offer, day, businessDays))
            .endsAt(over(offer, day))
            .deadline(Deadline.at(over(offer, day)))
            .rows(context.open(key, Row.forUser(context.opportunity())))
            .build());
  }

  private Instant warningAt(Happening.Offered offer, LocalDate day, int businessDays) {
    return context.nine(offer.at(), context.calendar().add(day, businessDays));
  }

  /** The end of the answer day in the zone where the offer reached the person. */
  private Instant over(Happening.Offered offer, LocalDate day) {
    return day.plusDays(1).atStartOfDay(context.clocks().at(offer.at()).zone()).toInstant();
  }

  private void compete(Happening.Competed competition, Happening.Offered offer, List<Step> steps) {
    LocalDate day = offer.answerDay();
    if (day == null) {
      // The last question comes by the answer day, and none was named.
      steps.add(
          ask(TELL_OTHER_OFFER, competition, competition.at())
              .atOnce()
              .deadline(Deadline.closeOfDay())
              .build());
      return;
    }
    Instant since = offer.at().isAfter(competition.at()) ? offer.at() : competition.at();
    Instant lastQuestion = warningAt(offer, day, LAST_WARNING);
    Instant over = over(offer, day);
    boolean asksAgain = !lastQuestion.isBefore(since);
    steps.add(
        ask(TELL_OTHER_OFFER, competition, competition.at())
            .atOnce()
            .endsAt(asksAgain ? lastQuestion : over)
            .deadline(Deadline.closeOfDay())
            .build());
    // E3: a new answer day moves the last question, also when it was shown already.
    boolean moved = offer.number() > competition.number();
    steps.add(
        ask(OTHER_OFFER_LAST_QUESTION, competition, since)
            .freshFrom(moved ? offer.at() : Instant.MIN)
            .due(lastQuestion)
            .endsAt(over)
            .build());
  }

  private Step.Builder ask(FollowUpKind kind, Happening.Competed competition, Instant plannedAt) {
    StepKey key = new StepKey(kind, context.opportunity(), competition.number());
    List<Row> rows =
        competition.waiting().stream()
            .map(elsewhere)
            .filter(other -> other.fold().stage == Stage.OPEN)
            .filter(other -> other.fold().heardFrom < competition.number())
            .filter(other -> !context.answeredFor(key, other.opportunity()))
            .map(other -> other.media().checkIn(other.mainContact()))
            .map(OfferPlanner::answeredForItself)
            .toList();
    return context.step(key, plannedAt).rows(rows);
  }

  private void withdraw(Happening.OfOpportunity farewell, List<Step> steps) {
    StepKey key = new StepKey(WITHDRAW, context.opportunity(), farewell.number());
    List<Row> rows =
        context.fold().bargain.withdrawn.stream()
            .map(elsewhere)
            .filter(other -> other.fold().stage == Stage.WITHDRAWN)
            .filter(other -> !context.answeredFor(key, other.opportunity()))
            .map(other -> other.media().strictlyInWriting(other.mainContact()))
            .map(OfferPlanner::answeredForItself)
            .toList();
    steps.add(
        context
            .step(key, farewell.at())
            .atOnce()
            .deadline(Deadline.after(farewell.at(), EventPlanner.DAY))
            .rows(rows)
            .build());
  }

  /** A row without a contact is answered under its opportunity, so that two never share one. */
  private static Row answeredForItself(Row row) {
    return row.recipient() != 0
        ? row
        : new Row(
            row.opportunity(),
            row.to(),
            row.opportunity(),
            row.medium(),
            row.why(),
            row.group(),
            row.passOn());
  }
}
