package followthrough.slack;

import com.slack.api.bolt.App;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.debrief.DebriefModal;
import followthrough.slack.drafts.DraftForm;
import followthrough.slack.home.HomeTab;
import followthrough.slack.home.HomeView;
import followthrough.slack.messages.ActionIds;
import followthrough.slack.modals.EditInterviewModal;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.news.NewsDesk;
import followthrough.slack.news.NewsMenu;
import followthrough.slack.opportunity.OpportunityModal;
import followthrough.slack.people.PersonChanges;
import followthrough.slack.presses.ReminderPresses;
import java.util.List;
import java.util.Set;

/** Everything Slack can ask of us, top to bottom. */
public final class SlackFace {
  /** Slash commands. */
  public static final Set<String> COMMANDS = Set.of(InterviewCommand.COMMAND);

  /** Shortcuts, by callback id. */
  public static final Set<String> SHORTCUTS = Set.of();

  /** Modals that can be saved, by callback id. */
  public static final Set<String> SUBMISSIONS =
      Set.of(
          LogInterviewModal.CALLBACK,
          EditInterviewModal.CALLBACK,
          OpportunityModal.CORRECTED,
          SettingsModal.CALLBACK,
          ActionIds.DRAFT_VIEW,
          NewsDesk.FORM,
          DebriefModal.CALLBACK);

  /** Modals of whose closing we want to hear, by callback id. */
  public static final Set<String> CLOSINGS = Set.of(OpportunityModal.CALLBACK);

  /** Buttons and menus, by action id or, where the id carries data, by its pattern. */
  public static final Set<String> ACTIONS =
      Set.of(
          LogInterviewModal.OPEN,
          LogInterviewModal.MORE_OPTIONS,
          EditInterviewModal.OPEN,
          EditInterviewModal.DELETE,
          ActionIds.OPEN_OPPORTUNITY,
          OpportunityModal.NEWER,
          OpportunityModal.OLDER,
          OpportunityModal.WHY,
          OpportunityModal.TAKE_BACK,
          OpportunityModal.CORRECT,
          SettingsModal.OPEN,
          ActionIds.MARK_SENT,
          ActionIds.LEFT_VOICEMAIL,
          ActionIds.DRAFT,
          ActionIds.MORE,
          ActionIds.UNDO,
          ActionIds.ARCHIVE,
          ActionIds.KEEP_OPEN,
          ActionIds.KEEP_GOING,
          ActionIds.PAUSE_UNTIL,
          ActionIds.STOP,
          NewsMenu.ACTION,
          NewsDesk.TAKE_BACK,
          DebriefModal.OPEN,
          DraftForm.VERSION,
          DraftForm.CHECK,
          DraftForm.START_OVER,
          DraftForm.MARK_SENT,
          DraftForm.LEFT_VOICEMAIL,
          HomeView.PREVIOUS,
          HomeView.NEXT);

  /** Events that Slack tells by itself. */
  public static final Set<String> EVENTS = Set.of(HomeTab.EVENT, PersonChanges.EVENT);

  private final List<Part> parts;

  /** One answerer: it registers what it listens for. */
  @FunctionalInterface
  private interface Part {
    void register(App app);
  }

  public SlackFace(
      InterviewCommand command,
      LogInterviewModal logInterview,
      EditInterviewModal editInterview,
      OpportunityModal opportunities,
      SettingsModal settings,
      ReminderPresses reminders,
      NewsDesk news,
      DebriefModal debrief,
      DraftForm drafts,
      HomeTab home,
      PersonChanges personChanges) {
    parts =
        List.of(
            command::register,
            logInterview::register,
            editInterview::register,
            opportunities::register,
            settings::register,
            reminders::register,
            news::register,
            debrief::register,
            drafts::register,
            home::register,
            personChanges::register);
  }

  public void register(App app) {
    parts.forEach(part -> part.register(app));
  }
}
