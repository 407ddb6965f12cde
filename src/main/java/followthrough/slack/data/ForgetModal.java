package followthrough.slack.data;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import followthrough.core.action.Moving;
import followthrough.core.people.PersonId;
import followthrough.core.people.TypedText;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Deletes everything of a person, once they have typed a word to say that they mean it. */
public final class ForgetModal implements Switchboard.Part {
  static final String CALLBACK = "forget";
  static final String WORD = "forget_word";
  static final String COPY = "forget_copy_first";

  private static final int QUESTION = 150;

  private final Moving moving;
  private final ExportDesk exports;
  private final Consumer<PersonId> changed;

  /**
   * @param changed told after somebody was forgotten; must return at once and not fail
   */
  public ForgetModal(Moving moving, ExportDesk exports, Consumer<PersonId> changed) {
    this.moving = moving;
    this.exports = exports;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .action(Doors.FORGET, press -> press.show(view(DataSentences.FORGET)))
        .action(COPY, this::copyFirst)
        .submission(CALLBACK, this::forget);
  }

  /** Opens the modal, in answer to a command. */
  public void open(MethodsClient slack, String triggerId) throws IOException, SlackApiException {
    Modals.open(slack, triggerId, view(DataSentences.FORGET));
  }

  private void copyFirst(Press press) throws IOException, SlackApiException {
    press.replace(view(exports.begin(press.person()) + "\n" + DataSentences.FORGET));
  }

  private Response forget(ViewSubmissionRequest request, ViewSubmissionContext context) {
    String typed = FormValues.in(request.getPayload().getView()).text(WORD);
    if (!TypedText.same(typed, DataSentences.FORGET_WORD)) {
      return context.ackWithErrors(Map.of(WORD, DataSentences.ANOTHER_WORD));
    }
    PersonId person = new PersonId(context.getTeamId(), context.getRequestUserId());
    boolean forgotten = moving.forget(person);
    changed.accept(person);
    return context.ackWithUpdate(
        Modals.notice(
            DataSentences.FORGET_TITLE,
            List.of(forgotten ? DataSentences.FORGOTTEN : DataSentences.NOTHING_TO_FORGET)));
  }

  private static View view(String text) {
    List<LayoutBlock> blocks =
        List.of(
            Elements.lines(text),
            Elements.actions(
                List.of(
                    Elements.button(
                        COPY, DataSentences.COPY_FIRST, "copy", DataSentences.COPY_FIRST))),
            InputBlock.builder()
                .blockId(WORD)
                .label(Elements.plain(DataSentences.TYPE_THE_WORD, QUESTION))
                .element(PlainTextInputElement.builder().actionId(WORD).maxLength(QUESTION).build())
                .build());
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text(DataSentences.FORGET_TITLE).build())
        .submit(ViewSubmit.builder().type("plain_text").text(DataSentences.FORGET_SUBMIT).build())
        .close(ViewClose.builder().type("plain_text").text(DataSentences.FORGET_CANCEL).build())
        .blocks(blocks)
        .build();
  }
}
