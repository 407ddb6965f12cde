package followthrough.slack.news;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.TakeBack;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.Inputs;
import followthrough.slack.kit.Guard;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Text;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what a person tells: records it, says what changed by it, and takes it back. */
public final class NewsDesk {
  /** The modal that asks. */
  public static final String FORM = NewsForm.CALLBACK;

  /** Undoes what was told; the button carries the number of the happening and where it was told. */
  public static final String TAKE_BACK = "take_back";

  private final Desk desk;
  private final Echo echo;
  private final DebriefDoor debrief;

  /** Opens the debrief of an interview. */
  @FunctionalInterface
  public interface DebriefDoor {
    void open(ActionContext context, Press press, @Nullable View under, long interview)
        throws IOException, SlackApiException;
  }

  public NewsDesk(Desk desk, Echo echo, DebriefDoor debrief) {
    this.desk = desk;
    this.echo = echo;
    this.debrief = debrief;
  }

  public void register(App app) {
    app.blockAction(NewsMenu.ACTION, Guard.action(this::choose));
    app.blockAction(TAKE_BACK, Guard.action(this::takeBack));
    app.viewSubmission(FORM, Guard.submission(this::submit));
  }

  private Response choose(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    Press press = Press.of(request.getPayload(), context);
    Origin origin = Origin.of(press);
    View under = request.getPayload().getView();
    Optional<Desk.View> view = desk.look(press.person());
    String chosen = press.value().substring(0, Math.max(0, press.value().indexOf('|')));
    NewsTarget target = NewsTarget.parse(press.value().substring(chosen.length() + 1));
    if (chosen.equals(NewsMenu.DEBRIEF)) {
      debrief.open(context, press, under, target.interview());
      echo.show(press.person(), origin);
      return context.ack();
    }
    News news = News.valueOf(chosen);
    target = view.isPresent() ? news.about(target, view.get()) : target;
    if (view.isEmpty() || !news.possible(view.get(), target)) {
      echo.refused(context, press.person(), origin, under, NewsSentences.OVERTAKEN);
    } else if (news.asks()) {
      View form = new NewsForm(news, target, view.get()).view(origin);
      Modals.show(context.client(), context.getTriggerId(), under, form);
      // A menu keeps its choice, and choosing the same again would not be heard.
      echo.show(press.person(), origin);
    } else {
      Told told = new Told(news, target, view.get(), FormValues.NONE);
      Outcome<Echo.Line> recorded = record(press.person(), told);
      if (recorded instanceof Outcome.Done<Echo.Line> done) {
        echo.afterPress(context, press.person(), origin, under, done.value());
      } else if (recorded instanceof Outcome.Refused<Echo.Line> refused) {
        String why = ButtonSentences.refused(refused.why());
        echo.refused(context, press.person(), origin, under, why);
      }
    }
    return context.ack();
  }

  private Response submit(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    View form = request.getPayload().getView();
    String[] parts = form.getPrivateMetadata().split("\\|", 4);
    News news = News.valueOf(parts[0]);
    NewsTarget target = NewsTarget.parse(parts[1] + "|" + parts[2]);
    Origin origin = Origin.parse(parts[3]);
    Optional<Desk.View> view = desk.look(person);
    if (view.isEmpty() || !news.possible(view.get(), target)) {
      return refused(context, form, person, origin, NewsSentences.OVERTAKEN);
    }
    Told told = new Told(news, target, view.get(), FormValues.in(form));
    Map<String, String> wrong = NewsCheck.sentences(told);
    if (!wrong.isEmpty()) {
      return context.ackWithErrors(wrong);
    }
    Outcome<Echo.Line> recorded = record(person, told);
    if (recorded instanceof Outcome.Refused<Echo.Line> refused) {
      return refused(context, form, person, origin, ButtonSentences.refused(refused.why()));
    }
    return echo.afterForm(context, person, origin, ((Outcome.Done<Echo.Line>) recorded).value());
  }

  /** The form stays open with everything typed, where it has a field to stand beside. */
  private Response refused(
      ViewSubmissionContext context, View form, PersonId person, Origin origin, String why) {
    return Inputs.first(form)
        .map(field -> context.ackWithErrors(Map.of(field, why)))
        .orElseGet(() -> echo.afterForm(context, person, origin, new Echo.Line(why, null)));
  }

  private Outcome<Echo.Line> record(PersonId person, Told told) {
    Outcome<Long> outcome = desk.press(person, told.news().action(told));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      return Outcome.refused(refused.why());
    }
    Desk.View after = desk.look(person).orElseThrow(IllegalStateException::new);
    String noted = NewsSentences.noted(told.news(), company(after, told.target()));
    String changed = WhatChanged.between(told.view(), after, told.opportunity());
    // Whatever came with the first of it goes with it.
    Optional<Long> first = after.story().after(told.view().story().newest());
    return Outcome.done(new Echo.Line((noted + " " + changed).strip(), first.orElse(null)));
  }

  private static String company(Desk.View view, NewsTarget target) {
    return target.in(view).map(Opportunity::company).map(Text::plain).orElse("");
  }

  private Response takeBack(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    Press press = Press.of(request.getPayload(), context);
    String[] parts = press.value().split("\\|", 2);
    Origin origin = Origin.parse(parts[1]);
    Optional<Desk.View> before = desk.look(press.person());
    Outcome<Long> outcome = desk.press(press.person(), new TakeBack(Long.parseLong(parts[0])));
    Echo.Line line;
    if (outcome instanceof Outcome.Done<Long> done && before.isPresent()) {
      NewsTarget target = new NewsTarget(done.value(), 0);
      line = new Echo.Line(NewsSentences.takenBack(company(before.get(), target)), null);
    } else {
      Outcome.Refused<Long> refused = (Outcome.Refused<Long>) outcome;
      line = new Echo.Line(ButtonSentences.refused(refused.why()), null);
    }
    echo.show(press.person(), origin);
    View under = request.getPayload().getView();
    if (under != null) {
      Modals.update(context.client(), under, Echo.notice(line, origin));
    } else {
      context.respond(
          r ->
              r.responseType("ephemeral")
                  .replaceOriginal(true)
                  .text(RichText.spoken(line.sentence()))
                  .blocks(Echo.blocks(line, origin)));
    }
    return context.ack();
  }
}
