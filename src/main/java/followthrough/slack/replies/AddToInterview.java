package followthrough.slack.replies;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reads any message as a mail, where a person asks for it; what it reads like goes into their own
 * conversation, where nobody else sees it.
 */
final class AddToInterview implements Switchboard.Part {
  /** As the manifest names it. */
  static final String SHORTCUT = "add_to_interview";

  private final People people;
  private final InstantSource clock;
  private final Answers answers;

  AddToInterview(People people, InstantSource clock, Answers answers) {
    this.people = people;
    this.clock = clock;
    this.answers = answers;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.messageShortcut(SHORTCUT, this::read);
  }

  private Response read(MessageShortcutRequest request, MessageShortcutContext context)
      throws IOException, SlackApiException {
    MessageShortcutPayload payload = request.getPayload();
    String text = payload.getMessage().getText();
    PersonId person = People.of(context);
    Optional<Desk.View> known = people.look(person, context.client());
    String told = ProposalSentences.IN_CONVERSATION;
    if (known.isEmpty()) {
      told = ReplySentences.NO_ZONE;
    } else if (text == null || text.isBlank()) {
      told = ProposalSentences.NO_WORDS;
    } else {
      Said said = new PastedAnswers(known.get()).toMail(text, clock.instant());
      answers.post(context.client(), new Letter.Place(person.user(), null), said);
    }
    Modals.open(
        context.client(),
        context.getTriggerId(),
        Modals.notice(ProposalSentences.ADD_TITLE, List.of(told)));
    return context.ack();
  }
}
