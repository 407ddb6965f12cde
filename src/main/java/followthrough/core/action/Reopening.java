package followthrough.core.action;

import followthrough.core.pipeline.Stage;

/** Which closed opportunities a word from the company opens again (follow-up-rules.md, 8). */
final class Reopening {
  private Reopening() {}

  static boolean allows(Stage stage) {
    return !stage.closed() || stage == Stage.ARCHIVED || stage == Stage.REJECTED;
  }
}
