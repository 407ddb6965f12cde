package followthrough.core.story;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CancelInterview;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.ReportNoCall;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.story.Talk.State;
import followthrough.scenarios.Seeker;
import org.junit.jupiter.api.Test;

/** How a talk stands, by what was told last and by the clock. */
final class TalkTest {
  private final Seeker ada = new Seeker();
  private final long talk = ada.log("Acme", "2026-12-03T10:00", reachable("Dana Lee"));

  private Talk talk() {
    return ada.view().story().talk(talk).orElseThrow();
  }

  private Talk at(String local) {
    ada.passTo(local);
    return talk();
  }

  @Test
  void itBeginsAndEndsOnTheMinute() {
    assertThat(at("2026-12-03T09:59").state()).isEqualTo(State.TO_COME);
    assertThat(at("2026-12-03T10:00").state()).isEqualTo(State.UNDER_WAY);
    assertThat(at("2026-12-03T10:59").state()).isEqualTo(State.UNDER_WAY);
    assertThat(at("2026-12-03T11:00").state()).isEqualTo(State.HELD);
    assertThat(talk().stands()).isTrue();
    assertThat(talk().heldBy(talk().ends().minusSeconds(60))).isFalse();
    assertThat(talk().heldBy(talk().ends())).isTrue();
  }

  @Test
  void aCallThatNeverCameIsNoTalk() {
    ada.passTo("2026-12-03T10:20");
    ada.press(new ReportNoCall(talk, false, ""));
    Talk after = at("2026-12-04T10:00");
    assertThat(after.state()).isEqualTo(State.NOT_CALLED);
    isOff(after);
  }

  @Test
  void aVisitWithNobodyThereIsNoTalk() {
    ada.passTo("2026-12-03T10:20");
    ada.press(new ReportNoCall(talk, true, ""));
    Talk after = at("2026-12-04T10:00");
    assertThat(after.state()).isEqualTo(State.NOBODY_THERE);
    isOff(after);
  }

  @Test
  void whatWasCancelledIsNoTalk() {
    ada.press(new CancelInterview(talk, null));
    assertThat(talk().state()).isEqualTo(State.CANCELLED);
    isOff(at("2026-12-04T10:00"));
  }

  @Test
  void whatLostItsTimeIsNoTalk() {
    ada.press(new MoveInterview(talk, By.EMPLOYER));
    assertThat(talk().state()).isEqualTo(State.MOVED_AWAY);
    assertThat(talk().movedByPerson()).isFalse();
    isOff(at("2026-12-04T10:00"));
  }

  @Test
  void onlyTheMoveOfThePersonIsTheirOwn() {
    ada.press(new MoveInterview(talk, By.USER));
    assertThat(talk().movedByPerson()).isTrue();
  }

  @Test
  void anEndBeforeItBeginsCallsItOffAndOneAfterItLeavesItHeld() {
    long later = ada.log("Bolt", "2026-12-10T10:00", reachable("Sam Roy"));
    ada.passTo("2026-12-04T10:00");
    for (var opportunity : ada.view().file().pipeline().opportunities()) {
      ada.press(new RecordRejection(opportunity.id(), null));
    }
    ada.passTo("2026-12-12T10:00");
    assertThat(talk().state()).isEqualTo(State.HELD);
    assertThat(talk().heldBy(talk().ends())).isTrue();
    assertThat(talk().stands()).isFalse();
    Talk never = ada.view().story().talk(later).orElseThrow();
    assertThat(never.state()).isEqualTo(State.NO_LONGER_EXPECTED);
    isOff(never);
  }

  private static void isOff(Talk talk) {
    assertThat(talk.state().off()).isTrue();
    assertThat(talk.heldBy(talk.now())).isFalse();
    assertThat(talk.stands()).isFalse();
  }
}
