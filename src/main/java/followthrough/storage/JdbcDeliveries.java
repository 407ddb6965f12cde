package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Standing;
import followthrough.core.action.Standing.State;
import followthrough.core.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries in the database. A claim is an update that only succeeds while nobody else has raised
 * the attempt, so that of several instances one wins each message.
 */
public final class JdbcDeliveries implements Deliveries {
  /** A clock that goes wrong by less is put right in small steps, and nobody has to wait long. */
  private static final Duration SET_BACK = Duration.ofSeconds(5);

  private static final int MAX_REASON = 255;

  private final Database database;

  /** Records what has happened in Slack already and must not be dropped. */
  private final Database recording;

  private final Clock clock;
  private final Supplier<Duration> ahead;
  private final DeliveryReads reads;

  /**
   * Waits and leases go by the database's own clock, which is the same for all instances.
   *
   * @param clock says when a message was posted, for people to read
   * @param ahead how far the program's time was put forward against the database's
   */
  public JdbcDeliveries(Database database, Clock clock, Supplier<Duration> ahead) {
    this.database = database;
    this.recording = database.patient();
    this.clock = clock;
    this.ahead = ahead;
    this.reads = new DeliveryReads(database);
  }

  @Override
  public List<PersonId> awake(Instant now, int limit) {
    return reads.awake(now, limit);
  }

  @Override
  public Optional<Instant> nextWake() {
    return reads.nextWake();
  }

  private record Candidate(
      PersonId person, long number, int attempt, String state, Standing standing) {}

  private record Key(PersonId person, long number) {}

  @Override
  public List<Claim> claim(String owner, Duration lease, int limit, Set<PersonId> inHand) {
    List<Candidate> candidates =
        database.read(handle -> candidates(handle, limit + inHand.size())).stream()
            .filter(one -> !inHand.contains(one.person()))
            .limit(limit)
            .toList();
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

  private List<Candidate> candidates(Handle handle, int limit) {
    return now(handle.createQuery(DeliverySql.CANDIDATES))
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Candidate(
                    Columns.person(row),
                    row.getLong("number"),
                    row.getInt("attempt"),
                    row.getString("state"),
                    DeliveryReads.standing(row)))
        .list();
  }

  private void take(
      Handle handle, List<Candidate> candidates, String owner, String mark, Duration lease) {
    PreparedBatch batch = handle.prepareBatch(DeliverySql.CLAIM);
    // Every instance takes them in the same order, so that none waits for another in a circle.
    candidates.stream()
        .sorted(Comparator.comparing((Candidate one) -> one.person().toString()))
        .forEach(
            one ->
                later(Columns.of(one.person(), batch), lease)
                    .bind("number", one.number())
                    .bind("attempt", one.attempt())
                    .bind("state", one.state())
                    .bind("owner", owner)
                    .bind("batch", mark)
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
        claims.add(new Claim(delivery, one.attempt() + 1, one.standing()));
      }
    }
    return claims;
  }

  @Override
  public void endWaitsOfTheFuture(Duration lease) {
    long tolerated = ahead.get().plus(SET_BACK).toMillis();
    // Asked often and hardly ever needed: reading costs no write to the disk.
    long waits =
        database.read(
            handle ->
                now(handle.createQuery(DeliverySql.WAITS_TO_END))
                    .bind("tolerated", tolerated)
                    .mapTo(Long.class)
                    .one());
    if (waits > 0) {
      database.write(
          handle ->
              later(handle.createUpdate(DeliverySql.END_WAITS), lease)
                  .bind("tolerated", tolerated)
                  .execute());
    }
  }

  @Override
  public boolean posted(
      Claim claim, String owner, String channel, String timestamp, @Nullable String look) {
    return complete(
        claim,
        owner,
        "state = 'POSTED', channel = :channel, slack_ts = :timestamp, posted_at = :now,"
            + " look = :look,"
            + " claimable_at = null, waiting_since = null, reason = null, blamed = null,"
            + " troubled_at = null, looks = 0, setbacks = 0",
        update -> update.bind("channel", channel).bind("timestamp", timestamp).bind("look", look));
  }

  @Override
  public boolean giveBack(
      Claim claim, String owner, Standing standing, Duration wait, @Nullable String reason) {
    if (standing.state() == State.POSTING) {
      throw new IllegalArgumentException("what is given back is in nobody's hand");
    }
    String text =
        reason != null && reason.length() > MAX_REASON ? reason.substring(0, MAX_REASON) : reason;
    return complete(
        claim,
        owner,
        "state = :state, looks = :looks, setbacks = :setbacks, blamed = :blamed,"
            + " reason = coalesce(:reason, reason), troubled_at = case when cast(:well as boolean)"
            + " then null else coalesce(troubled_at, :now) end, waiting_since = "
            + DeliverySql.NOW
            + ", claimable_at = "
            + DeliverySql.LATER,
        update ->
            later(update, wait)
                .bind("state", standing.state().name())
                .bind("well", standing.equals(Standing.NEW))
                .bind("looks", standing.looks())
                .bind("setbacks", standing.setbacks())
                .bind("blamed", Columns.name(standing.blamed()))
                .bind("reason", text));
  }

  /** Fenced: does nothing, and says so, once another attempt has begun. */
  private boolean complete(Claim claim, String owner, String set, UnaryOperator<Update> bound) {
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
                    .bind("now", Columns.at(clock.instant()))
                    .bind("number", delivery.number())
                    .bind("owner", owner)
                    .bind("attempt", claim.attempt())
                    .execute())
        == 1;
  }

  private <S extends SqlStatement<S>> S now(S statement) {
    return statement.bind("ahead", ahead.get().toMillis());
  }

  private <S extends SqlStatement<S>> S later(S statement, Duration wait) {
    return now(statement).bind("millis", ahead.get().plus(wait).toMillis());
  }

  @Override
  public Optional<Posted> find(PersonId person, String channel, String timestamp) {
    return reads.find(person, channel, timestamp);
  }

  @Override
  public Optional<Posted> find(PersonId person, long number) {
    return reads.find(person, number);
  }

  @Override
  public Optional<Instant> lastSuccess(PersonId person) {
    return reads.lastSuccess(person);
  }

  @Override
  public List<Open> open(PersonId person) {
    return reads.open(person);
  }

  @Override
  public List<Backlog> backlog(Instant minute) {
    return reads.backlog(minute);
  }
}
