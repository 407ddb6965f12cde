package followthrough.storage;

import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Filed;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, as one row: every kind uses the columns it needs. */
record EventRow(
    Happening.Kind kind,
    long number,
    Instant at,
    @Nullable Long opportunity,
    @Nullable Long interview,
    @Nullable Instant starts,
    @Nullable Instant ends,
    @Nullable LocalDate date,
    @Nullable Medium medium,
    @Nullable Long contact,
    @Nullable By movedBy,
    @Nullable Boolean confirm,
    @Nullable Long namedInterview,
    @Nullable Long request,
    LookBack lookBack,
    List<Item> items) {

  /** One part of a list inside an event: words, or an opportunity. */
  record Item(long event, @Nullable String words, @Nullable Long opportunity) {}

  static EventRow of(Happening happening) {
    Details details = details(happening);
    return new EventRow(
        happening.kind(),
        happening.number(),
        happening.at(),
        happening instanceof Happening.OfOpportunity of ? of.opportunity() : null,
        happening instanceof Happening.OfInterview of ? of.interview() : null,
        details.starts,
        details.ends,
        details.date,
        happening instanceof Happening.Reached reached ? reached.medium() : null,
        details.contact,
        details.movedBy,
        details.confirm,
        named(happening),
        happening instanceof Happening.OfRequest of ? of.request() : null,
        happening instanceof Happening.Debriefed debrief ? debrief.lookBack() : LookBack.NOTHING,
        items(happening));
  }

  /** An interview that is only named: the event does not go with it. */
  private static @Nullable Long named(Happening happening) {
    if (happening instanceof Happening.NextRound next) {
      return next.interview();
    }
    return happening instanceof Happening.DecisionSet set ? set.interview() : null;
  }

  private static List<Item> items(Happening happening) {
    long event = happening.number();
    if (happening instanceof Happening.Debriefed debriefed) {
      return debriefed.wentWrong().stream().map(words -> new Item(event, words, null)).toList();
    }
    if (happening instanceof Happening.Competed competed) {
      return competed.waiting().stream().map(job -> new Item(event, null, job)).toList();
    }
    String words = words(happening);
    return words.isEmpty() ? List.of() : List.of(new Item(event, words, null));
  }

  /** What a happening was about, in the person's words. */
  private static String words(Happening happening) {
    return switch (happening.kind()) {
      case PROMISED -> ((Happening.Promised) happening).what();
      case REQUESTED -> ((Happening.Requested) happening).what();
      case COUNTERED -> ((Happening.Countered) happening).what();
      case DECLINED -> ((Happening.Declined) happening).why();
      case WITHDRAWN -> ((Happening.Withdrawn) happening).why();
      case ARCHIVED -> word(((Happening.Archived) happening).why());
      case MOVED_AWAY -> ((Happening.MovedAway) happening).times();
      case CANCELLED -> ((Happening.Cancelled) happening).times();
      case NOT_CALLED -> ((Happening.NotCalled) happening).times();
      default -> "";
    };
  }

  /** Whether a list belongs to it. */
  boolean lists() {
    return switch (kind) {
      case DEBRIEFED, COMPETED, PROMISED, REQUESTED, COUNTERED -> true;
      case DECLINED, WITHDRAWN, ARCHIVED, MOVED_AWAY, CANCELLED, NOT_CALLED -> true;
      default -> false;
    };
  }

  /** What only some kinds have. */
  private record Details(
      @Nullable Instant starts,
      @Nullable Instant ends,
      @Nullable LocalDate date,
      @Nullable Long contact,
      @Nullable By movedBy,
      @Nullable Boolean confirm) {
    static final Details NONE = new Details(null, null, null, null, null, null);

    static Details date(@Nullable LocalDate date, @Nullable Long contact) {
      return new Details(null, null, date, contact, null, null);
    }
  }

  private static Details details(Happening happening) {
    return switch (happening.kind()) {
      case SAVED -> times((Happening.Saved) happening);
      case NEW_TIME -> times((Happening.NewTime) happening);
      case MOVED_AWAY -> new Details(null, null, null, null, happening.by(), null);
      case DEBRIEFED -> {
        Happening.Debriefed debriefed = (Happening.Debriefed) happening;
        yield Details.date(debriefed.decision(), debriefed.reference());
      }
      case DECISION_SET -> Details.date(((Happening.DecisionSet) happening).decision(), null);
      case REPLIED -> {
        Happening.Replied replied = (Happening.Replied) happening;
        yield Details.date(replied.decision(), replied.from());
      }
      case PROMISED -> {
        Happening.Promised promised = (Happening.Promised) happening;
        yield new Details(promised.until(), null, null, promised.from(), null, null);
      }
      case REQUESTED -> asked((Happening.Requested) happening);
      case MORE_TIME_ASKED -> Details.date(((Happening.MoreTimeAsked) happening).until(), null);
      case OUT_OF_OFFICE -> {
        Happening.OutOfOffice out = (Happening.OutOfOffice) happening;
        yield Details.date(out.firstDayBack(), out.contact());
      }
      case NEXT_ROUND -> Details.date(null, ((Happening.NextRound) happening).from());
      case OFFERED -> {
        Happening.Offered offered = (Happening.Offered) happening;
        yield Details.date(offered.answerDay(), offered.from());
      }
      case PAUSED -> Details.date(((Happening.Paused) happening).until(), null);
      case DELIVERED, REQUEST_DROPPED, MORE_TIME_REFUSED, COUNTERED -> Details.NONE;
      case NOT_CALLED ->
          new Details(
              null, null, null, null, null, ((Happening.NotCalled) happening).nobodyThere());
      case CANCELLED, PRAISE_ARRIVED, MEDIUM_NOTED, REJECTED, COMPETED -> Details.NONE;
      case ACCEPTED, DECLINED, WITHDRAWN, ARCHIVED, KEPT_OPEN, REOPENED, STOPPED, RESUMED ->
          Details.NONE;
    };
  }

  private static Details times(Happening.Saved saved) {
    return new Details(saved.starts(), saved.ends(), saved.decision(), null, null, null);
  }

  private static Details times(Happening.NewTime next) {
    return new Details(
        next.starts(), next.ends(), next.decision(), null, next.by(), next.confirm());
  }

  private static Details asked(Happening.Requested requested) {
    Due due = requested.due();
    return new Details(due.minute(), null, due.day(), requested.from(), null, null);
  }

  Happening happening() {
    return switch (kind) {
      case SAVED -> new Happening.Saved(number, at, job(), talk(), start(), end(), date, medium);
      case NEW_TIME ->
          new Happening.NewTime(number, at, job(), talk(), start(), end(), date, by(), confirmed());
      case MOVED_AWAY -> new Happening.MovedAway(number, at, job(), talk(), by(), about());
      case CANCELLED -> new Happening.Cancelled(number, at, job(), talk(), medium, about());
      case NOT_CALLED -> new Happening.NotCalled(number, at, job(), talk(), confirmed(), about());
      case DEBRIEFED ->
          new Happening.Debriefed(number, at, job(), talk(), date, words(), contact, lookBack);
      case PRAISE_ARRIVED -> new Happening.PraiseArrived(number, at, job(), talk());
      case DECISION_SET -> new Happening.DecisionSet(number, at, job(), namedInterview, date);
      case REPLIED -> new Happening.Replied(number, at, job(), date, medium, contact);
      case PROMISED -> new Happening.Promised(number, at, job(), start(), about(), contact);
      case REQUESTED ->
          new Happening.Requested(number, at, job(), about(), new Due(starts, date), contact);
      case DELIVERED -> new Happening.Delivered(number, at, job(), needed(request));
      case REQUEST_DROPPED -> new Happening.RequestDropped(number, at, job(), needed(request));
      case MORE_TIME_ASKED -> new Happening.MoreTimeAsked(number, at, job(), day());
      case MORE_TIME_REFUSED -> new Happening.MoreTimeRefused(number, at, job());
      case COUNTERED -> new Happening.Countered(number, at, job(), about());
      case OUT_OF_OFFICE -> new Happening.OutOfOffice(number, at, job(), contact, day());
      case NEXT_ROUND ->
          new Happening.NextRound(number, at, job(), namedInterview, medium, contact);
      case MEDIUM_NOTED -> new Happening.MediumNoted(number, at, job(), medium);
      case REJECTED -> new Happening.Rejected(number, at, job(), medium);
      case OFFERED -> new Happening.Offered(number, at, job(), date, medium, contact);
      case COMPETED -> new Happening.Competed(number, at, job(), waiting());
      case ACCEPTED -> new Happening.Accepted(number, at, job());
      case DECLINED -> new Happening.Declined(number, at, job(), about());
      case WITHDRAWN -> new Happening.Withdrawn(number, at, job(), about());
      case ARCHIVED -> new Happening.Archived(number, at, job(), shelved());
      case KEPT_OPEN -> new Happening.KeptOpen(number, at, job());
      case REOPENED -> new Happening.Reopened(number, at, job());
      case PAUSED -> new Happening.Paused(number, at, day());
      case STOPPED -> new Happening.Stopped(number, at);
      case RESUMED -> new Happening.Resumed(number, at);
    };
  }

  private boolean confirmed() {
    return Boolean.TRUE.equals(confirm);
  }

  EventRow with(List<Item> itsItems) {
    return new EventRow(
        kind,
        number,
        at,
        opportunity,
        interview,
        starts,
        ends,
        date,
        medium,
        contact,
        movedBy,
        confirm,
        namedInterview,
        request,
        lookBack,
        itsItems);
  }

  private List<String> words() {
    return items.stream().flatMap(item -> Stream.ofNullable(item.words())).toList();
  }

  private static String word(Filed why) {
    return why == Filed.UNTOLD ? "" : why.name();
  }

  private Filed shelved() {
    return about().isEmpty() ? Filed.UNTOLD : Filed.valueOf(about());
  }

  private String about() {
    return String.join("", words());
  }

  private List<Long> waiting() {
    return items.stream().flatMap(item -> Stream.ofNullable(item.opportunity())).toList();
  }

  private long job() {
    return needed(opportunity);
  }

  private long talk() {
    return needed(interview);
  }

  private Instant start() {
    return needed(starts);
  }

  private Instant end() {
    return needed(ends);
  }

  private LocalDate day() {
    return needed(date);
  }

  private By by() {
    return needed(movedBy);
  }

  private <T> T needed(@Nullable T column) {
    if (column == null) {
      throw new IllegalStateException("event " + number + " of kind " + kind + " lacks a column");
    }
    return column;
  }
}
