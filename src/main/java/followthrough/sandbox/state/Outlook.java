package followthrough.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the app means to write next to one person.
 *
 * @param words what the time is, such as {@code Ada's next reminder}; without a time, a sentence
 *     that says why there is none
 * @param at null when nothing comes by itself
 */
public record Outlook(String words, @Nullable Instant at) {}
