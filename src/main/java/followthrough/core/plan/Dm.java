package followthrough.core.plan;

import java.util.List;

/**
 * What one direct message tells, in order.
 *
 * @param dropped preparation notes that were too old to be shown; recorded, never sent
 */
public record Dm(List<Entry> entries, List<StepKey> dropped) {
  public Dm {
    entries = List.copyOf(entries);
    dropped = List.copyOf(dropped);
  }
}
