package followthrough.slack.messages;

import followthrough.core.action.Messenger.Scope;
import java.util.Set;

/** Sorts the errors that Slack gives to a post by what to do about them. */
final class SlackErrors {
  /** The bot itself is locked out: nobody of the workspace can be reached. */
  private static final Set<String> WORKSPACE =
      Set.of(
          "account_inactive",
          "token_revoked",
          "token_expired",
          "invalid_auth",
          "not_authed",
          "app_access_restricted",
          "team_access_not_granted",
          "org_login_required",
          "missing_scope",
          "no_permission",
          "not_allowed_token_type",
          "ekm_access_denied",
          "access_denied");

  private static final Set<String> PERSON =
      Set.of(
          "channel_not_found",
          "user_disabled",
          "user_not_found",
          "user_not_visible",
          "cannot_dm_bot",
          "is_archived",
          "not_in_channel",
          "messages_tab_disabled");

  private static final Set<String> PAYLOAD =
      Set.of(
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
          "invalid_arguments");

  /** Certainly not posted, and worth another try. */
  private static final Set<String> LATER =
      Set.of(
          "ratelimited",
          "rate_limited",
          "message_limit_exceeded",
          "service_unavailable",
          "team_added_to_org");

  enum Kind {
    REFUSED_WORKSPACE,
    REFUSED_PERSON,
    BAD_PAYLOAD,
    LATER,
    /** Perhaps posted: internal and fatal errors, and whatever nobody has named yet. */
    UNKNOWN
  }

  private SlackErrors() {}

  static Kind of(String error) {
    if (WORKSPACE.contains(error)) {
      return Kind.REFUSED_WORKSPACE;
    }
    if (PERSON.contains(error) || error.startsWith("restricted_action")) {
      return Kind.REFUSED_PERSON;
    }
    if (PAYLOAD.contains(error)) {
      return Kind.BAD_PAYLOAD;
    }
    return LATER.contains(error) ? Kind.LATER : Kind.UNKNOWN;
  }

  static Scope scope(Kind kind) {
    return switch (kind) {
      case REFUSED_WORKSPACE -> Scope.WORKSPACE;
      case REFUSED_PERSON -> Scope.PERSON;
      case BAD_PAYLOAD, LATER, UNKNOWN -> Scope.MESSAGE;
    };
  }
}
