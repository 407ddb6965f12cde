package followthrough.slack.messages;

import followthrough.core.plan.Again;
import followthrough.core.plan.Entry;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Says when the morning of the company is, for follow-ups that should arrive then. */
final class CompanyMorning {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final Facts facts;

  CompanyMorning(Facts facts) {
    this.facts = facts;
  }

  /** Empty for entries that are not bound to the company's morning. */
  String sentence(Entry entry, Instant shownAt) {
    boolean writes = entry.rows().stream().anyMatch(row -> row.to() != 0);
    if (!writes || !atMorning(entry)) {
      return "";
    }
    ZoneId zone = facts.companyZone(entry.opportunity());
    LocalDate day = shownAt.atZone(zone).toLocalDate();
    Instant nine = day.atTime(NINE).atZone(zone).toInstant();
    Instant noon = day.atTime(NOON).atZone(zone).toInstant();
    if (nine.isAfter(shownAt) && !facts.sameClock(entry.opportunity(), nine)) {
      return RowSentences.scheduleFor(facts.companyPlace(entry.opportunity()), facts.at(nine));
    }
    if (facts.sameClock(entry.opportunity(), nine)) {
      return RowSentences.sameMorning();
    }
    if (noon.isBefore(shownAt)) {
      return RowSentences.afterMorning(
          facts.companyPlace(entry.opportunity()), Times.time(shownAt, zone));
    }
    return RowSentences.theirMorning(
        facts.companyPlace(entry.opportunity()),
        Times.time(nine, facts.zone()),
        Times.time(noon, facts.zone()));
  }

  private static boolean atMorning(Entry entry) {
    if (entry.again() == Again.SNOOZED) {
      return false;
    }
    return switch (entry.rule()) {
      case CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          OFFER_COUNTER_SILENCE,
          CLOSING_NOTE,
          VALUE_NOTE,
          SEND_RESOURCE,
          FORWARD_PRAISE,
          STILL_NO_TIME,
          NO_CALL_NEW_SLOTS ->
          true;
      case CALL_CONSULTANT -> entry.again() != null;
      default -> entry.again() != null && !entry.step().kind().forUser();
    };
  }
}
