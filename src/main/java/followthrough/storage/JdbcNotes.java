package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Journal;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.StepKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Kept texts in the database: a row for each, and one for each of its parts. */
public final class JdbcNotes implements Notes {
  private static final String KEY =
      "workspace_id, user_id, kind, subject, origin, recipient, medium";

  private static final String STEP =
      MINE + "and kind = :kind and subject = :subject and origin = :origin ";

  private final Database database;

  public JdbcNotes(Database database) {
    this.database = database;
  }

  @Override
  public List<Note> of(PersonId person, StepKey step) {
    // One statement: a text is never seen with the parts of the one before it.
    List<Line> lines =
        database.read(
            handle ->
                Columns.step(
                        step,
                        Columns.of(
                            person,
                            handle.createQuery(
                                "select n.recipient, n.medium, subject_line, voicemail, kept_at,"
                                    + " part, words from (select * from note where"
                                    + STEP
                                    + ") n left join (select * from note_part where"
                                    + STEP
                                    + ") p on p.recipient = n.recipient and p.medium = n.medium"
                                    + " order by kept_at, n.recipient, n.medium, place")))
                    .map((row, context) -> line(row))
                    .list());
    Map<Head, List<Part>> notes = new LinkedHashMap<>();
    for (Line line : lines) {
      List<Part> parts = notes.computeIfAbsent(line.head(), head -> new ArrayList<>());
      if (line.part() != null) {
        parts.add(line.part());
      }
    }
    return notes.entrySet().stream()
        .map(entry -> entry.getKey().note(step, entry.getValue()))
        .toList();
  }

  @Override
  public Optional<Note> lastLike(PersonId person, StepKey step, long recipient, Medium medium) {
    return database
        .read(
            handle ->
                Columns.step(
                        step,
                        Columns.of(
                            person,
                            handle.createQuery(
                                "select kind, subject, origin, recipient from note where"
                                    + MINE
                                    + "and kind = :kind and medium = :medium and recipient <>"
                                    + " :recipient and (subject <> :subject or origin <> :origin)"
                                    + " order by kept_at desc, recipient fetch first row only")))
                    .bind("recipient", recipient)
                    .bind("medium", medium.name())
                    .map((row, context) -> new Place(Columns.step(row), row.getLong("recipient")))
                    .findOne())
        .flatMap(
            place ->
                of(person, place.step()).stream()
                    .filter(note -> note.recipient() == place.recipient())
                    .filter(note -> note.medium() == medium)
                    .findFirst());
  }

  /** Where a text was kept. */
  private record Place(StepKey step, long recipient) {}

  /** A note without its parts. */
  private record Head(
      long recipient, Medium medium, String subject, String voicemail, Instant keptAt) {
    Note note(StepKey step, List<Part> parts) {
      return new Note(
          step, recipient, new Draft(medium, subject, "", parts, "", voicemail), keptAt);
    }
  }

  /** A note with one of its parts; null when it has none. */
  private record Line(Head head, @Nullable Part part) {}

  private static Line line(ResultSet row) throws SQLException {
    Head head =
        new Head(
            row.getLong("recipient"),
            Columns.constant(row, "medium", Medium.class),
            row.getString("subject_line"),
            row.getString("voicemail"),
            Columns.instant(row, "kept_at"));
    Draft.Name name = Columns.constantOrNull(row, "part", Draft.Name.class);
    return new Line(head, name == null ? null : new Part(name, row.getString("words")));
  }

  @Override
  public void keep(PersonId person, Note note) {
    database.write(
        handle -> {
          lock(handle, person);
          delete(handle, person, note.step(), note.recipient(), note.medium());
          insert(handle, person, note);
          return true;
        });
  }

  @Override
  public void drop(PersonId person, StepKey step, long recipient, Medium medium) {
    database.write(handle -> delete(handle, person, step, recipient, medium));
  }

  /** Whoever writes anything of a person holds that person's row, so two never meet here. */
  private static void lock(Handle handle, PersonId person) {
    if (new PersonRows(handle, person).lock().isEmpty()) {
      throw new Journal.UnknownPerson(person);
    }
  }

  private static int delete(
      Handle handle, PersonId person, StepKey step, long recipient, Medium medium) {
    return Columns.step(
            step,
            Columns.of(
                person,
                handle.createUpdate(
                    "delete from note where"
                        + STEP
                        + "and recipient = :recipient and medium = :medium")))
        .bind("recipient", recipient)
        .bind("medium", medium.name())
        .execute();
  }

  private static void insert(Handle handle, PersonId person, Note note) {
    at(
            person,
            note,
            handle.createUpdate(
                "insert into note ("
                    + KEY
                    + ", subject_line, voicemail, kept_at) values (:workspace, :user, :kind,"
                    + " :subject, :origin, :recipient, :medium, :line, :voicemail, :at)"))
        .bind("line", note.text().subject())
        .bind("voicemail", note.text().voicemail())
        .bind("at", Columns.at(note.keptAt()))
        .execute();
    if (note.text().parts().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into note_part ("
                + KEY
                + ", place, part, words) values (:workspace, :user, :kind, :subject, :origin,"
                + " :recipient, :medium, :place, :part, :words)");
    int place = 0;
    for (Part part : note.text().parts()) {
      at(person, note, batch)
          .bind("place", place++)
          .bind("part", part.name().name())
          .bind("words", part.text())
          .add();
    }
    batch.execute();
  }

  private static <S extends SqlStatement<S>> S at(PersonId person, Note note, S statement) {
    return Columns.step(note.step(), Columns.of(person, statement))
        .bind("recipient", note.recipient())
        .bind("medium", note.medium().name());
  }
}
