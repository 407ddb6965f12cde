package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Belongings.Answer;
import followthrough.core.action.Copy;
import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.draft.Draft;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One copy on its way into the database, within one transaction. */
final class Incoming {
  /** Nobody wants more messages at once; the rest waits on the Home tab. */
  private static final int MOST_REMINDERS = 10;

  private final Handle handle;
  private final PersonId person;
  private final Copy copy;

  Incoming(Handle handle, PersonId person, Copy copy) {
    this.handle = handle;
    this.person = person;
    this.copy = copy;
  }

  Answer bring(Instant now, Function<CaseFile, Set<StepKey>> waiting) {
    PersonRows people = new PersonRows(handle, person);
    PersonRows.Stored stored = people.lock().orElseThrow(() -> new Journal.UnknownPerson(person));
    boolean whole = isNothingHere();
    CopySelection selection =
        new CopySelection(copy, JdbcBelongings.imprints(handle, person), whole);
    long by = stored.nextNumber() - 1;
    long next = by + nextNumber();
    addAll(selection, new CopyShift(by, selection.known()), whole);
    PersonRows.Stored after = people.read().orElseThrow();
    CaseFile file = JdbcJournal.file(handle, after.person());
    check(file, by);
    int reminders = sendAnew(by, waiting.apply(file));
    people.update(after, after.person(), now, next);
    return new Answer.In(
        selection.companies(),
        selection.known().size(),
        whole && !copy.rows(CopyTable.PERSON).isEmpty(),
        reminders);
  }

  private boolean isNothingHere() {
    return Columns.of(
                person,
                handle.createQuery(
                    "select (select count(*) from opportunity where"
                        + MINE
                        + ") + (select count(*) from event where"
                        + MINE
                        + ")"))
            .mapTo(Long.class)
            .one()
        == 0;
  }

  private long nextNumber() {
    List<Map<String, @Nullable Object>> rows = copy.rows(CopyTable.PERSON);
    if (rows.size() != 1) {
      throw new IllegalArgumentException("a copy of nobody, or of several");
    }
    long next = CopyShift.checked(rows.get(0).get("next_number"));
    for (CopyTable table : CopyTable.ALL) {
      if (table.numbers().contains("number")) {
        copy.rows(table.name()).stream()
            .mapToLong(row -> CopyShift.checked(row.get("number")))
            .filter(number -> number == 0 || number >= next)
            .findFirst()
            .ifPresent(
                number -> {
                  throw new IllegalArgumentException("a number that was never given out");
                });
      }
    }
    return next;
  }

  private void addAll(CopySelection selection, CopyShift shift, boolean whole) {
    for (CopyTable table : CopyTable.ALL) {
      CopyRows rows = new CopyRows(handle, person, table);
      List<Map<String, @Nullable Object>> brought =
          selection.rows(table).stream().map(row -> shift.row(table, row)).toList();
      switch (table.name()) {
        case CopyTable.PERSON -> {
          if (whole) {
            brought.forEach(rows::takeOver);
          }
        }
        case CopyTable.SETTINGS -> {
          if (whole) {
            rows.clear();
            rows.add(brought);
          }
        }
        case CopyTable.EVENTS -> rows.add(brought.stream().filter(this::isNoKnownEvent).toList());
        default -> rows.add(brought);
      }
    }
  }

  private boolean isNoKnownEvent(Map<String, @Nullable Object> row) {
    return Columns.of(
                person,
                handle.createQuery(
                    "select count(*) from calendar_event where" + MINE + "and event_key = :key"))
            .bind("key", (String) row.get("event_key"))
            .mapTo(Long.class)
            .one()
        == 0;
  }

  /** What the case file does not show must be readable, too. */
  private void check(CaseFile file, long from) {
    file.pipeline().interviews().stream()
        .flatMap(interview -> interview.people().stream())
        .forEach(one -> known(file, one.contact()));
    file.pipeline()
        .opportunities()
        .forEach(
            one -> {
              known(file, one.coordinator());
              known(file, one.mainContact());
              known(file, one.agency() == null ? null : one.agency().consultant());
            });
    List<Delivery> readable = new DeliveryRows(handle).readAfter(person, from);
    if (readable.stream().anyMatch(one -> one.entries().isEmpty())) {
      throw new IllegalArgumentException("a message that says nothing");
    }
    Columns.of(person, handle.createQuery("select distinct medium from note where" + MINE))
        .mapTo(String.class)
        .forEach(Medium::valueOf);
    Columns.of(person, handle.createQuery("select distinct part from note_part where" + MINE))
        .mapTo(String.class)
        .forEach(Draft.Name::valueOf);
  }

  private static void known(CaseFile file, @Nullable Long contact) {
    if (contact != null && file.pipeline().contact(contact).isEmpty()) {
      throw new IllegalArgumentException("somebody who is not there");
    }
  }

  private record Message(StepKey step, long delivery) {}

  /** Posts again, here, what was shown elsewhere and waits for an answer. */
  private int sendAnew(long from, Set<StepKey> waiting) {
    Map<StepKey, Long> newest = new HashMap<>();
    Columns.of(
            person,
            handle.createQuery(
                "select kind, subject, origin, delivery from shown where"
                    + MINE
                    + "and delivery > :from order by number"))
        .bind("from", from)
        .map((row, context) -> new Message(Columns.step(row), row.getLong("delivery")))
        .forEach(one -> newest.put(one.step(), one.delivery()));
    List<Long> again =
        waiting.stream()
            .map(newest::get)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(MOST_REMINDERS)
            .toList();
    for (Long number : again) {
      Columns.of(
              person,
              handle.createUpdate(
                  "update delivery set state = 'PENDING', claimable_at = current_timestamp,"
                      + " waiting_since = current_timestamp where"
                      + MINE
                      + "and number = :number and state = '"
                      + CopyRows.ELSEWHERE
                      + "'"))
          .bind("number", number)
          .execute();
    }
    return again.size();
  }
}
