package followthrough.app;

import java.util.List;

/** Which Slack the program talks to, and how what happens there reaches it. */
public sealed interface Mode {
  /** No Slack at all: the program starts against the small one that it brings. */
  record Sandbox() implements Mode {}

  /**
   * One workspace that posts to this program's public address.
   *
   * @param signingSecrets the current one and, while it is being rotated, the previous one
   */
  record Http(Secret botToken, List<Secret> signingSecrets) implements Mode {
    public Http {
      signingSecrets = List.copyOf(signingSecrets);
    }
  }

  /** One workspace, reached by a line that the program opens itself. */
  record SocketMode(Secret botToken, Secret appToken) implements Mode {}
}
