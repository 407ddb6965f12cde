package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.ShownMessage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes, no message goes on telling or offering what is no longer so. */
class TruthJourneyTest extends Journey {
  @TempDir Path folder;

  @Override
  String database() {
    return "jdbc:h2:file:" + folder.resolve("town");
  }

  @BeforeEach
  void logsAnInterview() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
  }

  /** As they look now, oldest first. */
  private List<ShownMessage> about(String words) {
    return ada.messages().stream().filter(one -> one.shows(words)).toList();
  }

  @Test
  void whatIsMarkedInOneMessageIsMarkedInAll() {
    passTo("2026-12-02T09:00");
    assertThat(about("Sam Roy").stream().filter(one -> one.buttons().contains("Mark sent")))
        .hasSizeGreaterThan(1);

    ada.clicks("Mark sent", "Sam Roy", ada.lastMessage());
    ada.clicks("Mark sent", "Dana Lee", ada.lastMessage());
    settles();

    assertThat(about("Sam Roy")).noneMatch(one -> one.buttons().contains("Mark sent"));
    ada.clicks("Undo", "Dana Lee", about("Thank").get(0));
    settles();
    assertThat(about("Thank 2 people"))
        .isNotEmpty()
        .allMatch(one -> one.buttons().contains("Mark sent"));
  }

  @Test
  void undoGoesWithItsTenMinutes() {
    passTo("2026-12-01T13:00");
    ada.clicks("Mark sent", "Sam Roy");
    settles();
    passTo("2026-12-01T13:10");
    assertThat(ada.lastMessage().buttons()).contains("Undo");

    passTo("2026-12-01T13:11");
    assertThat(ada.lastMessage().buttons()).doesNotContain("Undo");
    assertThat(ada.lastMessage().shows("Sent")).isTrue();
  }

  @Test
  void whoeverTakesBackAnAcceptanceIsNotToldToWithdraw() {
    logs("Delta", "2026-12-08 10:00", "Ann Poe, ann@example.com");
    passTo("2026-12-01T13:00");
    tellsAtHome("Acme", "They make an offer");
    ada.fillsIn("Answer by", "2026-12-10");
    ada.saves();
    settles();
    ada.closesAll();
    ada.selectsAtHome("Acme", "I accept the offer");
    ada.saves();
    settles();
    assertThat(ada.lastMessage().shows("Withdraw")).isTrue();
    assertThat(ada.lastMessage().buttons()).contains("Mark sent");

    ada.clicks("Undo");
    settles();
    ada.closesAll();

    ShownMessage gone = ada.lastMessage();
    assertThat(gone.buttons()).doesNotContain("Mark sent", "Draft");
    assertThat(gone.text()).doesNotContain("Withdraw:");
  }

  @Test
  void aDeletedInterviewLeavesNoMessageThatActs() {
    passTo("2026-11-30T19:00");
    ShownMessage prepare = ada.lastMessage();
    assertThat(prepare.buttons()).contains("Edit");
    ada.clicks("Edit", prepare);
    ada.clicks("Delete");
    settles();
    ada.closesAll();

    ShownMessage gone = ada.lastMessage();
    assertThat(gone.ts()).isEqualTo(prepare.ts());
    assertThat(gone.buttons()).isEmpty();
  }

  @Test
  void aRefusedDrawingIsDoneAfterTheNextStart() throws Exception {
    passTo("2026-12-01T13:00");
    town.sandbox().badDays().always("chat.update").answersError("ratelimited");
    ada.clicks("Mark sent", "Sam Roy");
    town.closes();
    town.sandbox().badDays().end();
    assertThat(ada.lastMessage().shows("Sent")).isFalse();

    town.opens();
    town.app().recovery().wakeEverybodyInTime();
    settles();
    assertThat(ada.lastMessage().shows("Sent")).isTrue();
  }
}
