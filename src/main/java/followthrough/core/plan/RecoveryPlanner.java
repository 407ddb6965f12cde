package followthrough.core.plan;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Step.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second chance after a weak point: resource, reference, praise (follow-up-rules.md, 7). */
final class RecoveryPlanner {
  private final Context context;
  private final Round round;

  RecoveryPlanner(Context context, Round round) {
    this.context = context;
    this.round = round;
  }

  /**
   * @param checkInDay the company day of check-in 1; null when none comes
   */
  List<Step> steps(@Nullable LocalDate checkInDay) {
    List<Step> steps = new ArrayList<>();
    if (round.askedReference != null) {
      askReference(round.askedReference, steps);
    }
    Happening.Debriefed debrief = round.debrief;
    if (debrief == null || debrief.wentWrong().isEmpty() || round.recoveryOver) {
      return steps;
    }
    LocalDate day = context.calendar().dateOf(round.ends);
    LocalDate resource = earlier(context.calendar().add(day, 2));
    LocalDate praise = earlier(context.calendar().add(day, 3));
    if (praise.isAfter(resource) && arrivedBy(debrief, praise)) {
      optional(FollowUpKind.FORWARD_PRAISE, debrief, praise, checkInDay, steps);
    }
    boolean answered = context.history().lastAnswer(key(FollowUpKind.SEND_RESOURCE)) != null;
    if (resource.isAfter(day) && (answered || steps.stream().noneMatch(this::forwardsPraise))) {
      optional(FollowUpKind.SEND_RESOURCE, debrief, resource, checkInDay, steps);
    }
    return steps;
  }

  private boolean arrivedBy(Happening.Debriefed debrief, LocalDate praise) {
    Instant arrived = round.praiseAt;
    return arrived != null
        && arrived.isBefore(context.morning(debrief.at(), context.notWhileAway(praise)));
  }

  /** E17: the praise takes along what was not sent before it arrived. */
  private boolean forwardsPraise(Step step) {
    return step.kind() == FollowUpKind.FORWARD_PRAISE && !step.moments().isEmpty();
  }

  private StepKey key(FollowUpKind kind) {
    return new StepKey(kind, round.id(), round.origin);
  }

  private void askReference(Happening.Debriefed debrief, List<Step> steps) {
    Long reference = debrief.reference();
    Contact contact =
        reference == null ? null : context.file().pipeline().contact(reference).orElse(null);
    if (contact == null) {
      return;
    }
    StepKey key = key(FollowUpKind.ASK_REFERENCE);
    steps.add(
        context
            .step(key, debrief.at())
            .atOnce()
            .deadline(Deadline.closeOfDay())
            .row(context.media().reference(contact), context.history())
            .build());
  }

  private void optional(
      FollowUpKind kind,
      Happening.Debriefed debrief,
      LocalDate day,
      @Nullable LocalDate checkInDay,
      List<Step> steps) {
    LocalDate shownOn = context.notWhileAway(day);
    if (checkInDay != null && !shownOn.isBefore(checkInDay)) {
      return;
    }
    StepKey key = key(kind);
    steps.add(
        context
            .step(key, changed(debrief))
            .freshFrom(context.freshAfterAbsence())
            .due(context.morning(debrief.at(), shownOn))
            .endsAt(checkInDay == null ? null : context.calendar().startOf(checkInDay))
            .row(context.media().inWriting(context.contactOf(round)), context.history())
            .build());
  }

  /** A moved promise moves these too, but never into the past. */
  private Instant changed(Happening.Debriefed debrief) {
    Chain chain = context.fold().waiting.chain;
    boolean moved =
        chain != null && chain.round() == round && chain.promiseSince().isAfter(debrief.at());
    return moved && chain != null ? chain.promiseSince() : debrief.at();
  }

  private LocalDate earlier(LocalDate day) {
    LocalDate promise = round.promise(context.calendar());
    if (promise == null) {
      return day;
    }
    LocalDate eve = context.calendar().add(promise, -1);
    return eve.isBefore(day) ? eve : day;
  }
}
