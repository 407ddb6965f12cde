package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.state.Outlook;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page says whose reminder comes next, and why none does. */
final class SandboxWorldTest {
  private static final int MANY = 60;

  private final Start start = Start.with(Config.forRehearsal());
  private final SandboxWorld world = start.world().orElseThrow();
  private final SandboxUser ada = world.sandbox().user("Ada");
  private final SandboxUser ben = world.sandbox().user("Ben");

  @AfterEach
  void stop() {
    start.close();
  }

  @Test
  void everybodySeesTheirOwnNextReminder() {
    assertThat(of(ada))
        .isEqualTo(new Outlook("Nothing is planned for Ada: log an interview first.", null));

    logs(ada, 5);
    assertThat(of(ada).words()).isEqualTo("Ada\u2019s next reminder");
    assertThat(of(ada).at()).isEqualTo(world.nextReminder().orElseThrow());
    assertThat(of(ben))
        .isEqualTo(new Outlook("Nothing is planned for Ben: log an interview first.", null));

    logs(ben, 9);
    assertThat(of(ben).words()).isEqualTo("Ben\u2019s next reminder");
    assertThat(of(ben).at()).isAfter(of(ada).at());
  }

  @Test
  void aHoldIsToldAsWhatItIs() {
    logs(ada, 5);
    ada.types("/interview stop");
    assertThat(of(ada))
        .isEqualTo(
            new Outlook("Ada stopped the reminders. Type /interview resume to go on.", null));

    ada.types("/interview pause " + LocalDate.now(ada.zone()).plusDays(20));
    assertThat(of(ada).words()).isEqualTo("On hold, but Ada\u2019s next reminder");

    world.travelTo(world.now().plusSeconds(6 * 86_400));
    assertThat(of(ada).words()).isEqualTo("Ada\u2019s reminders are paused until");

    ada.types("/interview resume");
    assertThat(of(ada).words()).isEqualTo("Ada\u2019s next reminder");
  }

  @Test
  void anOpenQuestionIsWhatRemindersWaitFor() {
    logs(ada, 2);
    logs(ada, 3);
    logs(ada, 4);
    Instant last = Instant.MIN;
    for (int turn = 0; turn < MANY && of(ada).at() != null; turn++) {
      assertThat(of(ada).at()).isAfter(last);
      last = of(ada).at();
      world.travelTo(last);
    }
    assertThat(of(ada))
        .isEqualTo(new Outlook("Reminders wait for Ada\u2019s answer: keep, pause or stop?", null));
  }

  private Outlook of(SandboxUser user) {
    return world.outlook(user.id(), user.name().split(" ")[0]);
  }

  private static void logs(SandboxUser user, int days) {
    user.types("/interview");
    user.fillsIn("Company", "Acme");
    user.fillsIn("Starts", LocalDate.now(user.zone()).plusDays(days).atTime(10, 0));
    user.fillsIn("Who will you meet?", "Dana Lee, VP, dana@example.com");
    user.saves();
    user.closes();
  }
}
