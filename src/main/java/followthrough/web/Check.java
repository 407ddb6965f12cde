package followthrough.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One thing that must work for the program to be healthy. */
public interface Check {
  /** A short lower-case name, such as {@code database}. */
  String name();

  /** A sentence for the operator that names no person, or nothing when all is well; asked often. */
  Optional<String> trouble();

  /** Whether no request can be answered while there is trouble. */
  default boolean vital() {
    return false;
  }

  /** What the page tells besides, in trouble or not: names with numbers or texts. */
  default Map<String, Object> figures() {
    return Map.of();
  }

  /** A check by that name. */
  static Check of(String name, Supplier<Optional<String>> trouble) {
    return of(name, false, trouble);
  }

  /** A check of something without which no request can be answered. */
  static Check vital(String name, Supplier<Optional<String>> trouble) {
    return of(name, true, trouble);
  }

  private static Check of(String name, boolean vital, Supplier<Optional<String>> trouble) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<String> trouble() {
        return trouble.get();
      }

      @Override
      public boolean vital() {
        return vital;
      }
    };
  }
}
