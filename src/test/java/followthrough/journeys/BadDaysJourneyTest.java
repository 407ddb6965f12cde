package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.people.PersonId;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.sandbox.state.BadDays;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Slack does to a reminder, its person sees it, and sees it once. */
class BadDaysJourneyTest {
  /** How the page begins the reason; the pulse, which is turned by hand here, has its own. */
  private static final String TROUBLE = "\"messages\":\"";

  private static final String POST = "chat.postMessage";
  private static final String HISTORY = "conversations.history";
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Duration A_MINUTE_AND_A_HALF = Duration.ofSeconds(90);
  private static final Duration GIVES_UP_AFTER = Duration.ofMillis(1500);

  /** How long the app waits for Slack in real life. */
  private static final int GIVES_UP = 10;

  private static final AtomicInteger DUE = new AtomicInteger();
  private static final AtomicInteger SEEN = new AtomicInteger();
  private static final AtomicInteger LOST = new AtomicInteger();
  private static final AtomicInteger TWICE = new AtomicInteger();

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void everyDayBegins() throws Exception {
    town = new Town(Instant.parse("2026-03-02T15:00:00Z"), NEW_YORK);
    town.closes();
    town.waitsForSlack(GIVES_UP_AFTER);
    town.opens();
    ada = town.ada();
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-03-05 14:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
    ada.saves();
    ada.closesAll();
    town.rests();
    town.sleepsUntil(town.nextReminder().orElseThrow());
  }

  @AfterEach
  void ends() {
    town.close();
  }

  @AfterAll
  static void tells() {
    System.out.printf(
        "Bad days: due %d, seen %d, lost %d, twice %d%n",
        DUE.get(), SEEN.get(), LOST.get(), TWICE.get());
  }

  private BadDays slack() {
    return town.sandbox().badDays();
  }

  private PersonId person() {
    return new PersonId("T0SANDBOX", ada.id());
  }

  /** Lets time pass second by second, as the pulse would. */
  private void passes(Duration much) {
    Duration step = much.compareTo(Duration.ofMinutes(5)) > 0 ? Duration.ofMinutes(1) : much;
    step = step.compareTo(A_MINUTE_AND_A_HALF) > 0 ? step : Duration.ofSeconds(1);
    for (Duration gone = Duration.ZERO; gone.compareTo(much) < 0; gone = gone.plus(step)) {
      town.sleepsUntil(town.now().plus(step));
      town.settles();
    }
  }

  private List<String> seen() {
    return ada.messages().stream()
        .filter(message -> message.metadata() != null)
        .map(BadDaysJourneyTest::id)
        .toList();
  }

  private static String id(ShownMessage message) {
    return message.metadata().getAsJsonObject("event_payload").get("id").getAsString();
  }

