package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarEntry.Numbered;
import followthrough.core.action.GivenEntries;
import followthrough.core.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What calendars were told, in the database: a digest of each entry and how often it changed. */
public final class JdbcGivenEntries implements GivenEntries {
  private final Database database;

  public JdbcGivenEntries(Database database) {
    this.database = database;
  }

  private record Given(String key, String digest, int sequence) {}

  @Override
  public List<Numbered> numbered(PersonId person, List<CalendarEntry> entries) {
    Map<String, Given> known = database.read(handle -> known(handle, person));
    List<CalendarEntry> told =
        entries.stream().filter(one -> !one.calledOff() || known.containsKey(one.key())).toList();
    Optional<List<Numbered>> unchanged = unchanged(known, told);
    return unchanged.isPresent()
        ? unchanged.get()
        : database.write(
            handle -> {
              CalendarRows.alone(handle, person);
              return renumbered(handle, person, told);
            });
  }

  private static Map<String, Given> known(Handle handle, PersonId person) {
    return Columns.of(
            person,
            handle.createQuery(
                "select entry_key, digest, sequence_number from calendar_entry where" + MINE))
        .map(
            (row, context) ->
                new Given(
                    row.getString("entry_key"),
                    row.getString("digest"),
                    row.getInt("sequence_number")))
        .collect(Collectors.toMap(Given::key, one -> one));
  }

  /** Empty when something has to be written. */
  private static Optional<List<Numbered>> unchanged(
      Map<String, Given> known, List<CalendarEntry> entries) {
    List<Numbered> numbered = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      Given given = known.get(entry.key());
      if (given == null || !given.digest().equals(digest(entry))) {
        return Optional.empty();
      }
      numbered.add(new Numbered(entry, given.sequence()));
    }
    return Optional.of(numbered);
  }

  private static List<Numbered> renumbered(
      Handle handle, PersonId person, List<CalendarEntry> entries) {
    Map<String, Given> known = known(handle, person);
    PreparedBatch clear =
        handle.prepareBatch("delete from calendar_entry where" + MINE + "and entry_key = :key");
    PreparedBatch write =
        handle.prepareBatch(
            "insert into calendar_entry (workspace_id, user_id, entry_key, digest,"
                + " sequence_number) values (:workspace, :user, :key, :digest, :sequence)");
    List<Numbered> numbered = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      Given given = known.get(entry.key());
      String digest = digest(entry);
      boolean same = given != null && given.digest().equals(digest);
      int sequence = given == null ? 0 : same ? given.sequence() : given.sequence() + 1;
      numbered.add(new Numbered(entry, sequence));
      if (!same) {
        Columns.of(person, clear).bind("key", entry.key()).add();
        Columns.of(person, write)
            .bind("key", entry.key())
            .bind("digest", digest)
            .bind("sequence", sequence)
            .add();
      }
    }
    if (write.size() > 0) {
      clear.execute();
      write.execute();
    }
    return numbered;
  }

  private static String digest(CalendarEntry entry) {
    try {
      byte[] text = entry.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
