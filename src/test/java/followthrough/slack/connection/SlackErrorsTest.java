package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Messenger.Look;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.Messenger.Scope;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error that Slack documents for a post of ours, each with what it means. */
class SlackErrorsTest {
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
        "access_denied"
      })
  void whatConcernsTheWholeWorkspace(String error) {
    refuses(error, Scope.WORKSPACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel_not_found",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "cannot_dm_bot",
        "is_archived",
        "not_in_channel",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_non_threadable_channel",
        "restricted_action_of_next_year"
      })
  void whatConcernsOnePerson(String error) {
    refuses(error, Scope.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_blocks",
        "invalid_blocks_format",
        "no_text",
        "msg_too_long",
        "msg_blocks_too_long",
        "msg_too_large",
        "metadata_too_large",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "metadata_must_be_sent_from_app",
        "too_many_attachments",
        "invalid_arguments"
      })
  void whatConcernsTheContent(String error) {
    refuses(error, Scope.MESSAGE);
    assertThat(SlackErrors.of(error)).isEqualTo(SlackErrors.PAYLOAD);
  }

  private static void refuses(String error, Scope scope) {
    assertThat(SlackErrors.ofPost(error)).isEqualTo(new Result.Refused(error, scope));
    assertThat(SlackErrors.ofLook(error)).isEqualTo(new Look.Hidden(error, scope));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org"})
  void whatIsOnlyAQuestionOfTime(String error) {
    assertThat(SlackErrors.ofPost(error)).isInstanceOf(Result.Later.class);
    assertThat(SlackErrors.ofLook(error)).isInstanceOf(Look.Later.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service_unavailable",
        "internal_error",
        "fatal_error",
        "request_timeout",
        "message_not_found",
        "cant_update_message",
        "edit_window_closed",
        "is_inactive",
        "streaming_state_conflict",
        "block_mismatch",
        "update_failed",
        "nobody_has_heard_of_it",
        ""
      })
  void whatMayHaveHappenedAllTheSame(String error) {
    assertThat(SlackErrors.ofPost(error)).isEqualTo(new Result.Unknown(error));
    assertThat(SlackErrors.ofLook(error)).isEqualTo(new Look.Untold(error));
  }

  @Test
  void noErrorAtAllMayHaveHappenedToo() {
    assertThat(SlackErrors.ofPost(null)).isEqualTo(new Result.Unknown("null"));
  }

  @Test
  void noNameStandsInTwoKinds() {
    Set<String> seen = new HashSet<>();
    for (SlackErrors kind : SlackErrors.values()) {
      assertThat(kind.names()).as(kind.name()).allMatch(seen::add);
    }
  }
}
