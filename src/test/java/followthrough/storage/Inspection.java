package followthrough.storage;

import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a database as a program that died has left it. */
public final class Inspection implements AutoCloseable {
  private static final List<String> NUMBERED =
      List.of("opportunity", "interview", "contact", "event", "delivery");

  private final Database database;
  private final FollowUpPolicy policy;

  public Inspection(String url, FollowUpPolicy policy) {
    this.database = Database.open(url, "", "", java.time.InstantSource.system());
    this.policy = policy;
  }

  public Set<String> companies(PersonId person) {
    return new HashSet<>(
        database.read(
            handle ->
                Columns.of(
                        person,
                        handle.createQuery("select company from opportunity where" + Columns.MINE))
                    .mapTo(String.class)
                    .list()));
  }

  public long answers(PersonId person) {
    return count(person, "select count(*) from answer where" + Columns.MINE);
  }

  public long replies(PersonId person) {
    return count(person, "select count(*) from event where kind = 'REPLIED' and" + Columns.MINE);
  }

  private long count(PersonId person, String sql) {
    return database.read(
        handle -> Columns.of(person, handle.createQuery(sql)).mapTo(Long.class).one());
  }

  /** The state of every message of everybody, by the id that it carries in Slack. */
  public Map<String, String> deliveries() {
    return database.read(
        handle ->
            handle
                .createQuery("select workspace_id, user_id, number, state from delivery")
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getString(1) + "." + row.getString(2) + "." + row.getLong(3),
                            row.getString(4)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** What does not fit together; empty when all does. */
  public List<String> torn(Set<PersonId> people, Instant now) {
    List<String> torn = new ArrayList<>();
    for (PersonId person : people) {
      new JdbcJournal(database)
          .read(person)
          .ifPresent(
              file -> {
                slept(file, now).ifPresent(torn::add);
                torn.addAll(numbers(person));
                torn.addAll(halfMessages(person));
              });
    }
    return torn;
  }

  /** A step that is due and was not shown, while nobody will wake the person for it. */
  private Optional<String> slept(CaseFile file, Instant now) {
    PersonId person = file.person().id();
    Plan plan = policy.plan(file, now.truncatedTo(ChronoUnit.MINUTES));
    Optional<Instant> wake =
        database.read(
            handle ->
                Columns.of(
                        person,
                        handle.createQuery("select wake_at from person where" + Columns.MINE))
                    .map((row, context) -> Columns.instantOrNull(row, "wake_at"))
                    .findOne());
    boolean sleeps = wake.isEmpty() || wake.get().isAfter(now);
    return plan.timed().isPresent() && sleeps
        ? Optional.of(person + " has something due and wakes at " + wake)
        : Optional.empty();
  }

  private List<String> numbers(PersonId person) {
    List<String> wrong = new ArrayList<>();
    Set<Long> seen = new TreeSet<>();
    for (String table : NUMBERED) {
      for (Long number :
          database.read(
              handle ->
                  Columns.of(
                          person,
                          handle.createQuery(
                              "select number from " + table + " where" + Columns.MINE))
                      .mapTo(Long.class)
                      .list())) {
        if (!seen.add(number)) {
          wrong.add(person + " has two things of number " + number);
        }
      }
    }
    long next = count(person, "select next_number from person where" + Columns.MINE);
    if (seen.stream().anyMatch(number -> number >= next)) {
      wrong.add(person + " has numbers at or above " + next);
    }
    return wrong;
  }

  private List<String> halfMessages(PersonId person) {
    Map<String, String> halves = new TreeMap<>();
    halves.put("entries", "delivery_entry e where e.delivery = d.number");
    halves.put("steps", "shown e where e.delivery = d.number");
    List<String> wrong = new ArrayList<>();
    halves.forEach(
        (name, from) -> {
          long without =
              count(
                  person,
                  "select count(*) from delivery d where not exists (select 1 from "
                      + from
                      + " and e.workspace_id = d.workspace_id and e.user_id = d.user_id) and"
                      + " d.workspace_id = :workspace and d.user_id = :user");
          if (without > 0) {
            wrong.add(person + " has " + without + " messages without " + name);
          }
        });
    long shown =
        count(
            person,
            "select count(*) from shown s where s.delivery is not null and not exists (select 1 from"
                + " delivery d where d.workspace_id = s.workspace_id and d.user_id = s.user_id and"
                + " d.number = s.delivery) and s.workspace_id = :workspace and s.user_id = :user");
    if (shown > 0) {
      wrong.add(person + " was shown " + shown + " steps by messages that are not there");
    }
    return wrong;
  }

  @Override
  public void close() {
    database.close();
  }
}
