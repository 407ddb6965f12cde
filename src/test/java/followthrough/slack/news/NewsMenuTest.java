package followthrough.slack.news;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import followthrough.core.action.Archive;
import followthrough.core.action.AskMoreTime;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.EndRequest;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.PersonForm;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordPraise;
import followthrough.core.action.RecordRequest;
import followthrough.core.action.RefuseMoreTime;
import followthrough.core.action.SetNewTime;
import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.LookBack;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The menu offers what can have happened, and nothing else. */
class NewsMenuTest {
  private final Seeker ada = new Seeker();
  private final long talk = ada.log("Acme", "2026-12-03T10:00", reachable("Dana Lee"));
  private final long acme = ada.view().file().pipeline().opportunities().get(0).id();

  private List<String> menu() {
    return NewsMenu.forInterview(ada.view(), talk).stream()
        .flatMap(menu -> ((StaticSelectElement) menu).getOptions().stream())
        .map(OptionObject::getValue)
        .map(value -> value.substring(0, value.indexOf('|')))
        .toList();
  }

  private void movesTo(String starts) {
    ada.press(
        new SetNewTime(talk, at(starts), at(starts).plusSeconds(3600), null, By.EMPLOYER, true));
  }

  private void looksBack() {
    ada.press(
        new Debrief(
            talk,
            new DebriefForm(
                null,
                Map.of(),
                null,
                null,
                false,
                null,
                List.of("pricing"),
                PersonForm.named("Jo Hart"),
                LookBack.NOTHING)));
  }

  private String intro(NewsKind news) {
    NewsTarget target = new NewsTarget(acme, talk);
    return Shown.of(
        new NewsForm(news, target, ada.view())
            .view(new Place(Seeker.ADA, "", "", 0), "")
            .getBlocks());
  }

  @Test
  void aTalkToComeCanBeMovedAndCancelled() {
    assertThat(menu())
        .contains("REPLIED", "MY_MOVE", "THEIR_MOVE", "CANCELLED", "DECISION_DAY", "WITHDRAWN")
        .doesNotContain("DEBRIEF", "NEW_TIME", "NOT_CALLED", "PRAISE", "ACCEPTED", "REOPENED");
  }

  @Test
  void ofATalkOfUnknownFormatACallAndAVisitMayBeMissed() {
    ada.passTo("2026-12-03T10:05");
    assertThat(menu()).contains("NOBODY_THERE").doesNotContain("NOT_CALLED");
    ada.takesPlace(talk, Format.UNKNOWN);
    assertThat(menu()).contains("NOBODY_THERE", "NOT_CALLED");
    ada.takesPlace(talk, Format.VIDEO);
    assertThat(menu()).contains("NOT_CALLED").doesNotContain("NOBODY_THERE");
  }

  @Test
  void aTalkWithoutATimeCanOnlyGetANewOne() {
    ada.press(new MoveInterview(talk, By.EMPLOYER));
    assertThat(menu())
        .contains("NEW_TIME")
        .doesNotContain("MY_MOVE", "THEIR_MOVE", "CANCELLED", "DEBRIEF", "DECISION_DAY");
    movesTo("2026-12-04T10:00");
    ada.press(new CancelInterview(talk, null));
    assertThat(menu()).contains("NEW_TIME").doesNotContain("CANCELLED", "DECISION_DAY");
  }

  @Test
  void praiseIsAwaitedOnceOfTheTalkItWasAskedFor() {
    ada.passTo("2026-12-03T11:20");
    assertThat(menu()).contains("DEBRIEF").doesNotContain("PRAISE", "CANCELLED");
    looksBack();
    assertThat(menu()).contains("PRAISE");
    ada.press(new RecordPraise(talk));
    assertThat(menu()).doesNotContain("PRAISE");

    movesTo("2026-12-05T10:00");
    ada.passTo("2026-12-05T11:20");
    looksBack();
    assertThat(menu()).contains("PRAISE");
  }

  @Test
  void theSecondMoveOfOnesOwnIsWarnedOf() {
    assertThat(intro(NewsKind.MY_MOVE)).doesNotContain(NewsSentences.SECOND_MOVE);
    ada.press(new MoveInterview(talk, By.USER));
    movesTo("2026-12-04T10:00");
    assertThat(intro(NewsKind.MY_MOVE)).contains(NewsSentences.SECOND_MOVE);
  }

  @Test
  void anOfferIsAnsweredAndAClosedOpportunityOpenedAgain() {
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 10), null, null));
    assertThat(menu()).contains("ACCEPTED", "DECLINED").doesNotContain("DECISION_DAY");
    ada.press(new DeclineOffer(acme));
    assertThat(menu()).containsExactly("REOPENED");
  }

  @Test
  void whatWasArchivedCanBeHeardOf() {
    ada.press(new Archive(acme));
    assertThat(menu())
        .contains("REPLIED", "INVITED", "OFFER", "REJECTED", "REOPENED")
        .doesNotContain("WITHDRAWN", "CANCELLED", "DECISION_DAY", "ARCHIVED");
  }

  @Test
  void whatTheyAskForIsDeliveredWhileItIsOpen() {
    assertThat(menu()).contains("REQUESTED").doesNotContain("DELIVERED", "NOT_ASKED");
    ada.press(new RecordRequest(acme, "a form", Due.on(LocalDate.of(2026, 12, 10)), null));
    assertThat(menu()).contains("REQUESTED", "DELIVERED", "NOT_ASKED");
    assertThat(intro(NewsKind.DELIVERED)).contains("a form");
    long request = ada.view().plan().reading().openRequests(acme).get(0).number();
    ada.press(new EndRequest(request, true));
    assertThat(menu()).doesNotContain("DELIVERED", "NOT_ASKED");
    ada.press(new Archive(acme));
    assertThat(menu()).doesNotContain("REQUESTED");
  }

  @Test
  void moreTimeIsGivenOrRefusedOnceItWasAskedFor() {
    assertThat(menu()).doesNotContain("MORE_TIME", "COUNTERED");
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 10), null, null));
    assertThat(menu())
        .contains("MORE_TIME", "COUNTERED")
        .doesNotContain("TIME_GIVEN", "TIME_REFUSED");
    ada.press(new AskMoreTime(acme, LocalDate.of(2026, 12, 14)));
    assertThat(menu()).contains("MORE_TIME", "TIME_GIVEN", "TIME_REFUSED");
    ada.press(new RefuseMoreTime(acme));
    assertThat(menu()).doesNotContain("TIME_GIVEN", "TIME_REFUSED");
  }
}
