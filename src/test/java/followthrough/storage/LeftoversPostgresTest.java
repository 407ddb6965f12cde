package followthrough.storage;

import java.nio.file.Path;

class LeftoversPostgresTest extends LeftoversContract {
  @Override
  String url(Path place) {
    return Databases.postgres();
  }
}
