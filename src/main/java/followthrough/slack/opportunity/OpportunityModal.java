package followthrough.slack.opportunity;

import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.TakeBack;
import followthrough.core.people.PersonId;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.messages.Facts;
import followthrough.slack.presses.ButtonSentences;
import followthrough.slack.presses.WhySentences;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The modal with one company's story, and what can be put right in it. */
public final class OpportunityModal implements Switchboard.Part {
  static final String CALLBACK = "opportunity";

  /** The value is a step. */
  static final String WHY = "why_step";

  static final String NEWER = "opportunity_newer";
  static final String OLDER = "opportunity_older";

  /** The value is the number of a happening. */
  static final String TAKE_BACK = "take_back_happening";

  private final Desk desk;
  private final OpenStories stories;
  private final Corrections corrections;

  public OpportunityModal(Desk desk, OpenStories stories) {
    this.desk = desk;
    this.stories = stories;
    this.corrections = new Corrections(desk, stories);
  }

  /** Listens for Open wherever it stands, and for everything in the modal. */
  @Override
  public void plugInto(Switchboard board) {
    board
        .action(NEWER, this::turn)
        .action(OLDER, this::turn)
        .action(WHY, this::why)
        .action(TAKE_BACK, this::takeBack)
        .action(Corrections.OPEN, corrections::correct)
        .submission(Corrections.FORM, corrections::save)
        .closing(CALLBACK, (request, context) -> closed(request));
    IntStream.range(0, Doors.MOST_OPPORTUNITIES)
        .forEach(place -> board.action(Doors.openOpportunity(place), this::open));
  }

  private void open(Press press) throws IOException, SlackApiException {
    Leaf leaf = new Leaf(Long.parseLong(press.value()), 0);
    String modal = press.show(stories.story(press.person(), leaf));
    stories.shows(press.person(), modal, leaf);
  }

  private void turn(Press press) throws IOException, SlackApiException {
    stories.showIn(press, Leaf.parse(press.value()));
  }

  private void why(Press press) throws IOException, SlackApiException {
    StepKey key = StepKey.parse(press.value());
    Optional<Desk.View> view = desk.look(press.person());
    Optional<PlannedStep> planned = view.flatMap(seen -> seen.plan().step(key));
    if (view.isPresent() && planned.filter(PlannedStep::open).isPresent()) {
      press.show(
          WhySentences.modal(
              view.get(), key, new Facts(view.get()).rule(key), planned.get().step().rows()));
    } else {
      // Something happened since: the story tells what.
      stories.showIn(press, leaf(press));
    }
  }

  private void takeBack(Press press) throws IOException, SlackApiException {
    PersonId person = press.person();
    Outcome<Long> outcome = desk.press(person, new TakeBack(Long.parseLong(press.value())));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      press.show(
          Modals.notice(
              ButtonSentences.NOTICE_TITLE, List.of(ButtonSentences.refused(refused.why()))));
    } else {
      stories.shows(person, press.modal().getId(), leaf(press));
      stories.changed(person);
    }
  }

  private Response closed(ViewClosedRequest request) {
    var payload = request.getPayload();
    stories.closed(
        new PersonId(payload.getTeam().getId(), payload.getUser().getId()),
        payload.getView().getId());
    return Response.ok();
  }

  private static Leaf leaf(Press press) {
    return Leaf.parse(press.modal().getPrivateMetadata());
  }
}
