package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Deliveries.Posted;
import followthrough.core.action.Delivery;
import followthrough.core.action.Looks;
import followthrough.core.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The looks of messages in the database, beside the deliveries. */
public final class JdbcLooks implements Looks {
  private final Database database;

  public JdbcLooks(Database database) {
    this.database = database;
  }

  private record Head(long number, String channel, String timestamp, @Nullable String look) {}

  @Override
  public List<Seen> newest(PersonId person, int limit) {
    return database.read(
        handle -> {
          List<Head> heads =
              Columns.of(
                      person,
                      handle.createQuery(
                          "select number, channel, slack_ts, look from delivery where"
                              + MINE
                              + "and state = 'POSTED' order by number desc limit :limit"))
                  .bind("limit", limit)
                  .map(
                      (row, context) ->
                          new Head(
                              row.getLong("number"),
                              row.getString("channel"),
                              row.getString("slack_ts"),
                              row.getString("look")))
                  .list();
          if (heads.isEmpty()) {
            return List.of();
          }
          long oldest = heads.get(heads.size() - 1).number();
          Map<Long, Delivery> deliveries =
              new DeliveryRows(handle)
                  .readFrom(person, oldest).stream()
                      .collect(Collectors.toMap(Delivery::number, Function.identity()));
          List<Seen> seen = new ArrayList<>();
          for (Head head : heads) {
            Delivery delivery = deliveries.get(head.number());
            if (delivery != null) {
              seen.add(
                  new Seen(new Posted(delivery, head.channel(), head.timestamp()), head.look()));
            }
          }
          return seen;
        });
  }

  @Override
  public boolean drawn(PersonId person, long number, @Nullable String before, String after) {
    return database.write(
        handle -> {
          boolean alone =
              Columns.of(
                          person,
                          handle.createUpdate(
                              "update delivery set look = :after where"
                                  + MINE
                                  + "and number = :number"
                                  + " and coalesce(look, '') = coalesce(:before, '')"))
                      .bind("number", number)
                      .bind("before", before)
                      .bind("after", after)
                      .execute()
                  == 1;
          if (!alone) {
            Columns.of(
                    person,
                    handle.createUpdate(
                        "update delivery set look = null where" + MINE + "and number = :number"))
                .bind("number", number)
                .execute();
          }
          return alone;
        });
  }
}
