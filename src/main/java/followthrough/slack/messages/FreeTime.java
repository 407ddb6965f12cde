package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Agenda;
import followthrough.core.plan.PlannedStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a person with nothing left to do has nothing to do. */
public final class FreeTime {
  private static final Duration AHEAD = Duration.ofDays(366);

  private final Desk.View view;

  public FreeTime(Desk.View view) {
    this.view = view;
  }

  /**
   * One sentence, such as {@code Nothing for you to do until Thursday.}; empty while something is
   * due, while reminders are on hold, and when nothing is to come.
   */
  public Optional<String> sentence() {
    DueSteps steps = new DueSteps(view);
    if (view.plan().held() || !steps.now().isEmpty()) {
      return Optional.empty();
    }
    Stream<Instant> comes =
        steps.later().stream().map(PlannedStep::dueAt).flatMap(Optional::stream);
    Stream<Instant> talks =
        view.plan().agenda().between(view.now(), view.now().plus(AHEAD)).stream()
            .filter(item -> item.task() == null && underWay(item))
            .flatMap(item -> Stream.ofNullable(item.at()));
    return Stream.concat(comes, talks)
        .min(Instant::compareTo)
        .filter(next -> next.isAfter(view.now()))
        .map(next -> FreeSentences.until(next, view.file().person().current().zone(), view.now()));
  }

  private boolean underWay(Agenda.Item item) {
    Stage stage = view.plan().stage(item.opportunity());
    return !stage.closed();
  }
}
