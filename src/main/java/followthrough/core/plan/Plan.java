package followthrough.core.plan;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person should be told: this minute, and when next. */
public final class Plan {
  /** So many steps left to run out, and the person is asked whether to go on (rules, 9, KP). */
  private static final int IGNORED = 3;

  private final CaseFile file;
  private final List<PlannedStep> steps;
  private final Map<StepKey, PlannedStep> keys = new HashMap<>();
  private final Map<Long, Stage> stages;
  private final Map<Long, Context> contexts;
  private final Map<Long, Context> ofInterview = new HashMap<>();
  private final Instant now;
  private final Clocks clocks;
  private final Holds holds;
  private final MondayDigest digest;
  private final Agenda agenda;
  private final WeekAhead week;
  private final Entries entries;

  Plan(
      CaseFile file,
      List<PlannedStep> steps,
      Map<Long, Stage> stages,
      Map<Long, Context> contexts,
      Instant now) {
    this.file = file;
    this.steps = List.copyOf(steps);
    this.stages = stages;
    this.contexts = contexts;
    this.now = now;
    steps.forEach(planned -> keys.putIfAbsent(planned.step().key(), planned));
    contexts
        .values()
        .forEach(one -> one.fold().talks.all().forEach(round -> ofInterview.put(round.id(), one)));
    this.clocks = new Clocks(file.person());
    this.holds = new Holds(file, clocks);
    this.digest = new MondayDigest(steps, file.history(), clocks);
    this.agenda = new Agenda(contexts.values(), steps);
    this.week = new WeekAhead(file.person().wishes(), agenda, file.history(), clocks.current());
    this.entries = new Entries(List.copyOf(contexts.keySet()), clocks.current(), now);
  }

  /** Every step that exists now, answered ones included. */
  public List<PlannedStep> steps() {
    return steps;
  }

  public Optional<PlannedStep> step(StepKey key) {
    return Optional.ofNullable(keys.get(key));
  }

  public Stage stage(long opportunity) {
    return stages.getOrDefault(opportunity, Stage.ARCHIVED);
  }

  /**
   * The interview's times and promise as they stand now; empty when it is gone or was called off.
   */
  public Optional<Held> held(long interview) {
    return Optional.ofNullable(ofInterview.get(interview))
        .flatMap(context -> context.fold().talks.find(interview))
        .filter(Round::live)
        .map(round -> new Held(round.starts, round.ends, round.decision));
  }

  /** When an interview takes place and what was promised. */
  public record Held(Instant starts, Instant ends, @Nullable LocalDate decision) {}

  /** The company day for which one waits; empty when none was named or it plays no part now. */
  public Optional<LocalDate> promise(long opportunity) {
    return Optional.ofNullable(contexts.get(opportunity))
        .map(context -> context.fold().waiting.promise());
  }

  /** What happened, as this plan goes by it. */
  public Reading reading() {
    return new Reading(
        contexts.values().stream().map(Context::fold).toList(), file.pipeline().happenings());
  }

  /** Who passes the thanks for an interview on; empty when that contact is thanked in person. */
  public Optional<Contact> thanksThrough(long interview, long contact) {
    return Optional.ofNullable(ofInterview.get(interview))
        .flatMap(
            context ->
                new ThankYouPlanner(context, context.fold().talks.get(interview))
                    .passedOnBy(contact));
  }

  /** How the company last got in touch: EMAIL or PHONE; empty when nobody said. */
  public Optional<Medium> lastMedium(long opportunity) {
    return Optional.ofNullable(contexts.get(opportunity)).map(context -> context.fold().lastMedium);
  }

  /** The contact to whom check-ins go; empty when nobody is stored. */
  public Optional<Contact> mainContact(long opportunity) {
    return Optional.ofNullable(contexts.get(opportunity))
        .flatMap(context -> context.media().mainContact());
  }

  /** The rows by which the people of an interview are thanked, as if nobody had been yet. */
  public List<Row> thanks(long interview) {
    return Optional.ofNullable(ofInterview.get(interview))
        .map(
            context ->
                new ThankYouPlanner(context, context.fold().talks.get(interview)).everybody())
        .orElse(List.of());
  }

  /** Whether a check-in asks for a new date instead of a decision. */
  public boolean asksForTime(StepKey checkIn) {
    return chain(checkIn).filter(chain -> chain.kind() == Chain.Kind.PLAIN).isPresent();
  }

  /** The day by which an answer was promised before a check-in; empty when there is none. */
  public Optional<LocalDate> promise(StepKey checkIn) {
    return chain(checkIn).flatMap(chain -> promise(checkIn.subject()));
  }

  private Optional<Chain> chain(StepKey checkIn) {
    return Optional.ofNullable(contexts.get(checkIn.subject()))
        .map(context -> context.fold().waiting.chain)
        .filter(chain -> chain.origin() == checkIn.origin());
  }

  /** What some days ask for. */
  public Agenda agenda() {
    return agenda;
  }

  /** What a press in this minute causes at once: one DM of its own, at any hour. */
  public Optional<Dm> atOnce() {
    List<Entry> told = entries.of(due().filter(Plan::isAtOnce).toList());
    return told.isEmpty() ? Optional.empty() : Optional.of(new Dm(told, List.of()));
  }

