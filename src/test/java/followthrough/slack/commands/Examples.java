package followthrough.slack.commands;

import java.util.List;

/** Lets the tests of other packages see what the help shows as examples. */
public final class Examples {
  private Examples() {}

  public static List<String> said() {
    return CommandSentences.SAID;
  }
}
