package followthrough.slack.news;

import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.Plan;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says beside each answer what to mend before the news can be recorded. */
final class NewsCheck {
  private static final int YEARS = 2;

  private final News news;
  private final ZoneId zone;
  private final LocalDate today;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  private NewsCheck(News news) {
    this.news = news;
    this.zone =
        news.kind() == NewsKind.OTHER_OFFER ? news.like().zone() : news.target().zone(news.view());
    this.today = news.view().now().atZone(zone).toLocalDate();
  }

  /** Sentences by block; empty when all can be read. */
  static Map<String, String> sentences(News news) {
    NewsCheck check = new NewsCheck(news);
    news.kind().fields().forEach(check::check);
    return check.sentences;
  }

  private void check(NewsField field) {
    String wrong =
        switch (field) {
          case DECISION -> decision();
          case BY_WHEN -> byWhen();
          case BACK -> ahead(news.date(field), NewsSentences.BACK_MISSING);
          case DUE_DAY -> dueDay();
          case DUE_TIME -> dueTime();
          case UNTIL -> until();
          case WHAT -> news.text(field).isEmpty() ? NewsSentences.WHAT_MISSING : null;
          case REQUEST -> news.request() < 0 ? NewsSentences.REQUEST_MISSING : null;
          case ANSWER_BY -> answerBy();
          case STARTS -> starts();
          case COMPANY -> company();
          case SOMEBODY_ELSE, OFFER_FROM -> line(news.text(field));
          case PEOPLE -> people();
          case ABOUT, AWAY, LENGTH, FORMAT, HOW, WHO, WHY, TIMES, WAITING -> null;
        };
    if (wrong != null) {
      sentences.put(field.id(), wrong);
    }
  }

  private @Nullable String ahead(@Nullable LocalDate day, String missing) {
    if (day == null) {
      return missing;
    }
    if (day.isBefore(today)) {
      return NewsSentences.DAY_PASSED;
    }
    return day.isAfter(today.plusYears(YEARS)) ? NewsSentences.DAY_FAR_AWAY : null;
  }

  private @Nullable String answerBy() {
    LocalDate day = news.date(NewsField.ANSWER_BY);
    return day == null ? null : ahead(day, "");
  }

  private @Nullable String decision() {
    LocalDate day = news.date(NewsField.DECISION);
    if (day == null) {
      return null;
    }
    Instant starts = news.starts();
    LocalDate interview =
        starts != null
            ? starts.atZone(zone).toLocalDate()
            : news.view()
                .plan()
                .held(news.interview())
                .map(Plan.Held::starts)
                .map(at -> at.atZone(zone).toLocalDate())
                .orElse(today);
    if (day.isBefore(interview)) {
      return FormSentences.DECISION_TOO_EARLY;
    }
    return ahead(day, "");
  }

  private @Nullable String byWhen() {
    Instant until = news.instant(NewsField.BY_WHEN);
    return until == null ? NewsSentences.BY_WHEN_MISSING : ahead(until);
  }

  /** A day is asked for where no time is given; of a day that is today, five o'clock is ahead. */
  private @Nullable String dueDay() {
    if (news.instant(NewsField.DUE_TIME) != null) {
      return null;
    }
    LocalDate day = news.date(NewsField.DUE_DAY);
    if (day == null) {
      return NewsSentences.DUE_MISSING;
    }
    boolean over = !Due.on(day).by(zone).isAfter(news.view().now());
    return over && day.equals(today) ? NewsSentences.DUE_TODAY_OVER : ahead(day, "");
  }

  private @Nullable String dueTime() {
    Instant minute = news.instant(NewsField.DUE_TIME);
    return minute == null ? null : ahead(minute);
  }

  private @Nullable String until() {
    LocalDate until = news.date(NewsField.UNTIL);
    boolean early =
        until != null
            && news.kind() == NewsKind.MORE_TIME
            && news.view()
                .plan()
                .reading()
                .offer(news.opportunity())
                .flatMap(offer -> Optional.ofNullable(offer.answerDay()))
                .filter(day -> !until.isAfter(day))
                .isPresent();
    return early ? NewsSentences.UNTIL_TOO_EARLY : ahead(until, NewsSentences.UNTIL_MISSING);
  }

  private @Nullable String ahead(Instant until) {
    return until.isAfter(news.view().now())
        ? ahead(until.atZone(zone).toLocalDate(), "")
        : NewsSentences.DAY_PASSED;
  }

  private @Nullable String starts() {
    Instant starts = news.starts();
    if (starts == null) {
      return news.kind() == NewsKind.NEW_TIME ? NewsSentences.STARTS_MISSING : null;
    }
    if (!starts.isAfter(news.view().now())) {
      return NewsSentences.STARTS_PASSED;
    }
    boolean far = starts.atZone(zone).toLocalDate().isAfter(today.plusYears(YEARS));
    return far ? NewsSentences.DAY_FAR_AWAY : null;
  }

  private @Nullable String company() {
    String company = news.text(NewsField.COMPANY);
    if (company.isEmpty()) {
      return FormSentences.COMPANY_MISSING;
    }
    return company.length() > Opportunity.MAX_COMPANY
        ? FormSentences.tooLong(Opportunity.MAX_COMPANY)
        : null;
  }

  private static @Nullable String line(String written) {
    return written.isEmpty() || PersonLine.read(written).isPresent()
        ? null
        : FormSentences.person(written);
  }

  private @Nullable String people() {
    PeopleLines.Reading reading = PeopleLines.read(news.values().text(NewsField.PEOPLE.id()));
    return reading instanceof PeopleLines.Reading.Everybody ? null : FormSentences.people(reading);
  }
}
