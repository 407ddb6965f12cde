package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Finding.Weight;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftReviewTest {
  static List<Note> good() {
    return Note.read("good.txt");
  }

  static List<Note> flawed() {
    return Note.read("flawed.txt");
  }

  static List<Note> all() {
    return Stream.concat(good().stream(), flawed().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aReviewFindsWhatItShouldAndNothingElse(Note note) {
    assertThat(note.found()).as(note.draft().body()).isEqualTo(note.expected());
  }

  @ParameterizedTest
  @MethodSource("all")
  void greetingAndSignatureMayStandInTheFields(Note note) {
    assertThat(note.review(note.draft().whole())).isEqualTo(note.review(note.draft()));
  }

  @ParameterizedTest
  @MethodSource("good")
  void aGoodNoteHasNothingToFix(Note note) {
    assertThat(note.expected()).isSubsetOf("dc4", "dc5", "dc7");
  }

  @Test
  void theTablesAreLargeAndNameEveryCheckSeveralTimes() {
    assertThat(good()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(flawed()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all().stream().map(Note::toString)).doesNotHaveDuplicates();
    for (Check check : Check.values()) {
      assertThat(flawed())
          .filteredOn(
              note -> note.expected().stream().anyMatch(id -> id.equalsIgnoreCase(check.name())))
          .as(check.name())
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void someFindingsAreOnlyHints() {
    Set<String> hints =
        flawed().stream()
            .flatMap(note -> note.expected().stream())
            .filter(id -> id.startsWith("dc"))
            .collect(Collectors.toSet());
    assertThat(hints)
        .containsExactlyInAnyOrder(
            "dc1", "dc4", "dc5", "dc6", "dc7", "dc9", "dc11", "dc12", "dc15", "dc18", "dc21");
  }

  @Test
  void theBoundsOfAnEmailAreAllowed() {
    assertThat(lengthFindings(24)).containsExactly(Weight.FIX);
    assertThat(lengthFindings(25)).containsExactly(Weight.HINT);
    assertThat(lengthFindings(49)).containsExactly(Weight.HINT);
    assertThat(lengthFindings(50)).isEmpty();
    assertThat(lengthFindings(125)).isEmpty();
    assertThat(lengthFindings(126)).containsExactly(Weight.HINT);
    assertThat(lengthFindings(180)).containsExactly(Weight.HINT);
    assertThat(lengthFindings(181)).containsExactly(Weight.FIX);
  }

  private static List<Weight> lengthFindings(int words) {
    Occasion occasion = Occasions.bare(FollowUpKind.CHECK_IN_1, Medium.EMAIL, "C1.1.1").build();
    Draft draft =
        new Draft(
            Medium.EMAIL,
            "Where things stand",
            "Hi Dana,",
            List.of(new Draft.Part(Draft.Name.TEXT, "word ".repeat(words - 2) + "?")),
            "Best regards,\nAda Park",
            "");
    return DraftReview.review(draft, occasion, Surroundings.of(List.of())).stream()
        .filter(finding -> finding.id().equals("DC1"))
        .map(Finding::weight)
        .toList();
  }

  @Test
  void everyFindingIsOneShortSentence() {
    all().stream()
        .flatMap(note -> note.review(note.draft()).stream())
        .forEach(
            finding -> {
              assertThat(finding.sentence()).matches("(?s)[A-Z].*[.?]").doesNotContain("!");
              assertThat(Prose.words(finding.sentence())).hasSizeLessThanOrEqualTo(25);
            });
  }
}
