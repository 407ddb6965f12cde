package followthrough.core.pipeline;

import java.time.Instant;

/**
 * Somebody who is met in one interview.
 *
 * @param addedAt the minute they were entered; later than the interview's saving for late additions
 * @param callback the one thing they said that a note can come back to; empty when unknown
 */
public record Participant(long contact, Instant addedAt, String callback) {}
