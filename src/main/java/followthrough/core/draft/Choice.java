package followthrough.core.draft;

/**
 * Decides which wording each sentence of a note gets, always the same for the same follow-up.
 *
 * <p>The wordings follow a polynomial over the numbers modulo 7, so that seven notes of one round
 * agree in no sentence, and two notes of different rounds in at most two of seven. One person who
 * keeps the place gets another wording for every sentence: -1 is no square modulo 7.
 */
record Choice(int constant, int slope, int bend) {
  /** A prime; as many wordings as a sentence of a thank-you has. */
  static final int WORDINGS = 7;

  /**
   * The choice for one row; the first seven of a panel get seven different wordings everywhere.
   *
   * @param attempt 0, or how many choices were found too much like an earlier note
   */
  static Choice of(Occasion occasion, int attempt) {
    int seed = Math.floorMod(spread(occasion.id()), WORDINGS * WORDINGS);
    int constant = (seed + occasion.place()) % WORDINGS;
    int bend = occasion.round() + turn(occasion) + attempt;
    return new Choice(constant, seed / WORDINGS, bend % WORDINGS);
  }

  /** The number of a wording among so many, for the sentence at that place in the note. */
  int among(int wordings, int sentence) {
    int at = sentence % WORDINGS;
    return (constant + slope * at + bend * (at * at + 1)) % WORDINGS % wordings;
  }

  /** Check-ins share their sentences; each of them gets others. */
  private static int turn(Occasion occasion) {
    return switch (occasion.kind()) {
      case CHECK_IN_3 -> 1;
      case CHECK_IN_4 -> 2;
      default -> 0;
    };
  }

  private static int spread(String id) {
    int hash = id.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
