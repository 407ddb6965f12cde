package followthrough.slack.opportunity;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.TakeBack;
import followthrough.core.people.PersonId;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Guard;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.ActionIds;
import followthrough.slack.messages.Facts;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import followthrough.slack.presses.Popups;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The modal with one company's story, and what can be put right in it. */
public final class OpportunityModal {
  public static final String CALLBACK = "opportunity";
  public static final String CORRECTED = Corrections.FORM;

  /** The value is a step. */
  public static final String WHY = "why_step";

  public static final String NEWER = "opportunity_newer";
  public static final String OLDER = "opportunity_older";

  /** The value is the number of a happening. */
  public static final String TAKE_BACK = "take_back_happening";

  public static final String CORRECT = Corrections.OPEN;

  private final Desk desk;
  private final OpenStories stories;
  private final Corrections corrections;

  public OpportunityModal(Desk desk, OpenStories stories) {
    this.desk = desk;
    this.stories = stories;
    this.corrections = new Corrections(desk, stories);
  }

  /** Listens for Open wherever it stands, and for everything in the modal. */
  public void register(App app) {
    app.blockAction(ActionIds.OPEN_OPPORTUNITY, Guard.action(this::open));
    for (String turn : Set.of(NEWER, OLDER)) {
      app.blockAction(turn, Guard.action(this::turn));
    }
    app.blockAction(WHY, Guard.action(this::why));
    app.blockAction(TAKE_BACK, Guard.action(this::takeBack));
    corrections.register(app);
    app.viewClosed(CALLBACK, (request, context) -> closed(request));
  }

  private Response open(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    Leaf leaf = new Leaf(Long.parseLong(value(request)), 0);
    String modal = show(request, context, stories.story(person, leaf));
    stories.shows(person, modal, leaf);
    return context.ack();
  }

  private Response turn(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    showInPlace(request, context, Leaf.parse(value(request)));
    return context.ack();
  }

  private Response why(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    StepKey key = StepKey.parse(value(request));
    Optional<Desk.View> view = desk.look(People.of(context));
    Optional<PlannedStep> planned = view.flatMap(seen -> seen.plan().step(key));
    if (view.isPresent() && planned.filter(PlannedStep::open).isPresent()) {
      show(
          request,
          context,
          Popups.why(
              new Facts(view.get()).rule(key),
              planned.get().step().rows(),
              view.get().file().person().cadence()));
    } else {
      // Something happened since: the story tells what.
      showInPlace(request, context, leaf(request));
    }
    return context.ack();
  }

  private Response takeBack(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    Outcome<Long> outcome = desk.press(person, new TakeBack(Long.parseLong(value(request))));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      show(
          request,
          context,
          Modals.notice(
              ButtonSentences.NOTICE_TITLE, List.of(ButtonSentences.refused(refused.why()))));
    } else {
      stories.shows(person, request.getPayload().getView().getId(), leaf(request));
      stories.changed(person);
    }
    return context.ack();
  }

  private Response closed(ViewClosedRequest request) {
    var payload = request.getPayload();
    stories.closed(
        new PersonId(payload.getTeam().getId(), payload.getUser().getId()),
        payload.getView().getId());
    return Response.ok();
  }

  private static String show(BlockActionRequest request, ActionContext context, View modal)
      throws IOException, SlackApiException {
    BlockActionPayload payload = request.getPayload();
    return Modals.show(context.client(), payload.getTriggerId(), payload.getView(), modal);
  }

  /** Shows the story anew in the modal in which somebody clicked. */
  private void showInPlace(BlockActionRequest request, ActionContext context, Leaf leaf)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    View clicked = request.getPayload().getView();
    stories.shows(person, clicked.getId(), leaf);
    Modals.update(context.client(), clicked, stories.story(person, leaf));
  }

  private static Leaf leaf(BlockActionRequest request) {
    return Leaf.parse(request.getPayload().getView().getPrivateMetadata());
  }

  private static String value(BlockActionRequest request) {
    return request.getPayload().getActions().get(0).getValue();
  }
}
