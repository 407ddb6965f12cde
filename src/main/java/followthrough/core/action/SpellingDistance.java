package followthrough.core.action;

import java.util.Locale;

/** Tells a slip of the pen from another name. */
final class SpellingDistance {
  private static final int SLIPS = 2;

  /** Shorter names with two letters between them are two names, as Tim and Kim are with one. */
  private static final int LONG = 8;

  private static final int SHORTEST = 3;

  private SpellingDistance() {}

  /** Whether two names differ by at most two letters, short ones by one that is not the first. */
  static boolean isSlip(String one, String other) {
    String first = one.strip().toLowerCase(Locale.ROOT);
    String second = other.strip().toLowerCase(Locale.ROOT);
    int shorter = Math.min(first.length(), second.length());
    if (shorter < LONG) {
      return shorter >= SHORTEST
          && first.charAt(0) == second.charAt(0)
          && distance(first, second) <= 1;
    }
    return distance(first, second) <= SLIPS;
  }

  private static int distance(String first, String second) {
    int[] above = new int[second.length() + 1];
    for (int column = 0; column <= second.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= first.length(); row++) {
      int[] current = new int[second.length() + 1];
      current[0] = row;
      for (int column = 1; column <= second.length(); column++) {
        int changed = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
        int moved = Math.min(above[column] + 1, current[column - 1] + 1);
        current[column] = Math.min(above[column - 1] + changed, moved);
      }
      above = current;
    }
    return above[second.length()];
  }
}
