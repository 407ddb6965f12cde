package followthrough.core.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The person a note is written to.
 *
 * @param name as stored, with a title if there is one ("Dr. Miriam Hale"); empty when unknown
 */
public record Addressee(String name, Standing standing) {

  /** What the person is to the job seeker. */
  public enum Standing {
    INTERVIEWER,
    COORDINATOR,
    CONSULTANT,
    REFERENCE
  }

  private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "mx", "prof");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "phd", "md", "esq");

  /** The name without title and suffix, part by part; empty when unknown. */
  List<String> parts() {
    return Arrays.stream(name.strip().split("[\\s,]+", -1))
        .filter(part -> !part.isEmpty() && !TITLES.contains(bare(part)))
        .filter(part -> !SUFFIXES.contains(bare(part)))
        .toList();
  }

  /** The name under which one speaks to the person: first name, or title and last name. */
  String called() {
    List<String> parts = parts();
    if (parts.isEmpty()) {
      return "";
    }
    return title().isEmpty() ? parts.get(0) : title() + " " + parts.get(parts.size() - 1);
  }

  boolean formal() {
    return !title().isEmpty() && !parts().isEmpty();
  }

  private String title() {
    String first = name.strip().split("\\s+", 2)[0];
    if (!TITLES.contains(bare(first))) {
      return "";
    }
    String title = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    return title + ".";
  }

  private static String bare(String part) {
    return part.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
