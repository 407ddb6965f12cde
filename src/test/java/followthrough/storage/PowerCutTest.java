package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.people.PersonId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut leaves of H2's file: all that was acknowledged. */
class PowerCutTest {
  private static final int WRITERS = 8;
  private static final int CUTS = 12;
  private static final int COMMITS = 30;

  @TempDir Path folder;

  private DatabaseAddress address() {
    Path file = folder.resolve("followthrough.mv.db");
    DatabaseAddress plain = DatabaseAddress.of(Databases.h2(folder));
    String url = plain.url().replace("jdbc:h2:file:", "jdbc:h2:" + UnsafeDisk.SCHEME + ":");
    return new DatabaseAddress(url, plain.shown(), file);
  }

  private static PersonId person(int writer) {
    return new PersonId("T1", "U" + writer);
  }

  /** Everybody writes at once until {@code enough} commits were acknowledged; then dark. */
  private Map<PersonId, Set<Long>> writeUntilDark(Random random) throws Exception {
    Map<PersonId, Set<Long>> acknowledged = new ConcurrentHashMap<>();
    Database database = Database.open(address(), "", "", InstantSource.system());
    JdbcJournal journal = new JdbcJournal(database);
    CountDownLatch enough = new CountDownLatch(COMMITS + random.nextInt(COMMITS));
    AtomicBoolean dark = new AtomicBoolean();
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(
                one ->
                    new Thread(
                        () -> {
                          try {
                            while (!dark.get()) {
                              long number = Writer.writes(journal, person(one));
                              if (!dark.get()) {
                                acknowledged
                                    .computeIfAbsent(
                                        person(one), id -> ConcurrentHashMap.newKeySet())
                                    .add(number);
                                enough.countDown();
                              }
                            }
                          } catch (RuntimeException noPower) {
                            // Nothing was acknowledged.
                          }
                        }))
            .toList();
    writers.forEach(Thread::start);
    enough.await();
    Map<PersonId, Set<Long>> certain = new HashMap<>();
    acknowledged.forEach((id, numbers) -> certain.put(id, Set.copyOf(numbers)));
    UnsafeDisk.cutsPower(random);
    dark.set(true);
    for (Thread writer : writers) {
      writer.join();
    }
    database.close();
    return certain;
  }

  @Test
  void keepsWhatWasAcknowledged() throws Exception {
    UnsafeDisk.register();
    Map<PersonId, Set<Long>> all = new HashMap<>();
    for (int round = 0; round < CUTS; round++) {
      UnsafeDisk.restoresPower();
      writeUntilDark(new Random(round))
          .forEach(
              (id, numbers) ->
                  all.computeIfAbsent(id, one -> new java.util.HashSet<>()).addAll(numbers));
      UnsafeDisk.restoresPower();
      try (Database database = Database.open(address(), "", "", InstantSource.system())) {
        JdbcJournal journal = new JdbcJournal(database);
        all.forEach(
            (id, numbers) ->
                assertThat(
                        journal.read(id).orElseThrow().pipeline().opportunities().stream()
                            .map(one -> one.id())
                            .collect(Collectors.toSet()))
                    .containsAll(numbers));
      }
    }
    assertThat(all.values().stream().mapToInt(Set::size).sum())
        .isGreaterThanOrEqualTo(CUTS * COMMITS);
  }

  @Test
  void everyCommitWaitsForADiskThatWasForced() {
    UnsafeDisk.register();
    UnsafeDisk.restoresPower();
    try (Database database = Database.open(address(), "", "", InstantSource.system())) {
      JdbcJournal journal = new JdbcJournal(database);
      long before = UnsafeDisk.forces();
      for (int i = 0; i < COMMITS; i++) {
        Writer.writes(journal, person(0));
      }
      assertThat(UnsafeDisk.forces() - before).isBetween((long) COMMITS, 2L * COMMITS);
    }
  }
}
