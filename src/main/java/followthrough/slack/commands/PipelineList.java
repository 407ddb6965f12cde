package followthrough.slack.commands;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.PipelineSentences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers {@code /interview list}: every opportunity by stage, with its next date. */
final class PipelineList {
  private static final int MOST_OF_A_STAGE = 15;
  private static final int LONGEST_ROLE = 80;

  private final Desk.View view;
  private final ZoneId zone;

  PipelineList(Desk.View view) {
    this.view = view;
    this.zone = view.file().person().current().zone();
  }

  String text() {
    List<String> lines = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Opportunity> all =
          view.opportunities(stage).stream().sorted(Comparator.comparing(this::nextDate)).toList();
      if (!all.isEmpty()) {
        lines.add("*" + PipelineSentences.stage(stage) + "*");
        all.stream().limit(MOST_OF_A_STAGE).map(this::line).forEach(lines::add);
        if (all.size() > MOST_OF_A_STAGE) {
          lines.add(CommandSentences.more(all.size() - MOST_OF_A_STAGE));
        }
      }
    }
    return lines.isEmpty() ? CommandSentences.NOTHING_YET : String.join("\n", lines);
  }

  private String line(Opportunity opportunity) {
    List<String> parts = new ArrayList<>();
    String role = Text.plain(Text.clip(opportunity.role(), LONGEST_ROLE));
    parts.add(
        "\u2022 " + Text.plain(opportunity.company()) + (role.isBlank() ? "" : " (" + role + ")"));
    interview(opportunity).map(this::when).map(CommandSentences::interview).ifPresent(parts::add);
    reminder(opportunity)
        .map(
            at ->
                at.isAfter(view.now())
                    ? CommandSentences.reminder(when(at))
                    : CommandSentences.REMINDER_DUE)
        .ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private Instant nextDate(Opportunity opportunity) {
    Instant interview = interview(opportunity).orElse(Instant.MAX);
    Instant reminder = reminder(opportunity).orElse(Instant.MAX);
    return interview.isBefore(reminder) ? interview : reminder;
  }

  /** The next interview still to come. */
  private Optional<Instant> interview(Opportunity opportunity) {
    return view.file().pipeline().interviewsOf(opportunity.id()).stream()
        .flatMap(one -> view.plan().held(one.id()).stream())
        .map(Plan.Held::starts)
        .filter(starts -> starts.isAfter(view.now()))
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> reminder(Opportunity opportunity) {
    return view.plan().steps().stream()
        .filter(planned -> planned.step().opportunity() == opportunity.id())
        .map(PlannedStep::dueAt)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private String when(Instant instant) {
    return Times.near(instant, zone, view.now());
  }
}