  /** The one reminder of the day is there, once, and nothing waits any more. */
  private void sawItOnce() {
    List<String> seen = seen();
    Set<String> different = new HashSet<>(seen);
    int open = town.app().deliveries().open(person()).size();
    DUE.incrementAndGet();
    SEEN.addAndGet(different.size());
    LOST.addAndGet(different.isEmpty() ? 1 : 0);
    TWICE.addAndGet(seen.size() - different.size());
    assertThat(seen).hasSize(1);
    assertThat(open).as("still open").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 13, 16})
  void aPostThatComesAfterWeGaveUp(int seconds) {
    BadDays.Hold hold = slack().next(POST).hangs();
    town.settles();
    passes(Duration.ofSeconds(seconds - GIVES_UP));
    assertThat(seen()).isEmpty();
    hold.release();
    Awaitility.await().until(() -> !seen().isEmpty());

    passes(A_MINUTE_AND_A_HALF);

    sawItOnce();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aConnectionThatBreaks(boolean afterThePost) {
    (afterThePost ? slack().next(POST).afterItHappened() : slack().next(POST))
        .breaksTheConnection();
    town.settles();
    passes(A_MINUTE_AND_A_HALF);
    sawItOnce();
  }

  @Test
  void halfAnAnswer() {
    slack().next(POST).answersHalf();
    town.settles();
    passes(A_MINUTE_AND_A_HALF);
    sawItOnce();
  }

  @ParameterizedTest
  @CsvSource({"408,false", "408,true", "500,false", "500,true", "503,false", "503,true"})
  void aStatusWithAnInvitationToRepeat(int status, boolean afterThePost) {
    (afterThePost ? slack().next(POST).afterItHappened() : slack().next(POST))
        .answersStatus(status, 0);
    town.settles();
    passes(A_MINUTE_AND_A_HALF);
    sawItOnce();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void tooManyRequests(int seconds) {
    slack().next(POST).answersTooManyRequests(seconds);
    town.settles();
    assertThat(seen()).isEmpty();
    passes(Duration.ofSeconds(seconds));
    sawItOnce();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aHistoryThatLagsBehind(int calls) {
    slack().next(POST).afterItHappened().breaksTheConnection();
    slack().next(calls, HISTORY).lagsBehind();
    town.settles();
    passes(A_MINUTE_AND_A_HALF);
    sawItOnce();
  }

  @ParameterizedTest
  @CsvSource({"PT1H,false", "PT1H,true", "PT-1H,false", "PT-1H,true"})
  void aClockThatLeapsWhileAPostIsLost(Duration leap, boolean afterThePost) {
    (afterThePost ? slack().next(POST).afterItHappened() : slack().next(POST))
        .breaksTheConnection();
    town.settles();
    town.leaps(leap);
    passes(A_MINUTE_AND_A_HALF);
    sawItOnce();
    town.leaps(leap.negated());
    passes(A_MINUTE_AND_A_HALF);
    assertThat(seen()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account_inactive",
        "token_revoked",
        "invalid_auth",
        "not_authed",
        "token_expired",
        "app_access_restricted",
        "team_access_not_granted",
        "org_login_required",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "messages_tab_disabled",
        "ekm_access_denied",
        "access_denied",
        "channel_not_found",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "cannot_dm_bot",
        "is_archived",
        "not_in_channel",
        "restricted_action",
        "restricted_action_read_only_channel",
        "invalid_blocks",
        "invalid_blocks_format",
        "no_text",
        "msg_too_long",
        "msg_blocks_too_long",
        "msg_too_large",
        "metadata_too_large",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "too_many_attachments",
        "invalid_arguments",
        "ratelimited",
        "rate_limited",
        "message_limit_exceeded",
        "service_unavailable",
        "internal_error",
        "fatal_error",
        "request_timeout",
        "team_added_to_org",
        "nobody_has_heard_of_it"
      })
  void anErrorOnceAndThenForGood(String error) throws Exception {
    slack().always(POST).answersError(error);
    town.settles();
    passes(Duration.ofMinutes(10));
    assertThat(seen()).isEmpty();
    ada.types("/interview status");
    assertThat(ada.lastEphemeral().text()).containsAnyOf("late", "refused", "arrived");

    slack().end();
    passes(Duration.ofHours(1));
    sawItOnce();
    assertThat(health().body()).doesNotContain(TROUBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"channel_not_found", "user_not_found", "restricted_action", "invalid_blocks"})
  void anErrorOnce(String error) {
    slack().next(POST).answersError(error);
    town.settles();
    passes(Duration.ofMinutes(6));
    sawItOnce();
  }

  @Test
  void contentThatSlackTakesInNoFormPointsToHome() {
    slack().next(2, POST).answersError("invalid_blocks");
    town.settles();
    sawItOnce();
    assertThat(ada.messages().get(0).text())
        .isEqualTo("A reminder couldn't be shown here. Open my Home tab to see it.");
  }

  @Test
  void whoeverIsBackHearsAtOnceWhatWasRefused() {
    slack().next(POST).answersError("channel_not_found");
    town.settles();
    passes(Duration.ofSeconds(30));
    assertThat(seen()).isEmpty();

    ada.types("/interview status");
    town.settles();

    sawItOnce();
  }

  @Test
  void aLookThatIsForbiddenNeverMakesASecondPost() throws Exception {
    slack().next(POST).afterItHappened().breaksTheConnection();
    slack().always(HISTORY).answersError("missing_scope");
    town.settles();
    passes(Duration.ofHours(3));
    assertThat(seen()).hasSize(1);
    assertThat(health().statusCode()).isEqualTo(503);
    assertThat(health().body()).contains(TROUBLE, "missing_scope").doesNotContain("Ada");

    slack().end();
    passes(Duration.ofHours(1));
    sawItOnce();
    assertThat(health().body()).doesNotContain(TROUBLE);
  }

  @Test
  void aRevokedTokenIsTroubleUntilItIsMended() throws Exception {
    slack().always(POST).answersError("token_revoked");
    town.settles();
    passes(Duration.ofMinutes(3));
    assertThat(health().statusCode()).isEqualTo(503);
    assertThat(health().body())
        .contains("Slack has taken no message from workspace T0SANDBOX since ")
        .contains("(token_revoked); 1 message waits until that is mended.")
        .contains("\"overdue\":1");

    slack().end();
    passes(Duration.ofMinutes(16));
    sawItOnce();
    assertThat(health().body()).doesNotContain("token_revoked");
  }

  private HttpResponse<String> health() throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(town.base() + "/health")).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
