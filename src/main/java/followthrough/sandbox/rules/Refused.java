package followthrough.sandbox.rules;

import java.util.List;

/** Slack's no: its error, and for content each fault with its place. */
public record Refused(String error, List<String> messages) {
  public Refused {
    messages = List.copyOf(messages);
  }

  public static Refused because(String error) {
    return new Refused(error, List.of());
  }
}
