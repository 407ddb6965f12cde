package followthrough.slack.messages;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Plan;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What to say and to write on the way to an interview when one is late; it changes nothing. */
public final class LateNotes {
  public static final String TITLE = "Running late";
  static final List<Integer> MINUTES = List.of(10, 20, 30);

  private final Instant starts;
  private final ZoneId company;
  private final String whom;
  private final boolean remote;

  private LateNotes(Instant starts, ZoneId company, String whom, boolean remote) {
    this.starts = starts;
    this.company = company;
    this.whom = whom;
    this.remote = remote;
  }

  /** For the note before leaving, while the interview has not started; empty elsewhere. */
  public static Optional<LateNotes> of(RowValue row, Facts facts) {
    if (row.step().kind() != FollowUpKind.BEFORE_YOU_LEAVE) {
      return Optional.empty();
    }
    long opportunity = facts.opportunityOf(row.step());
    boolean remote =
        facts
            .interview(row.step().subject())
            .filter(interview -> interview.format().promisedCall())
            .isPresent();
    return facts
        .held(row.step().subject())
        .map(Plan.Held::starts)
        .filter(starts -> starts.isAfter(facts.now()))
        .map(
            starts -> {
              String whom =
                  facts
                      .view()
                      .plan()
                      .mainContact(opportunity)
                      .map(contact -> Text.plain(contact.name()))
                      .orElseGet(() -> Text.plain(facts.company(opportunity)));
              return new LateNotes(starts, facts.companyZone(opportunity), whom, remote);
            });
  }

  /** The call first, then the same in one line of mail; times on the clock of the company. */
  public List<String> paragraphs(int minutes) {
    String time = Times.time(starts, company);
    String late = "about " + minutes + " minutes late";
    String sorry = ". I'm sorry for the wait.";
    return List.of(
        "*Call "
            + whom
            + "*\nHello, I'm "
            + (remote
                ? "running " + late + " for our call at " + time
                : "on my way to our interview at " + time + " and I'm running " + late)
            + sorry
            + " Is that still all right for you?",
        "*Or write one line*\nI'm "
            + (remote
                ? "running " + late + " for our call at "
                : "on my way and " + late + " for our interview at ")
            + time
            + sorry);
  }
}
