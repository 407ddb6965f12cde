package followthrough.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class NotesPostgresTest extends NotesContract {
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(Databases.postgres());
    meetThem();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  Database database() {
    return database;
  }
}
