package followthrough.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class NotesH2Test extends NotesContract {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(Databases.h2(folder));
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
