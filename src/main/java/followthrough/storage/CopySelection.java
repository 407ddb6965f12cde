package followthrough.storage;

import followthrough.core.action.Copy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of a copy are brought in: those of opportunities that are not there yet. */
final class CopySelection {
  private static final Set<String> OF_DELIVERIES =
      Set.of(CopyTable.DELIVERY, CopyTable.ENTRY, "delivery_row");

  private final Copy copy;
  private final boolean whole;
  private final Map<Long, Long> owners = new HashMap<>();
  private final Set<Long> chosen = new HashSet<>();
  private final Map<Long, Long> known = new HashMap<>();
  private final List<String> companies = new ArrayList<>();
  private final Set<Long> deliveries = new HashSet<>();

  /**
   * @param here the numbers of the opportunities that are there, by imprint
   * @param whole whether nothing is there, so that also what belongs to no opportunity comes along
   */
  CopySelection(Copy copy, Map<String, Long> here, boolean whole) {
    this.copy = copy;
    this.whole = whole;
    copy.tables().keySet().forEach(CopyTable::named);
    for (Map<String, @Nullable Object> row : copy.rows(CopyTable.OPPORTUNITY)) {
      choose(row, here);
    }
    for (String table : List.of("contact", "interview", "event")) {
      for (Map<String, @Nullable Object> row : copy.rows(table)) {
        Object opportunity = row.get("opportunity");
        if (opportunity != null) {
          owners.put(number(row, "number"), CopyShift.checked(opportunity));
        }
      }
    }
    chooseDeliveries();
  }

  private void choose(Map<String, @Nullable Object> row, Map<String, Long> here) {
    long number = number(row, "number");
    owners.put(number, number);
    if (!(row.get("imprint") instanceof String imprint) || imprint.isBlank()) {
      throw new IllegalArgumentException("an opportunity without an imprint");
    }
    Long there = here.get(imprint);
    if (there == null) {
      chosen.add(number);
      if (row.get("deleted_at") != null) {
        return;
      }
      companies.add(String.valueOf(row.get("company")));
    } else {
      known.put(number, there);
    }
  }

  /** A message about several opportunities comes along when all of them do. */
  private void chooseDeliveries() {
    Map<Long, Set<Long>> about = new LinkedHashMap<>();
    for (Map<String, @Nullable Object> entry : copy.rows(CopyTable.ENTRY)) {
      about
          .computeIfAbsent(number(entry, "delivery"), one -> new HashSet<>())
          .add(number(entry, "opportunity"));
    }
    about.forEach(
        (delivery, opportunities) -> {
          opportunities.remove(0L);
          if (whole || !opportunities.isEmpty() && chosen.containsAll(opportunities)) {
            deliveries.add(delivery);
          }
        });
  }

  /** The names of the companies that come in, oldest first. */
  List<String> companies() {
    return List.copyOf(companies);
  }

  /** The numbers, here, of the opportunities that stay as they are, by their number there. */
  Map<Long, Long> known() {
    return Map.copyOf(known);
  }

  /** The rows of a table that come in. */
  List<Map<String, @Nullable Object>> rows(CopyTable table) {
    return copy.rows(table.name()).stream()
        .filter(row -> brings(table, row))
        .map(row -> table.name().equals(CopyTable.SHOWN) ? withoutLostDelivery(row) : row)
        .toList();
  }

  private boolean brings(CopyTable table, Map<String, @Nullable Object> row) {
    if (OF_DELIVERIES.contains(table.name())) {
      return deliveries.contains(number(row, table.owner()));
    }
    if (whole) {
      return true;
    }
    Object owner = table.owner().isEmpty() ? null : row.get(table.owner());
    return owner != null && chosen.contains(owners.getOrDefault(CopyShift.checked(owner), 0L));
  }

  private Map<String, @Nullable Object> withoutLostDelivery(Map<String, @Nullable Object> row) {
    if (row.get("delivery") == null || deliveries.contains(number(row, "delivery"))) {
      return row;
    }
    Map<String, @Nullable Object> alone = new LinkedHashMap<>(row);
    alone.put("delivery", null);
    alone.put("entry", null);
    return alone;
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return CopyShift.checked(row.get(column));
  }
}
