package followthrough.slack.news;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.RichText;
import followthrough.slack.presses.ButtonSentences;
import followthrough.slack.presses.MessageUpdates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a receipt for what a person told, where they are looking: one line beside the message, or
 * in place of the form. The message and the Home tab show the new state.
 */
public final class Receipts {
  private final MessageUpdates updates;

  public Receipts(MessageUpdates updates) {
    this.updates = updates;
  }

  /**
   * What is said.
   *
   * @param title what a modal with it is called
   * @param sentence one line in our own markup
   * @param happening what can be taken back; null when nothing can
   */
  public record Line(String title, String sentence, @Nullable Long happening) {
    /** What was recorded. */
    public Line(String sentence, @Nullable Long happening) {
      this(NewsSentences.SAVED_TITLE, sentence, happening);
    }

    /** Why nothing was recorded. */
    static Line refused(String why) {
      return new Line(ButtonSentences.NOTICE_TITLE, why, null);
    }
  }

  /** Ends a form: it closes where a message can carry the line, else the line takes its place. */
  public Response afterForm(ViewSubmissionContext context, Place place, Line line) {
    show(place);
    if (place.inMessage()) {
      updates.whisper(place, RichText.spoken(line.sentence()), blocks(line, place));
      return context.ack();
    }
    return context.ackWithUpdate(notice(line, place));
  }

  /** Goes on with another form, where the person can see what was noted so far. */
  public Response goOn(ViewSubmissionContext context, Place place, Line line, View next) {
    show(place);
    if (place.inMessage()) {
      updates.whisper(place, RichText.spoken(line.sentence()), blocks(line, place));
    }
    return context.ackWithUpdate(next);
  }

  /** After a press that needed no form. */
  void afterPress(Press press, Line line) throws IOException, SlackApiException {
    Place place = press.place();
    show(place);
    if (place.inMessage()) {
      updates.whisper(place, RichText.spoken(line.sentence()), blocks(line, place));
    } else {
      press.show(notice(line, place));
    }
  }

  /** Says why nothing changed. */
  public void refused(Press press, String why) throws IOException, SlackApiException {
    afterPress(press, Line.refused(why));
  }

  void show(Place place) {
    updates.changed(place);
  }

  static View notice(Line line, Place place) {
    return Modals.told(line.title(), blocks(line, place));
  }

  static List<LayoutBlock> blocks(Line line, Place place) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Elements.lines(line.sentence())));
    if (line.happening() != null) {
      blocks.add(
          Elements.actions(
              List.of(
                  Elements.button(
                      NewsDesk.TAKE_BACK,
                      NewsSentences.UNDO,
                      line.happening() + "|" + place.text(),
                      NewsSentences.undo(RichText.characters(line.sentence()))))));
    }
    return blocks;
  }
}
