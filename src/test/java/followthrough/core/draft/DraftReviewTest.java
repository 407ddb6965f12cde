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

  @ParameterizedTest
  @MethodSource("good")
  void aGoodNoteHasNothingToFix(Note note) {
    assertThat(fixes(note)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void aFlawIsFoundAndNothingElseIsBlamed(Note note) {
    List<Finding> findings = DraftReview.review(note.draft(), note.occasion(), note.others());
    assertThat(findings.stream().map(Finding::id)).contains(note.check());
    Set<String> blamed =
        fixes(note).stream()
            .map(Finding::id)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    blamed.remove(note.check());
    // A check-in like the one before is at the same time like an earlier note.
    if (note.check().equals("DC13")) {
      blamed.remove("DC10");
    }
    assertThat(blamed).isEmpty();
  }

  @Test
  void theTablesAreLargeAndNameEveryCheck() {
    assertThat(good()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(flawed()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(flawed().stream().map(Note::check).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            Stream.of(Check.values()).map(Check::name).toArray(String[]::new));
  }

  @Test
  void someFindingsAreOnlyHints() {
    Set<String> hints =
        flawed().stream()
            .flatMap(
                note -> DraftReview.review(note.draft(), note.occasion(), note.others()).stream())
            .filter(finding -> finding.weight() == Weight.HINT)
            .map(Finding::id)
            .collect(Collectors.toSet());
    assertThat(hints).containsExactlyInAnyOrder("DC1", "DC4", "DC7", "DC11", "DC12", "DC15");
  }

  @Test
  void theBoundsOfAnEmailAreAllowed() {
    assertThat(lengthFindings(49)).containsExactly(Weight.FIX);
    assertThat(lengthFindings(50)).isEmpty();
    assertThat(lengthFindings(125)).isEmpty();
    assertThat(lengthFindings(126)).containsExactly(Weight.FIX);
  }

  private static List<Weight> lengthFindings(int words) {
    Occasion occasion = Occasions.bare(FollowUpKind.C1, Medium.EMAIL, "C1.1.1").build();
    Draft draft =
        new Draft(
            Medium.EMAIL,
            "Where things stand",
            "Hi Dana,",
            List.of(new Draft.Part(Draft.Name.TEXT, "word ".repeat(words - 2) + "?")),
            "Best regards,\nAda Park",
            "");
    return DraftReview.review(draft, occasion, List.of()).stream()
        .filter(finding -> finding.id().equals("DC1"))
        .map(Finding::weight)
        .toList();
  }

  @Test
  void everyFindingIsOneShortSentence() {
    Stream.concat(good().stream(), flawed().stream())
        .flatMap(note -> DraftReview.review(note.draft(), note.occasion(), note.others()).stream())
        .forEach(
            finding -> {
              assertThat(finding.sentence()).matches("(?s)[A-Z].*[.?]").doesNotContain("!");
              assertThat(Prose.words(finding.sentence())).hasSizeLessThanOrEqualTo(25);
            });
  }

  private static List<Finding> fixes(Note note) {
    return DraftReview.review(note.draft(), note.occasion(), note.others()).stream()
        .filter(finding -> finding.weight() == Weight.FIX)
        .toList();
  }
}
