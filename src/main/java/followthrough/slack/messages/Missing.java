package followthrough.slack.messages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row lacks before anybody can be written to.
 *
 * @param interview whose people are not known; 0 when the opportunity has no interview
 * @param contacts those without an address; none when nobody is known
 */
public record Missing(long opportunity, long interview, List<Long> contacts) {
  public Missing {
    contacts = List.copyOf(contacts);
  }

  /** What {@link #parse} reads. */
  public String text() {
    return opportunity
        + "|"
        + interview
        + "|"
        + contacts.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Missing parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("nothing that is missing: " + text);
    }
    return new Missing(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Arrays.stream(parts[2].split(","))
            .filter(number -> !number.isEmpty())
            .map(Long::valueOf)
            .toList());
  }
}
