package followthrough.storage;

/**
 * Thrown when the database cannot be used; the message is one sentence for whoever runs the
 * program: what is wrong and what to do.
 */
public final class DatabaseUnavailable extends RuntimeException {
  DatabaseUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  DatabaseUnavailable(String sentence) {
    super(sentence);
  }
}
