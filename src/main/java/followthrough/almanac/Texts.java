package followthrough.almanac;

import followthrough.core.people.TypedText;
import org.jspecify.annotations.Nullable;

/** Texts of a file, cleaned and bounded. */
final class Texts {
  private Texts() {}

  /** On one line; empty for none. */
  static String line(@Nullable String text, int most) {
    return whole(text, most).replaceAll("\\s+", " ").strip();
  }

  /** As it stands; empty for none. */
  static String whole(@Nullable String text, int most) {
    if (text == null) {
      return "";
    }
    // Cut first: cleaning takes longer the more there is.
    String cut = text.length() <= most ? text : text.substring(0, most);
    return TypedText.clean(cut);
  }
}
