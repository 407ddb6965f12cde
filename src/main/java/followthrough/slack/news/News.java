package followthrough.slack.news;

import followthrough.core.action.Action;
import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.PersonForm;
import followthrough.core.action.RecordOtherOffer;
import followthrough.core.action.SetNewTime;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.LastContact;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece of news with what the person answered; to be read after {@link NewsCheck}. */
record News(NewsKind kind, NewsTarget target, Desk.View view, FormValues values) {

  long opportunity() {
    return target.opportunity();
  }

  long interview() {
    return target.interview();
  }

  String text(NewsField field) {
    return values.text(field.id()).strip();
  }

  @Nullable LocalDate date(NewsField field) {
    return values.date(field.id());
  }

  LocalDate day(NewsField field) {
    LocalDate day = date(field);
    if (day == null) {
      throw new IllegalStateException(field + " is needed");
    }
    return day;
  }

  @Nullable Instant starts() {
    return instant(NewsField.STARTS);
  }

  @Nullable Instant instant(NewsField field) {
    return values.instant(field.id());
  }

  /** By when it is due, checked before: an exact time says more than a day. */
  Due due() {
    Instant minute = instant(NewsField.DUE_TIME);
    return minute == null ? Due.on(day(NewsField.DUE_DAY)) : Due.at(minute);
  }

  /** The number of what is delivered or struck; where one thing is open, that; else -1. */
  long request() {
    Long chosen = contact(NewsField.REQUEST);
    List<Happening.Requested> open = view.plan().reading().openRequests(opportunity());
    return chosen != null ? chosen : open.size() == 1 ? open.get(0).number() : -1;
  }

  /** The minute by which they would be in touch, checked before. */
  Instant byWhen() {
    return Objects.requireNonNull(instant(NewsField.BY_WHEN));
  }

  Duration length() {
    String minutes = values.option(NewsField.LENGTH.id());
    return minutes == null ? Duration.ofHours(1) : Duration.ofMinutes(Long.parseLong(minutes));
  }

  @Nullable Medium medium() {
    return LastContact.medium(values.option(NewsField.HOW));
  }

  @Nullable Long contact(NewsField field) {
    String chosen = values.option(field.id());
    return chosen == null ? null : Long.valueOf(chosen);
  }

  /** Who told it; null for nobody in particular. */
  @Nullable PersonForm sender() {
    String written = text(NewsField.SOMEBODY_ELSE);
    if (!written.isEmpty()) {
      return PersonLine.read(written).orElseThrow(IllegalStateException::new);
    }
    Long chosen = contact(NewsField.WHO);
    return chosen == null
        ? null
        : view.file()
            .pipeline()
            .contact(chosen)
            .map(Contact::name)
            .map(PersonForm::named)
            .orElse(null);
  }

  /** A new time, or none yet. */
  Action<Long> move() {
    Instant starts = starts();
    return starts == null
        ? new MoveInterview(interview(), kind.by(), text(NewsField.TIMES))
        : new SetNewTime(
            interview(), starts, starts.plus(length()), date(NewsField.DECISION), kind.by(), true);
  }

  /** The interview they invite to; null when it has no time yet. */
  @Nullable InterviewForm nextRound() {
    Instant starts = starts();
    Optional<Opportunity> home = target.in(view);
    if (starts == null || home.isEmpty()) {
      return null;
    }
    Opportunity known = home.get();
    String format = values.option(NewsField.FORMAT.id());
    return new InterviewForm(
        known.company(),
        known.role(),
        known.style(),
        known.zone(),
        known.holidays(),
        known.closures(),
        known.remember(),
        starts,
        starts.plus(length()),
        format == null ? Format.UNKNOWN : Format.valueOf(format),
        medium(),
        null,
        people(),
        null,
        null,
        null,
        Medium.EMAIL,
        known.responseDuty(),
        known.guessed());
  }

  private List<PersonForm> people() {
    return PeopleLines.read(values.text(NewsField.PEOPLE.id()))
            instanceof PeopleLines.Reading.Everybody everybody
        ? everybody.people()
        : List.of();
  }

  private List<Long> waiting() {
    return values.options(NewsField.WAITING.id()).stream().map(Long::valueOf).toList();
  }

  /** Whose days count for another offer: the first waiting employer's (scenarios, other_offer). */
  Opportunity like() {
    return waiting().stream()
        .findFirst()
        .flatMap(first -> view.file().pipeline().opportunity(first))
        .or(() -> target.in(view))
        .orElseThrow(IllegalStateException::new);
  }

  Action<Long> otherOffer() {
    Opportunity like = like();
    String from = text(NewsField.OFFER_FROM);
    return new RecordOtherOffer(
        text(NewsField.COMPANY),
        like.zone(),
        like.holidays(),
        date(NewsField.ANSWER_BY),
        medium(),
        from.isEmpty() ? null : PersonLine.read(from).orElseThrow(IllegalStateException::new),
        waiting());
  }
}
