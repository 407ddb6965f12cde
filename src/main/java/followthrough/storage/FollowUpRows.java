package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Changes.PlannedRow;
import followthrough.core.action.Ledger;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Again;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.StepKey;
import followthrough.storage.FollowUp.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of one person's plan, reconciled with every new plan by their difference. */
final class FollowUpRows {
  private final Handle handle;
  private final PersonId id;

  FollowUpRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  List<FollowUp> read() {
    return Columns.of(
            id, handle.createQuery("select * from follow_up where" + MINE + "order by number"))
        .map((row, context) -> followUp(row))
        .list();
  }

  private static FollowUp followUp(ResultSet row) throws SQLException {
    return new FollowUp(
        row.getLong("number"),
        new Identity(Columns.step(row), row.getLong("recipient"), row.getBoolean("is_group")),
        row.getInt("ordinal"),
        row.getLong("contact"),
        row.getLong("opportunity"),
        Columns.constant(row, "medium", Medium.class),
        Columns.constant(row, "reason", MediumReason.class),
        Columns.instantOrNull(row, "due_at"),
        Columns.instantOrNull(row, "deadline"),
        Columns.constant(row, "status", FollowUp.Status.class),
        Columns.instantOrNull(row, "answered_at"),
        row.getInt("nudges"),
        Columns.instantOrNull(row, "snoozed_until"));
  }

  /**
   * Finds what has to be written: kept rows keep their number, new ones get the ledger's next, and
   * rows that the plan no longer has are answered or cancelled.
   */
  static Difference<FollowUp> reconcile(
      List<FollowUp> stored, List<PlannedRow> planned, Ledger ledger) {
    Map<Identity, FollowUp> byIdentity = new HashMap<>();
    stored.forEach(one -> byIdentity.put(one.identity(), one));
    Told told = new Told(ledger.history());
    Map<Identity, FollowUp> wanted = new LinkedHashMap<>();
    for (PlannedRow row : planned) {
      Identity identity = Identity.of(row);
      if (wanted.containsKey(identity)) {
        continue;
      }
      FollowUp kept = byIdentity.get(identity);
      wanted.put(
          identity,
          FollowUp.planned(
              kept == null ? ledger.number() : kept.number(),
              row,
              told.nudges.getOrDefault(row.step(), 0),
              told.snoozedUntil.get(row.step())));
    }
    for (FollowUp one : stored) {
      if (!wanted.containsKey(one.identity())) {
        wanted.put(one.identity(), one.gone(told.answer(one.identity())));
      }
    }
    return Difference.of(stored, List.copyOf(wanted.values()), FollowUp::number);
  }

  /** The history, by what the rows need of it. */
  private static final class Told {
    final Map<StepKey, Integer> nudges = new HashMap<>();
    final Map<StepKey, Instant> snoozedUntil = new HashMap<>();
    private final Map<StepKey, Map<Long, Answer>> answers = new HashMap<>();
    private final Map<StepKey, Answer> last = new HashMap<>();

    Told(History history) {
      for (History.Shown shown : history.shown()) {
        if (shown.again() == Again.NUDGE_1 || shown.again() == Again.NUDGE_2) {
          nudges.merge(shown.step(), 1, Integer::sum);
        }
      }
      for (History.Snooze snooze : history.snoozes()) {
        snoozedUntil.put(snooze.step(), snooze.until());
      }
      for (Answer answer : history.answers()) {
        if (answer.stands()) {
          answers
              .computeIfAbsent(answer.step(), step -> new HashMap<>())
              .put(answer.recipient(), answer);
          last.put(answer.step(), answer);
        }
      }
    }

    /** A note to be passed on is answered for those behind it, not for who passes it on. */
    @Nullable Answer answer(Identity row) {
      return row.group()
          ? last.get(row.step())
          : answers.getOrDefault(row.step(), Map.of()).get(row.recipient());
    }
  }

  void save(Difference<FollowUp> difference) {
    write(
        "insert into follow_up (workspace_id, user_id, number, kind, subject, origin, recipient,"
            + " is_group, ordinal, contact, opportunity, medium, reason, due_at, deadline, status,"
            + " answered_at, nudges, snoozed_until) values (:workspace, :user, :number, :kind,"
            + " :subject, :origin, :recipient, :group, :ordinal, :contact, :opportunity, :medium,"
            + " :reason, :dueAt, :deadline, :status, :answeredAt, :nudges, :snoozedUntil)",
        difference.added());
    write(
        "update follow_up set ordinal = :ordinal, contact = :contact, opportunity = :opportunity,"
            + " medium = :medium, reason = :reason, due_at = :dueAt, deadline = :deadline,"
            + " status = :status, answered_at = :answeredAt, nudges = :nudges,"
            + " snoozed_until = :snoozedUntil where"
            + MINE
            + "and number = :number",
        difference.changed());
  }

  private void write(String sql, List<FollowUp> all) {
    if (all.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (FollowUp one : all) {
      Columns.step(one.identity().step(), Columns.of(id, batch))
          .bind("number", one.number())
          .bind("recipient", one.identity().recipient())
          .bind("group", one.identity().group())
          .bind("ordinal", one.ordinal())
          .bind("contact", one.contact())
          .bind("opportunity", one.opportunity())
          .bind("medium", one.medium().name())
          .bind("reason", one.reason().name())
          .bind("dueAt", Columns.at(one.dueAt()))
          .bind("deadline", Columns.at(one.deadline()))
          .bind("status", one.status().name())
          .bind("answeredAt", Columns.at(one.answeredAt()))
          .bind("nudges", one.nudges())
          .bind("snoozedUntil", Columns.at(one.snoozedUntil()))
          .add();
    }
    batch.execute();
  }
}
