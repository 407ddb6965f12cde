package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/**
 * Deliveries in the database. A claim is an update that only succeeds while nobody else has raised
 * the attempt, so that of several instances one wins each message.
 */
public final class JdbcDeliveries implements Deliveries {
  private static final String LATER =
      "current_timestamp + interval '0.001' second * cast(:millis as bigint)";
  private static final int MAX_REASON = 255;

  /** So many messages are weighed against each other for one claim. */
  private static final int WEIGHED = 500;

  /**
   * The oldest open message of each person whose time has come. What a workspace has in hand
   * already counts as served, so that one with thousands of messages does not keep the others
   * waiting.
   */
  private static final String CANDIDATES =
      "select c.workspace_id, c.user_id, c.number, c.attempt, c.state,"
          + " coalesce(h.held, 0) + row_number() over (partition by c.workspace_id"
          + " order by c.due_at, c.user_id) as turn from"
          // H2 reads an index from its nulls on unless the range has a beginning.
          + " (select o.* from delivery o where o.claimable_at <= current_timestamp"
          + " and o.claimable_at > timestamp with time zone '1970-01-01 00:00:00+00'"
          + " and not exists (select 1 from delivery e where e.workspace_id = o.workspace_id"
          + " and e.user_id = o.user_id and e.number < o.number and e.claimable_at is not null)"
          + " and exists (select 1 from person p where p.workspace_id = o.workspace_id"
          + " and p.user_id = o.user_id and p.reachable)"
          + " order by o.claimable_at limit "
          + WEIGHED
          + ") c left join (select workspace_id, count(*) as held from delivery"
          + " where state = 'POSTING' and claimable_at > current_timestamp group by workspace_id) h"
          + " on h.workspace_id = c.workspace_id"
          + " order by turn, c.due_at, c.workspace_id, c.user_id limit :limit";

  private static final String CLAIM =
      "update delivery set state = 'POSTING', attempt = attempt + 1, owner = :owner,"
          + " batch = :batch, claimable_at = "
          + LATER
          + " where"
          + MINE
          + "and number = :number and attempt = :attempt and state = :state";

  private final Database database;

  /** Records what has happened in Slack already and must not be dropped. */
  private final Database recording;

  private final Clock clock;

  /**
   * @param clock says when a message was posted, for people to read; leases use the database's own
   */
  public JdbcDeliveries(Database database, Clock clock) {
    this.database = database;
    this.recording = database.patient();
    this.clock = clock;
  }

