package followthrough.slack.news;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.core.people.PersonId;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.RichText;
import followthrough.slack.presses.MessageUpdates;
import followthrough.slack.presses.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a person told where they are looking: in one line beside the message, or in place of
 * the form. The message and the Home tab show the new state.
 */
public final class Echo {
  private final MessageUpdates updates;
  private final Pages pages;

  public Echo(MessageUpdates updates, Pages pages) {
    this.updates = updates;
    this.pages = pages;
  }

  /**
   * What is said.
   *
   * @param sentence one line in our own markup
   * @param happening what can be taken back; null when nothing can
   */
  public record Line(String sentence, @Nullable Long happening) {}

  /** Ends a form: it closes where a message can carry the line, else the line takes its place. */
  public Response afterForm(
      ViewSubmissionContext context, PersonId person, Origin origin, Line line) {
    show(person, origin);
    if (origin.inMessage()) {
      updates.whisper(
          person, origin.channel(), RichText.spoken(line.sentence()), blocks(line, origin));
      return context.ack();
    }
    return context.ackWithUpdate(notice(line, origin));
  }

  /** After a press that needed no form. */
  void afterPress(
      ActionContext context, PersonId person, Origin origin, @Nullable View under, Line line)
      throws IOException, SlackApiException {
    show(person, origin);
    if (origin.inMessage()) {
      updates.whisper(
          person, origin.channel(), RichText.spoken(line.sentence()), blocks(line, origin));
    } else {
      Modals.show(context.client(), context.getTriggerId(), under, notice(line, origin));
    }
  }

  /** Says why nothing changed. */
  public void refused(
      ActionContext context, PersonId person, Origin origin, @Nullable View under, String why)
      throws IOException, SlackApiException {
    afterPress(context, person, origin, under, new Line(why, null));
  }

  void show(PersonId person, Origin origin) {
    if (origin.inMessage()) {
      updates.refresh(new MessageUpdates.Place(person, origin.channel(), origin.timestamp(), 0));
      pages.changed(person);
    } else {
      pages.refresh(person, origin.page());
    }
  }

  static View notice(Line line, Origin origin) {
    return Modals.told(NewsSentences.NOTED_TITLE, blocks(line, origin));
  }

  static List<LayoutBlock> blocks(Line line, Origin origin) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Elements.lines(line.sentence())));
    if (line.happening() != null) {
      blocks.add(
          Elements.actions(
              List.of(
                  Elements.button(
                      NewsDesk.TAKE_BACK,
                      NewsSentences.UNDO,
                      line.happening() + "|" + origin.text(),
                      NewsSentences.UNDO))));
    }
    return blocks;
  }
}
