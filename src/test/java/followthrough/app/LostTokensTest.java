package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.almanac.PublicHolidays;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.sandbox.Sandbox;
import followthrough.storage.Database;
import followthrough.storage.JdbcJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever loses the tokens loses no data by it: a sandbox is nobody's door to real people. */
class LostTokensTest {
  @TempDir Path folder;

  @Test
  void aSandboxDoesNotStartOnARealWorkspace() {
    serves("T0REAL");

    assertThatThrownBy(this::starts)
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("SLACK_BOT_TOKEN")
        .hasMessageNotContaining("\n");
    // And it has let go of the file.
    serves("T0REAL");
  }

  @Test
  void aSandboxStartsOnItsOwnData() {
    serves(Sandbox.TEAM);
    starts();
  }

  @Test
  void unlessAskedASandboxListensHereAlone() {
    assertThat(Config.read(Map.of(), folder).bindAddress()).isEqualTo("127.0.0.1");
    assertThat(Config.read(Map.of("BIND_ADDRESS", "0.0.0.0"), folder).bindAddress())
        .isEqualTo("0.0.0.0");
  }

  @Test
  void nobodyCanKnowTheSecretsOfASandbox() {
    try (SandboxWorld one = new SandboxWorld();
        SandboxWorld other = new SandboxWorld()) {
      assertThat(one.sandbox().signingSecret()).isNotEqualTo(other.sandbox().signingSecret());
      assertThat(one.sandbox().botToken()).isNotEqualTo(other.sandbox().botToken());
    }
  }

  private void starts() {
    Start.with(Config.read(Map.of("PORT", "0", "DATABASE_URL", url()), folder)).close();
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("data");
  }

  private void serves(String workspace) {
    try (Database database = Database.open(url(), "", "", InstantSource.system())) {
      new Desk(
              new JdbcJournal(database),
              new FollowUpPolicy(new PublicHolidays()),
              Clock.systemUTC())
          .meet(new PersonId(workspace, "U1"), "Ada", ZoneId.of("UTC"));
    }
  }
}
