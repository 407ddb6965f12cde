package followthrough.slack.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Finding;
import followthrough.core.draft.Words;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Holidays;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Story;
import followthrough.scenarios.StoryRunner;
import followthrough.slack.bench.MemoryNotes;
import followthrough.slack.bench.SlackLimits;
import followthrough.slack.bench.ViewLimits;
import followthrough.slack.messages.RowValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form behind every row of every story, in every version, when it is sent and afterward. */
class StoriesAsDraftsTest {
  private static final Path STORIES = Path.of("src/test/resources/scenarios");

  /** What only the person can mend: an open place, and what is new since the last time. */
  private static final Set<String> THEIRS = Set.of("DC16", "DC13");

  static Stream<Arguments> stories() {
    return Story.in(STORIES).stream().map(story -> Arguments.of(story.name(), story));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void keepsEveryLimitAndProposesNothingToFix(String name, Story story) {
    Holidays holidays = holidays();
    StoryRunner runner = new StoryRunner(story, holidays);
    FollowUpPolicy policy = new FollowUpPolicy(holidays);
    List<Delivery> deliveries = runner.run();
    int opened = 0;
    for (int index = 0; index < deliveries.size(); index++) {
      Delivery delivery = deliveries.get(index);
      Instant at = delivery.at();
      var then = runner.files().get(index);
      opened += opens(delivery, new Desk.View(then, policy.plan(then, at), at));
      var last = runner.file();
      opened +=
          opens(delivery, new Desk.View(last, policy.plan(last, story.until()), story.until()));
    }
    assertThat(opened).isPositive();
  }

  /** How many forms there were to open. */
  private static int opens(Delivery delivery, Desk.View view) {
    int opened = 0;
    for (Entry entry : delivery.entries()) {
      for (int index = 0; index < entry.rows().size(); index++) {
        boolean own = entry.steps().size() == entry.rows().size();
        StepKey step = own ? entry.steps().get(index) : entry.step();
        Row row = entry.rows().get(index);
        if (new Circumstances(view).known(step, row)) {
          opens(new RowValue(delivery.number(), step, row.recipient()), row, view);
          opened++;
        }
      }
    }
    return opened;
  }

  private static void opens(RowValue value, Row row, Desk.View view) {
    OpenDraft draft =
        new OpenDraft(new MemoryNotes(), new DraftWriter(Words.shipped()), view, value.step(), row);
    assertThat(draft.first())
        .isEqualTo(row.medium() == Medium.PHONE_THEN_EMAIL ? Medium.PHONE : row.medium());
    for (Medium medium : draft.sheet().media()) {
      DraftPlace place = new DraftPlace(value, medium, 0);
      fits(draft.begun(place));
      Draft proposed = draft.sheet().proposed(medium);
      List<Finding> findings = draft.sheet().review(proposed);
      fits(draft.render(DraftView.State.of(place, proposed, "Said.", true).checked(findings)));
      assertThat(findings)
          .filteredOn(finding -> finding.weight() == Finding.Weight.FIX)
          .extracting(Finding::id)
          .as(value + " " + medium + " " + proposed)
          .isSubsetOf(THEIRS);
    }
  }

  private static void fits(View view) {
    ViewLimits.check(view);
    assertThat(SlackLimits.ofView(view)).isEmpty();
  }

  static Holidays holidays() {
    var days = Story.holidays(STORIES.resolve("holidays.json"));
    return (calendar, day) -> days.getOrDefault(calendar, Set.of()).contains(day);
  }
}
