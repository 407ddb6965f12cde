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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says in a few words how the plan for one opportunity differs after a press. */
public final class WhatChanged {
  private static final int SAID_AT_MOST = 3;
  private static final Comparator<PlannedStep> BY_TIME = Comparator.comparing(WhatChanged::due);

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

  /**
   * How the plan after differs from the plan before; a step stands in one list at most.
   *
   * @param sent what came with the answer to the press
   * @param comes what was not planned before
   * @param moved what comes on another day
   * @param waits what was planned and waits for the person now
   * @param dropped what was planned and ended
   * @param empty whether nothing at all is left where something was
   */
  private record Difference(
      List<PlannedStep> sent,
      List<PlannedStep> comes,
      List<PlannedStep> moved,
      List<PlannedStep> waits,
      List<PlannedStep> dropped,
      boolean empty) {}

  private Difference difference() {
    Map<FollowUpKind, PlannedStep> old = coming(before);
    Map<FollowUpKind, PlannedStep> now = coming(after);
    List<PlannedStep> sent = steps(after).filter(this::isHere).sorted(BY_TIME).toList();
    List<PlannedStep> comes = new ArrayList<>();
    List<PlannedStep> moved = new ArrayList<>();
    now.forEach(
        (kind, step) -> {
          if (sent.contains(step)) {
            return;
          }
          if (!old.containsKey(kind)) {
            comes.add(step);
          } else if (!day(old.get(kind)).equals(day(step))) {
            moved.add(step);
          }
        });
    List<PlannedStep> waits = new ArrayList<>();
    List<PlannedStep> dropped = new ArrayList<>();
    old.entrySet().stream()
        .filter(one -> !now.containsKey(one.getKey()) && !sent(one.getValue()))
        .map(Map.Entry::getValue)
        .filter(one -> sent.stream().noneMatch(here -> line(here) == line(one)))
        .forEach(one -> (waits(one) ? waits : dropped).add(one));
    boolean empty = now.isEmpty() && sent.isEmpty() && !old.isEmpty();
    return new Difference(sent, comes, moved, waits, dropped, empty);
  }

  private String foreseen() {
    Difference change = difference();
    List<String> comes =
        Stream.of(change.comes(), change.moved(), change.sent())
            .flatMap(List::stream)
            .sorted(BY_TIME)
            .map(one -> NewsSentences.foreseen(name(one), when(one)))
            .toList();
    return NewsSentences.ifSaved(names(change.dropped()), names(change.waits()), comes);
  }

  private String sentence() {
    Difference change = difference();
    List<String> said = new ArrayList<>();
    change.comes().stream()
        .map(step -> NewsSentences.comes(name(step), when(step)))
        .forEach(said::add);
    change.moved().stream()
        .map(step -> NewsSentences.moved(name(step), when(step)))
        .forEach(said::add);
    change.waits().stream().map(step -> NewsSentences.waits(name(step))).forEach(said::add);
    List<String> all = new ArrayList<>();
    if (!change.sent().isEmpty()) {
      all.add(NewsSentences.sent(names(change.sent()), again(change.sent())));
    }
    all.addAll(said.subList(0, Math.min(SAID_AT_MOST, said.size())));
    if (change.empty()) {
      all.add(NewsSentences.NOTHING_COMES);
    } else if (!change.dropped().isEmpty()) {
      all.add(NewsSentences.dropped(names(change.dropped())));
    }
    return String.join(" ", all);
  }

  /** When the first of what was sent comes again. */
  private Optional<String> again(List<PlannedStep> sent) {
    return sent.stream().filter(step -> step.dueAt().isPresent()).min(BY_TIME).map(this::day);
  }

  private String when(PlannedStep planned) {
    return due(planned).isAfter(after.now()) ? day(planned) : NewsSentences.AT_ONCE;
  }

  private static List<String> names(List<PlannedStep> steps) {
    return steps.stream().map(WhatChanged::name).toList();
  }

  /** What will be shown by itself, one step of a kind; what prepares or asks the person aside. */
  private Map<FollowUpKind, PlannedStep> coming(Desk.View view) {
    Map<FollowUpKind, PlannedStep> coming = new EnumMap<>(FollowUpKind.class);
    steps(view)
        .filter(planned -> planned.dueAt().isPresent())
        .forEach(planned -> coming.merge(line(planned), planned, this::earlier));
    return coming;
  }

  private Stream<PlannedStep> steps(Desk.View view) {
    return view.plan().steps().stream()
        .filter(planned -> planned.step().opportunity() == opportunity && planned.open())
        .filter(planned -> told(planned.step().key().kind()));
  }

  private static boolean told(FollowUpKind kind) {
    return !kind.forUser() || REMINDERS.contains(kind);
  }

  /** Reminders of one thing are told of in one line: the next of them. */
  private static FollowUpKind line(PlannedStep planned) {
    FollowUpKind kind = planned.step().key().kind();
    return REMINDERS.contains(kind) ? FollowUpKind.REQUEST_DUE : kind;
  }

  /** Whether it came with the answer to the press, while the clock went on. */
  private boolean isHere(PlannedStep step) {
    return step.lastShown().filter(shown -> !shown.isBefore(before.now())).isPresent()
        && !step.lastShown().equals(shownBefore(step));
  }

  private Optional<Instant> shownBefore(PlannedStep step) {
    return before.plan().step(step.step().key()).flatMap(PlannedStep::lastShown);
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
