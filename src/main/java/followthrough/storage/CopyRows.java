package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.people.PersonId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of one person in one table, as a copy has them. */
final class CopyRows {
  /** Where a message is that another program has posted, if anywhere. */
  static final String ELSEWHERE = "ELSEWHERE";

  private static final Set<String> NOT_TAKEN_OVER = Set.of("name", "next_number");

  private final Handle handle;
  private final PersonId id;
  private final CopyTable table;
  private final List<CopyColumn> columns;

  CopyRows(Handle handle, PersonId id, CopyTable table) {
    this.handle = handle;
    this.id = id;
    this.table = table;
    this.columns = CopyColumn.of(handle, table);
  }

  List<Map<String, @Nullable Object>> read() {
    String names = columns.stream().map(CopyColumn::name).collect(Collectors.joining(", "));
    String sql = "select %s from %s where %s order by %s";
    return Columns.of(id, handle.createQuery(sql.formatted(names, table.name(), MINE, table.key())))
        .map(
            (row, context) -> {
              Map<String, @Nullable Object> read = new LinkedHashMap<>();
              for (CopyColumn column : columns) {
                read.put(column.name(), column.read(row));
              }
              return read;
            })
        .list();
  }

  /**
   * Adds rows; a column that a row does not name keeps its default.
   *
   * @throws RuntimeException when a row does not fit
   */
  void add(List<Map<String, @Nullable Object>> rows) {
    Map<Set<String>, List<Map<String, @Nullable Object>>> alike =
        rows.stream()
            .collect(Collectors.groupingBy(Map::keySet, LinkedHashMap::new, Collectors.toList()));
    alike.forEach(this::add);
  }

  private void add(Set<String> names, List<Map<String, @Nullable Object>> rows) {
    List<CopyColumn> used = used(names);
    boolean delivery = table.name().equals(CopyTable.DELIVERY);
    String fixed = delivery ? ", state, attempt" : "";
    String values = delivery ? ", '" + ELSEWHERE + "', 0" : "";
    String sql =
        "insert into %s (workspace_id, user_id%s%s) values (?, ?%s%s)"
            .formatted(
                table.name(),
                used.stream().map(one -> ", " + one.name()).collect(Collectors.joining()),
                fixed,
                ", ?".repeat(used.size()),
                values);
    batch(sql, used, rows, true);
  }

  /** Takes over what a person's own row says of how they want to be reminded. */
  void takeOver(Map<String, @Nullable Object> row) {
    List<CopyColumn> used =
        used(row.keySet()).stream().filter(one -> !NOT_TAKEN_OVER.contains(one.name())).toList();
    String set = used.stream().map(one -> one.name() + " = ?").collect(Collectors.joining(", "));
    batch(
        "update %s set %s where workspace_id = ? and user_id = ?".formatted(table.name(), set),
        used,
        List.of(row),
        false);
  }

  private List<CopyColumn> used(Set<String> names) {
    List<CopyColumn> used = columns.stream().filter(one -> names.contains(one.name())).toList();
    if (used.size() != names.size()) {
      throw new IllegalArgumentException("a column that no such table has");
    }
    return used;
  }

  private void batch(
      String sql,
      List<CopyColumn> used,
      List<Map<String, @Nullable Object>> rows,
      boolean idsFirst) {
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      for (Map<String, @Nullable Object> row : rows) {
        int ids = idsFirst ? 1 : used.size() + 1;
        statement.setString(ids, id.workspace());
        statement.setString(ids + 1, id.user());
        int position = idsFirst ? 3 : 1;
        for (CopyColumn column : used) {
          column.write(statement, position++, row.get(column.name()));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  /** Removes them all. */
  void clear() {
    Columns.of(id, handle.createUpdate("delete from " + table.name() + " where" + MINE)).execute();
  }

  /** The names of the columns that hold numbers, for whoever checks that each is accounted for. */
  List<String> numbers() {
    return Stream.of(columns)
        .flatMap(List::stream)
        .filter(column -> column.kind() == CopyColumn.Kind.NUMBER)
        .map(CopyColumn::name)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
