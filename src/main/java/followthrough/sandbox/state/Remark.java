package followthrough.sandbox.state;

import java.time.Instant;
import java.util.List;

/**
 * One thing that went otherwise than a well-behaved app would have it.
 *
 * @param at the sandbox's time
 * @param where the Web API method, or what was delivered to the app
 * @param error Slack's error, such as `invalid_blocks` or `operation_timeout`
 * @param details what exactly, in Slack's words
 */
public record Remark(Instant at, Kind kind, String where, String error, List<String> details) {
  /** How bad it is. */
  public enum Kind {
    /** The app sent what Slack would not take. */
    REFUSED,
    /** Slack would take it, people would suffer. */
    WARNING,
    /** Something sent to the app was not answered as Slack expects. */
    UNANSWERED
  }

  public Remark {
    details = List.copyOf(details);
  }

  @Override
  public String toString() {
    String kindly =
        switch (kind) {
          case REFUSED -> "refused";
          case WARNING -> "warning";
          case UNANSWERED -> "unanswered";
        };
    return kindly + ": " + where + " " + error + (details.isEmpty() ? "" : " " + details);
  }
}
