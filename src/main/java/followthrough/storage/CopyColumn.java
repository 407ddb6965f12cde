package followthrough.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A column of a table in a copy, and how its values are told outside of the database. */
record CopyColumn(String name, Kind kind) {
  /** What a column holds. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    MINUTE,
    DAY,
    TIME
  }

  /** Those of a table that belong into a copy. */
  static List<CopyColumn> of(Handle handle, CopyTable table) {
    String sql = "select * from " + table.name() + " where 1 = 0";
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql);
        ResultSet none = statement.executeQuery()) {
      ResultSetMetaData about = none.getMetaData();
      List<CopyColumn> columns = new ArrayList<>();
      for (int place = 1; place <= about.getColumnCount(); place++) {
        String name = about.getColumnName(place).toLowerCase(Locale.ROOT);
        if (!name.equals("workspace_id")
            && !name.equals("user_id")
            && !table.leftOut().contains(name)) {
          columns.add(new CopyColumn(name, kind(about.getColumnType(place))));
        }
      }
      return columns;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static Kind kind(int type) {
    return switch (type) {
      case Types.VARCHAR -> Kind.TEXT;
      case Types.BIGINT, Types.INTEGER -> Kind.NUMBER;
      case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MINUTE;
      case Types.DATE -> Kind.DAY;
      case Types.TIME -> Kind.TIME;
      default -> throw new IllegalStateException("a column of type " + type);
    };
  }

  /** As a text, a number or a truth. */
  @Nullable Object read(ResultSet row) throws SQLException {
    return switch (kind) {
      case TEXT -> row.getString(name);
      case NUMBER -> Columns.longOrNull(row, name);
      case TRUTH -> row.getObject(name, Boolean.class);
      case MINUTE -> text(Columns.instantOrNull(row, name));
      case DAY -> text(Columns.dateOrNull(row, name));
      case TIME -> text(row.getObject(name, LocalTime.class));
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /**
   * Binds what {@link #read} has told.
   *
   * @throws RuntimeException when it is nothing that such a column holds
   */
  void write(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    switch (kind) {
      case TEXT -> statement.setString(position, value == null ? null : plain((String) value));
      case NUMBER -> statement.setObject(position, (Long) value, Types.BIGINT);
      case TRUTH -> statement.setObject(position, (Boolean) value, Types.BOOLEAN);
      case MINUTE -> {
        OffsetDateTime at =
            value == null ? null : Instant.parse((String) value).atOffset(ZoneOffset.UTC);
        statement.setObject(position, at, Types.TIMESTAMP_WITH_TIMEZONE);
      }
      case DAY ->
          statement.setObject(
              position, value == null ? null : LocalDate.parse((String) value), Types.DATE);
      case TIME ->
          statement.setObject(
              position, value == null ? null : LocalTime.parse((String) value), Types.TIME);
    }
  }

  private static String plain(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a text with a sign that is none");
    }
    return text;
  }
}
