package followthrough.core.action;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Filed;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Logs interviews that stand in a table, all or none. One that is known by company and start is
 * left as it is, so that the same table adds nothing a second time.
 */
public record LogTable(List<Row> rows) implements Action<LogTable.Result> {
  /** More is no list of interviews of one person. */
  public static final int MOST = 200;

  public LogTable {
    rows = List.copyOf(rows);
    if (rows.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " interviews");
    }
  }

  /**
   * An interview of the table.
   *
   * @param closed whether the table says that nothing is to be expected any more
   */
  public record Row(InterviewForm form, boolean closed) {}

  /** How many were added, and how many were there. */
  public record Result(int added, int already) {}

  /** Which rows would be added to what is known. */
  public static List<Row> news(Desk.View view, List<Row> rows) {
    return rows.stream()
        .filter(row -> !isThere(view.file().pipeline().opportunities(), view, row))
        .toList();
  }

  private static boolean isThere(List<Opportunity> opportunities, Desk.View view, Row row) {
    return opportunities.stream()
        .filter(one -> TypedText.same(one.company(), row.form().company()))
        .flatMap(one -> view.file().pipeline().interviewsOf(one.id()).stream())
        .anyMatch(one -> one.starts().equals(row.form().starts()));
  }

  @Override
  public Outcome<Result> apply(Ledger ledger, Plan plan, Instant now) {
    List<Row> news = news(new Desk.View(ledger.file(), plan, now), rows);
    Set<Long> before =
        ledger.pipeline().opportunities().stream().map(Opportunity::id).collect(Collectors.toSet());
    Map<Long, Boolean> ends = new LinkedHashMap<>();
    List<Row> byTime = new ArrayList<>(news);
    byTime.sort(Comparator.comparing(row -> row.form().starts()));
    for (Row row : byTime) {
      if (new LogInterview(row.form()).apply(ledger, plan, now)
          instanceof Outcome.Done<Long> done) {
        long home = ledger.pipeline().interview(done.value()).orElseThrow().opportunity();
        ends.put(home, row.closed());
      }
    }
    // What is under way here is not ended by a table.
    ends.keySet().removeAll(before);
    ends.forEach(
        (home, closed) -> {
          if (closed) {
            ledger.add(new Happening.Archived(ledger.number(), now, home, Filed.UNTOLD));
          }
        });
    return Outcome.done(new Result(news.size(), rows.size() - news.size()));
  }
}
