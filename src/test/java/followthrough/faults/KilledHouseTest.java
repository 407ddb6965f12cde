package followthrough.faults;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.almanac.PublicHolidays;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.sandbox.state.BadDays;
import followthrough.storage.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program as a process that is killed hard, again and again, while a dozen people press
 * at once: nothing that was acknowledged is gone, nothing is half there, nothing is seen twice.
 */
class KilledHouseTest {
  private static final int KILLS = Integer.getInteger("faults.kills", 15);
  private static final int PEOPLE = 12;

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final String TEAM = "T0SANDBOX";
  private static final Duration MOST = Duration.ofMinutes(1);

  @TempDir Path folder;

  /** Noon of a working day, from which on time passes as it does. */
  private final Duration ahead =
      Duration.between(
          Instant.now(), LocalDateTime.parse("2026-12-02T12:30").atZone(NEW_YORK).toInstant());

  private final Instant began = Instant.now();
  private final Random random = new Random(20261127);
  private final List<Seeker> everybody = new ArrayList<>();
  private SandboxServer slack;
  private Gateway gateway;
  private Process house;
  private volatile CountDownLatch acknowledgements = new CountDownLatch(0);
  private long seenTwice;
  private long acknowledged;
  private long gone;

  @BeforeEach
  void opens() throws IOException {
    slack = SandboxServer.start(SandboxOptions.standard(new RealTime(ahead)));
    gateway = new Gateway((user, what) -> acknowledgements.countDown());
    slack.connect(gateway.address());
  }

  @AfterEach
  void closes() {
    if (house != null) {
      house.destroyForcibly();
    }
    gateway.close();
    slack.close();
  }

  private String database(Path place) {
    return "jdbc:h2:file:" + place.resolve("followthrough");
  }

  private Path log() {
    return folder.resolve("house.log");
  }

