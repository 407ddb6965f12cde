package followthrough.app;

import org.jspecify.annotations.Nullable;

/** The program cannot start; the message is one sentence that tells the operator what to change. */
public final class StartFailure extends RuntimeException {
  public StartFailure(String sentence) {
    this(sentence, null);
  }

  public StartFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
