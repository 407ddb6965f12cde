package followthrough.slack.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Holidays;
import followthrough.scenarios.Story;
import followthrough.scenarios.StoryRunner;
import followthrough.slack.bench.PlainWords;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackLimits;
import followthrough.slack.bench.ViewLimits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every opportunity of every story as it can be opened after each message and when all is over. */
class StoriesAsOpportunitiesTest {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
  private static final Path STORIES = Path.of("src/test/resources/stories");

  static Stream<Arguments> stories() {
    return Stream.of(SCENARIOS, STORIES)
        .flatMap(folder -> Story.in(folder).stream())
        .map(story -> Arguments.of(story.name(), story));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void keepsEveryLimitAndLosesNothing(String name, Story story) {
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

  private static Desk.View view(FollowUpPolicy policy, CaseFile file, Instant now) {
    return new Desk.View(file, policy.plan(file, now), now);
  }

  private static void checked(Desk.View seen) {
    for (Opportunity opportunity : seen.file().pipeline().opportunities()) {
      String all = String.join("\n", pages(seen, opportunity.id()));
      if (Boolean.getBoolean("print")) {
        System.out.println(seen.now() + "\n" + all + "\n");
      }
      assertThat(all)
          .doesNotContain("null", "the company")
          .doesNotContainPattern("somebody(?! you have yet to name)");
      // Who asks no more need not be told to ask less.
      boolean closed = seen.plan().stage(opportunity.id()).closed();
      assertThat(all.contains("33% of HR managers")).isEqualTo(!closed);
      promiseIsExplained(seen, opportunity.id(), all);
    }
  }

  /** All pages' texts. */
  private static List<String> pages(Desk.View seen, long opportunity) {
    List<String> texts = new ArrayList<>();
    for (int page = 0; ; page++) {
      View view = OpportunityView.render(seen, new Leaf(opportunity, page));
      ViewLimits.check(view);
      PlainWords.in(view);
      assertThat(SlackLimits.ofView(view)).isEmpty();
      if (!view.getPrivateMetadata().equals(new Leaf(opportunity, page).text())) {
        return texts;
      }
      texts.add(Shown.of(view.getBlocks()));
    }
  }

  /** Whatever day the plan counts from is one that somebody named, as the story tells. */
  private static void promiseIsExplained(Desk.View seen, long opportunity, String text) {
    seen.plan()
        .promise(opportunity)
        .filter(day -> !seen.plan().stage(opportunity).closed())
        .ifPresent(
            day -> {
              assertThat(seen.story().of(opportunity).naming(day)).isPresent();
              assertThat(text).contains("Decision date: \u27e6", ", named on ");
            });
  }
}
