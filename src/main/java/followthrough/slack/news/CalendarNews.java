package followthrough.slack.news;

import com.slack.api.methods.SlackApiException;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.KnownInterview;
import followthrough.slack.kit.Press;
import followthrough.slack.presses.ButtonSentences;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes what a calendar told and a person confirmed, by the same checks as what they tell. */
public final class CalendarNews {
  private final Desk desk;
  private final NewsDesk news;
  private final Receipts receipts;

  public CalendarNews(Desk desk, NewsDesk news, Receipts receipts) {
    this.desk = desk;
    this.news = news;
    this.receipts = receipts;
  }

  /** Whether an interview can get another time from them as things stand. */
  public static boolean canMove(KnownInterview known) {
    return kindOfMove(known).isPresent();
  }

  /** Whether they can call it off as things stand. */
  public static boolean canBeCancelled(KnownInterview known) {
    return NewsKind.CANCELLED.possible(known.view(), target(known));
  }

  /**
   * They moved it, or gave it a time again.
   *
   * @return whether it was recorded; the person is told in any case
   */
  public boolean moved(Press press, long interview, Instant starts, Duration length)
      throws IOException, SlackApiException {
    Optional<KnownInterview> known = known(press, interview);
    Optional<NewsKind> kind = known.flatMap(CalendarNews::kindOfMove);
    FormValues answers =
        FormValues.of(NewsField.STARTS, starts)
            .and(FormValues.chosen(NewsField.LENGTH, Long.toString(length.toMinutes())));
    return kind.isPresent() ? record(press, kind.get(), known.get(), answers) : overtaken(press);
  }

  /** They called it off; else like {@link #moved}. */
  public boolean cancelled(Press press, long interview) throws IOException, SlackApiException {
    Optional<KnownInterview> known = known(press, interview).filter(CalendarNews::canBeCancelled);
    return known.isPresent()
        ? record(press, NewsKind.CANCELLED, known.get(), FormValues.NONE)
        : overtaken(press);
  }

  private boolean record(Press press, NewsKind kind, KnownInterview known, FormValues answers)
      throws IOException, SlackApiException {
    News one = new News(kind, target(known), known.view(), answers);
    Optional<String> wrong = NewsCheck.sentences(one).values().stream().findFirst();
    if (wrong.isPresent()) {
      receipts.refused(press, wrong.get());
      return false;
    }
    Outcome<Receipts.Line> recorded = news.record(press.person(), one);
    if (recorded instanceof Outcome.Done<Receipts.Line> done) {
      receipts.afterPress(press, done.value());
      return true;
    }
    receipts.refused(
        press, ButtonSentences.refused(((Outcome.Refused<Receipts.Line>) recorded).why()));
    return false;
  }

  private boolean overtaken(Press press) throws IOException, SlackApiException {
    receipts.refused(press, NewsSentences.OVERTAKEN);
    return false;
  }

  private Optional<KnownInterview> known(Press press, long interview) {
    return desk.look(press.person()).flatMap(view -> KnownInterview.of(view, interview));
  }

  private static Optional<NewsKind> kindOfMove(KnownInterview known) {
    if (NewsKind.THEIR_MOVE.possible(known.view(), target(known))) {
      return Optional.of(NewsKind.THEIR_MOVE);
    }
    return NewsKind.NEW_TIME.possible(known.view(), target(known))
        ? Optional.of(NewsKind.NEW_TIME)
        : Optional.empty();
  }

  private static NewsTarget target(KnownInterview known) {
    return new NewsTarget(known.opportunity().id(), known.interview().id());
  }
}