  /** What time alone causes this minute: one DM, or only a record of what is too old. */
  public Optional<Dm> timed() {
    boolean held = holds.holds(now);
    List<PlannedStep> due =
        due()
            .filter(planned -> !isAtOnce(planned))
            .filter(planned -> holds.lets(planned.step().kind(), now))
            .toList();
    List<PlannedStep> old = due.stream().filter(Plan::tooLate).toList();
    List<PlannedStep> current = due.stream().filter(planned -> !tooLate(planned)).toList();
    List<PlannedStep> listed = held || !open() ? List.of() : digest.listed(now);
    Optional<StepKey> monday = held ? Optional.empty() : week.due(now);
    List<Entry> told;
    boolean bound = boundToWindow(current) || !listed.isEmpty() || monday.isPresent();
    if (!held && ignored() >= IGNORED && bound) {
      told =
          new ArrayList<>(
              entries.of(
                  current.stream().filter(planned -> planned.step().kind().anyHour()).toList()));
      told.add(Entries.forUser(Rule.KEEP_PAUSE_STOP, Holds.QUESTION, 0));
    } else {
      told = new ArrayList<>(entries.of(current));
      if (!listed.isEmpty()) {
        told.add(Entries.forUser(Rule.MONDAY_DIGEST, MondayDigest.KEY, listed.size()));
      }
      monday.ifPresent(key -> told.add(Entries.forUser(Rule.WEEK_AHEAD, key, 0)));
    }
    int skipped = (int) old.stream().filter(planned -> !holds.held(at(planned))).count();
    if (skipped > 0 && !told.isEmpty()) {
      told.add(
          Entries.forUser(
              Rule.SKIPPED_OLD_NOTES, new StepKey(FollowUpKind.SKIPPED_OLD_NOTES, 0, 0), skipped));
    }
    if (told.isEmpty() && old.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Dm(told, old.stream().map(planned -> planned.step().key()).toList()));
  }

  /** When to look again; empty when nothing will ever come by itself. */
  public Optional<Instant> wakeAt() {
    boolean held = holds.holds(now);
    Stream<Instant> own =
        steps.stream()
            .filter(planned -> holds.lets(planned.step().kind(), now))
            .flatMap(planned -> comesAt(planned).stream());
    Instant release = held ? holds.endsAt(now) : null;
    Stream<Instant> others =
        held
            ? Stream.ofNullable(release)
            : Stream.concat(digest.next().map(this::open).stream(), week.next(now).stream());
    return Stream.concat(own, others).min(Comparator.naturalOrder());
  }

  /** Whether timed reminders are held back now by a pause, a stop or an open question. */
  public boolean held() {
    return holds.holds(now);
  }

  /** When the present hold ends by itself; empty when there is none or it waits for a press. */
  public Optional<Instant> heldUntil() {
    return held() ? Optional.ofNullable(holds.endsAt(now)) : Optional.empty();
  }

  /** Whether a step comes when it is due, in spite of what holds now. */
  public boolean comes(PlannedStep planned) {
    return holds.lets(planned.step().kind(), now);
  }

  /** The choices for a snooze pressed now, none when nothing fits before the cap. */
  public List<Instant> snoozeChoices(StepKey key) {
    return step(key)
        .filter(PlannedStep::open)
        .map(planned -> SnoozeChoices.of(planned, clocks.current(), now))
        .orElse(List.of());
  }

  private Stream<PlannedStep> due() {
    return steps.stream()
        .filter(planned -> comesAt(planned).filter(due -> !due.isAfter(now)).isPresent());
  }

  /** What was kept back comes with the rest, in the window, though it might at any hour. */
  private Optional<Instant> comesAt(PlannedStep planned) {
    boolean keptBack =
        planned.step().kind() != FollowUpKind.BEFORE_YOU_LEAVE
            && !planned.step().kind().answersPress()
            && !isAtOnce(planned)
            && holds.held(at(planned));
    return planned.dueAt().map(due -> keptBack ? clocks.current().nextWindow(due) : due);
  }

  private static boolean tooLate(PlannedStep planned) {
    return planned.next() != null && planned.next().tooLate();
  }

  private static boolean isAtOnce(PlannedStep planned) {
    return planned.next() != null && planned.next().atOnce();
  }

  private static Instant at(PlannedStep planned) {
    return planned.next() == null ? Instant.MAX : planned.next().at();
  }

  private boolean open() {
    return clocks.current().isOpen(now);
  }

  private Instant open(Instant line) {
    return line.isAfter(now) ? line : clocks.current().nextWindow(now);
  }

  private static boolean boundToWindow(List<PlannedStep> due) {
    return due.stream().anyMatch(planned -> !planned.step().kind().anyHour());
  }

  /** Steps that ran out unanswered since the person last pressed anything. */
  private long ignored() {
    Instant press = file.person().lastPress();
    return steps.stream()
        .filter(planned -> planned.step().kind().ignorable())
        .filter(planned -> planned.step().rows().stream().anyMatch(row -> row.to() != 0))
        .filter(planned -> planned.schedule().ranOut(now))
        .filter(planned -> press == null || shownAfter(planned, press))
        .count();
  }

  private static boolean shownAfter(PlannedStep planned, Instant press) {
    Instant shown = planned.lastShown().orElse(Instant.MIN);
    // What a press caused at once came after it, though in the same minute.
    boolean caused = shown.equals(press) && planned.step().plannedAt().equals(press);
    return shown.isAfter(press) || caused;
  }
}
