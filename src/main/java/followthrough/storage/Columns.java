package followthrough.storage;

import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.StepKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * How the types of the core stand in columns. Dates and times never pass through the JVM's default
 * zone, as they would in {@code java.sql.Date}.
 */
final class Columns {
  /** The condition that keeps every statement within one person. */
  static final String MINE = " workspace_id = :workspace and user_id = :user ";

  private Columns() {}

  static <S extends SqlStatement<S>> S of(PersonId person, S statement) {
    return statement.bind("workspace", person.workspace()).bind("user", person.user());
  }

  static <S extends SqlStatement<S>> S step(StepKey step, S statement) {
    return statement
        .bind("kind", step.kind().code())
        .bind("subject", step.subject())
        .bind("origin", step.origin());
  }

  static Argument at(@Nullable Instant instant) {
    OffsetDateTime stored = instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    return (position, statement, context) ->
        statement.setObject(position, stored, Types.TIMESTAMP_WITH_TIMEZONE);
  }

  static Argument date(@Nullable LocalDate date) {
    return (position, statement, context) -> statement.setObject(position, date, Types.DATE);
  }

  static Argument time(LocalTime time) {
    return (position, statement, context) -> statement.setObject(position, time, Types.TIME);
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }

  static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    long stored = row.getLong(column);
    return row.wasNull() ? null : stored;
  }

  static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return Enum.valueOf(type, row.getString(column));
  }

  static <E extends Enum<E>> @Nullable E constantOrNull(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String stored = row.getString(column);
    return stored == null ? null : Enum.valueOf(type, stored);
  }

  static StepKey step(ResultSet row) throws SQLException {
    return new StepKey(
        FollowUpKind.ofCode(row.getString("kind")), row.getLong("subject"), row.getLong("origin"));
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getString("workspace_id"), row.getString("user_id"));
  }

  /** Numbers with commas between them. */
  static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static List<Long> numbers(String joined) {
    return joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).map(Long::valueOf).toList();
  }
}
