package followthrough.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** That somebody was forgotten, and their traces are still in H2's file. */
final class Forgotten {
  private Forgotten() {}

  static void mark(Handle handle) {
    handle
        .createUpdate("insert into forgotten (mark) values (:mark)")
        .bind("mark", UUID.randomUUID().toString())
        .execute();
  }

  static List<String> marks(Handle handle) {
    return handle.createQuery("select mark from forgotten").mapTo(String.class).list();
  }

  /** Those alone: somebody may have been forgotten meanwhile. */
  static int clear(Handle handle, List<String> marks) {
    return handle
        .createUpdate("delete from forgotten where mark in (<marks>)")
        .bindList("marks", marks)
        .execute();
  }
}
