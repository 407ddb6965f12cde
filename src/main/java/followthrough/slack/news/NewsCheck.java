package followthrough.slack.news;

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
import org.jspecify.annotations.Nullable;

/** Says beside each answer what to mend before the news can be recorded. */
final class NewsCheck {
  private static final int YEARS = 2;

  private final Told told;
  private final ZoneId zone;
  private final LocalDate today;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  private NewsCheck(Told told) {
    this.told = told;
    this.zone =
        told.news() == News.OTHER_OFFER ? told.like().zone() : told.target().zone(told.view());
    this.today = told.view().now().atZone(zone).toLocalDate();
  }

  /** Sentences by block; empty when all can be read. */
  static Map<String, String> sentences(Told told) {
    NewsCheck check = new NewsCheck(told);
    told.news().fields().forEach(check::check);
    return check.sentences;
  }

  private void check(NewsField field) {
    String wrong =
        switch (field) {
          case DECISION -> decision();
          case BY_WHEN -> byWhen();
          case BACK -> ahead(told.date(field), NewsSentences.BACK_MISSING);
          case ANSWER_BY -> ahead(told.date(field), NewsSentences.ANSWER_BY_MISSING);
          case STARTS -> starts();
          case COMPANY -> company();
          case SOMEBODY_ELSE, OFFER_FROM -> line(told.text(field));
          case PEOPLE -> people();
          case AWAY, LENGTH, FORMAT, HOW, WHO, WAITING -> null;
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

  private @Nullable String decision() {
    LocalDate day = told.date(NewsField.DECISION);
    if (day == null) {
      return null;
    }
    Instant starts = told.starts();
    LocalDate interview =
        starts != null
            ? starts.atZone(zone).toLocalDate()
            : told.view()
                .plan()
                .held(told.interview())
                .map(Plan.Held::starts)
                .map(at -> at.atZone(zone).toLocalDate())
                .orElse(today);
    if (day.isBefore(interview)) {
      return FormSentences.DECISION_TOO_EARLY;
    }
    return ahead(day, "");
  }

  private @Nullable String byWhen() {
    Instant until = told.values().instant(NewsField.BY_WHEN.id());
    if (until == null) {
      return NewsSentences.BY_WHEN_MISSING;
    }
    return until.isAfter(told.view().now())
        ? ahead(until.atZone(zone).toLocalDate(), "")
        : NewsSentences.DAY_PASSED;
  }

  private @Nullable String starts() {
    Instant starts = told.starts();
    if (starts == null) {
      return told.news() == News.NEW_TIME ? NewsSentences.STARTS_MISSING : null;
    }
    if (!starts.isAfter(told.view().now())) {
      return NewsSentences.STARTS_PASSED;
    }
    boolean far = starts.atZone(zone).toLocalDate().isAfter(today.plusYears(YEARS));
    return far ? NewsSentences.DAY_FAR_AWAY : null;
  }

  private @Nullable String company() {
    String company = told.text(NewsField.COMPANY);
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
        : FormSentences.LINE_UNREADABLE;
  }

  private @Nullable String people() {
    PeopleLines.Reading reading = PeopleLines.read(told.values().text(NewsField.PEOPLE.id()));
    return reading instanceof PeopleLines.Reading.Everybody ? null : FormSentences.people(reading);
  }
}
