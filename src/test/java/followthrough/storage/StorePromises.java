package followthrough.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a store promises, on whichever database: a new and empty one for every test. */
abstract class StorePromises {
  @TempDir private Path folder;
  private Database database;

  /** Where the database is; in the place if it is a file. */
  abstract String url(Path place);

  @BeforeEach
  void opensDatabase() {
    database = Databases.open(url(folder));
  }

  @AfterEach
  void closesDatabase() {
    database.close();
  }

  Database database() {
    return database;
  }
}
