package followthrough.slack.sheets;

import followthrough.core.action.InterviewForm;
import followthrough.core.action.LogTable;
import followthrough.core.action.PersonForm;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.PeopleLines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the lines of a table mean: interviews, and lines of which none is made. */
final class SheetReading {
  /** Noted where a day has no time; the person is told. */
  static final LocalTime UNTOLD = LocalTime.of(9, 0);

  private static final Duration LENGTH = Duration.ofHours(1);
  private static final int YEARS = 3;
  private static final Pattern CLOSED =
      Pattern.compile(
          "reject|declin|withdr|withdraw|ghost|archiv|closed|no response|not selected|unsuccessful|cancel|accept",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "appl(?:y|ied|ication.*)|saved|wish.*|bookmark.*|interested|to apply|draft|lead|new|submitted|in review|pending|considering|researching",
          Pattern.CASE_INSENSITIVE);

  private final List<LogTable.Row> rows = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private int withoutTime;
  private int withoutPeople;

  private final ZoneId zone;
  private final Instant now;
  private final SheetDate.Order order;
  private final Function<ZoneId, String> holidays;

  /** A line of which no interview was made. */
  record Left(int line, String why) {}

  /**
   * Reads all lines.
   *
   * @param zone of the person, for times that name none
   * @param holidays the calendar that is likely in a zone
   */
  SheetReading(
      Sheet sheet,
      SheetDate.Order order,
      ZoneId zone,
      Instant now,
      Function<ZoneId, String> holidays) {
    this.zone = zone;
    this.now = now;
    this.order = order;
    this.holidays = holidays;
    for (Sheet.Line line : sheet.lines()) {
      String why = read(line);
      if (!why.isEmpty()) {
        left.add(new Left(line.number(), why));
      }
    }
  }

  List<LogTable.Row> rows() {
    return List.copyOf(rows);
  }

  List<Left> left() {
    return List.copyOf(left);
  }

  /** How many interviews got a time that nobody named. */
  int withoutTime() {
    return withoutTime;
  }

  /** How many lines name people in a way that is not understood. */
  int withoutPeople() {
    return withoutPeople;
  }

  /** Empty when an interview was made of it, else why none was. */
  private String read(Sheet.Line line) {
    String company = TypedText.clean(line.cell(SheetColumn.COMPANY)).replaceAll("\\s+", " ");
    String role = TypedText.clean(line.cell(SheetColumn.ROLE)).replaceAll("\\s+", " ");
    if (company.isEmpty()) {
      return SheetSentences.NO_COMPANY;
    }
    if (company.length() > Opportunity.MAX_COMPANY || role.length() > Opportunity.MAX_ROLE) {
      return SheetSentences.TOO_LONG;
    }
    String status = line.cell(SheetColumn.STATUS);
    if (BEFORE.matcher(status.toLowerCase(Locale.ROOT)).matches()) {
      return SheetSentences.notYet(status);
    }
    String date = line.cell(SheetColumn.DATE);
    if (date.isEmpty()) {
      return SheetSentences.NO_DATE;
    }
    Optional<SheetDate.Moment> moment = SheetDate.read(date, order);
    if (moment.isEmpty()) {
      return SheetSentences.unreadableDate(date);
    }
    return row(line, company, role, moment.get(), CLOSED.matcher(status).find());
  }

  private String row(
      Sheet.Line line, String company, String role, SheetDate.Moment moment, boolean closed) {
    String typed = line.cell(SheetColumn.TIME);
    Optional<LocalTime> own = SheetDate.clock(typed);
    if (moment.time() == null && !typed.isEmpty() && own.isEmpty()) {
      return SheetSentences.unreadableTime(typed);
    }
    LocalTime time = moment.time() == null ? own.orElse(UNTOLD) : moment.time();
    Instant starts =
        moment.exact() == null
            ? moment.day().atTime(time).atZone(zone).toInstant()
            : moment.exact().toInstant();
    boolean far =
        starts.isBefore(now.atZone(zone).minusYears(YEARS).toInstant())
            || starts.isAfter(now.atZone(zone).plusYears(YEARS).toInstant());
    if (far) {
      return SheetSentences.FAR_AWAY;
    }
    if (rows.size() == LogTable.MOST) {
      return SheetSentences.TOO_MANY;
    }
    if (moment.time() == null && own.isEmpty()) {
      withoutTime++;
    }
    rows.add(new LogTable.Row(form(company, role, starts, people(line)), closed));
    return "";
  }

  private List<PersonForm> people(Sheet.Line line) {
    String typed = TypedText.clean(line.cell(SheetColumn.PEOPLE)).replaceAll("\\s*[;\n]\\s*", "\n");
    PeopleLines.Reading read = PeopleLines.read(typed);
    if (read instanceof PeopleLines.Reading.Everybody everybody) {
      return everybody.people();
    }
    withoutPeople++;
    return List.of();
  }

  private InterviewForm form(String company, String role, Instant starts, List<PersonForm> people) {
    return new InterviewForm(
        company,
        role,
        CompanyStyle.UNSURE,
        zone,
        holidays.apply(zone),
        List.of(),
        "",
        starts,
        starts.plus(LENGTH),
        Format.UNKNOWN,
        null,
        null,
        people,
        null,
        null,
        null,
        Medium.EMAIL,
        false,
        Set.of(Guess.ZONE, Guess.HOLIDAYS));
  }
}
