package followthrough.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Holidays;
import followthrough.scenarios.Story;
import followthrough.scenarios.StoryRunner;
import followthrough.slack.bench.PlainWords;
import followthrough.slack.bench.SlackLimits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Home tab of every story, after each message and when all is over. */
class StoriesAtHomeTest {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
  private static final Path STORIES = Path.of("src/test/resources/stories");

  static Stream<Arguments> stories() {
    return Stream.of(SCENARIOS, STORIES)
        .flatMap(folder -> Story.in(folder).stream())
        .map(story -> Arguments.of(story.name(), story));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void readsWell(String name, Story story) {
    var days = Story.holidays(SCENARIOS.resolve("holidays.json"));
    Holidays holidays = (calendar, day) -> days.getOrDefault(calendar, Set.of()).contains(day);
    FollowUpPolicy policy = new FollowUpPolicy(holidays);
    StoryRunner runner = new StoryRunner(story, holidays);
    List<Delivery> deliveries = runner.run();
    for (int index = 0; index < deliveries.size(); index++) {
      checked(view(policy, runner.files().get(index), deliveries.get(index).at()));
    }
    checked(view(policy, runner.file(), story.until()));
  }

  @Test
  void theWelcomeReadsWellToo() {
    PlainWords.in(HomeView.welcome());
  }

  private static Desk.View view(FollowUpPolicy policy, CaseFile file, Instant now) {
    return new Desk.View(file, policy.plan(file, now), now);
  }

  private static void checked(Desk.View seen) {
    View view = HomeView.render(seen, 0);
    assertThat(SlackLimits.ofView(view)).isEmpty();
    PlainWords.in(view);
  }
}
