package followthrough.core.draft;

import followthrough.core.plan.FollowUpKind;

/** A note that the same person was sent before, with or without its signature. */
public record EarlierNote(FollowUpKind kind, String text) {
  boolean checkIn() {
    return switch (kind) {
      case CHECK_IN_1, CHECK_IN_2, CHECK_IN_3, CHECK_IN_4, PROMISE_ASK -> true;
      default -> false;
    };
  }
}
