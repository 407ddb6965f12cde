package followthrough.core.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person one met or writes to.
 *
 * @param title what they do there; empty when unknown
 * @param email their address; empty when unknown, like post and phone
 * @param linkedInSince since when the LinkedIn answer holds; a note sent before it plans nothing
 * @param preferred the medium they asked for (EMAIL, CARD or PHONE); null when they did not say
 */
public record Contact(
    long id,
    long opportunity,
    String name,
    String title,
    String email,
    String post,
    String phone,
    LinkedIn linkedIn,
    Instant linkedInSince,
    @Nullable Medium preferred) {

  /** Long enough for any name; a row of a reminder stays within Slack's limits. */
  public static final int MAX_NAME = 100;

  /** For title, address and number alike. */
  public static final int MAX_DETAIL = 200;

  public Contact {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + MAX_NAME + " characters");
    }
    if (Math.max(Math.max(title.length(), email.length()), Math.max(post.length(), phone.length()))
        > MAX_DETAIL) {
      throw new IllegalArgumentException("a detail has at most " + MAX_DETAIL + " characters");
    }
  }

  /** Whether the person's own address for this medium is known. */
  public boolean reachableBy(Medium medium) {
    return switch (medium) {
      case EMAIL -> !email.isBlank();
      case CARD -> !post.isBlank();
      case PHONE -> !phone.isBlank();
      case LINKEDIN, SLACK -> true;
      case PHONE_THEN_EMAIL -> !phone.isBlank() && !email.isBlank();
      case ADD_PERSON, ADD_ADDRESS -> false;
    };
  }
}
