package followthrough.core.draft;

/**
 * A file of sentences is not as it has to be; the message is one line, such as {@code
 * check-in-1.txt:12: no place {compny}}.
 */
public final class WordsFault extends RuntimeException {
  WordsFault(String file, int line, String what) {
    super("%s:%d: %s".formatted(file, line, what));
  }

  WordsFault(String file, String what) {
    super("%s: %s".formatted(file, what));
  }
}
