package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is forgotten leaves nothing behind, and nobody else loses anything. */
final class ForgottenTest {
  private static final PersonId BOB = new PersonId("T1", "BOB");
  private static final List<String> PLANTED =
      List.of("Zyxwacme", "Zyxwdana", "zyxw@example.com", "Zyxwremark", "Zyxwdraft");

  private static void plants(Database database, PersonId person) {
    Journal journal = new JdbcJournal(database);
    Ada.write(
        journal,
        person,
        ledger -> {
          Ada.logs(ledger);
          ledger.save(
              new Contact(
                  ledger.number(),
                  1,
                  "Zyxwdana",
                  "",
                  "zyxw@example.com",
                  "",
                  "",
                  LinkedIn.NOT_ASKED,
                  Instant.EPOCH,
                  null));
          ledger.add(
              new Happening.Promised(
                  ledger.number(), Ada.NOON, 1, Ada.NOON.plusSeconds(60), "Zyxwremark", null));
          ledger.save(
              new followthrough.core.pipeline.Opportunity(
                  1,
                  "Zyxwacme",
                  "",
                  followthrough.core.pipeline.CompanyStyle.UNSURE,
                  Ada.ZONE,
                  "US",
                  List.of(),
                  null,
                  null,
                  null,
                  false,
                  "",
                  Set.of()));
        });
    new JdbcNotes(database)
        .keep(
            person,
            new Note(
                Ada.THANKS,
                2,
                new Draft(
                    Medium.EMAIL,
                    "",
                    "",
                    List.of(new Draft.Part(Draft.Name.TEXT, "Zyxwdraft")),
                    "",
                    ""),
                Ada.NOON));
  }

  @Nested
  class OnH2 extends Promises {
    @Override
    String url(Path place) {
      return Databases.h2(place);
    }
  }

  @Nested
  class OnPostgreSql extends Promises {
    @Override
    String url(Path place) {
      return Databases.postgres();
    }
  }

  /** On whichever database. */
  abstract static class Promises extends StorePromises {
    @Test
    void everyTableOfPeopleIsEmptyAndOthersKeepTheirs() {
      plants(database(), Ada.ID);
      plants(database(), BOB);
      Object bob = new JdbcJournal(database()).read(BOB);

      assertThat(new JdbcBelongings(database()).forget(Ada.ID)).isTrue();
      assertThat(new JdbcBelongings(database()).forget(Ada.ID)).isFalse();

      assertThat(new JdbcJournal(database()).read(Ada.ID)).isEmpty();
      assertThat((Object) new JdbcJournal(database()).read(BOB)).isEqualTo(bob);
      for (String table : tables()) {
        long rows =
            database()
                .read(
                    handle ->
                        Columns.of(
                                Ada.ID,
                                handle.createQuery(
                                    "select count(*) from " + table + " where" + Columns.MINE))
                            .mapTo(Long.class)
                            .one());
        assertThat(rows).as(table).isZero();
      }
    }

    @Test
    void everyTableOfPeopleGoesWithThem() {
      List<String> bound =
          database()
              .read(
                  handle ->
                      handle
                          .createQuery(
                              "select distinct lower(t.table_name) from"
                                  + " information_schema.table_constraints t join"
                                  + " information_schema.referential_constraints r on"
                                  + " r.constraint_name = t.constraint_name and"
                                  + " r.constraint_schema = t.constraint_schema where"
                                  + " r.delete_rule = 'CASCADE'")
                          .mapTo(String.class)
                          .list());

      assertThat(bound).containsAll(tables());
    }

    private List<String> tables() {
      List<String> tables =
          database()
              .read(
                  handle ->
                      handle
                          .createQuery(
                              "select lower(table_name) from information_schema.columns where"
                                  + " lower(column_name) = 'user_id' and lower(table_schema) ="
                                  + " 'public'")
                          .mapTo(String.class)
                          .list());
      assertThat(tables).contains("person", "note_part", "event_item");
      return tables;
    }

    @Test
    void whatWasHeardOfThemGoesToo() {
      Delivery delivery = Ada.posts(new JdbcJournal(database()), Ada.ID, Ada.NOON);
      JdbcDeliveries deliveries =
          new JdbcDeliveries(
              database(), Clock.fixed(Ada.NOON, ZoneOffset.UTC), () -> Duration.ZERO);
      Deliveries.Claim claim = deliveries.claim("me", Duration.ofMinutes(1), 1, Set.of()).get(0);
      assertThat(claim.delivery()).isEqualTo(delivery);
      deliveries.posted(claim, "me", "D1", "1.1", null);
      JdbcInbound inbound = new JdbcInbound(database(), () -> Ada.NOON);
      inbound.begin("T1", "message D1 2.2");
      inbound.begin("T1", "message D2 2.2");

      new JdbcBelongings(database()).forget(Ada.ID);

      List<String> heard =
          database()
              .read(
                  handle ->
                      handle
                          .createQuery("select inbound_key from inbound")
                          .mapTo(String.class)
                          .list());
      assertThat(heard).containsExactly("message D2 2.2");
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
      plants(database(), Ada.ID);
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        Callable<Boolean> forget = () -> new JdbcBelongings(database()).forget(Ada.ID);
        List<Future<Boolean>> all = threads.invokeAll(List.of(forget, forget, forget, forget));
        int forgotten = 0;
        for (Future<Boolean> one : all) {
          forgotten += one.get() ? 1 : 0;
        }
        assertThat(forgotten).isEqualTo(1);
      } finally {
        threads.shutdownNow();
      }
    }

    @Test
    void whoeverComesBackIsANewcomer() {
      plants(database(), Ada.ID);
      new JdbcBelongings(database()).forget(Ada.ID);
      Ada.write(new JdbcJournal(database()), Ada.ID, Ada::logs);

      assertThat(new JdbcJournal(database()).read(Ada.ID).orElseThrow().pipeline().contacts())
          .hasSize(1);
    }
  }

  @TempDir private Path folder;

  @Test
  void nothingOfThemIsLeftInTheFile() throws Exception {
    String url = Databases.h2(folder);
    try (Database database = Databases.open(url)) {
      plants(database, Ada.ID);
    }
    assertThat(found()).isEqualTo(PLANTED);
    try (Database database = Databases.open(url)) {
      Ada.write(new JdbcJournal(database), BOB, Ada::logs);
      new JdbcBelongings(database).forget(Ada.ID);
      // While the program goes on, not only when it ends.
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> found().isEmpty());
      assertThat(new JdbcJournal(database).read(BOB)).isPresent();
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> database.read(Forgotten::marks).isEmpty());
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void aProgramThatEndsAtOnceScrubsFirst() throws Exception {
    String url = Databases.h2(folder);
    try (Database database = Databases.open(url)) {
      plants(database, Ada.ID);
      new JdbcBelongings(database).forget(Ada.ID);
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void oneThatDiedBeforeIsMadeUpForByTheNext() throws Exception {
    String url = Databases.h2(folder);
    try (Database database = Databases.open(url)) {
      plants(database, Ada.ID);
    }
    try (java.sql.Connection dying = java.sql.DriverManager.getConnection(url, "sa", "");
        java.sql.Statement statement = dying.createStatement()) {
      statement.execute("delete from person");
      statement.execute("insert into forgotten values ('before')");
    }
    try (Database database = Databases.open(url)) {
      assertThat(database.read(Forgotten::marks)).isEmpty();
      assertThat(found()).isEmpty();
    }
  }

  /** Which of the planted words stand in any file of the database. */
  private List<String> found() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return PLANTED.stream().filter(all.toString()::contains).toList();
  }
}
