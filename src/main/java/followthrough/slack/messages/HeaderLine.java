package followthrough.slack.messages;

import followthrough.core.action.Delivery;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first line of a reminder: what to do, for whom, and by when. */
final class HeaderLine {
  private final Facts facts;
  private final Delivery delivery;
  private final Todo todo;

  /** An entry is asked several times for its rows, which the whole plan is looked through for. */
  private final Map<Entry, List<EntryRows.Line>> rows = new HashMap<>();

  HeaderLine(Facts facts, Delivery delivery) {
    this.facts = facts;
    this.delivery = delivery;
    this.todo = new Todo(facts);
  }

  /**
   * As typed, nothing escaped.
   *
   * @param left what still counts of the message
   */
  String text(List<Entry> left) {
    List<Entry> entries = left.isEmpty() ? delivery.entries() : left;
    List<Entry> tasks =
        entries.stream()
            .filter(entry -> entry.step().kind() != FollowUpKind.SKIPPED_OLD_NOTES)
            .toList();
    if (left.isEmpty()) {
      return tasks.size() > 1
          ? EndingSentences.several(tasks.size())
          : ended(entries.get(0), facts);
    }
    if (tasks.size() > 1) {
      return several(tasks);
    }
    Entry entry = tasks.isEmpty() ? entries.get(0) : tasks.get(0);
    String todo = todo(entry);
    if (done(entry)) {
      return TodoSentences.allDone(todo);
    }
    Instant deadline = deadline(entry);
    if (deadline == null || !deadline.isAfter(facts.now())) {
      return todo;
    }
    if (entry.step().kind() == FollowUpKind.PREPARE) {
      return TodoSentences.at(todo, facts.at(deadline));
    }
    return hasDeadline(entry) ? TodoSentences.by(todo, facts.at(deadline)) : todo;
  }

  /**
   * What a notification tells of it that names nobody; escaped.
   *
   * @param left what still counts of the message
   */
  String notice(List<Entry> left) {
    List<Entry> open = left.stream().filter(entry -> !done(entry)).toList();
    Optional<Instant> first =
        times(open.stream().filter(entry -> hasDeadline(entry) || hasStart(entry))).stream()
            .filter(end -> end.isAfter(facts.now()))
            .min(Comparator.naturalOrder());
    return NoticeSentences.notice(open.size(), first.map(facts::at));
  }

  /** By when the rows of an entry should be done; null when it is late already. */
  static @Nullable Instant deadline(Entry entry) {
    // The next morning ends what is late only for the bookkeeping: the person should write now.
    return entry.rule() == Rule.THANK_YOU_LATE ? null : entry.deadline();
  }

  private String several(List<Entry> tasks) {
    String companies = todo.companies(tasks.stream().flatMap(this::opportunities));
    boolean thanks =
        tasks.stream().allMatch(entry -> entry.step().kind() == FollowUpKind.THANK_YOU);
    String todo =
        thanks ? TodoSentences.thank(companies) : TodoSentences.several(tasks.size(), companies);
    List<Entry> open = tasks.stream().filter(entry -> !done(entry)).toList();
    if (open.isEmpty()) {
      return TodoSentences.allDone(todo);
    }
    List<Instant> deadlines = times(open.stream().filter(HeaderLine::hasDeadline));
    int overdue = (int) deadlines.stream().filter(end -> !end.isAfter(facts.now())).count();
    if (overdue > 0) {
      return TodoSentences.overdue(todo, overdue);
    }
    Optional<Instant> first = deadlines.stream().min(Comparator.naturalOrder());
    return first
        .map(when -> TodoSentences.firstBy(todo, facts.at(when)))
        .or(() -> start(open).map(when -> TodoSentences.firstOn(todo, facts.at(when))))
        .orElse(todo);
  }

  /** The next of the talks that are prepared for. */
  private Optional<Instant> start(List<Entry> open) {
    return times(open.stream().filter(HeaderLine::hasStart)).stream()
        .filter(start -> start.isAfter(facts.now()))
        .min(Comparator.naturalOrder());
  }

  private static List<Instant> times(Stream<Entry> entries) {
    return entries.map(HeaderLine::deadline).filter(Objects::nonNull).toList();
  }

  /** Whether its time is an end that the person has to keep. */
  private static boolean hasDeadline(Entry entry) {
    return switch (entry.step().kind()) {
      case REQUEST_DUE, REQUEST_LAST_CALL -> true;
      default -> !entry.step().kind().forUser();
    };
  }

  private static boolean hasStart(Entry entry) {
    FollowUpKind kind = entry.step().kind();
    return kind == FollowUpKind.PREPARE || kind == FollowUpKind.BEFORE_YOU_LEAVE;
  }

  private boolean done(Entry entry) {
    List<EntryRows.Line> shown = rows(entry);
    return !shown.isEmpty()
        && shown.stream()
            .map(row -> RowState.of(facts.view(), row.value().step(), row.row()))
            .allMatch(RowState.Answered.class::isInstance);
  }

  /** What an entry asked for that asks for nothing any more; nothing escaped. */
  static String ended(Entry entry, Facts facts) {
    String company =
        facts.opportunity(entry.opportunity()).isEmpty() ? "" : facts.company(entry.opportunity());
    return EndingSentences.heading(TodoSentences.name(entry.rule()), company);
  }

  /** What an entry asks for, such as {@code Thank 3 people at Acme}; nothing escaped. */
  String todo(Entry entry) {
    return switch (entry.rule()) {
      case MONDAY_DIGEST -> TodoSentences.stillOpen(todo.companies(opportunities(entry)));
      case WEEK_AHEAD -> WeekSentences.title(todo.companies(opportunities(entry)));
      default -> todo.of(entry.rule(), entry.rows(), entry.about(), entry.opportunity());
    };
  }

  /** The opportunities an entry is about: those of its rows, or its own. */
  Stream<Long> opportunities(Entry entry) {
    if (entry.rule() == Rule.WEEK_AHEAD) {
      return new WeekLines(facts).opportunities(entry).stream();
    }
    List<Long> found =
        rows(entry).stream()
            .map(EntryRows.Line::row)
            .map(Row::opportunity)
            .filter(opportunity -> opportunity != 0)
            .toList();
    return found.isEmpty() ? Stream.of(entry.opportunity()) : found.stream();
  }

  /** What an entry shows now, one line each. */
  List<EntryRows.Line> rows(Entry entry) {
    return rows.computeIfAbsent(entry, one -> EntryRows.of(delivery, one, facts));
  }
}
