package followthrough.slack.news;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.TakeBack;
import followthrough.core.people.PersonId;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.Inputs;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what a person tells: records it, says what changed by it, and takes it back. */
public final class NewsDesk implements Switchboard.Part {
  /** Undoes what was told; the button carries the number of the happening and where it was told. */
  static final String TAKE_BACK = "take_back";

  private final Desk desk;
  private final Receipts receipts;
  private final DebriefDoor debrief;

  /** Opens the debrief of an interview. */
  @FunctionalInterface
  public interface DebriefDoor {
    void open(Press press, long interview) throws IOException, SlackApiException;
  }

  public NewsDesk(Desk desk, Receipts receipts, DebriefDoor debrief) {
    this.desk = desk;
    this.receipts = receipts;
    this.debrief = debrief;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .action(NewsMenu.ACTION, this::choose)
        .action(TAKE_BACK, this::takeBack)
        .submission(NewsForm.CALLBACK, this::submit);
    Stream.of(NewsField.values())
        .filter(NewsField::changesThePlan)
        .forEach(field -> board.action(field.id(), this::foresee));
  }

  private void choose(Press press) throws IOException, SlackApiException {
    Optional<Desk.View> view = desk.look(press.person());
    String chosen = press.value().substring(0, Math.max(0, press.value().indexOf('|')));
    NewsTarget target = NewsTarget.parse(press.value().substring(chosen.length() + 1));
    if (chosen.equals(NewsMenu.DEBRIEF)) {
      debrief.open(press, target.interview());
      receipts.show(press.place());
      return;
    }
    NewsKind kind = NewsKind.valueOf(chosen);
    target = view.isPresent() ? kind.about(target, view.get()) : target;
    if (view.isEmpty() || !kind.possible(view.get(), target)) {
      receipts.refused(press, NewsSentences.OVERTAKEN);
    } else if (kind.asks()) {
      press.show(form(new News(kind, target, view.get(), FormValues.NONE), press.place()));
      // A menu keeps its choice, and choosing the same again would not be heard.
      receipts.show(press.place());
    } else {
      News news = new News(kind, target, view.get(), FormValues.NONE);
      Outcome<Receipts.Line> recorded = record(press.person(), news);
      if (recorded instanceof Outcome.Done<Receipts.Line> done) {
        receipts.afterPress(press, done.value());
      } else if (recorded instanceof Outcome.Refused<Receipts.Line> refused) {
        receipts.refused(press, ButtonSentences.refused(refused.why()));
      }
    }
  }

  /** Another answer, another plan: the form says again what saving would change. */
  private void foresee(Press press) throws IOException, SlackApiException {
    Opened opened = Opened.in(press.modal(), press.person());
    Optional<Desk.View> view = desk.look(press.person());
    if (view.isPresent() && opened.kind.possible(view.get(), opened.target)) {
      FormValues typed = FormValues.in(press.modal());
      press.replace(form(new News(opened.kind, opened.target, view.get(), typed), opened.place));
    }
  }

  private View form(News news, Place place) {
    return new NewsForm(news.kind(), news.target(), news.view()).view(place, preview(news));
  }

  private String preview(News news) {
    if (!NewsCheck.sentences(news).isEmpty()) {
      return NewsSentences.PREVIEW_LATER;
    }
    Outcome<Desk.View> after = desk.preview(news.view(), news.kind().action(news));
    return after instanceof Outcome.Done<Desk.View> done
        ? WhatChanged.preview(news.view(), done.value(), news.opportunity())
        : ButtonSentences.refused(((Outcome.Refused<Desk.View>) after).why());
  }

  /** What an open form is about. */
  private record Opened(NewsKind kind, NewsTarget target, Place place) {
    static Opened in(View form, PersonId person) {
      String[] parts = form.getPrivateMetadata().split("\\|", 4);
      return new Opened(
          NewsKind.valueOf(parts[0]),
          NewsTarget.parse(parts[1] + "|" + parts[2]),
          Place.parse(person, parts[3]));
    }
  }

  private Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    View form = request.getPayload().getView();
    Opened opened = Opened.in(form, person);
    NewsKind kind = opened.kind;
    NewsTarget target = opened.target;
    Place place = opened.place;
    Optional<Desk.View> view = desk.look(person);
    if (view.isEmpty() || !kind.possible(view.get(), target)) {
      return refused(context, form, place, NewsSentences.OVERTAKEN);
    }
    News news = new News(kind, target, view.get(), FormValues.in(form));
    Map<String, String> wrong = NewsCheck.sentences(news);
    if (!wrong.isEmpty()) {
      return context.ackWithErrors(wrong);
    }
    Outcome<Receipts.Line> recorded = record(person, news);
    if (recorded instanceof Outcome.Refused<Receipts.Line> refused) {
      return refused(context, form, place, ButtonSentences.refused(refused.why()));
    }
    return receipts.afterForm(context, place, ((Outcome.Done<Receipts.Line>) recorded).value());
  }

  /** The form stays open with everything typed, where it has a field to stand beside. */
  private Response refused(ViewSubmissionContext context, View form, Place place, String why) {
    return Inputs.first(form)
        .map(field -> context.ackWithErrors(Map.of(field, why)))
        .orElseGet(() -> receipts.afterForm(context, place, Receipts.Line.refused(why)));
  }

  /** What was checked before, by whichever way it was told. */
  Outcome<Receipts.Line> record(PersonId person, News news) {
    Outcome<Long> outcome = desk.press(person, news.kind().action(news));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      return Outcome.refused(refused.why());
    }
    Desk.View after = desk.look(person).orElseThrow(IllegalStateException::new);
    String noted = NotedSentences.of(news, after);
    String changed = WhatChanged.between(news.view(), after, news.opportunity());
    if (changed.isEmpty() && news.kind() == NewsKind.OUT_OF_OFFICE) {
      changed = NewsSentences.DATES_STAY;
    }
    // Whatever came with the first of it goes with it.
    Optional<Long> first = after.story().after(news.view().story().newest());
    return Outcome.done(new Receipts.Line((noted + " " + changed).strip(), first.orElse(null)));
  }

  private static String company(Desk.View view, NewsTarget target) {
    return Text.plain(new Facts(view).company(target.opportunity()));
  }

  private void takeBack(Press press) throws IOException, SlackApiException {
    String[] parts = press.value().split("\\|", 2);
    Place place = Place.parse(press.person(), parts[1]);
    Optional<Desk.View> before = desk.look(press.person());
    Outcome<Long> outcome = desk.press(press.person(), new TakeBack(Long.parseLong(parts[0])));
    Receipts.Line line;
    if (outcome instanceof Outcome.Done<Long> done && before.isPresent()) {
      NewsTarget target = new NewsTarget(done.value(), 0);
      line = new Receipts.Line(NewsSentences.takenBack(company(before.get(), target)), null);
    } else {
      Outcome.Refused<Long> refused = (Outcome.Refused<Long>) outcome;
      line = Receipts.Line.refused(ButtonSentences.refused(refused.why()));
    }
    receipts.show(place);
    if (press.inView()) {
      press.replace(Receipts.notice(line, place));
    } else {
      press.respond(RichText.spoken(line.sentence()), Receipts.blocks(line, place));
    }
  }
}
