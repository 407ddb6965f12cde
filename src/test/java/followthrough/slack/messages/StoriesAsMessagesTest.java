package followthrough.slack.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.people.Person;
import followthrough.core.people.Wishes;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.Holidays;
import followthrough.scenarios.Story;
import followthrough.scenarios.StoryRunner;
import followthrough.slack.bench.PlainWords;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackLimits;
import followthrough.slack.presses.WhySentences;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every story as Slack would get it, when it is sent and when all is over. */
class StoriesAsMessagesTest {
  private static final Path STORIES = Path.of("src/test/resources/scenarios");

  static Stream<Arguments> stories() {
    return Story.in(STORIES).stream().map(story -> Arguments.of(story.name(), story));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void keepsEveryLimitAndSaysSomething(String name, Story story) {
    Holidays holidays = holidays();
    StoryRunner runner = new StoryRunner(story, holidays);
    FollowUpPolicy policy = new FollowUpPolicy(holidays);
    List<Delivery> deliveries = runner.run();
    assertThat(deliveries).isNotEmpty();
    for (int index = 0; index < deliveries.size(); index++) {
      Delivery delivery = deliveries.get(index);
      checked(delivery, view(policy, runner.files().get(index), delivery.at()));
      checked(delivery, view(policy, runner.file(), story.until()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void namesNobodyToWhoeverIsDiscreet(String name, Story story) {
    Holidays holidays = holidays();
    StoryRunner runner = new StoryRunner(story, holidays);
    FollowUpPolicy policy = new FollowUpPolicy(holidays);
    List<Delivery> deliveries = runner.run();
    for (int index = 0; index < deliveries.size(); index++) {
      CaseFile file = runner.files().get(index);
      Person discreet = file.person().withWishes(new Wishes(null, true, false));
      CaseFile shown = new CaseFile(discreet, file.pipeline(), file.history()).forMessages();
      Delivery delivery = deliveries.get(index);
      ReminderMessage.Rendered message =
          Shown.REMINDERS.render(delivery, view(policy, shown, delivery.at()));
      String blocks = GsonFactory.createSnakeCase().toJson(message.blocks());
      for (String named : named(file.pipeline())) {
        assertThat(message.text()).doesNotContain(named);
        assertThat(blocks).doesNotContain(named);
      }
      assertThat(message.text()).contains("thing");
      assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    }
  }

  private static List<String> named(Pipeline pipeline) {
    return Stream.of(
            pipeline.opportunities().stream().map(Opportunity::company),
            pipeline.opportunities().stream().map(Opportunity::role),
            pipeline.contacts().stream().map(Contact::name))
        .flatMap(all -> all)
        .filter(word -> word.length() > 1)
        .toList();
  }

  private static void checked(Delivery delivery, Desk.View view) {
    ReminderMessage.Rendered message = Shown.REMINDERS.render(delivery, view);
    if (Boolean.getBoolean("print")) {
      System.out.println(delivery.at() + "\n" + message.text() + "\n");
    }
    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    assertThat(message.text())
        .isNotBlank()
        .doesNotContain("<", "null", "somebody", "{")
        // A message is read for weeks.
        .doesNotContainPattern("(?i)\\b(today|tomorrow|yesterday)\\b");
    assertThat(GsonFactory.createSnakeCase().toJson(message.blocks()))
        .doesNotContainPattern("(?i)\\b(today|tomorrow|yesterday)\\b");
    PlainWords.in(message.text());
    PlainWords.in(message.blocks());
    for (Entry entry : delivery.entries()) {
      PlainWords.in(WhySentences.modal(view, entry.step(), entry.rule(), entry.rows()));
    }
  }

  static Desk.View view(FollowUpPolicy policy, CaseFile file, Instant now) {
    return new Desk.View(file, policy.plan(file, now), now);
  }

  static Holidays holidays() {
    var days = Story.holidays(STORIES.resolve("holidays.json"));
    return (calendar, day) -> days.getOrDefault(calendar, java.util.Set.of()).contains(day);
  }
}
