package followthrough.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewClosedHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.event.Event;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.debrief.DebriefModal;
import followthrough.slack.drafts.DraftForm;
import followthrough.slack.home.HomeTab;
import followthrough.slack.modals.EditInterviewModal;
import followthrough.slack.modals.HolidayCalendar;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.news.NewsDesk;
import followthrough.slack.opportunity.OpportunityModal;
import followthrough.slack.people.People;
import followthrough.slack.people.PersonChanges;
import followthrough.slack.presses.ReminderPresses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlackFaceTest {
  @Test
  void theListSaysExactlyWhatIsRegistered() {
    Registered app = new Registered();
    LogInterviewModal log = new LogInterviewModal(null, null, HolidayCalendar.COMMON, person -> {});
    SettingsModal settings = new SettingsModal(null, null, person -> {});
    new SlackFace(
            new InterviewCommand(null, null, null, log, settings, person -> {}),
            log,
            new EditInterviewModal(null, HolidayCalendar.COMMON, person -> {}),
            new OpportunityModal(null, null),
            settings,
            new ReminderPresses(null, null, null, null, null, null),
            new NewsDesk(null, null, null),
            new DebriefModal(null, null),
            new DraftForm(null, null, null, null, null),
            new HomeTab(null, null, null),
            new PersonChanges(mock(People.class)))
        .register(app);

    assertThat(app.commands).isEqualTo(SlackFace.COMMANDS);
    assertThat(app.submissions).isEqualTo(SlackFace.SUBMISSIONS);
    assertThat(app.actions).isEqualTo(SlackFace.ACTIONS);
    assertThat(app.closings).isEqualTo(SlackFace.CLOSINGS);
    assertThat(app.events).isEqualTo(SlackFace.EVENTS);
    assertThat(app.shortcuts).isEqualTo(SlackFace.SHORTCUTS);
  }

  /** Notes what is registered, as it was written: an exact id or a pattern. */
  private static final class Registered extends App {
    final Set<String> commands = new TreeSet<>();
    final Set<String> submissions = new TreeSet<>();
    final Set<String> closings = new TreeSet<>();
    final Set<String> actions = new TreeSet<>();
    final Set<String> events = new TreeSet<>();
    final Set<String> shortcuts = new TreeSet<>();

    Registered() {
      super(AppConfig.builder().singleTeamBotToken("xoxb-1").build(), List.of());
    }

    @Override
    public App command(String id, SlashCommandHandler handler) {
      commands.add(id);
      return this;
    }

    @Override
    public App command(Pattern id, SlashCommandHandler handler) {
      commands.add(id.pattern());
      return this;
    }

    @Override
    public App viewSubmission(String id, ViewSubmissionHandler handler) {
      submissions.add(id);
      return this;
    }

    @Override
    public App viewSubmission(Pattern id, ViewSubmissionHandler handler) {
      submissions.add(id.pattern());
      return this;
    }

    @Override
    public App viewClosed(String id, ViewClosedHandler handler) {
      closings.add(id);
      return this;
    }

    @Override
    public App blockAction(String id, BlockActionHandler handler) {
      actions.add(id);
      return this;
    }

    @Override
    public App blockAction(Pattern id, BlockActionHandler handler) {
      actions.add(id.pattern());
      return this;
    }

    @Override
    public App globalShortcut(String id, GlobalShortcutHandler handler) {
      shortcuts.add(id);
      return this;
    }

    @Override
    public App messageShortcut(String id, MessageShortcutHandler handler) {
      shortcuts.add(id);
      return this;
    }

    @Override
    public <E extends Event> App event(Class<E> type, BoltEventHandler<E> handler) {
      try {
        events.add((String) type.getField("TYPE_NAME").get(null));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
      return this;
    }
  }
}
