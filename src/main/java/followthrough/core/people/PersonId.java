package followthrough.core.people;

/** One person in one Slack workspace: the scope of everything that is stored. */
public record PersonId(String workspace, String user) {
  public PersonId {
    if (workspace.isBlank() || user.isBlank()) {
      throw new IllegalArgumentException("workspace and user must not be blank");
    }
  }
}
