package followthrough.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class InboundH2Test extends InboundContract {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(Databases.h2(folder));
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
