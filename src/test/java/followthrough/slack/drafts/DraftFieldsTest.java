package followthrough.slack.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Name;
import followthrough.core.draft.Draft.Part;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.StepKey;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.messages.RowValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFieldsTest {
  private static final RowValue ROW =
      new RowValue(12, new StepKey(FollowUpKind.THANK_YOU, 5, 6), 7);

  private static Draft draft(Medium medium, Part... parts) {
    return new Draft(
        medium,
        medium == Medium.EMAIL ? "Thank you" : "",
        "",
        List.of(parts),
        "",
        medium == Medium.PHONE ? "After the tone" : "");
  }

  private static Part part(Name name, String text) {
    return new Part(name, text);
  }

  private static FilledModal form(Draft draft) {
    DraftPlace place = new DraftPlace(ROW, draft.medium(), 0);
    return new FilledModal(
        View.builder()
            .type("modal")
            .submit(ViewSubmit.builder().type("plain_text").text("Keep").build())
            .blocks(DraftFields.blocks(draft, place))
            .build());
  }

  private static Draft read(FilledModal form, Medium medium) {
    return DraftFields.read(
        GsonFactory.createSnakeCase().fromJson(form.json(), View.class), medium);
  }

  @Test
  void everyPartHasAFieldAndComesBackFromIt() {
    Draft thanks =
        draft(
            Medium.EMAIL,
            part(Name.THANK, "Hi Sam,\n\nthank you."),
            part(Name.REMIND, "Remember me."),
            part(Name.MISSED_ANSWER, "I would ask."),
            part(Name.NEXT_STEPS, "What next?\n\nBest regards,\nAda"));
    FilledModal form = form(thanks);

    assertThat(form.labels())
        .containsExactly("Subject", "Thank", "Remind", "The answer you missed", "Next steps");
    assertThat(read(form, Medium.EMAIL)).isEqualTo(thanks);
  }

  @Test
  void aCheckInSaysWhatIsNew() {
    Draft checkIn = draft(Medium.CARD, part(Name.WHATS_NEW, "A result"), part(Name.TEXT, "When?"));

    assertThat(form(checkIn).labels()).containsExactly("What is new", "Text");
    assertThat(read(form(checkIn), Medium.CARD)).isEqualTo(checkIn);
  }

  @Test
  void aCallHasAScriptAndWordsForAMachine() {
    Draft call = draft(Medium.PHONE, part(Name.TEXT, "Hello, this is Ada."));

    assertThat(form(call).labels()).containsExactly("Script", "Voicemail");
    assertThat(read(form(call), Medium.PHONE)).isEqualTo(call);
  }

  @Test
  void aFieldThatWasEmptiedIsAnEmptyPart() {
    FilledModal form = form(draft(Medium.EMAIL, part(Name.TEXT, "Text")));
    form.fill("Text", "").fill("Subject", "");

    Draft emptied = read(form, Medium.EMAIL);
    assertThat(emptied.parts()).containsExactly(part(Name.TEXT, ""));
    assertThat(emptied.subject()).isEmpty();
    assertThat(form(emptied).shown("Text")).isEmpty();
  }

  @Test
  void everythingTypedStays() {
    String typed = "“Grüße”  &  <b> *bold* `code` :wave: \\ 😀\n\n  indented";
    FilledModal form = form(draft(Medium.EMAIL, part(Name.TEXT, "Text"))).fill("Text", typed);

    assertThat(read(form, Medium.EMAIL).text(Name.TEXT)).isEqualTo(typed);
  }

  private static Draft said(Draft draft, String subject, String voicemail) {
    return new Draft(
        draft.medium(), subject, draft.greeting(), draft.parts(), draft.signOff(), voicemail);
  }

  @Test
  void lineEndsAndMarginsDoNotCount() {
    Draft proposed = draft(Medium.EMAIL, part(Name.TEXT, "one\n\ntwo"));

    assertThat(
            DraftFields.same(draft(Medium.EMAIL, part(Name.TEXT, " one\r\n\r\ntwo\n")), proposed))
        .isTrue();
    assertThat(DraftFields.same(draft(Medium.EMAIL, part(Name.TEXT, "one\ntwo")), proposed))
        .isFalse();
    assertThat(DraftFields.same(said(proposed, "Other", proposed.voicemail()), proposed)).isFalse();
    assertThat(DraftFields.same(said(proposed, proposed.subject(), "Other"), proposed)).isFalse();
  }

  @Test
  void whatNoFieldCanHoldIsCut() {
    Draft monstrous = draft(Medium.EMAIL, part(Name.TEXT, "x".repeat(Note.MAX_FIELD + 9)));

    assertThat(read(form(monstrous), Medium.EMAIL).text(Name.TEXT)).hasSize(Note.MAX_FIELD);
  }

  @Test
  void thePlaceIsWrittenAndRead() {
    DraftPlace place = new DraftPlace(ROW, Medium.CARD, 3);

    assertThat(place.text()).isEqualTo("12|T.5.6|7|CARD|3");
    assertThat(DraftPlace.parse(place.text())).isEqualTo(place);
    assertThat(place.refilled(Medium.EMAIL).block("thank")).isEqualTo("thank.EMAIL.4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "12|T.5.6|7", "12|T.5.6|7|CARD", "12|T.5.6|7|FAX|0", "a|b|c|d|e"})
  void aStrangePlaceIsRefused(String text) {
    assertThatThrownBy(() -> DraftPlace.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