  private void starts() throws IOException {
    house =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                House.class.getName(),
                database(folder),
                slack.apiUrl(),
                slack.sandbox().botToken(),
                slack.sandbox().signingSecret(),
                ahead.toString(),
                String.valueOf(began.toEpochMilli()))
            .redirectError(log().toFile())
            .start();
    var output = house.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("READY ")) {
        gateway.leadsTo(Integer.parseInt(line.substring("READY ".length())));
        return;
      }
    }
    throw new IllegalStateException(Files.readString(log()));
  }

  private void orders(String line) throws IOException {
    var input = house.outputWriter();
    input.write(line + "\n");
    input.flush();
  }

  /** A way to die, named by what is under way at that moment. */
  private enum Death {
    CLAIMED_AND_NOT_POSTED(true),
    POSTED_AND_NOT_RECORDED(true),
    AT_ANY_TIME(false),
    RIGHT_AFTER_AN_ACKNOWLEDGEMENT(false),
    IN_THE_MIDDLE_OF_A_WRITE(false),
    AFTER_A_SYNC_AND_BEFORE_THE_ANSWER(false);

    /** Whether people are needed for whom nothing waits to be looked up. */
    private final boolean needsPosts;

    Death(boolean needsPosts) {
      this.needsPosts = needsPosts;
    }
  }

  private void dies(Death death) throws Exception {
    switch (death) {
      case AT_ANY_TIME -> {
        waitForAcknowledgements(5);
        house.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
      }
      case RIGHT_AFTER_AN_ACKNOWLEDGEMENT -> waitForAcknowledgements(20 + random.nextInt(40));
      case IN_THE_MIDDLE_OF_A_WRITE -> {
        waitForAcknowledgements(5);
        orders("write " + (1 + random.nextInt(60)));
        house.waitFor(MOST.toSeconds(), TimeUnit.SECONDS);
      }
      case AFTER_A_SYNC_AND_BEFORE_THE_ANSWER -> {
        waitForAcknowledgements(5);
        orders("sync " + (1 + random.nextInt(60)));
        house.waitFor(MOST.toSeconds(), TimeUnit.SECONDS);
      }
      case CLAIMED_AND_NOT_POSTED -> {
        waitForAcknowledgements(10);
        arrives(slack.sandbox().badDays().next("chat.postMessage").hangs());
      }
      case POSTED_AND_NOT_RECORDED -> {
        waitForAcknowledgements(10);
        arrives(slack.sandbox().badDays().next("chat.postMessage").afterItHappened().hangs());
      }
    }
    house.destroyForcibly();
    house.waitFor();
    slack.sandbox().badDays().end();
  }

  private static void arrives(BadDays.Hold hold) {
    Awaitility.await().atMost(MOST).until(hold::hasArrived);
  }

  private void waitForAcknowledgements(int number) throws InterruptedException {
    acknowledgements = new CountDownLatch(number);
    assertThat(acknowledgements.await(MOST.toSeconds(), TimeUnit.SECONDS))
        .as("acknowledged in time")
        .isTrue();
  }

  private List<Seeker> newcomers(int round) {
    List<Seeker> fresh = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      SandboxUser user =
          slack.sandbox().adds(new SandboxOptions.Person("Person " + round + " " + i, NEW_YORK));
      fresh.add(new Seeker(user, gateway, () -> Instant.now().plus(ahead), 31L * round + i));
    }
    everybody.addAll(fresh);
    return fresh;
  }

  private void pressesAndDies(List<Seeker> seekers, Death death) throws Exception {
    Process running = house;
    List<Thread> threads =
        seekers.stream()
            .map(one -> new Thread(() -> one.presses(() -> !running.isAlive())))
            .toList();
    threads.forEach(Thread::start);
    dies(death);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Looks at a copy, so that the next start finds the file as the dead process left it. */
  private void inspects(String when) throws IOException {
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy);
    Files.copy(
        folder.resolve("followthrough.mv.db"),
        copy.resolve("followthrough.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    Instant now = Instant.now().plus(ahead);
    try (Inspection inspection =
        new Inspection(database(copy), new FollowUpPolicy(new PublicHolidays()))) {
      List<String> missing = missing(inspection);
      gone += missing.size();
      assertThat(missing)
          .as("acknowledged and gone, " + when + "; " + Files.readString(log()))
          .isEmpty();
      Set<PersonId> people =
          everybody.stream().map(KilledHouseTest::person).collect(Collectors.toSet());
      assertThat(inspection.torn(people, now)).as(when).isEmpty();
      Map<String, String> deliveries = inspection.deliveries();
      assertThat(deliveries.keySet()).as("posted and forgotten, " + when).containsAll(posted());
    }
  }

  private static PersonId person(Seeker seeker) {
    return new PersonId(TEAM, seeker.user().id());
  }

  private List<String> missing(Inspection inspection) {
    List<String> missing = new ArrayList<>();
    acknowledged = 0;
    for (Seeker seeker : everybody) {
      PersonId person = person(seeker);
      Set<String> lost = new HashSet<>(seeker.companies());
      lost.removeAll(inspection.companies(person));
      missing.addAll(lost);
      long answers = inspection.answers(person);
      if (answers < seeker.answered()) {
        missing.add(person + ": " + answers + " answers of " + seeker.answered());
      }
      long replies = inspection.replies(person);
      if (replies < seeker.replies().size()) {
        missing.add(person + ": " + replies + " replies of " + seeker.replies().size());
      }
      acknowledged += seeker.companies().size() + seeker.answered() + seeker.replies().size();
    }
    return missing;
  }

  /** The ids of all messages in Slack; a second one of an id is counted. */
  private Set<String> posted() {
    Map<String, Integer> times = new HashMap<>();
    for (Seeker seeker : everybody) {
      for (ShownMessage message : seeker.user().messages()) {
        if (message.metadata() != null) {
          String id = message.metadata().getAsJsonObject("event_payload").get("id").getAsString();
          times.merge(id, 1, Integer::sum);
        }
      }
    }
    seenTwice = times.values().stream().filter(one -> one > 1).count();
    assertThat(times).as("seen twice").allSatisfy((id, count) -> assertThat(count).isEqualTo(1));
    return times.keySet();
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingIsSeenTwice() throws Exception {
    List<Seeker> seekers = List.of();
    for (int round = 0; round < KILLS; round++) {
      starts();
      Death death = Death.values()[round % Death.values().length];
      if (death.needsPosts || seekers.isEmpty()) {
        seekers = newcomers(round);
      }
      pressesAndDies(seekers, death);
      inspects("after kill " + round + ", " + death);
    }

    starts();
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(2))
        .until(this::nothingWaits);
    orders("stop");
    assertThat(house.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    inspects("at the end");
    long due;
    try (Inspection inspection =
        new Inspection(database(folder), new FollowUpPolicy(new PublicHolidays()))) {
      Map<String, String> deliveries = inspection.deliveries();
      due = deliveries.size();
      assertThat(deliveries.values()).containsOnly("POSTED");
      assertThat(posted()).isEqualTo(deliveries.keySet());
    }
    System.out.printf(
        "%d kills; acknowledged %d, gone %d; messages due %d, seen %d, twice %d%n",
        KILLS, acknowledged, gone, due, posted().size(), seenTwice);
  }

  /** Looks at a copy of the file while the program runs. */
  private boolean nothingWaits() throws IOException {
    Path copy = folder.resolve("look");
    Files.createDirectories(copy);
    Files.copy(
        folder.resolve("followthrough.mv.db"),
        copy.resolve("followthrough.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    try (Inspection inspection =
        new Inspection(database(copy), new FollowUpPolicy(new PublicHolidays()))) {
      return inspection.deliveries().values().stream().allMatch("POSTED"::equals);
    }
  }
}
