package followthrough.core.action;

/** What came of an action: done, or refused for a reason that the face puts into words. */
public sealed interface Outcome<T> {
  /** It happened and is stored. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Nothing was changed. */
  record Refused<T>(Refusal why) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
