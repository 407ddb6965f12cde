package followthrough.slack.opportunity;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Action;
import followthrough.core.action.CorrectAnswer;
import followthrough.core.action.Desk;
import followthrough.core.action.NotSent;
import followthrough.core.action.Outcome;
import followthrough.core.action.Refusal;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.RowValue;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Opens the form that puts an answer right, checks it, and leaves the story corrected. */
final class Corrections {
  /** The button beside an answer; its value is the row that was answered. */
  static final String OPEN = "correct_answer";

  /** The form. */
  static final String FORM = "correct_answer";

  private final Desk desk;
  private final OpenStories stories;

  Corrections(Desk desk, OpenStories stories) {
    this.desk = desk;
    this.stories = stories;
  }

  void correct(Press press) throws IOException, SlackApiException {
    RowValue row = RowValue.parse(press.value());
    Leaf leaf = Leaf.parse(press.modal().getPrivateMetadata());
    PersonId person = press.person();
    Optional<Facts> facts = desk.look(person).map(Facts::new);
    Optional<GivenAnswer> answer = facts.flatMap(known -> given(known, leaf, row));
    if (facts.isPresent() && answer.isPresent()) {
      Correction correction = new Correction(leaf, Modals.hasRoomAbove(press.modal()), row);
      press.show(CorrectView.render(answer.get(), facts.get(), correction));
    } else {
      // It was taken back meanwhile: the story tells.
      press.replace(stories.story(person, leaf));
    }
  }

  Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
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
      return context.ackWithErrors(Map.of(CorrectView.WHEN, CorrectSentences.WHEN_MISSING));
    }
    if (answer.isEmpty()) {
      return context.ackWithErrors(Map.of(CorrectView.WHEN, CorrectSentences.NOTHING_TO_CORRECT));
    }
    Action<Instant> all = corrected(answer.get(), when, how);
    if (desk.press(person, all) instanceof Outcome.Refused<Instant> refused) {
      return context.ackWithErrors(
          Map.of(CorrectView.WHEN, refused(refused.why(), correction.row().step().kind())));
    }
    if (!correction.over()) {
      stories.changed(person);
      stories.shows(person, form.getId(), correction.leaf());
      return context.ackWithUpdate(stories.story(person, correction.leaf()));
    }
    stories.shows(person, form.getPreviousViewId(), correction.leaf());
    stories.changed(person);
    return context.ack();
  }

  /** All whom one note was for, in one transaction; what is not chosen stays as it is. */
  private static Action<Instant> corrected(GivenAnswer answer, Instant when, Optional<Way> chosen) {
    if (chosen.filter(Way.NOT_SENT::equals).isPresent()) {
      return new NotSent(answer.step(), answer.recipients());
    }
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
      case TIME_LIES_AHEAD -> CorrectSentences.STILL_TO_COME;
      case TIME_TOO_EARLY ->
          kind == FollowUpKind.THANK_YOU
              ? CorrectSentences.BEFORE_THE_TALK_WAS_OVER
              : CorrectSentences.BEFORE_IT_CAME_UP;
      case MORE_HAS_HAPPENED -> CorrectSentences.FOLLOWED;
      default -> CorrectSentences.NOTHING_TO_CORRECT;
    };
  }

  private static Optional<GivenAnswer> given(Facts facts, Leaf leaf, RowValue row) {
    return GivenAnswer.of(facts, leaf.opportunity()).stream()
        .filter(one -> one.step().equals(row.step()))
        .filter(one -> one.recipients().contains(row.recipient()))
        .findFirst();
  }
}
