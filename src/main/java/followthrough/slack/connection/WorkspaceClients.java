package followthrough.slack.connection;

import com.slack.api.methods.MethodsClient;

/** The way to Slack in the name of the bot of each workspace. */
@FunctionalInterface
public interface WorkspaceClients {
  /**
   * For calls that nobody waits for.
   *
   * @throws NotInstalled when the workspace has no bot token any more
   */
  MethodsClient patient(String workspace);

  /** The clients of the one workspace whose token the operator gave. */
  static WorkspaceClients one(SlackApi api, String botToken) {
    return workspace -> api.patient(botToken);
  }

  /** Thrown when the app was removed from a workspace. */
  final class NotInstalled extends RuntimeException {
    public NotInstalled(String workspace) {
      super("not installed in workspace " + workspace);
    }
  }
}
