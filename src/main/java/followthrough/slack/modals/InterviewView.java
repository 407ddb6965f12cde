package followthrough.slack.modals;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.composition.BlockCompositions.confirmationDialog;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import followthrough.core.action.OpenedForm;
import followthrough.slack.forms.Inputs;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the interview modal, with whatever stands in its fields. */
final class InterviewView {
  static final String MORE_OPTIONS = "more_options";
  static final String DELETE = "delete_interview";

  private final InterviewChoices choices;

  InterviewView(HolidayChoice holidays) {
    this.choices = new InterviewChoices(holidays);
  }

  /**
   * The modal as it opens: six questions, two of which need an answer.
   *
   * @param origin travels with the form; empty for none
   */
  View log(Fields fields, String origin) {
    List<LayoutBlock> blocks = questions(fields);
    blocks.add(
        actions(
            MORE_OPTIONS,
            List.of(
                button(
                    b -> b.actionId(MORE_OPTIONS).text(plainText(ModalSentences.MORE_OPTIONS))))));
    return Inputs.modal(LogInterviewModal.CALLBACK, ModalSentences.LOG_TITLE, origin, blocks);
  }

  /** The modal after More options. */
  View logWithOptions(Fields fields, @Nullable ZoneId own, String origin) {
    List<LayoutBlock> blocks = questions(fields);
    blocks.addAll(options(fields, own));
    return Inputs.modal(LogInterviewModal.CALLBACK, ModalSentences.LOG_TITLE, origin, blocks);
  }

  /** The modal for an interview that is stored: all questions, and a way to delete it. */
  View edit(Fields fields, @Nullable ZoneId own, long interview) {
    List<LayoutBlock> blocks = questions(fields);
    blocks.addAll(options(fields, own));
    blocks.add(delete(interview));
    return Inputs.modal(
        EditInterviewModal.CALLBACK,
        ModalSentences.EDIT_TITLE,
        OpenedForm.of(Long.toString(interview), fields.texts()).text(),
        blocks);
  }

  /** What stands in its place once the opportunity is closed: its plan stays as it is. */
  View closed(long interview) {
    return Modals.told(
        ModalSentences.EDIT_TITLE,
        List.of(RichText.block(ModalSentences.CLOSED), delete(interview)));
  }

  private static LayoutBlock delete(long interview) {
    return actions(
        DELETE,
        List.of(
            button(
                b ->
                    b.actionId(DELETE)
                        .value(Long.toString(interview))
                        .style("danger")
                        .text(plainText(ModalSentences.DELETE))
                        .confirm(
                            confirmationDialog(
                                c ->
                                    c.title(plainText(ModalSentences.DELETE_QUESTION))
                                        .text(plainText(ModalSentences.DELETE_CONSEQUENCE))
                                        .confirm(plainText(ModalSentences.DELETE))
                                        .deny(plainText(ModalSentences.KEEP))
                                        .style("danger"))))));
  }

  private List<LayoutBlock> questions(Fields fields) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Inputs.needed(Field.COMPANY, line(Field.COMPANY, fields.company())));
    blocks.add(Inputs.optional(Field.ROLE, line(Field.ROLE, fields.role())));
    blocks.add(Inputs.needed(Field.STARTS, starts(fields.starts())));
    blocks.add(Inputs.needed(Field.LENGTH, choices.length(fields.length())));
    blocks.add(
        Inputs.hinted(
            Field.PEOPLE,
            ModalSentences.PEOPLE_HINT,
            lines(Field.PEOPLE, fields.people(), ModalSentences.PEOPLE_EXAMPLE)));
    blocks.add(
        Inputs.hinted(Field.DECISION, ModalSentences.DECISION_HINT, decision(fields.decision())));
    return blocks;
  }

  /** Another answer shows other regions to choose from. */
  private static InputBlock redrawn(InputBlock input) {
    input.setDispatchAction(true);
    return input;
  }

  private List<LayoutBlock> options(Fields fields, @Nullable ZoneId own) {
    ZoneId zone = fields.zone() == null ? own : ZoneId.of(fields.zone());
    return List.of(
        Inputs.optional(Field.FORMAT, choices.format(fields.format())),
        Inputs.needed(Field.STYLE, choices.style(fields.style())),
        Inputs.optional(Field.LAST_MEDIUM, choices.lastMedium(fields.lastMedium())),
        redrawn(Inputs.optional(Field.ZONE, choices.zone(fields.zone(), own))),
        redrawn(Inputs.needed(Field.HOLIDAYS, choices.holidays(fields.holidays(), zone))),
        Inputs.hinted(
            Field.CLOSED,
            ModalSentences.CLOSED_HINT,
            lines(Field.CLOSED, fields.closed(), ModalSentences.CLOSED_EXAMPLE)),
        Inputs.hinted(
            Field.CONSULTANT,
            ModalSentences.CONSULTANT_HINT,
            line(Field.CONSULTANT, fields.consultant())),
        Inputs.hinted(
            Field.MAIN_CONTACT,
            ModalSentences.MAIN_CONTACT_HINT,
            line(Field.MAIN_CONTACT, fields.mainContact())),
        Inputs.hinted(
            Field.REMEMBER,
            ModalSentences.REMEMBER_HINT,
            plainTextInput(
                p ->
                    p.actionId(Field.REMEMBER.id())
                        .multiline(true)
                        .maxLength(Field.REMEMBER.most())
                        .initialValue(orNothing(Field.REMEMBER, fields.remember())))),
        Inputs.optional(Field.LEGAL_DUTY, choices.legalDuty(fields.legalDuty())));
  }

  // No preset: a wrong time that nobody noticed would make every reminder wrong.
  private static BlockElement starts(@Nullable Instant starts) {
    return datetimePicker(
        d ->
            d.actionId(Field.STARTS.id())
                .initialDateTime(
                    starts == null ? null : Integer.valueOf((int) starts.getEpochSecond())));
  }

  private static BlockElement decision(@Nullable LocalDate decision) {
    return datePicker(
        d ->
            d.actionId(Field.DECISION.id())
                .initialDate(decision == null ? null : decision.toString()));
  }

  private static BlockElement line(Field field, String text) {
    return plainTextInput(
        p -> p.actionId(field.id()).maxLength(field.most()).initialValue(orNothing(field, text)));
  }

  private static BlockElement lines(Field field, String text, String example) {
    return plainTextInput(
        p ->
            p.actionId(field.id())
                .multiline(true)
                .maxLength(field.most())
                .placeholder(plainText(example))
                .initialValue(orNothing(field, text)));
  }

  /** Slack refuses an empty text and one that the field would not take. */
  private static @Nullable String orNothing(Field field, String text) {
    return text.isEmpty() ? null : Text.fit(text, field.most());
  }
}
