package followthrough.slack.opportunity;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Action;
import followthrough.core.action.CorrectAnswer;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.Refusal;
import followthrough.core.action.TakeBack;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.slack.FormValues;
import followthrough.slack.Guard;
import followthrough.slack.Modals;
import followthrough.slack.People;
import followthrough.slack.messages.ActionIds;
import followthrough.slack.messages.ButtonSentences;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.Popups;
import followthrough.slack.messages.RowValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modal with one company's story, and what can be put right in it. */
public final class OpportunityModal {
  public static final String CALLBACK = "opportunity";
  public static final String CORRECTED = "correct_answer";

  /** The value is a step. */
  public static final String WHY = "why_step";

  public static final String NEWER = "opportunity_newer";
  public static final String OLDER = "opportunity_older";

  /** The value is the number of a happening. */
  public static final String TAKE_BACK = "take_back_happening";

  /** The value is the row that was answered. */
  public static final String CORRECT = "correct_answer";

  private final Desk desk;
  private final OpenStories stories;

  public OpportunityModal(Desk desk, OpenStories stories) {
    this.desk = desk;
    this.stories = stories;
  }

  /** Listens for Open wherever it stands, and for everything in the modal. */
  public void register(App app) {
    app.blockAction(ActionIds.OPEN_OPPORTUNITY, Guard.action(this::open));
    for (String turn : Set.of(NEWER, OLDER)) {
      app.blockAction(turn, Guard.action(this::turn));
    }
    app.blockAction(WHY, Guard.action(this::why));
    app.blockAction(TAKE_BACK, Guard.action(this::takeBack));
    app.blockAction(CORRECT, Guard.action(this::correct));
    app.viewSubmission(CORRECTED, Guard.submission(this::save));
    app.viewClosed(CALLBACK, (request, context) -> closed(request));
  }

  private Response open(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    Leaf leaf = new Leaf(Long.parseLong(value(request)), 0);
    String modal = show(request, context, story(person, leaf));
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
      showInPlace(request, context, leaf(request));
      stories.changedHere(person);
    }
    return context.ack();
  }

  private Response correct(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    RowValue row = RowValue.parse(value(request));
    View story = request.getPayload().getView();
    Leaf leaf = leaf(request);
    Optional<Facts> facts = desk.look(People.of(context)).map(Facts::new);
    Optional<GivenAnswer> answer = facts.flatMap(known -> given(known, leaf, row));
    if (facts.isPresent() && answer.isPresent()) {
      Correction correction = new Correction(leaf, Modals.hasRoomAbove(story), row);
      show(request, context, CorrectView.render(answer.get(), facts.get(), correction));
    } else {
      showInPlace(request, context, leaf);
    }
    return context.ack();
  }

  private Response save(ViewSubmissionRequest request, ViewSubmissionContext context)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    View form = request.getPayload().getView();
    Correction correction = Correction.parse(form.getPrivateMetadata());
    FormValues typed = FormValues.in(form);
    Instant when = typed.instant(CorrectView.WHEN);
    Optional<Way> how = Optional.ofNullable(typed.option(CorrectView.HOW)).map(Way::valueOf);
    Optional<GivenAnswer> answer =
        desk.look(person)
            .map(Facts::new)
            .flatMap(facts -> given(facts, correction.leaf(), correction.row()));
    if (when == null) {
      return context.ackWithErrors(Map.of(CorrectView.WHEN, OpportunitySentences.WHEN_MISSING));
    }
    if (answer.isEmpty()) {
      return context.ackWithErrors(
          Map.of(CorrectView.WHEN, OpportunitySentences.NOTHING_TO_CORRECT));
    }
    Action<Instant> all = corrected(answer.get(), when, how);
    if (desk.press(person, all) instanceof Outcome.Refused<Instant> refused) {
      return context.ackWithErrors(
          Map.of(CorrectView.WHEN, refused(refused.why(), correction.row().step().kind())));
    }
    stories.changedHere(person);
    View story = story(person, correction.leaf());
    if (!correction.over()) {
      stories.shows(person, form.getId(), correction.leaf());
      return context.ackWithUpdate(story);
    }
    Modals.update(context.client(), form.getPreviousViewId(), story);
    return context.ack();
  }

  private Response closed(ViewClosedRequest request) {
    var payload = request.getPayload();
    stories.closed(
        new PersonId(payload.getTeam().getId(), payload.getUser().getId()),
        payload.getView().getId());
    return Response.ok();
  }

  /** All whom one note was for, in one transaction; what is not chosen stays as it is. */
  private static Action<Instant> corrected(GivenAnswer answer, Instant when, Optional<Way> chosen) {
    Kind kind = chosen.map(Way::kind).orElse(answer.kind());
    Medium medium = chosen.isPresent() ? chosen.get().medium() : answer.medium();
    return (ledger, plan, now) -> {
      Outcome<Instant> outcome = Outcome.refused(Refusal.PLAN_CHANGED);
      for (long recipient : answer.recipients()) {
        outcome =
            new CorrectAnswer(answer.step(), recipient, kind, when, medium)
                .apply(ledger, plan, now);
        if (outcome instanceof Outcome.Refused<Instant>) {
          return outcome;
        }
      }
      return outcome;
    };
  }

  private static String refused(Refusal why, FollowUpKind kind) {
    return switch (why) {
      case TIME_LIES_AHEAD -> OpportunitySentences.STILL_TO_COME;
      case TIME_TOO_EARLY ->
          kind == FollowUpKind.T
              ? OpportunitySentences.BEFORE_THE_TALK_WAS_OVER
              : OpportunitySentences.BEFORE_IT_CAME_UP;
      default -> OpportunitySentences.NOTHING_TO_CORRECT;
    };
  }

  private static Optional<GivenAnswer> given(Facts facts, Leaf leaf, RowValue row) {
    return GivenAnswer.of(facts, leaf.opportunity()).stream()
        .filter(one -> one.step().equals(row.step()))
        .filter(one -> one.recipients().contains(row.recipient()))
        .findFirst();
  }

  private View story(PersonId person, Leaf leaf) {
    return desk.look(person)
        .map(seen -> OpportunityView.render(seen, leaf))
        .orElseGet(OpportunityView::gone);
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
    Modals.update(context.client(), clicked, story(person, leaf));
    stories.shows(person, clicked.getId(), leaf);
  }

  private static Leaf leaf(BlockActionRequest request) {
    return Leaf.parse(request.getPayload().getView().getPrivateMetadata());
  }

  private static String value(BlockActionRequest request) {
    return request.getPayload().getActions().get(0).getValue();
  }
}
