package followthrough.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import followthrough.almanac.PublicHolidays;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.slack.bench.SlackLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Home tab of somebody with five hundred opportunities. */
class BusyHomeTest {
  private static final int MOST_BYTES = 250_000;

  /** Of the three seconds that Slack waits for an answer, on a machine that does other things. */
  private static final Duration HALF_THE_BUDGET = Duration.ofMillis(1500);

  private static final FollowUpPolicy POLICY = new FollowUpPolicy(new PublicHolidays());
  private static CaseFile file = BusyPerson.with(500);

  @BeforeAll
  static void warmUp() {
    for (int round = 0; round < 3; round++) {
      HomeView.render(view(), 0);
    }
  }

  private static Desk.View view() {
    // Nothing that another page has looked up helps this one.
    file = new CaseFile(file.person(), fresh(file), fresh(file.history()));
    return new Desk.View(file, POLICY.plan(file, BusyPerson.NOW), BusyPerson.NOW);
  }

  private static Pipeline fresh(CaseFile known) {
    var old = known.pipeline();
    return new Pipeline(old.opportunities(), old.interviews(), old.contacts(), old.happenings());
  }

  private static History fresh(History old) {
    return new History(old.shown(), old.answers(), old.snoozes());
  }

  @Test
  void isPlannedAndDrawnWellWithinWhatSlackWaits() {
    long start = System.nanoTime();
    View home = HomeView.render(view(), 0);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(SlackLimits.ofView(home)).isEmpty();
    assertThat(took).isLessThan(HALF_THE_BUDGET);
  }

  @Test
  void keepsWithinSlacksLimitsOnEveryPage() {
    Desk.View view = view();
    int page = 0;
    for (; page < 200; page++) {
      View home = HomeView.render(view, page);
      if (!home.getPrivateMetadata().equals(String.valueOf(page))) {
        break;
      }
      assertThat(SlackLimits.ofView(home)).isEmpty();
      assertThat(home.getBlocks()).hasSizeLessThanOrEqualTo(100);
      assertThat(GsonFactory.createSnakeCase().toJson(home).getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThan(MOST_BYTES);
    }
    assertThat(page).isBetween(10, 199);
  }

  @Test
  void comparesASilenceWithWhatOthersWaitedInTheSameCountry() {
    StringBuilder all = new StringBuilder();
    Desk.View view = view();
    for (int page = 0; page < 40; page++) {
      all.append(GsonFactory.createSnakeCase().toJson(HomeView.render(view, page)));
    }
    assertThat(all).contains("NACE", "Company Number 498").containsPattern("Show 3\\d\\d closed");
  }
}
