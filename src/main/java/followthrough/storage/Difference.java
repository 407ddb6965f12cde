package followthrough.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What has to be written so that stored things become what they should be. */
record Difference<T>(List<T> added, List<T> changed) {

  static <T> Difference<T> of(List<T> before, List<T> after, ToLongFunction<T> number) {
    Map<Long, T> stored = new HashMap<>();
    before.forEach(one -> stored.put(number.applyAsLong(one), one));
    List<T> added = new ArrayList<>();
    List<T> changed = new ArrayList<>();
    for (T one : after) {
      @Nullable T old = stored.get(number.applyAsLong(one));
      if (old == null) {
        added.add(one);
      } else if (!old.equals(one)) {
        changed.add(one);
      }
    }
    return new Difference<>(added, changed);
  }
}
