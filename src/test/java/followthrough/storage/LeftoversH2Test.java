package followthrough.storage;

import java.nio.file.Path;

class LeftoversH2Test extends LeftoversContract {
  @Override
  String url(Path place) {
    return Databases.h2(place);
  }
}
