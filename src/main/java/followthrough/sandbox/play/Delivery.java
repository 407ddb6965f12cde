package followthrough.sandbox.play;

import com.google.gson.JsonObject;

/**
 * Something that Slack tells the app.
 *
 * @param name what it is, for people: `/interview`, `block_actions`, `message.im`
 * @param retry 0 the first time, else which repetition this is
 */
public record Delivery(Kind kind, String name, JsonObject payload, int retry, String retryReason) {
  /** How it travels. */
  public enum Kind {
    /** A form of its own fields. */
    COMMAND("slash_commands"),
    /** A form with one field of JSON. */
    INTERACTION("interactive"),
    /** JSON. */
    EVENT("events_api");

    private final String envelopeType;

    Kind(String envelopeType) {
      this.envelopeType = envelopeType;
    }

    /** What Socket Mode calls it. */
    String envelopeType() {
      return envelopeType;
    }
  }

  static Delivery of(Kind kind, String name, JsonObject payload) {
    return new Delivery(kind, name, payload, 0, "");
  }

  Delivery again(int newRetry, String reason) {
    return new Delivery(kind, name, payload, newRetry, reason);
  }
}
