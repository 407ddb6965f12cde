package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.people.Settings;
import followthrough.core.people.Wishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** People, their settings through time, and what guards their case file. */
final class PersonRows {
  private static final String SELECT =
      "select name, cadence, cadence_since, last_press, reachable, slack_zone, own_number,"
          + " week_since, discreet, daily, wake_at, next_number, version from person where"
          + MINE;

  /**
   * A person as stored.
   *
   * @param version rises with every change to anything of theirs
   */
  record Stored(Person person, @Nullable Instant wakeAt, long nextNumber, long version) {}

  private final Handle handle;
  private final PersonId id;

  PersonRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  Optional<Stored> read() {
    return select(SELECT);
  }

  /** Reads and keeps everybody else from writing until the transaction ends. */
  Optional<Stored> lock() {
    return select(SELECT + "for update");
  }

  /** The version now; -1 when the person is unknown. */
  long version() {
    return Columns.of(id, handle.createQuery("select version from person where" + MINE))
        .mapTo(Long.class)
        .findOne()
        .orElse(-1L);
  }

  private Optional<Stored> select(String sql) {
    return Columns.of(id, handle.createQuery(sql))
        .map((row, context) -> stored(row))
        .findOne()
        .map(
            stored ->
                new Stored(
                    with(stored.person(), settings()),
                    stored.wakeAt(),
                    stored.nextNumber(),
                    stored.version()));
  }

  private List<Settings> settings() {
    return Columns.of(
            id,
            handle.createQuery(
                "select since, zone, window_start, window_end from person_settings where"
                    + MINE
                    + "order by place"))
        .map(
            (row, context) ->
                new Settings(
                    Columns.instant(row, "since"),
                    ZoneId.of(row.getString("zone")),
                    new DmWindow(
                        row.getObject("window_start", LocalTime.class),
                        row.getObject("window_end", LocalTime.class))))
        .list();
  }

  private Stored stored(ResultSet row) throws SQLException {
    Instant since = Columns.instant(row, "cadence_since");
    Person bare =
        new Person(
            id,
            row.getString("name"),
            List.of(new Settings(since, java.time.ZoneOffset.UTC, DmWindow.DEFAULT)),
            Columns.constant(row, "cadence", Cadence.class),
            since,
            Columns.instantOrNull(row, "last_press"),
            row.getBoolean("reachable"),
            zone(row.getString("slack_zone")),
            row.getString("own_number"),
            new Wishes(
                Columns.instantOrNull(row, "week_since"),
                row.getBoolean("discreet"),
                row.getBoolean("daily")));
    return new Stored(
        bare,
        Columns.instantOrNull(row, "wake_at"),
        row.getLong("next_number"),
        row.getLong("version"));
  }

  private static Person with(Person bare, List<Settings> settings) {
    return new Person(
        bare.id(),
        bare.name(),
        settings,
        bare.cadence(),
        bare.cadenceSince(),
        bare.lastPress(),
        bare.reachable(),
        bare.slackZone(),
        bare.number(),
        bare.wishes());
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    return name == null ? null : ZoneId.of(name);
  }

  /** Begins a person; fails as a duplicate when another instance was faster. */
  Stored begin(Person person) {
    handle
        .createUpdate(
            "insert into workspace (workspace_id, first_seen)"
                + " select :workspace, current_timestamp where not exists"
                + " (select 1 from workspace where workspace_id = :workspace)")
        .bind("workspace", id.workspace())
        .execute();
    bound(
            person,
            "insert into person (workspace_id, user_id, name, cadence, cadence_since, last_press,"
                + " reachable, slack_zone, own_number, week_since, discreet, daily, wake_at,"
                + " next_number, version) values (:workspace, :user, :name, :cadence,"
                + " :cadenceSince, :lastPress, :reachable, :slackZone, :number, :weekSince,"
                + " :discreet, :daily, null, 1, 0)")
        .execute();
    insert(person.settings());
    return new Stored(person, null, 1, 0);
  }

  /** Keeps the person with what the store itself knows of them. */
  void update(Stored before, Person person, @Nullable Instant wakeAt, long nextNumber) {
    bound(
            person,
            "update person set name = :name, cadence = :cadence, cadence_since = :cadenceSince,"
                + " last_press = :lastPress, reachable = :reachable,"
                + " slack_zone = :slackZone, own_number = :number, week_since = :weekSince,"
                + " discreet = :discreet, daily = :daily, wake_at = :wakeAt,"
                + " next_number = :nextNumber, version = :version where"
                + MINE)
        .bind("wakeAt", Columns.at(wakeAt))
        .bind("nextNumber", nextNumber)
        .bind("version", before.version() + 1)
        .execute();
    if (!person.settings().equals(before.person().settings())) {
      Columns.of(id, handle.createUpdate("delete from person_settings where" + MINE)).execute();
      insert(person.settings());
    }
  }

  private org.jdbi.v3.core.statement.Update bound(Person person, String sql) {
    return Columns.of(id, handle.createUpdate(sql))
        .bind("name", person.name())
        .bind("cadence", person.cadence().name())
        .bind("cadenceSince", Columns.at(person.cadenceSince()))
        .bind("lastPress", Columns.at(person.lastPress()))
        .bind("reachable", person.reachable())
        .bind("slackZone", person.slackZone() == null ? null : person.slackZone().getId())
        .bind("number", person.number())
        .bind("weekSince", Columns.at(person.wishes().weekSince()))
        .bind("discreet", person.wishes().discreet())
        .bind("daily", person.wishes().daily());
  }

  private void insert(List<Settings> settings) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into person_settings (workspace_id, user_id, place, since, zone, window_start,"
                + " window_end) values (:workspace, :user, :place, :since, :zone, :start, :end)");
    int place = 0;
    for (Settings one : settings) {
      Columns.of(id, batch)
          .bind("place", place++)
          .bind("since", Columns.at(one.since()))
          .bind("zone", one.zone().getId())
          .bind("start", Columns.time(one.window().start()))
          .bind("end", Columns.time(one.window().end()))
          .add();
    }
    batch.execute();
  }
}
