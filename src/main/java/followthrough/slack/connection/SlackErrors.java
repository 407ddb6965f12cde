package followthrough.slack.connection;

import followthrough.core.action.Messenger.Look;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.Messenger.Scope;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every error that Slack is known to give to a post or a look, by what it means for both. */
public enum SlackErrors {
  /** The installation is dead: nobody of the workspace can be reached. */
  INSTALLATION(
      Scope.WORKSPACE,
      "account_inactive",
      "token_revoked",
      "token_expired",
      "invalid_auth",
      "not_authed",
      "app_access_restricted",
      "team_access_not_granted",
      "org_login_required",
      "not_installed"),

  /** The app is set up wrongly, which only its operator can mend. */
  CONFIGURATION(
      Scope.WORKSPACE,
      "missing_scope",
      "no_permission",
      "not_allowed_token_type",
      "messages_tab_disabled",
      "ekm_access_denied",
      "access_denied"),

  /** This person cannot be written to, perhaps for a while only. */
  RECIPIENT(
      Scope.PERSON,
      "channel_not_found",
      "user_disabled",
      "user_not_found",
      "user_not_visible",
      "cannot_dm_bot",
      "is_archived",
      "not_in_channel",
      "restricted_action",
      "restricted_action_read_only_channel",
      "restricted_action_thread_only_channel",
      "restricted_action_non_threadable_channel",
      "restricted_action_thread_locked"),

  /** Slack will never take this content. */
  PAYLOAD(
      Scope.MESSAGE,
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
      "invalid_arguments"),

  /** Certainly not done, and worth another try. */
  LATER(null, "ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org"),

  /** Perhaps done: part of it may have happened before the error. */
  PERHAPS(null, "service_unavailable", "internal_error", "fatal_error", "request_timeout"),

  /** Said of a message that is to be changed; a post never hears it. */
  UPDATE(
      null,
      "message_not_found",
      "cant_update_message",
      "edit_window_closed",
      "is_inactive",
      "streaming_state_conflict",
      "block_mismatch",
      "update_failed");

  private static final Duration BUSY = Duration.ofMinutes(1);
  private static final String FAMILY = "restricted_action";

  private static final Map<String, SlackErrors> BY_NAME =
      Arrays.stream(values())
          .flatMap(kind -> kind.names.stream().map(name -> Map.entry(name, kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final @Nullable Scope scope;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> names;

  SlackErrors(@Nullable Scope scope, String... names) {
    this.scope = scope;
    this.names = Set.of(names);
  }

  /** The kind of an error; one that nobody has named yet may have happened after the deed. */
  public static SlackErrors of(@Nullable String error) {
    String name = String.valueOf(error);
    return name.startsWith(FAMILY) ? RECIPIENT : BY_NAME.getOrDefault(name, PERHAPS);
  }

  /** The names of this kind that are documented. */
  Set<String> names() {
    return names;
  }

  /** What became of a post that was answered with this error. */
  public static Result ofPost(@Nullable String error) {
    String reason = String.valueOf(error);
    SlackErrors kind = of(error);
    if (kind.scope != null) {
      return new Result.Refused(reason, kind.scope);
    }
    return kind == LATER ? new Result.Later(BUSY, reason) : new Result.Unknown(reason);
  }

  /** What a look that was answered with this error has told. */
  public static Look ofLook(@Nullable String error) {
    String reason = String.valueOf(error);
    SlackErrors kind = of(error);
    if (kind.scope != null) {
      return new Look.Hidden(reason, kind.scope);
    }
    return kind == LATER ? new Look.Later(BUSY, reason) : new Look.Untold(reason);
  }
}
