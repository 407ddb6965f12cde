package followthrough.slack.messages;

import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Happening;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;

/** What they asked the person for, in words. */
public final class AskedSentences {
  private AskedSentences() {}

  /** Such as {@code two references, due Tue, Dec 8}; what was typed stays as typed. */
  public static String of(Happening.Requested asked, Facts facts) {
    return Text.plain(asked.what()) + ", due " + due(asked, facts);
  }

  /** A day of the company, or a minute on the reader's clock. */
  public static String due(Happening.Requested asked, Facts facts) {
    Due due = asked.due();
    LocalDate day = due.day();
    Instant minute = due.by(facts.companyZone(asked.opportunity()));
    return day == null
        ? Times.at(minute, facts.zone(), facts.now())
        : Times.day(day, facts.now().atZone(facts.zone()).toLocalDate());
  }
}
