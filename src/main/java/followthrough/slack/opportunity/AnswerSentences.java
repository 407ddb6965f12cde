package followthrough.slack.opportunity;

import followthrough.core.pipeline.Contact;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;

/** Says what was sent to whom and how, such as {@code thank-you note to Dana Lee by e-mail}. */
final class AnswerSentences {
  static final String DONE = ", done";
  static final String SKIPPED = ", skipped";
  static final String AS_A_VOICEMAIL = ", as a voicemail";

  private AnswerSentences() {}

  /** In our own markup; what was typed stays as typed. */
  static String of(GivenAnswer answer, Facts facts) {
    FollowUpKind kind = answer.step().kind();
    Contact through = answer.through();
    String names =
        Text.plain(
            answer.names(facts).orElseGet(() -> facts.company(facts.opportunityOf(answer.step()))));
    String whom = through == null ? names : Text.plain(through.name());
    String what = Deeds.name(kind, whom);
    if (kind.forUser()) {
      return what + (answer.kind().touched() ? DONE : SKIPPED);
    }
    String passedOn = through == null ? "" : ", to pass on to " + names;
    return what + how(answer) + passedOn;
  }

  private static String how(GivenAnswer answer) {
    if (answer.kind() == History.Kind.VOICEMAIL) {
      return AS_A_VOICEMAIL;
    }
    if (answer.kind() == History.Kind.SKIPPED) {
      return SKIPPED;
    }
    // An invitation to LinkedIn says already where it goes.
    return answer.medium() == null || answer.step().kind() == FollowUpKind.LINKEDIN_INVITATION
        ? ""
        : Deeds.by(answer.medium());
  }
}
