package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.REQUEST_DELIVERED;
import static followthrough.core.plan.FollowUpKind.REQUEST_DUE;
import static followthrough.core.plan.FollowUpKind.REQUEST_LAST_CALL;
import static followthrough.core.plan.FollowUpKind.REQUEST_LATE;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Requested;
import followthrough.core.plan.Step.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reminders of what they asked for, and the note beside its delivery (rules, 8.2). */
final class RequestPlanner {
  private static final List<FollowUpKind> REMINDERS =
      List.of(REQUEST_DUE, REQUEST_LAST_CALL, REQUEST_LATE);

  private static final Duration LAST_CALL_BEFORE = Duration.ofHours(3);

  private final Context context;
  private final @Nullable Instant firstCheckIn;

  /**
   * @param firstCheckIn when check-in 1 comes; the note beside a delivery is pointless from then on
   */
  RequestPlanner(Context context, @Nullable Instant firstCheckIn) {
    this.context = context;
    this.firstCheckIn = firstCheckIn;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Requests requests = context.fold().requests;
    requests.open().forEach(request -> remind(request, steps));
    requests.sent().forEach(sent -> steps.add(note(sent)));
    return steps;
  }

  private void remind(Requested request, List<Step> steps) {
    Instant due = request.due().by(context.calendar().zone());
    LocalDate before = context.calendar().add(context.calendar().dateOf(due), -1);
    Instant first = context.nine(request.at(), before);
    Instant last =
        context.resolve(request.at(), clock -> clock.previousWindow(due.minus(LAST_CALL_BEFORE)));
    Instant late =
        context.resolve(request.at(), clock -> clock.nine(clock.dateOf(due).plusDays(1)));
    boolean reminds = !first.isBefore(request.at());
    boolean tooSoon =
        reminds && !last.isBefore(first) && last.isBefore(first.plus(Series.TOO_SOON));
    boolean lastCalls = !tooSoon && !last.isBefore(request.at());
    steps.add(
        ask(REQUEST_DUE, request)
            .due(first)
            .endsAt(lastCalls ? last : due)
            .deadline(Deadline.at(due))
            .build());
    if (lastCalls) {
      steps.add(
          ask(REQUEST_LAST_CALL, request).due(last).endsAt(due).deadline(Deadline.at(due)).build());
    }
    steps.add(ask(REQUEST_LATE, request).due(late).build());
  }

  /** A later reminder of the same takes the place of those before it. */
  private Step.Builder ask(FollowUpKind kind, Requested request) {
    boolean replaced =
        REMINDERS.stream()
            .dropWhile(one -> one != kind)
            .skip(1)
            .anyMatch(later -> !context.history().shownOf(key(later, request)).isEmpty());
    StepKey key = key(kind, request);
    Row row = Row.forUser(context.opportunity());
    return context.step(key, request.at()).rows(replaced ? List.of() : context.open(key, row));
  }

  private StepKey key(FollowUpKind kind, Happening event) {
    return new StepKey(kind, context.opportunity(), event.number());
  }

  private Step note(Requests.Sent sent) {
    StepKey key = key(REQUEST_DELIVERED, sent.delivery());
    MediumPolicy media = context.media();
    return context
        .step(key, sent.delivery().at())
        .atOnce()
        .endsAt(firstCheckIn)
        .row(
            media.inWriting(media.personOrMainContact(sent.request().from()).orElse(null)),
            context.history())
        .build();
  }
}
