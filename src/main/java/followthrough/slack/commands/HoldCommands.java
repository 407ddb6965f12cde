package followthrough.slack.commands;

import followthrough.core.action.Action;
import followthrough.core.action.Desk;
import followthrough.core.action.Pause;
import followthrough.core.action.Resume;
import followthrough.core.action.Stop;
import followthrough.core.people.PersonId;
import followthrough.core.plan.UserClock;
import followthrough.slack.kit.Outgoing;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Answers {@code /interview pause}, {@code stop} and {@code resume}. */
final class HoldCommands {
  private final Desk desk;
  private final Consumer<PersonId> changed;

  HoldCommands(Desk desk, Consumer<PersonId> changed) {
    this.desk = desk;
    this.changed = changed;
  }

  String pause(Desk.View view, String typed) {
    LocalDate today = view.now().atZone(zone(view)).toLocalDate();
    PauseDay.Reading reading = new PauseDay(today).read(typed);
    if (reading instanceof PauseDay.Reading.Day day) {
      press(view, new Pause(day.day()));
      Instant morning = UserClock.of(view.file().person().current()).nine(day.day());
      return HoldSentences.paused(Times.at(morning, zone(view), view.now()));
    }
    if (reading instanceof PauseDay.Reading.NotAhead past) {
      return HoldSentences.notAhead(Times.day(past.day(), today));
    }
    if (reading instanceof PauseDay.Reading.FarAway far) {
      return HoldSentences.farAway(Times.day(far.day(), today));
    }
    return typed.isBlank() ? HoldSentences.WHICH_DAY : HoldSentences.unreadable(typed);
  }

  String stop(Desk.View view) {
    press(view, new Stop());
    return HoldSentences.STOPPED;
  }

  String resume(Desk.View view) {
    boolean held = view.plan().held();
    Desk.View after = held ? press(view, new Resume()) : view;
    String began = held ? HoldSentences.RESUMED : HoldSentences.NOTHING_ON_HOLD;
    if (held && Outgoing.now(after)) {
      return began + " " + HoldSentences.DUE_NOW;
    }
    return began + " " + new StatusAnswer(after).next();
  }

  private Desk.View press(Desk.View view, Action<?> action) {
    PersonId person = view.file().person().id();
    desk.press(person, action);
    changed.accept(person);
    return desk.look(person).orElse(view);
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }
}
