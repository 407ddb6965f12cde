package followthrough.core.pipeline;

import java.time.Instant;

/**
 * Somebody who is met in one interview.
 *
 * @param addedAt the minute they were entered; later than the interview's saving for late additions
 * @param said the one thing they said that a note can come back to
 */
public record Participant(long contact, Instant addedAt, Said said) {

  /** Of whose remark nobody said what it is; empty words when nothing is known. */
  public Participant(long contact, Instant addedAt, String words) {
    this(contact, addedAt, Said.untold(words));
  }

  /** What they said, as it was typed. */
  public String callback() {
    return said.words();
  }
}
