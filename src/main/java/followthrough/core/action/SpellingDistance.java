package followthrough.core.action;

import java.util.Locale;

/** Tells a slip of the pen from another name. */
final class SpellingDistance {
  private static final int SLIP = 2;

  private SpellingDistance() {}

  /** Whether two names differ by at most two letters typed wrong, missing or too many. */
  static boolean isSlip(String one, String other) {
    String first = one.strip().toLowerCase(Locale.ROOT);
    String second = other.strip().toLowerCase(Locale.ROOT);
    return distance(first, second) <= SLIP && Math.min(first.length(), second.length()) > SLIP;
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
