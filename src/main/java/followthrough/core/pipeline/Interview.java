package followthrough.core.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One talk with a company; its times through history are in the {@link Happening}s.
 *
 * @param decision the company-zone day by which an answer was promised; null when none was
 * @param people those met, in the order the person listed them
 */
public record Interview(
    long id,
    long opportunity,
    Format format,
    Instant starts,
    Instant ends,
    @Nullable LocalDate decision,
    List<Participant> people) {

  /** More than a panel ever has; a form with more is a slip. */
  public static final int MAX_PEOPLE = 20;

  public Interview {
    people = List.copyOf(people);
    if (!starts.isBefore(ends)) {
      throw new IllegalArgumentException("an interview ends after it starts");
    }
  }
}
