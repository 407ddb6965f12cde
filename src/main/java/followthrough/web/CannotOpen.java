package followthrough.web;

import org.jspecify.annotations.Nullable;

/** A door cannot be opened at start; the message is one sentence for the operator. */
public final class CannotOpen extends Exception {
  public CannotOpen(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
