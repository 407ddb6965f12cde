package followthrough.slack.replies;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Inbound;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.files.FileDesk;
import followthrough.slack.kit.Discretion;
import followthrough.slack.kit.Guard;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.news.Spoken;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers every message of a person in the DM, once each; edits, bots and joins are no messages.
 */
public final class TypedMessages implements Switchboard.Part {
  private static final int UNAVAILABLE = 503;

  private final Desk desk;
  private final Deliveries deliveries;
  private final People people;
  private final Speech speech;
  private final FileDesk files;
  private final Inbound inbound;
  private final InstantSource clock;
  private final Answers answers;
  private final Consumer<PersonId> changed;

  /**
   * Wires what is typed to the desk.
   *
   * @param changed told after something was carried out; must return at once and not fail
   */
  public TypedMessages(
      Desk desk,
      Deliveries deliveries,
      People people,
      Spoken spoken,
      InterviewCommand command,
      FileDesk files,
      Inbound inbound,
      InstantSource clock,
      Answers answers,
      Consumer<PersonId> changed) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.people = people;
    this.speech = new Speech(desk, deliveries, spoken, command::told);
    this.files = files;
    this.inbound = inbound;
    this.clock = clock;
    this.answers = answers;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.events(
        "message.im",
        Map.of(
            MessageEvent.class, this::hear,
            MessageFileShareEvent.class, this::hear,
            MessageThreadBroadcastEvent.class, this::hear,
            MessageMeEvent.class, this::hear));
    new AddToInterview(people, clock, answers).plugInto(board);
    Picks.actions().forEach(action -> board.action(action, this::picked));
    board.action(Picks.UNDO, this::undo).action(Picks.UNDO_OTHER, this::undo);
  }

  private Response hear(EventsApiPayload<Event> payload, EventContext context) {
    Optional<Letter> letter = Letter.of(payload.getTeamId(), payload.getEvent());
    if (letter.isEmpty()) {
      return context.ack();
    }
    Letter one = letter.get();
    String workspace = one.person().workspace();
    Inbound.State state;
    try {
      state = inbound.begin(workspace, one.key());
    } catch (StoreUnavailable away) {
      answers.post(context.client(), one.place(), Said.of(Guard.sorry(away)));
      throw away;
    }
    return switch (state) {
      case ANSWERED -> context.ack();
      // Whoever has it may fail yet: then Slack asks again.
      case IN_HAND -> Response.error(UNAVAILABLE);
      case FRESH -> {
        answer(one, context.client());
        yield context.ack();
      }
    };
  }

  private void answer(Letter letter, MethodsClient slack) {
    try {
      said(letter, slack).forEach(said -> answers.post(slack, letter.place(), said));
      changed.accept(letter.person());
      inbound.finish(letter.person().workspace(), letter.key());
    } catch (RuntimeException surprise) {
      // It was answered, though with regret: the person says it again, not Slack.
      answers.post(slack, letter.place(), Said.of(Guard.sorry(surprise)));
      throw surprise;
    }
  }

  private List<Said> said(Letter letter, MethodsClient slack) {
    Optional<Desk.View> known = people.look(letter.person(), slack);
    if (known.isEmpty()) {
      return List.of(Said.of(ReplySentences.NO_ZONE));
    }
    Desk.View view = known.get();
    desk.welcomeBack(view.file().person());
    List<Said> said = new ArrayList<>();
    if (!letter.text().isBlank() || letter.files().isEmpty()) {
      said.add(toWords(view, heard(letter)));
    }
    said.addAll(files.answers(view, letter.files()));
    return said.stream().map(one -> one.with(discretion(view))).toList();
  }

  /** By what is known after it was carried out: it may have named somebody new. */
  private Discretion discretion(Desk.View before) {
    return Discretion.of(desk.look(before.file().person().id()).orElse(before));
  }

  private Said toWords(Desk.View view, Heard heard) {
    return view.file().pipeline().opportunities().isEmpty()
        ? Speech.toNewcomer(view, heard)
        : speech.toNew(view, heard, clock.instant());
  }

  private Heard heard(Letter letter) {
    Instant now = clock.instant();
    Instant at = letter.at().isAfter(now) ? now : letter.at();
    Heard.About about =
        letter.place().thread() == null
            ? new Heard.About.Anything()
            : deliveries
                .find(letter.person(), letter.place().channel(), letter.place().thread())
                .<Heard.About>map(one -> new Heard.About.Reminder(one.delivery().number()))
                .orElseGet(Heard.About.Anything::new);
    return new Heard(letter.text(), at, about);
  }

  private void picked(Press press) throws IOException, SlackApiException {
    Heard heard = press.read(Heard::parse);
    Optional<Desk.View> view = desk.look(press.person());
    if (view.isPresent()) {
      Said said = speech.toPick(view.get(), heard);
      answers.replace(press, said.with(discretion(view.get())));
      changed.accept(press.person());
    }
  }

  private void undo(Press press) throws IOException, SlackApiException {
    Optional<Desk.View> view = desk.look(press.person());
    if (view.isPresent()) {
      Said said = press.read(value -> new Undoing(desk, view.get()).named(value));
      answers.replace(press, said.with(discretion(view.get())));
      changed.accept(press.person());
    }
  }
}
