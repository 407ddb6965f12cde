package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Delivery;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Plan;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** That nobody is asked too much: what one step asks of a person, no other asks that day. */
final class QuietDays {
  private static final Set<FollowUpKind> CHECK_INS =
      EnumSet.of(
          FollowUpKind.PROMISE_ASK,
          FollowUpKind.CHECK_IN_1,
          FollowUpKind.CHECK_IN_2,
          FollowUpKind.CHECK_IN_3,
          FollowUpKind.CHECK_IN_4,
          FollowUpKind.CLOSING_NOTE,
          FollowUpKind.VALUE_NOTE);

  /** Thanks and invitations ask for nothing; a courtesy ends in the minute of the check-in. */
  private static final Set<FollowUpKind> COURTESIES =
      EnumSet.of(
          FollowUpKind.THANK_YOU,
          FollowUpKind.LINKEDIN_INVITATION,
          FollowUpKind.REPLY_THANKS,
          FollowUpKind.ACCEPT_NEXT_ROUND,
          FollowUpKind.GRACIOUS_NOTE);

  private final Set<Instant> minutes = new HashSet<>();
  private final Map<String, StepKey> written = new HashMap<>();

  /** The minutes in which time alone brought a message. */
  Set<Instant> minutes() {
    return minutes;
  }

  /**
   * Notes whom a message asks to write to.
   *
   * @param pressed whether something was pressed in that minute, which may change everything
   */
  void check(CaseFile file, Plan after, Delivery delivery, boolean pressed) {
    for (Entry entry : delivery.entries()) {
      if (CHECK_INS.contains(entry.step().kind()) && !pressed) {
        afterTheTalks(file, after, delivery, entry);
        alone(file, delivery.at(), entry);
      }
    }
    for (Entry entry : delivery.entries()) {
      if (!COURTESIES.contains(entry.step().kind())) {
        note(file, delivery.at(), entry);
      }
    }
  }

  private static void afterTheTalks(CaseFile file, Plan after, Delivery delivery, Entry entry) {
    for (Interview interview : file.pipeline().interviewsOf(entry.opportunity())) {
      after
          .held(interview.id())
          .ifPresent(
              held ->
                  assertThat(held.ends())
                      .as(entry + " before the talk, at " + delivery.at())
                      .isBeforeOrEqualTo(delivery.at()));
    }
  }

  private void alone(CaseFile file, Instant at, Entry entry) {
    for (Row row : entry.rows()) {
      StepKey other = written.get(dayThere(file, at, row));
      assertThat(row.to() == 0 || other == null || other.equals(entry.step()))
          .as(entry + " at " + at + " beside " + other)
          .isTrue();
    }
  }

  private void note(CaseFile file, Instant at, Entry entry) {
    entry.rows().stream()
        .filter(row -> row.to() != 0)
        .forEach(row -> written.put(dayThere(file, at, row), entry.step()));
  }

  /** The person and the date where they are. */
  private static String dayThere(CaseFile file, Instant at, Row row) {
    ZoneId zone = file.pipeline().opportunity(row.opportunity()).orElseThrow().zone();
    return at.atZone(zone).toLocalDate() + " " + row.to();
  }
}
