package followthrough.slack.pasted;

import followthrough.slack.modals.FilledIn;
import followthrough.slack.news.NewsKind;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could be done with a mail; nothing is done before the person confirms it. */
public sealed interface Proposal {

  /** Nothing that can be relied on was found in it. */
  record NotSure() implements Proposal {}

  /**
   * One thing happened to an opportunity.
   *
   * @param sentence what a person would type about it, without a day
   * @param line the words it goes by, as they stand in the mail
   * @param note what could not be read for certain, or what was assumed; empty for neither
   * @param all where it may have happened; none when no opportunity is named that is stored
   */
  record Happened(NewsKind kind, String sentence, String line, String note, List<Candidate> all)
      implements Proposal {
    public Happened {
      all = List.copyOf(all);
    }
  }

  /**
   * One opportunity that is meant.
   *
   * @param sentence what a person would type about it
   * @param when the time on the clock of the interview; null when none goes with it
   * @param day the day as it is told; empty when none goes with it
   */
  record Candidate(long opportunity, String sentence, @Nullable ZonedDateTime when, String day) {}

  /** An interview at that time stands there already. */
  record Known(long opportunity, ZonedDateTime when) implements Proposal {}

  /** An invitation to something that is not stored yet. */
  record NewInterview(FilledIn form, String line) implements Proposal {}
}
