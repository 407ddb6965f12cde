package followthrough.slack.messages;

import followthrough.core.action.Delivery;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first line of a reminder: what to do, and by when. */
final class HeaderLine {
  private final Facts facts;
  private final Delivery delivery;

  HeaderLine(Facts facts, Delivery delivery) {
    this.facts = facts;
    this.delivery = delivery;
  }

  /** As typed, nothing escaped. */
  String text() {
    List<Entry> entries = delivery.entries();
    List<Entry> tasks =
        entries.stream()
            .filter(entry -> entry.step().kind() != FollowUpKind.SKIPPED_OLD_NOTES)
            .toList();
    if (tasks.size() > 1) {
      return several(tasks);
    }
    Entry entry = tasks.isEmpty() ? entries.get(0) : tasks.get(0);
    String todo = todo(entry, facts);
    if (done(entry)) {
      return TodoSentences.allDone(todo);
    }
    Instant deadline = entry.deadline();
    if (deadline == null || !deadline.isAfter(facts.now())) {
      return todo;
    }
    return switch (entry.step().kind()) {
      case PREPARE, BEFORE_YOU_LEAVE -> TodoSentences.at(todo, facts.near(deadline));
      case OFFER_THREE_DAYS_LEFT, OFFER_ONE_DAY_LEFT, OFFER_DAY_PASSED, DEBRIEF -> todo;
      default -> TodoSentences.by(todo, facts.by(deadline));
    };
  }

  private String several(List<Entry> tasks) {
    String todo = TodoSentences.several(tasks.size());
    if (tasks.stream().allMatch(this::done)) {
      return TodoSentences.allDone(todo);
    }
    Optional<Instant> first =
        tasks.stream()
            .filter(entry -> !done(entry))
            .map(Entry::deadline)
            .filter(Objects::nonNull)
            .filter(deadline -> deadline.isAfter(facts.now()))
            .min(Comparator.naturalOrder());
    return first.map(when -> TodoSentences.firstBy(todo, facts.by(when))).orElse(todo);
  }

  private boolean done(Entry entry) {
    List<EntryRows.Line> rows = EntryRows.of(delivery, entry, facts);
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> RowState.of(facts.view(), row.value().step(), row.row()))
            .allMatch(RowState.Answered.class::isInstance);
  }

  /** What an entry asks for, such as {@code Thank 3 people at Acme}; nothing escaped. */
  static String todo(Entry entry, Facts facts) {
    String company = facts.company(entry.opportunity());
    String todo = TodoSentences.todo(entry.rule(), who(entry.rows(), entry, facts), company);
    return todo.contains(company) || !facts.oneOfSeveral(entry.opportunity())
        ? todo
        : TodoSentences.at(company, todo);
  }

  private static String who(List<Row> rows, Entry entry, Facts facts) {
    List<Long> people =
        rows.stream()
            .flatMap(
                row -> row.group() ? row.passOn().stream() : java.util.stream.Stream.of(row.to()))
            .filter(contact -> contact != 0)
            .distinct()
            .toList();
    if (people.size() == 1) {
      return facts.name(people.get(0));
    }
    if (people.isEmpty()) {
      List<Long> missing = rows.stream().flatMap(row -> row.passOn().stream()).toList();
      return missing.isEmpty() ? facts.company(entry.opportunity()) : facts.names(missing);
    }
    boolean oneCompany = rows.stream().map(Row::opportunity).distinct().count() == 1;
    return oneCompany
        ? TodoSentences.people(people.size(), facts.company(rows.get(0).opportunity()))
        : TodoSentences.somePeople(people.size());
  }
}
