package followthrough.core.draft;

import followthrough.core.plan.FollowUpKind;

/** A note that the same person was sent before, with or without its signature. */
public record EarlierNote(FollowUpKind kind, String text) {
  boolean checkIn() {
    return switch (kind) {
      case C1, C2, C3, C4, PR2 -> true;
      default -> false;
    };
  }
}
