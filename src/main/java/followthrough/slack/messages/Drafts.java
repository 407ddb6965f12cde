package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;

/** Where the wording of a follow-up comes from. */
@FunctionalInterface
public interface Drafts {
  /**
   * A proposal for one row.
   *
   * @param subject empty for anything but an e-mail
   * @param body all that is copied or read out
   * @param voicemail what to say to a machine; empty for anything but a call
   */
  record Words(String subject, String body, String voicemail) {}

  Words write(Desk.View view, StepKey step, Row row);
}
