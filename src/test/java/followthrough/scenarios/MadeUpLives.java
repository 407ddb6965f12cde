package followthrough.scenarios;

import followthrough.core.action.Desk;
import java.util.Random;
import java.util.function.Consumer;

/** Lives through made-up lives, the same ones at every run, and shows what stands after a press. */
public final class MadeUpLives {
  private MadeUpLives() {}

  /**
   * Shows every life after every press.
   *
   * @param afterPress fails where something is not as it should be
   */
  public static void watch(int count, Consumer<Desk.View> afterPress) {
    for (int seed = 0; seed < count; seed++) {
      Story story = new Story("story " + seed, new MadeUpLife(new Random(seed)).story());
      try {
        new StoryRunner(story, ScenarioTest.holidays()).watchedBy(afterPress).run();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("story " + seed + ": " + story.json(), e);
      }
    }
  }
}
