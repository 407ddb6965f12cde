package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Delivery;
import followthrough.core.action.Ledger;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Again;
import followthrough.core.plan.Entry;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import followthrough.core.plan.History.Snooze;
import followthrough.core.plan.Rule;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was shown, answered and snoozed, by time. */
final class HistoryRows {
  private record Place(long delivery, int entry) {}

  private final Handle handle;
  private final PersonId id;

  HistoryRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  History read() {
    List<Shown> shown =
        Columns.of(
                id,
                handle.createQuery(
                    "select kind, subject, origin, rule, again, shown_at from shown where"
                        + MINE
                        + "order by number"))
            .map(
                (row, context) ->
                    new Shown(
                        Columns.step(row),
                        Rule.ofCode(row.getString("rule")),
                        Columns.constantOrNull(row, "again", Again.class),
                        Columns.instant(row, "shown_at")))
            .list();
    return new History(shown, answers(), snoozes());
  }

  private List<Answer> answers() {
    return Columns.of(
            id,
            handle.createQuery(
                "select kind, subject, origin, recipient, answer_kind, answered_at, medium,"
                    + " undone_at"
                    + " from answer where"
                    + MINE
                    + "order by answered_at, number"))
        .map(
            (row, context) ->
                new Answer(
                    Columns.step(row),
                    row.getLong("recipient"),
                    Columns.constant(row, "answer_kind", History.Kind.class),
                    Columns.instant(row, "answered_at"),
                    Columns.constantOrNull(row, "medium", Medium.class),
                    Columns.instantOrNull(row, "undone_at")))
        .list();
  }

  private List<Snooze> snoozes() {
    return Columns.of(
            id,
            handle.createQuery(
                "select kind, subject, origin, snoozed_at, held_until from snooze where"
                    + MINE
                    + "order by number"))
        .map(
            (row, context) ->
                new Snooze(
                    Columns.step(row),
                    Columns.instant(row, "snoozed_at"),
                    Columns.instant(row, "held_until")))
        .list();
  }

  /** Adds what the ledger added to the history; its rows are numbered by the ledger. */
  void save(History before, Ledger ledger) {
    List<Shown> shown = ledger.history().shown();
    addShown(shown.subList(before.shown().size(), shown.size()), ledger);
    // What replaces an answer may look the same to the one that is taken back.
    undo(ledger.changes().undone());
    addAnswers(ledger);
    addSnoozes(ledger);
  }

  private void addShown(List<Shown> added, Ledger ledger) {
    if (added.isEmpty()) {
      return;
    }
    Deque<Place> places = places(ledger.changes().deliveries());
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into shown (workspace_id, user_id, number, kind, subject, origin, rule, again,"
                + " shown_at, delivery, entry) values (:workspace, :user, :number, :kind, :subject,"
                + " :origin, :rule, :again, :at, :delivery, :entry)");
    for (Shown one : added) {
      Place place = one.again() == Again.DROPPED ? null : places.removeFirst();
      Columns.step(one.step(), Columns.of(id, batch))
          .bind("number", ledger.number())
          .bind("rule", one.rule().code())
          .bind("again", Columns.name(one.again()))
          .bind("at", Columns.at(one.at()))
          .bind("delivery", place == null ? null : (Long) place.delivery())
          .bind("entry", place == null ? null : (Integer) place.entry())
          .add();
    }
    batch.execute();
  }

  /** Where each step shown by these deliveries stands, in the ledger's order. */
  private static Deque<Place> places(List<Delivery> deliveries) {
    Deque<Place> places = new ArrayDeque<>();
    for (Delivery delivery : deliveries) {
      int position = 0;
      for (Entry entry : delivery.entries()) {
        Place place = new Place(delivery.number(), position);
        places.addAll(Collections.nCopies(entry.steps().size(), place));
        position++;
      }
    }
    return places;
  }

  private void addAnswers(Ledger ledger) {
    List<Answer> answers = ledger.changes().answers();
    if (answers.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into answer (workspace_id, user_id, number, kind, subject, origin, recipient,"
                + " answer_kind, answered_at, medium, undone_at) values (:workspace, :user, :number,"
                + " :kind, :subject, :origin, :recipient, :answer, :at, :medium, :undoneAt)");
    for (Answer one : answers) {
      answer(one, batch)
          .bind("number", ledger.number())
          .bind("medium", Columns.name(one.medium()))
          .add();
    }
    batch.execute();
  }

  private void undo(List<Answer> undone) {
    if (undone.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "update answer set undone_at = :undoneAt where"
                + MINE
                + "and kind = :kind and subject = :subject and origin = :origin"
                + " and recipient = :recipient and answer_kind = :answer and answered_at = :at"
                + " and undone_at is null");
    undone.forEach(one -> answer(one, batch).add());
    batch.execute();
  }

  private PreparedBatch answer(Answer one, PreparedBatch batch) {
    return Columns.step(one.step(), Columns.of(id, batch))
        .bind("recipient", one.recipient())
        .bind("answer", one.kind().name())
        .bind("at", Columns.at(one.at()))
        .bind("undoneAt", Columns.at(one.undoneAt()));
  }

  private void addSnoozes(Ledger ledger) {
    List<Snooze> snoozes = ledger.changes().snoozes();
    if (snoozes.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into snooze (workspace_id, user_id, number, kind, subject, origin, snoozed_at,"
                + " held_until) values (:workspace, :user, :number, :kind, :subject, :origin, :at,"
                + " :until)");
    for (Snooze one : snoozes) {
      Columns.step(one.step(), Columns.of(id, batch))
          .bind("number", ledger.number())
          .bind("at", Columns.at(one.at()))
          .bind("until", Columns.at(one.until()))
          .add();
    }
    batch.execute();
  }
}
