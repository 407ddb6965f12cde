package followthrough.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists by what they are looked up by. */
public final class Grouped {
  private Grouped() {}

  /** Those of each place in the order in which they stood; no list changes any more. */
  public static <K, T> Map<K, List<T>> by(List<T> all, Function<T, K> place) {
    Map<K, List<T>> places = new HashMap<>();
    all.forEach(one -> places.computeIfAbsent(place.apply(one), key -> new ArrayList<>()).add(one));
    places.replaceAll((key, group) -> List.copyOf(group));
    return places;
  }
}
