package followthrough.slack.home;

import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.Question;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.people.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds opportunities by what their company or role is called. */
final class FindModal implements Switchboard.Part {
  static final String CALLBACK = "find_company";

  private static final int MOST = 20;

  /** What is looked for. */
  private enum Field implements Question {
    COMPANY;

    @Override
    public String label() {
      return HomeSentences.FIND_LABEL;
    }

    @Override
    public String id() {
      return "find";
    }
  }

  private final Desk desk;

  FindModal(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.action(HomeView.FIND, this::open).submission(CALLBACK, this::find);
  }

  private void open(Press press) throws IOException, SlackApiException {
    press.show(form("", List.of()));
  }

  private Response find(ViewSubmissionRequest request, ViewSubmissionContext context) {
    String typed = FormValues.in(request.getPayload().getView()).text(Field.COMPANY);
    List<LayoutBlock> found =
        desk.look(People.of(context)).map(view -> found(view, typed)).orElse(List.of());
    return context.ackWithUpdate(form(typed, found));
  }

  private static List<LayoutBlock> found(Desk.View view, String typed) {
    String key = TypedText.key(typed);
    Facts facts = new Facts(view);
    List<Opportunity> all =
        view.file().pipeline().opportunities().stream()
            .filter(one -> TypedText.key(one.company() + " " + one.role()).contains(key))
            .toList();
    if (all.isEmpty()) {
      return List.of(Elements.lines(HomeSentences.nothingFound(Text.plain(typed))));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    all.stream().limit(MOST).forEach(one -> blocks.add(line(one, view, facts)));
    if (all.size() > MOST) {
      blocks.add(Elements.context(HomeSentences.moreFound(all.size() - MOST)));
    }
    return blocks;
  }

  private static LayoutBlock line(Opportunity one, Desk.View view, Facts facts) {
    String role = one.role().isBlank() ? "" : " (" + one.role() + ")";
    return Elements.section(
        Text.plain(one.company() + role)
            + "\n"
            + PipelineSentences.stage(view.plan().stage(one.id())),
        PipelineItems.open(one, facts));
  }

  private static View form(String typed, List<LayoutBlock> found) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Inputs.needed(
            Field.COMPANY,
            plainTextInput(
                p ->
                    p.actionId(Field.COMPANY.id())
                        .maxLength(Opportunity.MAX_COMPANY)
                        .initialValue(typed.isEmpty() ? null : typed))));
    blocks.addAll(found);
    return Inputs.modal(CALLBACK, HomeSentences.FIND, HomeSentences.FIND_SUBMIT, "", blocks);
  }
}
