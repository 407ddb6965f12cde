package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Belongings;
import followthrough.core.action.Copy;
import followthrough.core.action.Journal;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies of people in the database: read row by row, and brought in by one transaction. */
public final class JdbcBelongings implements Belongings {
  private static final Logger log = LoggerFactory.getLogger(JdbcBelongings.class);
  private static final int RELEASE = Integer.parseInt(Migrations.LATEST);

  private final Database database;

  public JdbcBelongings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Copy> copy(PersonId person) {
    return database.write(
        handle -> {
          // Whoever writes anything of a person holds that person's row.
          if (new PersonRows(handle, person).lock().isEmpty()) {
            return Optional.empty();
          }
          imprint(handle, person);
          Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
          for (CopyTable table : CopyTable.ALL) {
            tables.put(table.name(), new CopyRows(handle, person, table).read());
          }
          return Optional.of(new Copy(RELEASE, person.workspace(), person.user(), tables));
        });
  }

  private static void imprint(Handle handle, PersonId person) {
    List<Long> without =
        Columns.of(
                person,
                handle.createQuery(
                    "select number from opportunity where" + MINE + "and imprint is null"))
            .mapTo(Long.class)
            .list();
    for (Long number : without) {
      Columns.of(
              person,
              handle.createUpdate(
                  "update opportunity set imprint = :imprint where"
                      + MINE
                      + "and number = :number"))
          .bind("imprint", UUID.randomUUID().toString())
          .bind("number", number)
          .execute();
    }
  }

  /** Ends a transaction of which nothing is to be kept. */
  private static final class Trial extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    private Trial(Answer answer) {
      super("only a trial", null, false, false);
      this.answer = answer;
    }
  }

  @Override
  public Answer bring(
      PersonId person,
      Copy copy,
      boolean trial,
      Instant now,
      Function<CaseFile, Set<StepKey>> waiting) {
    if (copy.workspace().equals(person.workspace()) && !copy.user().equals(person.user())) {
      return new Answer.Refused(Why.SOMEBODY_ELSE);
    }
    if (copy.release() > RELEASE) {
      return new Answer.Refused(Why.NEWER);
    }
    try {
      return database.write(
          handle -> {
            Answer answer = new Incoming(handle, person, copy).bring(now, waiting);
            if (trial) {
              throw new Trial(answer);
            }
            return answer;
          });
    } catch (Trial end) {
      return end.answer;
    } catch (StoreUnavailable | Journal.UnknownPerson trouble) {
      throw trouble;
    } catch (RuntimeException unsound) {
      // What a file says may break any rule of any layer; nothing of it was kept.
      log.warn("A copy was refused: {}", unsound.getClass().getSimpleName());
      return new Answer.Refused(Why.BROKEN);
    }
  }

  @Override
  public boolean forget(PersonId person) {
    boolean forgotten =
        database.write(
            handle -> {
              if (new PersonRows(handle, person).lock().isEmpty()) {
                return false;
              }
              erase(handle, person);
              return true;
            });
    if (forgotten) {
      database.scrubSoon();
    }
    return forgotten;
  }

  private void erase(Handle handle, PersonId person) {
    // What was heard is named after the conversation in which it was said.
    Columns.of(
            person,
            handle.createUpdate(
                "delete from inbound where workspace_id = :workspace and exists (select 1 from"
                    + " delivery d where d.workspace_id = :workspace and d.user_id = :user and"
                    + " d.channel is not null and inbound.inbound_key like"
                    + " concat('message ', d.channel, ' %'))"))
        .execute();
    Columns.of(person, handle.createUpdate("delete from person where" + MINE)).execute();
    if (database.keepsTraces()) {
      Forgotten.mark(handle);
    }
  }

  /** The numbers of the opportunities that copies know, by imprint. */
  static Map<String, Long> imprints(Handle handle, PersonId person) {
    Map<String, Long> imprints = new HashMap<>();
    Columns.of(
            person,
            handle.createQuery(
                "select imprint, number from opportunity where" + MINE + "and imprint is not null"))
        .map((row, context) -> Map.entry(row.getString("imprint"), row.getLong("number")))
        .forEach(one -> imprints.put(one.getKey(), one.getValue()));
    return imprints;
  }
}
