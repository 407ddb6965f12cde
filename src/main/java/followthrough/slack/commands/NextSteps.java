package followthrough.slack.commands;

import followthrough.core.action.Desk;
import followthrough.core.plan.PlannedStep;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.DueSteps;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Answers {@code /interview next}: what waits for the person, and what comes next. */
final class NextSteps {
  private static final int MOST = 8;

  private final Desk.View view;
  private final ZoneId zone;

  NextSteps(Desk.View view) {
    this.view = view;
    this.zone = view.file().person().current().zone();
  }

  String text() {
    DueSteps steps = new DueSteps(view);
    List<PlannedStep> waiting = steps.now();
    List<PlannedStep> coming = steps.later().stream().filter(view.plan()::comes).toList();
    List<String> lines = new ArrayList<>();
    if (view.plan().held()) {
      lines.add(CommandSentences.paused(StatusAnswer.until(view)));
    }
    list(lines, CommandSentences.WAITING, waiting.stream().map(this::waiting).toList());
    list(lines, CommandSentences.COMING, coming.stream().map(this::coming).toList());
    return lines.isEmpty() ? CommandSentences.NO_NEWS : String.join("\n", lines);
  }

  private static void list(List<String> lines, String heading, List<String> all) {
    if (all.isEmpty()) {
      return;
    }
    lines.add(heading);
    lines.addAll(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      lines.add(CommandSentences.more(all.size() - MOST));
    }
  }

  private String waiting(PlannedStep planned) {
    Instant deadline = deadline(planned);
    String by = deadline.equals(Instant.MAX) ? "" : by(deadline);
    return "\u2022 " + deed(planned) + by;
  }

  private String by(Instant deadline) {
    return deadline.isAfter(view.now())
        ? CommandSentences.by(when(deadline))
        : CommandSentences.wasDue(when(deadline));
  }

  private String coming(PlannedStep planned) {
    Instant due = planned.dueAt().orElse(view.now());
    String when = due.isAfter(view.now()) ? when(due) : CommandSentences.NOW;
    return "\u2022 *%s*: %s".formatted(when, deed(planned));
  }

  private String deed(PlannedStep planned) {
    String deed = Deeds.of(planned, view.file().pipeline());
    long opportunity = planned.step().opportunity();
    boolean elsewhere =
        planned.step().rows().stream().allMatch(row -> row.opportunity() != opportunity);
    return opportunity == 0 || elsewhere
        ? deed
        : deed + " (" + Text.plain(new Facts(view).company(opportunity)) + ")";
  }

  private Instant deadline(PlannedStep planned) {
    return planned.deadline(planned.lastShown().orElse(view.now())).orElse(Instant.MAX);
  }

  private String when(Instant instant) {
    return Times.near(instant, zone, view.now());
  }
}
