package followthrough.slack.news;

import followthrough.core.action.Desk;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.TodoSentences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in a few words how the plan for one opportunity differs after a press. */
public final class WhatChanged {
  private static final int SAID_AT_MOST = 3;

  /** What reminds of something to be done for them, and is worth announcing. */
  private static final Set<FollowUpKind> REMINDERS =
      EnumSet.of(
          FollowUpKind.REQUEST_DUE, FollowUpKind.REQUEST_LAST_CALL, FollowUpKind.REQUEST_LATE);

  private final Desk.View before;
  private final Desk.View after;
  private final long opportunity;

  private WhatChanged(Desk.View before, Desk.View after, long opportunity) {
    this.before = before;
    this.after = after;
    this.opportunity = opportunity;
  }

  /** Such as {@code Check-in 1 moved to Wed, Dec 9.}; empty when nothing a person sees changed. */
  public static String between(Desk.View before, Desk.View after, long opportunity) {
    return new WhatChanged(before, after, opportunity).sentence();
  }

  /** What goes and what comes if something is told; the plan is asked, nothing is kept. */
  public static String preview(Desk.View before, Desk.View after, long opportunity) {
    return new WhatChanged(before, after, opportunity).foreseen();
  }

  private String foreseen() {
    Map<FollowUpKind, PlannedStep> old = coming(before);
    Map<FollowUpKind, PlannedStep> now = coming(after);
    Map<Boolean, List<String>> missing =
        old.entrySet().stream()
            .filter(one -> !now.containsKey(one.getKey()) && !sent(one.getValue()))
            .map(Map.Entry::getValue)
            .collect(
                Collectors.partitioningBy(
                    this::waits, Collectors.mapping(WhatChanged::name, Collectors.toList())));
    List<String> comes =
        now.entrySet().stream()
            .filter(
                one ->
                    !old.containsKey(one.getKey())
                        || !day(old.get(one.getKey())).equals(day(one.getValue())))
            .map(Map.Entry::getValue)
            .sorted(Comparator.comparing(WhatChanged::due))
            .map(one -> NewsSentences.foreseen(name(one), when(one)))
            .toList();
    return NewsSentences.ifSaved(
        missing.getOrDefault(false, List.of()), missing.getOrDefault(true, List.of()), comes);
  }

  private String when(PlannedStep planned) {
    return due(planned).isAfter(after.now()) ? day(planned) : NewsSentences.AT_ONCE;
  }

  private String sentence() {
    Map<FollowUpKind, PlannedStep> old = coming(before);
    Map<FollowUpKind, PlannedStep> now = coming(after);
    List<String> said = new ArrayList<>();
    now.forEach(
        (kind, step) -> {
          String when = day(step);
          if (!old.containsKey(kind)) {
            said.add(
                isHere(step)
                    ? NewsSentences.isHere(name(step))
                    : NewsSentences.comes(name(step), when));
          } else if (!day(old.get(kind)).equals(when)) {
            said.add(NewsSentences.moved(name(step), when));
          }
        });
    if (now.isEmpty() && !old.isEmpty()) {
      said.add(NewsSentences.NOTHING_COMES);
    } else {
      old.forEach(
          (kind, step) -> {
            if (!now.containsKey(kind) && !sent(step)) {
              said.add(
                  waits(step) ? NewsSentences.waits(name(step)) : NewsSentences.gone(name(step)));
            }
          });
    }
    return String.join(" ", said.subList(0, Math.min(SAID_AT_MOST, said.size())));
  }

  /** What will be shown by itself, one step of a kind; what prepares or asks the person aside. */
  private Map<FollowUpKind, PlannedStep> coming(Desk.View view) {
    Map<FollowUpKind, PlannedStep> coming = new EnumMap<>(FollowUpKind.class);
    view.plan().steps().stream()
        .filter(planned -> planned.step().opportunity() == opportunity)
        .filter(planned -> planned.open() && planned.dueAt().isPresent())
        .filter(planned -> told(planned.step().key().kind()))
        .forEach(planned -> coming.merge(line(planned), planned, this::earlier));
    return coming;
  }

  private static boolean told(FollowUpKind kind) {
    return !kind.forUser() || REMINDERS.contains(kind);
  }

  /** Reminders of one thing are told of in one line: the next of them. */
  private static FollowUpKind line(PlannedStep planned) {
    FollowUpKind kind = planned.step().key().kind();
    return REMINDERS.contains(kind) ? FollowUpKind.REQUEST_DUE : kind;
  }

  /** Whether it came with the answer to the press. */
  private boolean isHere(PlannedStep step) {
    return step.lastShown().filter(after.now()::equals).isPresent();
  }

  /** Whether it is still to come, though not by itself: they wait for the person. */
  private boolean waits(PlannedStep step) {
    return after.plan().step(step.step().key()).filter(PlannedStep::open).isPresent()
        && !after.plan().reading().openRequests(opportunity).isEmpty();
  }

  private PlannedStep earlier(PlannedStep one, PlannedStep other) {
    return due(one).isAfter(due(other)) ? other : one;
  }

  /** Whether it was answered rather than ended. */
  private boolean sent(PlannedStep step) {
    return after.file().history().answers().stream()
        .anyMatch(answer -> answer.step().equals(step.step().key()) && answer.stands());
  }

  private static Instant due(PlannedStep planned) {
    return planned.dueAt().orElse(Instant.MAX);
  }

  private String day(PlannedStep planned) {
    ZoneId zone = after.file().person().current().zone();
    return Times.day(
        due(planned).atZone(zone).toLocalDate(), after.now().atZone(zone).toLocalDate());
  }

  private static String name(PlannedStep planned) {
    return TodoSentences.name(
        planned.rule().orElseGet(() -> Rule.first(planned.step().key().kind())));
  }
}
