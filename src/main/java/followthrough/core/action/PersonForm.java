package followthrough.core.action;

import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a person they meet; empty texts where nothing is known.
 *
 * @param preferred EMAIL, CARD or PHONE; null when they did not say
 */
public record PersonForm(
    String name,
    String title,
    String email,
    String post,
    String phone,
    LinkedIn linkedIn,
    @Nullable Medium preferred) {

  /** Only a name. */
  public static PersonForm named(String name) {
    return new PersonForm(name, "", "", "", "", LinkedIn.NOT_ASKED, null);
  }
}
