package followthrough.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a save writes, and what keeps it from writing. */
final class SaveEditTest {
  private static final Map<String, String> OPENED = Map.of("role", "Editor", "people", "Dana");

  private final Seeker ada = new Seeker();
  private final LogInterviewTest.Filled form = new LogInterviewTest.Filled();
  private final long interview =
      ((Outcome.Done<Long>) ada.press(new LogInterview(form.form()))).value();
  private Set<String> untouched = Set.of();

  /** A form with two fields, which is read as {@link #form} says now. */
  private SaveEdit.Result saves(Map<String, String> stored, Map<String, String> written) {
    return saves(stored, written, new SaveEdit.Read(form.form()));
  }

  private SaveEdit.Result saves(
      Map<String, String> stored, Map<String, String> written, SaveEdit.Result read) {
    SaveEdit.Sheet sheet =
        new SaveEdit.Sheet() {
          @Override
          public Map<String, String> stored(Desk.View view) {
            return stored;
          }

          @Override
          public Map<String, String> written(Desk.View view) {
            return written;
          }

          @Override
          public SaveEdit.Result read(Desk.View view, Set<String> left) {
            untouched = left;
            return read;
          }
        };
    OpenedForm opened = OpenedForm.of(Long.toString(interview), OPENED);
    return ((Outcome.Done<SaveEdit.Result>) ada.press(new SaveEdit(interview, opened, sheet)))
        .value();
  }

  private Interview interview() {
    return ada.view().file().pipeline().interview(interview).orElseThrow();
  }

  @Test
  void allThatTheFormSaysIsStored() {
    form.company = "Acme Works";
    form.role = "Writer";
    form.style = CompanyStyle.TRADITIONAL;
    form.zone = ZoneId.of("Europe/Berlin");
    form.holidays = "DE";
    form.closures = List.of(new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)));
    form.remember = "the relaunch";
    form.starts = form.starts.plusSeconds(3600);
    form.ends = form.ends.plusSeconds(7200);
    form.format = Format.PHONE;
    form.decision = LocalDate.of(2026, 12, 18);
    form.people = List.of(PersonForm.named("Dana Lee"), PersonForm.named("Sam Roy"));

    assertThat(saves(OPENED, OPENED)).isEqualTo(new SaveEdit.Saved(form.form()));

    assertThat(interview().format()).isEqualTo(Format.PHONE);
    assertThat(interview().starts()).isEqualTo(form.starts);
    assertThat(interview().ends()).isEqualTo(form.ends);
    assertThat(interview().decision()).isEqualTo(form.decision);
    assertThat(ada.view().file().pipeline().contacts())
        .extracting(Contact::name)
        .containsExactly("Dana Lee", "Sam Roy");
    assertThat(ada.view().file().pipeline().opportunities())
        .singleElement()
        .extracting(
            Opportunity::company,
            Opportunity::role,
            Opportunity::style,
            Opportunity::zone,
            Opportunity::holidays,
            Opportunity::closures,
            Opportunity::remember)
        .containsExactly(
            "Acme Works",
            "Writer",
            CompanyStyle.TRADITIONAL,
            form.zone,
            "DE",
            form.closures,
            "the relaunch");
  }

  @Test
  void whatWasLeftAsItWasIsReadFromWhatIsStored() {
    saves(Map.of("role", "Editor", "people", "Pat"), Map.of("role", "Head", "people", "Dana"));
    assertThat(untouched).containsExactly("people");
  }

  @Test
  void whatWasChangedElsewhereTooIsNotWrittenOver() {
    form.format = Format.PHONE;
    assertThat(
            saves(
                Map.of("role", "Lead", "people", "Dana"), Map.of("role", "Head", "people", "Dana")))
        .isEqualTo(new SaveEdit.ChangedElsewhere(Set.of("role")));
    assertThat(interview().format()).isEqualTo(Format.VIDEO);
  }

  @Test
  void aFormThatCannotBeReadSaysWhy() {
    SaveEdit.Wrong wrong = new SaveEdit.Wrong(Map.of("role", "Too long"));
    assertThat(saves(OPENED, OPENED, wrong)).isEqualTo(wrong);
  }

  @Test
  void whoHadANoteIsNamedInsteadOfLeftOut() {
    ada.passTo("2026-12-04T12:00");
    ada.view().plan().steps().stream()
        .filter(one -> one.step().key().kind() == FollowUpKind.THANK_YOU)
        .findFirst()
        .ifPresent(one -> ada.press(new AnswerRow(one.step().key(), List.of(), Kind.SENT)));
    form.people = List.of(PersonForm.named("Pat Moss"));
    assertThat(saves(OPENED, OPENED))
        .isInstanceOfSatisfying(
            SaveEdit.Thanked.class,
            thanked ->
                assertThat(thanked.people()).extracting(Contact::name).containsExactly("Dana Lee"));
    assertThat(interview().people()).hasSize(1);
  }

  @Test
  void aDeletedInterviewIsNotBroughtBack() {
    ada.press(new DeleteInterview(interview));
    assertThat(saves(OPENED, OPENED)).isEqualTo(new SaveEdit.Gone());
    assertThat(ada.view().file().pipeline().interviews()).isEmpty();
  }
}
