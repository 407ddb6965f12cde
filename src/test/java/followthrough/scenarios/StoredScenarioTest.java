package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.storage.Database;
import followthrough.storage.JdbcJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story lives through the database as it does in memory. */
class StoredScenarioTest {
  static Stream<Arguments> stories() {
    return ScenarioTest.all().stream().map(one -> Arguments.of(one.name(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void isTheSameFromTheDatabase(String name, Story story) {
    List<String> inMemory = told(new StoryRunner(story, ScenarioTest.holidays()));

    try (Database database = Database.open("jdbc:h2:mem:", "", "", InstantSource.system())) {
      JdbcJournal journal = new JdbcJournal(database);
      StoryRunner runner =
          new StoryRunner(
              story, ScenarioTest.holidays(), person -> new StoredJournal(person, journal));
      assertThat(told(runner)).isEqualTo(inMemory);
      assertThat(runner.wrong()).isEmpty();
    }
  }

  private static List<String> told(StoryRunner runner) {
    return runner.run().stream()
        .map(
            dm ->
                dm.at()
                    + " "
                    + dm.entries().stream()
                        .map(entry -> entry.rule() + " about " + runner.about(entry.about()))
                        .toList())
        .toList();
  }
}
