package followthrough.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import followthrough.almanac.PublicHolidays;
import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.LogInterview;
import followthrough.core.action.PersonForm;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.scenarios.TravellingClock;
import followthrough.schedule.Pulse;
import followthrough.storage.Database;
import followthrough.storage.Databases;
import followthrough.storage.JdbcJournal;
import followthrough.storage.Wire;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several processes on one PostgreSQL, before one small Slack, with everybody due in the same
 * minute: one is killed at a random moment and started anew, another is frozen past its lease and
 * goes on. {@code -Dfaults.rounds=10} says how many rounds.
 */
class ManyProcessesTest {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 2);
  private static final int PEOPLE = 200;
  private static final Duration LEASE = Duration.ofSeconds(3);
  private static final Duration GONE = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final Duration ALL_OF_IT = Duration.ofMinutes(4);

  private static final Instant LOGGED = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-02T13:00:00Z");
  private static final Instant STARTS = Instant.parse("2026-03-02T14:00:00Z");
  private static final ZoneId UTC = ZoneId.of("UTC");

  /** What came of one round. */
  private record Seen(long due, long seen, long lost, long twice) {}

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void everybodyHearsOnce(int processes) throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      long seed = System.nanoTime();
      try (Round one = new Round(new Random(seed))) {
        Seen seen = one.play(processes, one::killAndFreeze);
        System.out.printf(
            "%d processes, round %d of %d (%s): due %d, seen %d, lost %d, twice %d%n",
            processes, round, ROUNDS, one.told, seen.due(), seen.seen(), seen.lost(), seen.twice());
        assertThat(seen).as("seed %d", seed).isEqualTo(new Seen(PEOPLE, PEOPLE, 0, 0));
        assertThat(one.sql("select count(*) from delivery where state <> 'POSTED'")).isZero();
        assertThat(one.sql("select count(distinct slack_ts || channel) from delivery"))
            .isEqualTo(PEOPLE);
      }
    }
  }

  /** Half a minute in the middle of everybody's reminders, with the lease of real life. */
  @Test
  void everybodyHearsOnceWhileTheDatabaseIsGoneForHalfAMinute() throws Exception {
    long seed = System.nanoTime();
    try (Round one = new Round(new Random(seed))) {
      one.lease = Pulse.LEASE;
      Seen seen = one.play(2, one::loseTheDatabase);
      System.out.printf(
          "2 processes (%s): due %d, seen %d, lost %d, twice %d%n",
          one.told, seen.due(), seen.seen(), seen.lost(), seen.twice());
      assertThat(seen).as("seed %d", seed).isEqualTo(new Seen(PEOPLE, PEOPLE, 0, 0));
    }
  }

  /** One database, one Slack, and the processes before them. */
  private static final class Round implements AutoCloseable {
    private final String database = Databases.postgres() + "?user=postgres";
    private final Wire wire = Wire.to(database);
    private final Duration ahead = Duration.between(Instant.now(), DUE);
    private final Instant began = Instant.now();
    private final Random random;
    private final SandboxServer slack;
    private final List<Running> running = new ArrayList<>();
    private Duration lease = LEASE;
    private String told = "";

    Round(Random random) {
      this.random = random;
      this.slack =
          SandboxServer.start(
              SandboxOptions.standard(new RealTime(ahead))
                  .withPeople(
                      IntStream.range(0, PEOPLE)
                          .mapToObj(i -> new SandboxOptions.Person("Seeker " + i, UTC))
                          .toList()));
    }

    /** What happens in the middle of it. */
    @FunctionalInterface
    interface Trouble {
      void happens() throws Exception;
    }

    Seen play(int processes, Trouble trouble) throws Exception {
      everybodyLogsAnInterview();
      for (int i = 0; i < processes; i++) {
        running.add(start());
      }
      for (Running one : running) {
        one.awaitThere();
      }
      for (Running one : running) {
        one.begins();
      }
      trouble.happens();
      await()
          .atMost(ALL_OF_IT)
          .pollInterval(Duration.ofMillis(100))
          .until(() -> sql("select count(*) from delivery where state = 'POSTED'") == PEOPLE);
      for (Running one : running) {
        if (one.isAlive()) {
          one.stops();
        }
      }
      return seen();
    }

    private void everybodyLogsAnInterview() {
      try (Database opened = Database.open(database, "", "", InstantSource.system())) {
        Desk desk =
            new Desk(
                new JdbcJournal(opened),
                new FollowUpPolicy(new PublicHolidays()),
                new TravellingClock(LOGGED));
        for (SandboxUser user : slack.sandbox().users()) {
          PersonId person = new PersonId("T0SANDBOX", user.id());
          desk.meet(person, user.name(), UTC);
          desk.press(person, new LogInterview(interview()));
        }
      }
    }

    private static InterviewForm interview() {
      PersonForm dana =
          new PersonForm("Dana Lee", "", "dana@example.com", "", "", LinkedIn.NOT_ASKED, null);
      return new InterviewForm(
          "Acme",
          "",
          CompanyStyle.UNSURE,
          UTC,
          "US",
          List.of(),
          "",
          STARTS,
          STARTS.plusSeconds(3600),
          Format.VIDEO,
          null,
          null,
          List.of(dana),
          null,
          null,
          null,
          Medium.EMAIL,
          false,
          Set.of());
    }

    private Running start() throws Exception {
      return Running.start(
          List.of(
              wire.through(database),
              slack.apiUrl(),
              slack.sandbox().botToken(),
              String.valueOf(ahead.toMillis()),
              String.valueOf(lease.toMillis() * FastTime.FASTER),
              String.valueOf(began.toEpochMilli())));
    }

    private void loseTheDatabase() throws Exception {
      int goneAt = 1 + random.nextInt(PEOPLE / 2);
      awaitPosts(goneAt);
      wire.swallows();
      Instant past = Instant.now().plus(GONE);
      told = "database gone for %d s after %d".formatted(GONE.toSeconds(), goneAt);
      await().atMost(SOON).until(() -> Instant.now().isAfter(past));
      wire.heals();
    }

    private void killAndFreeze() throws Exception {
      Running victim = running.get(0);
      Running sleeper = running.get(1);
      int killedAt = 1 + random.nextInt(PEOPLE / 2);
      int frozenAt = 1 + random.nextInt(PEOPLE / 2);
      told = "one killed after %d, one frozen after %d".formatted(killedAt, frozenAt);
      if (killedAt < frozenAt) {
        kill(victim, killedAt);
        awaitPosts(frozenAt);
        sleeper.freezes();
      } else {
        awaitPosts(frozenAt);
        sleeper.freezes();
        kill(victim, killedAt);
      }
      awaitItsLeaseTaken();
      sleeper.goesOn();
    }

    /** What held them when they fell is free for the others. */
    private void awaitItsLeaseTaken() {
      await()
          .atMost(SOON)
          .until(
              () ->
                  sql(
                          "select count(*) from delivery where state = 'POSTING'"
                              + " and claimable_at < current_timestamp + interval '0.001' second * "
                              + FastTime.ahead(began.toEpochMilli(), Instant.now()).toMillis())
                      == 0);
      Instant past = Instant.now().plus(LEASE);
      await().atMost(SOON).until(() -> Instant.now().isAfter(past));
    }

    private void kill(Running victim, int posts) throws Exception {
      awaitPosts(posts);
      victim.isKilled();
      Running successor = start();
      running.add(successor);
      successor.awaitThere();
      successor.begins();
    }

    private void awaitPosts(int posts) {
      await().atMost(SOON).pollInterval(Duration.ofMillis(2)).until(() -> posted() >= posts);
    }

    private long posted() {
      return slack.sandbox().users().stream().filter(user -> !user.unread().isEmpty()).count();
    }

    private Seen seen() {
      long seen = 0;
      long lost = 0;
      long twice = 0;
      for (SandboxUser user : slack.sandbox().users()) {
        int messages = user.messages().size();
        seen += messages;
        lost += messages == 0 ? 1 : 0;
        twice += Math.max(0, messages - 1);
      }
      return new Seen(sql("select count(*) from delivery"), seen, lost, twice);
    }

    long sql(String query) {
      try (Connection connection = DriverManager.getConnection(database);
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getLong(1);
      } catch (SQLException trouble) {
        throw new IllegalStateException(trouble);
      }
    }

    @Override
    public void close() throws IOException {
      for (Running one : running) {
        one.close();
      }
      slack.close();
      wire.close();
    }
  }
}