  @Override
  public List<PersonId> awake(Instant now, int limit) {
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

  @Override
  public Optional<Instant> nextWake() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select wake_at from person where wake_at is not null and reachable"
                        + " order by wake_at fetch first 1 row only")
                .map((row, context) -> Columns.instant(row, "wake_at"))
                .findFirst());
  }

  private record Candidate(PersonId person, long number, int attempt, String state) {
    boolean uncertain() {
      return !state.equals("PENDING");
    }
  }

  private record Key(PersonId person, long number) {}

  @Override
  public List<Claim> claim(String owner, Duration lease, int limit) {
    List<Candidate> candidates = database.read(handle -> candidates(handle, limit));
    if (candidates.isEmpty()) {
      return List.of();
    }
    String batch = UUID.randomUUID().toString();
    return database.write(
        handle -> {
          take(handle, candidates, owner, batch, lease);
          return claims(candidates, new DeliveryRows(handle).readBatch(batch));
        });
  }

  private static List<Candidate> candidates(Handle handle, int limit) {
    return handle
        .createQuery(CANDIDATES)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Candidate(
                    Columns.person(row),
                    row.getLong("number"),
                    row.getInt("attempt"),
                    row.getString("state")))
        .list();
  }

  private static void take(
      Handle handle, List<Candidate> candidates, String owner, String mark, Duration lease) {
    PreparedBatch batch = handle.prepareBatch(CLAIM);
    // Every instance takes them in the same order, so that none waits for another in a circle.
    candidates.stream()
        .sorted(java.util.Comparator.comparing((Candidate one) -> one.person().toString()))
        .forEach(
            one ->
                Columns.of(one.person(), batch)
                    .bind("number", one.number())
                    .bind("attempt", one.attempt())
                    .bind("state", one.state())
                    .bind("owner", owner)
                    .bind("batch", mark)
                    .bind("millis", lease.toMillis())
                    .add());
    batch.execute();
  }

  private static List<Claim> claims(List<Candidate> candidates, List<Delivery> won) {
    Map<Key, Delivery> byKey = new HashMap<>();
    won.forEach(one -> byKey.put(new Key(one.person(), one.number()), one));
    List<Claim> claims = new ArrayList<>();
    for (Candidate one : candidates) {
      Delivery delivery = byKey.get(new Key(one.person(), one.number()));
      if (delivery != null) {
        claims.add(new Claim(delivery, one.attempt() + 1, one.uncertain()));
      }
    }
    return claims;
  }

  @Override
  public boolean posted(Claim claim, String owner, String channel, String timestamp) {
    return complete(
        claim,
        owner,
        "state = 'POSTED', channel = :channel, slack_ts = :timestamp, posted_at = :now, claimable_at = null,"
            + " reason = null",
        update ->
            update
                .bind("channel", channel)
                .bind("timestamp", timestamp)
                .bind("now", Columns.at(clock.instant())));
  }

  @Override
  public boolean refused(Claim claim, String owner, String reason) {
    return complete(
        claim,
        owner,
        "state = 'REFUSED', claimable_at = null, reason = :reason",
        update -> reason(update, reason));
  }

  @Override
  public boolean later(Claim claim, String owner, Duration wait, String reason) {
    return giveBack(claim, owner, "PENDING", wait, reason);
  }

  @Override
  public boolean uncertain(Claim claim, String owner, Duration wait, String reason) {
    return giveBack(claim, owner, "UNKNOWN", wait, reason);
  }

  private boolean giveBack(Claim claim, String owner, String state, Duration wait, String reason) {
    return complete(
        claim,
        owner,
        "state = :state, reason = :reason, claimable_at = " + LATER,
        update -> reason(update, reason).bind("state", state).bind("millis", wait.toMillis()));
  }

  private static Update reason(Update update, String reason) {
    return update.bind(
        "reason", reason.length() > MAX_REASON ? reason.substring(0, MAX_REASON) : reason);
  }

  /** Fenced: does nothing, and says so, once another attempt has begun. */
  private boolean complete(
      Claim claim, String owner, String set, java.util.function.UnaryOperator<Update> bound) {
    Delivery delivery = claim.delivery();
    return recording.write(
            handle ->
                bound
                    .apply(
                        Columns.of(
                            delivery.person(),
                            handle.createUpdate(
                                "update delivery set "
                                    + set
                                    + ", owner = null, batch = null where"
                                    + MINE
                                    + "and number = :number and state = 'POSTING'"
                                    + " and owner = :owner and attempt = :attempt")))
                    .bind("number", delivery.number())
                    .bind("owner", owner)
                    .bind("attempt", claim.attempt())
                    .execute())
        == 1;
  }

  private record Standing(long number, String channel, String timestamp) {}

  @Override
  public Optional<Posted> find(PersonId person, String channel, String timestamp) {
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

  @Override
  public Optional<Posted> find(PersonId person, long number) {
    return database.read(handle -> posted(handle, person, number));
  }

  private static Optional<Posted> posted(Handle handle, PersonId person, long number) {
    Optional<Standing> standing =
        Columns.of(
                person,
                handle.createQuery(
                    "select number, channel, slack_ts from delivery where"
                        + MINE
                        + "and number = :number and state = 'POSTED'"))
            .bind("number", number)
            .map(
                (row, context) ->
                    new Standing(
                        row.getLong("number"), row.getString("channel"), row.getString("slack_ts")))
            .findOne();
    return standing.flatMap(
        one ->
            new DeliveryRows(handle)
                .read(person, one.number()).stream()
                    .findFirst()
                    .map(delivery -> new Posted(delivery, one.channel(), one.timestamp())));
  }

  @Override
  public Optional<Instant> lastSuccess(PersonId person) {
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
}
