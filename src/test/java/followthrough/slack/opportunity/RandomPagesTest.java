package followthrough.slack.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.OfInterview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Turn;
import followthrough.core.story.Talk;
import followthrough.scenarios.MadeUpLives;
import followthrough.slack.bench.Shown;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import followthrough.slack.news.NewsMenu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Page, menu and plan say the same of every made-up life after every press. */
class RandomPagesTest {
  private static final int LIVES = 80;

  private int pages;

  private final FollowUpPolicy policy = new FollowUpPolicy((calendar, day) -> false);

  @Test
  void pageMenuAndPlanAgree() {
    MadeUpLives.watch(LIVES, this::check);
    assertThat(pages).isGreaterThan(1000);
  }

  private void check(Desk.View seen) {
    for (Opportunity opportunity : seen.file().pipeline().opportunities()) {
      pages++;
      String page = page(seen, opportunity.id());
      List<String> menu = menu(seen, opportunity.id());
      for (Talk talk : seen.story().of(opportunity.id()).talks()) {
        theTalk(seen, talk, page);
      }
      theDay(seen, opportunity.id(), page, menu);
      theTimes(seen, opportunity.id());
    }
  }

  private static String page(Desk.View seen, long opportunity) {
    List<String> texts = new ArrayList<>();
    for (int page = 0; ; page++) {
      View view = OpportunityView.render(seen, new Leaf(opportunity, page));
      if (!view.getPrivateMetadata().equals(new Leaf(opportunity, page).text())) {
        return String.join("\n", texts);
      }
      texts.add(Shown.of(view.getBlocks()));
    }
  }

  private static List<String> menu(Desk.View seen, long opportunity) {
    return NewsMenu.forOpportunity(seen, opportunity).stream()
        .flatMap(menu -> ((StaticSelectElement) menu).getOptions().stream())
        .map(OptionObject::getValue)
        .map(value -> value.substring(0, value.indexOf('|')))
        .toList();
  }

  /** A talk stands on the page if and only if the plan goes by it, and is asked about once. */
  private static void theTalk(Desk.View seen, Talk talk, String page) {
    var held = seen.plan().held(talk.interview());
    boolean closed = seen.plan().stage(opportunity(seen, talk)).closed();
    assertThat(held.isPresent()).as("stands " + talk).isEqualTo(talk.stands());
    assertThat(closed && talk.state() == Talk.State.TO_COME).as("to come " + talk).isFalse();
    held.ifPresent(
        one -> {
          assertThat(talk.starts()).isEqualTo(one.starts());
          assertThat(talk.ends()).isEqualTo(one.ends());
          assertThat(talk.decision()).isEqualTo(one.decision());
        });
    boolean asks =
        seen.plan().steps().stream()
            .filter(PlannedStep::open)
            .map(one -> one.step().key())
            .anyMatch(
                key -> key.kind() == FollowUpKind.DEBRIEF && key.subject() == talk.interview());
    assertThat(asks && talk.debrief() != null).as("asked again " + talk).isFalse();
    talk.wentWrong().forEach(point -> assertThat(page).contains(point));
    assertThat(page).contains(OpportunitySentences.state(talk.state()));
  }

  private static long opportunity(Desk.View seen, Talk talk) {
    return seen.file().pipeline().interview(talk.interview()).orElseThrow().opportunity();
  }

  /** The day on the page is the plan's; a day that the menu takes is the plan's from then on. */
  private void theDay(Desk.View seen, long opportunity, String page, List<String> menu) {
    if (seen.plan().stage(opportunity) != Stage.OPEN) {
      assertThat(menu).doesNotContain("DECISION_DAY");
      return;
    }
    LocalDate today = seen.now().atZone(zone(seen)).toLocalDate();
    assertThat(page)
        .contains(
            seen.plan()
                .promise(opportunity)
                .map(day -> "Decision date: \u27e6" + Times.day(day, today) + "\u27e7")
                .orElse(OpportunitySentences.NO_DAY));
    if (menu.contains("DECISION_DAY")) {
      LocalDate day = latest(seen, opportunity).plusDays(9);
      Desk.View after = told(seen, opportunity, day);
      assertThat(after.plan().promise(opportunity)).as("named " + day).contains(day);
      assertThat(page(after, opportunity)).contains("You set the decision date to");
    }
  }

  /** A day after every talk: one before the talk itself would not count. */
  private static LocalDate latest(Desk.View seen, long opportunity) {
    Instant end =
        Stream.concat(
                Stream.of(seen.now()),
                seen.story().of(opportunity).talks().stream().map(Talk::ends))
            .max(Instant::compareTo)
            .orElseThrow();
    return end.atZone(java.time.ZoneOffset.UTC).toLocalDate();
  }

  private Desk.View told(Desk.View seen, long opportunity, LocalDate day) {
    Pipeline known = seen.file().pipeline();
    List<Happening> happenings = new ArrayList<>(known.happenings());
    happenings.add(
        new Happening.DecisionSet(Long.MAX_VALUE / 100, seen.now(), opportunity, null, day));
    CaseFile file =
        new CaseFile(
            seen.file().person(),
            new Pipeline(known.opportunities(), known.interviews(), known.contacts(), happenings),
            seen.file().history());
    return new Desk.View(file, policy.plan(file, seen.now()), seen.now());
  }

  /** Every word about a talk names the time that the talk had when it was told. */
  private static void theTimes(Desk.View seen, long opportunity) {
    Map<Long, Instant> starts = new HashMap<>();
    HappeningSentences words = new HappeningSentences(new Facts(seen), opportunity);
    for (Turn turn : seen.story().of(opportunity).turns()) {
      Happening one = turn.happening();
      if (one instanceof Happening.Saved saved) {
        starts.put(saved.interview(), saved.starts());
      } else if (one instanceof Happening.NewTime time) {
        starts.put(time.interview(), time.starts());
      }
      if (one instanceof OfInterview talk && one.kind() != Happening.Kind.PRAISE_ARRIVED) {
        assertThat(RichText.characters(words.of(turn)))
            .contains(Times.at(starts.get(talk.interview()), zone(seen), seen.now()));
      }
    }
  }

  private static java.time.ZoneId zone(Desk.View seen) {
    return seen.file().person().current().zone();
  }
}
