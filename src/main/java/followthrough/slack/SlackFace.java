package followthrough.slack;

import com.slack.api.bolt.App;
import followthrough.slack.commands.InterviewCommand;
import followthrough.slack.data.DataDesk;
import followthrough.slack.debrief.DebriefModal;
import followthrough.slack.drafts.DraftForm;
import followthrough.slack.home.HomeTab;
import followthrough.slack.invitations.InvitationReader;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Switchboard.Part;
import followthrough.slack.modals.EditInterviewModal;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.modals.MissingPeople;
import followthrough.slack.modals.SettingsModal;
import followthrough.slack.news.NewsDesk;
import followthrough.slack.opportunity.OpportunityModal;
import followthrough.slack.people.PersonChanges;
import followthrough.slack.presses.ReminderPresses;
import followthrough.slack.replies.TypedMessages;
import followthrough.slack.sheets.SheetDesk;
import java.util.List;
import java.util.Set;

/**
 * The parts that answer whatever Slack can ask of us, top to bottom. Each begins with the list of
 * what it answers, in {@code plugInto}; what stands there is what works.
 */
public final class SlackFace {
  private final Switchboard board = new Switchboard();

  /**
   * Puts the lists of all parts together.
   *
   * @throws IllegalArgumentException when two parts answer the same
   */
  public SlackFace(
      InterviewCommand command,
      LogInterviewModal logInterview,
      EditInterviewModal editInterview,
      MissingPeople missingPeople,
      OpportunityModal opportunities,
      SettingsModal settings,
      ReminderPresses reminders,
      NewsDesk news,
      DebriefModal debrief,
      DraftForm drafts,
      HomeTab home,
      TypedMessages messages,
      DataDesk data,
      SheetDesk sheets,
      InvitationReader invitations,
      PersonChanges personChanges) {
    List.<Part>of(
            command,
            logInterview,
            editInterview,
            missingPeople,
            opportunities,
            settings,
            reminders,
            news,
            debrief,
            drafts,
            home,
            messages,
            data,
            sheets,
            invitations,
            personChanges)
        .forEach(part -> part.plugInto(board));
  }

  /** What of that kind Slack can ask. */
  public Set<String> asked(Switchboard.Kind kind) {
    return board.names(kind);
  }

  public void register(App app) {
    board.register(app);
  }
}
