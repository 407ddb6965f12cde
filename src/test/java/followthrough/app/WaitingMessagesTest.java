package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Backlog;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.Standing.State;
import followthrough.core.action.StoreUnavailable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingMessagesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:30Z");
  private static final Instant MINUTE = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-02T11:50:00Z");
  private static final Instant LONG_DUE = Instant.parse("2026-03-02T11:40:00Z");
  private static final Instant SINCE = Instant.parse("2026-03-02T11:50:07.123Z");

  private final Deliveries deliveries = mock(Deliveries.class);
  private final WaitingMessages check = new WaitingMessages(deliveries, () -> NOW);

  private void open(Backlog... backlog) {
    when(deliveries.backlog(MINUTE)).thenReturn(List.of(backlog));
  }

  private static Backlog of(State state, int count, int late, Instant oldest, Scope blamed) {
    return new Backlog(
        "T1",
        state,
        count,
        late,
        oldest,
        blamed,
        blamed == null ? null : SINCE,
        blamed == null ? null : "reason");
  }

  @Test
  void nothingOpenIsNoTrouble() {
    open();
    assertThat(check.trouble()).isEmpty();
    assertThat(check.figures())
        .isEqualTo(
            Map.of("waiting", 0L, "overdue", 0L, "unknown", 0L, "refused", 0L, "inHand", 0L));
  }

  @Test
  void whileTheStoreIsAwayNothingIsKnown() {
    when(deliveries.backlog(MINUTE))
        .thenThrow(new StoreUnavailable("away", false, new IllegalStateException()));
    assertThat(check.trouble()).isEmpty();
    assertThat(check.figures()).isEmpty();
  }

  @Test
  void countsByPlight() {
    open(
        of(State.PENDING, 5, 2, DUE, null),
        of(State.POSTING, 1, 1, LONG_DUE, null),
        of(State.UNKNOWN, 2, 2, LONG_DUE, null),
        of(State.UNSEEN, 3, 3, LONG_DUE, Scope.PERSON),
        of(State.REFUSED, 4, 4, LONG_DUE, Scope.PERSON));
    assertThat(check.trouble()).isEmpty();
    assertThat(check.figures())
        .isEqualTo(
            Map.of(
                "waiting",
                5L,
                "overdue",
                2L,
                "overdueSince",
                "2026-03-02T11:50:00Z",
                "unknown",
                5L,
                "refused",
                4L,
                "inHand",
                1L));
  }

  @Test
  void aWorkspaceThatRefusesEverythingIsTroubleAtOnce() {
    open(of(State.PENDING, 1, 1, DUE, Scope.WORKSPACE), of(State.PENDING, 2, 0, MINUTE, null));
    assertThat(check.trouble())
        .contains(
            "Slack has taken no message from workspace T1 since 2026-03-02T11:50:07Z (reason);"
                + " 3 messages wait until that is mended.");
  }

  @Test
  void aLookThatTheSetUpForbidsIsTrouble() {
    open(of(State.UNSEEN, 1, 1, DUE, Scope.WORKSPACE));
    assertThat(check.trouble())
        .contains(
            "Since 2026-03-02T11:50:07Z Slack has not let the app look for its own messages in"
                + " workspace T1 (reason); whether 1 message is there is not known, and nothing is"
                + " sent twice. Give the app the scopes that manifest.yml names.");
  }

  @Test
  void whatWaitsTooLongIsTrouble() {
    open(of(State.PENDING, 7, 6, LONG_DUE, null));
    assertThat(check.trouble())
        .contains("6 messages are overdue, the oldest since 2026-03-02T11:40:00Z.");
    open(of(State.PENDING, 7, 6, DUE, null));
    assertThat(check.trouble()).isEmpty();
  }
}
