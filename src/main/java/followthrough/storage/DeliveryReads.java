package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Deliveries.Backlog;
import followthrough.core.action.Deliveries.Open;
import followthrough.core.action.Deliveries.Posted;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Standing;
import followthrough.core.action.Standing.State;
import followthrough.core.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is asked about deliveries without changing them. */
final class DeliveryReads {
  private final Database database;

  DeliveryReads(Database database) {
    this.database = database;
  }

  List<PersonId> awake(Instant now, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select workspace_id, user_id from person where wake_at <= :now and reachable"
                        + " order by wake_at limit :limit")
                .bind("now", Columns.at(now))
                .bind("limit", limit)
                .map((row, context) -> Columns.person(row))
                .list());
  }

  Optional<Instant> nextWake() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select wake_at from person where wake_at is not null and reachable"
                        + " order by wake_at fetch first 1 row only")
                .map((row, context) -> Columns.instant(row, "wake_at"))
                .findFirst());
  }

  /** Whoever held it is gone without a word: it may have been posted. */
  static Standing standing(ResultSet row) throws SQLException {
    State state = Columns.constant(row, "state", State.class);
    return new Standing(
        state == State.POSTING ? State.UNKNOWN : state,
        row.getInt("looks"),
        row.getInt("setbacks"),
        Columns.constantOrNull(row, "blamed", Scope.class));
  }

  private record Place(long number, String channel, String timestamp) {}

  Optional<Posted> find(PersonId person, String channel, String timestamp) {
    return database.read(
        handle ->
            Columns.of(
                    person,
                    handle.createQuery(
                        "select number from delivery where"
                            + MINE
                            + "and channel = :channel and slack_ts = :timestamp"))
                .bind("channel", channel)
                .bind("timestamp", timestamp)
                .mapTo(Long.class)
                .findFirst()
                .flatMap(number -> posted(handle, person, number)));
  }

  Optional<Posted> find(PersonId person, long number) {
    return database.read(handle -> posted(handle, person, number));
  }

  private static Optional<Posted> posted(Handle handle, PersonId person, long number) {
    Optional<Place> place =
        Columns.of(
                person,
                handle.createQuery(
                    "select number, channel, slack_ts from delivery where"
                        + MINE
                        + "and number = :number and state = 'POSTED'"))
            .bind("number", number)
            .map(
                (row, context) ->
                    new Place(
                        row.getLong("number"), row.getString("channel"), row.getString("slack_ts")))
            .findOne();
    return place.flatMap(
        one ->
            new DeliveryRows(handle)
                .read(person, one.number()).stream()
                    .findFirst()
                    .map(delivery -> new Posted(delivery, one.channel(), one.timestamp())));
  }

  Optional<Instant> lastSuccess(PersonId person) {
    return database.read(
        handle ->
            Columns.of(
                    person,
                    handle.createQuery(
                        "select posted_at from delivery where"
                            + MINE
                            + "and state = 'POSTED' order by posted_at desc limit 1"))
                .map((row, context) -> Columns.instant(row, "posted_at"))
                .findOne());
  }

  List<Open> open(PersonId person) {
    return database.read(
        handle ->
            Columns.of(
                    person,
                    handle.createQuery(
                        "select due_at, state, blamed from delivery where"
                            + MINE
                            + "and claimable_at is not null order by number"))
                .map(
                    (row, context) ->
                        new Open(
                            Columns.instant(row, "due_at"),
                            Columns.constant(row, "state", State.class),
                            Columns.constantOrNull(row, "blamed", Scope.class)))
                .list());
  }

  List<Backlog> backlog(Instant minute) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select workspace_id, state, blamed, count(*) as how_many,"
                        + " count(case when due_at < :minute then 1 end) as late,"
                        + " min(due_at) as oldest, min(troubled_at) as troubled,"
                        + " min(reason) as reason from delivery where claimable_at >"
                        + " timestamp with time zone '1970-01-01 00:00:00+00'"
                        + " group by workspace_id, state, blamed"
                        + " order by workspace_id, state, blamed")
                .bind("minute", Columns.at(minute))
                .map(
                    (row, context) ->
                        new Backlog(
                            row.getString("workspace_id"),
                            Columns.constant(row, "state", State.class),
                            row.getLong("how_many"),
                            row.getLong("late"),
                            Columns.instant(row, "oldest"),
                            Columns.constantOrNull(row, "blamed", Scope.class),
                            Columns.instantOrNull(row, "troubled"),
                            row.getString("reason")))
                .list());
  }
}
