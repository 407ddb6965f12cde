package followthrough.slack.opportunity;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a follow-up went out, as it is chosen in the form. */
enum Way {
  EMAIL(Kind.SENT, Medium.EMAIL),
  CARD(Kind.SENT, Medium.CARD),
  PHONE(Kind.SENT, Medium.PHONE),
  PHONE_THEN_EMAIL(Kind.SENT, Medium.PHONE_THEN_EMAIL),
  VOICEMAIL(Kind.VOICEMAIL, Medium.PHONE),
  LINKEDIN(Kind.SENT, Medium.LINKEDIN),
  /** Nothing travelled: it was a note to the person. */
  DONE(Kind.SENT, null),
  SKIPPED(Kind.SKIPPED, null),
  /** It was marked by mistake, and is open again. */
  NOT_SENT(Kind.SKIPPED, null);

  private final Kind kind;
  private final @Nullable Medium medium;

  Way(Kind kind, @Nullable Medium medium) {
    this.kind = kind;
    this.medium = medium;
  }

  Kind kind() {
    return kind;
  }

  @Nullable Medium medium() {
    return medium;
  }

  /** As it is noted; empty when nobody knows. */
  static Optional<Way> of(GivenAnswer answer) {
    if (answer.kind() == Kind.SKIPPED) {
      return Optional.of(SKIPPED);
    }
    if (answer.kind() == Kind.VOICEMAIL) {
      return Optional.of(VOICEMAIL);
    }
    if (answer.step().kind().forUser()) {
      return Optional.of(DONE);
    }
    return offered(answer).stream()
        .filter(way -> way.kind == Kind.SENT && way.medium == answer.medium())
        .findFirst();
  }

  /** What can be chosen instead. */
  static List<Way> offered(GivenAnswer answer) {
    FollowUpKind kind = answer.step().kind();
    Set<Way> ways = EnumSet.of(EMAIL, CARD, PHONE, VOICEMAIL, LINKEDIN);
    if (kind.forUser()) {
      ways = EnumSet.of(DONE);
    } else if (kind == FollowUpKind.LINKEDIN_INVITATION) {
      ways = EnumSet.of(LINKEDIN);
    } else if (answer.medium() == Medium.PHONE_THEN_EMAIL) {
      ways.add(PHONE_THEN_EMAIL);
    }
    ways.add(SKIPPED);
    ways.add(NOT_SENT);
    return List.copyOf(ways);
  }
}
