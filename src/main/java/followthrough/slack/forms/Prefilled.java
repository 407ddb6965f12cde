package followthrough.slack.forms;

import followthrough.core.pipeline.Format;
import followthrough.slack.kit.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an interview before its form opens; the person looks it through and saves it.
 * Texts are empty when unknown.
 *
 * @param people one a line, as the form takes them
 * @param zone an IANA name, when the company's is known to differ from the person's own
 * @param note what could not be read for certain, in a sentence or two to show above the form
 */
public record Prefilled(
    String company,
    String role,
    @Nullable Instant starts,
    @Nullable Duration length,
    String people,
    @Nullable LocalDate decision,
    Format format,
    @Nullable String zone,
    String note) {
  /** The most that a button carries. */
  private static final int MOST = 2000;

  private static final String BETWEEN = "\u001f";
  private static final int PARTS = 9;
  private static final int SHORT = 200;

  /** Nothing is known yet. */
  public static final Prefilled NOTHING =
      new Prefilled("", "", null, null, "", null, Format.UNKNOWN, null, "");

  /** As a button carries it; people at the end are left out where it has no room. */
  public String text() {
    String shortNote = Text.fit(note, SHORT);
    String without = joined("", shortNote);
    int room = MOST - without.length();
    StringBuilder named = new StringBuilder();
    for (String line : people.lines().toList()) {
      if (named.length() + line.length() + 1 > room) {
        break;
      }
      named.append(named.isEmpty() ? "" : "\n").append(line);
    }
    return joined(named.toString(), shortNote);
  }

  private String joined(String named, String shortNote) {
    return Stream.of(
            Text.fit(company, SHORT),
            Text.fit(role, SHORT),
            starts == null ? "" : Long.toString(starts.getEpochSecond()),
            length == null ? "" : Long.toString(length.toMinutes()),
            named,
            decision == null ? "" : decision.toString(),
            format.name(),
            zone == null ? "" : zone,
            shortNote)
        .map(part -> part.replace(BETWEEN, " "))
        .collect(Collectors.joining(BETWEEN));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Prefilled parse(String text) {
    List<String> parts = List.of(text.split(BETWEEN, -1));
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("no form");
    }
    try {
      return new Prefilled(
          parts.get(0),
          parts.get(1),
          parts.get(2).isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(parts.get(2))),
          parts.get(3).isEmpty() ? null : Duration.ofMinutes(Long.parseLong(parts.get(3))),
          parts.get(4),
          parts.get(5).isEmpty() ? null : LocalDate.parse(parts.get(5)),
          Format.valueOf(parts.get(6)),
          parts.get(7).isEmpty() ? null : parts.get(7),
          parts.get(8));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no form", e);
    }
  }
}
