package followthrough.slack.news;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a piece of news is about.
 *
 * @param interview 0 when the opportunity has none
 */
record NewsTarget(long opportunity, long interview) {

  /** The opportunity with the interview that is most likely meant: the next, else the last. */
  static NewsTarget of(Desk.View view, long opportunity) {
    List<Interview> all = view.file().pipeline().interviewsOf(opportunity);
    Optional<Interview> next =
        all.stream()
            .filter(one -> one.ends().isAfter(view.now()))
            .min(Comparator.comparing(Interview::ends));
    return new NewsTarget(
        opportunity,
        next.or(() -> all.stream().max(Comparator.comparing(Interview::ends)))
            .map(Interview::id)
            .orElse(0L));
  }

  /** The opportunity with the interview whose decision is awaited. */
  static NewsTarget ofAwaited(Desk.View view, long opportunity) {
    return new NewsTarget(opportunity, view.story().of(opportunity).awaited().orElse(0L));
  }

  Optional<Opportunity> in(Desk.View view) {
    return view.file().pipeline().opportunity(opportunity);
  }

  Optional<Interview> interviewIn(Desk.View view) {
    return view.file().pipeline().interview(interview);
  }

  /** Where the company counts its days; the reader's zone when it is gone. */
  ZoneId zone(Desk.View view) {
    return in(view).map(Opportunity::zone).orElse(view.file().person().current().zone());
  }

  String text() {
    return opportunity + "|" + interview;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static NewsTarget parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a target: " + text);
    }
    return new NewsTarget(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }
}
