package followthrough.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class DeliveriesPostgresTest extends DeliveriesContract {
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(Databases.postgres());
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
