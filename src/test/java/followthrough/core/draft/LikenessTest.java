package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final Likeness NO_NAMES = new Likeness(List.of(), "");

  @Test
  void runsAreThreeWordsInLowerCase() {
    assertThat(NO_NAMES.runs("Thank you for your time."))
        .containsExactlyInAnyOrder("thank you for", "you for your", "for your time");
    assertThat(NO_NAMES.runs("Thank you")).isEmpty();
    assertThat(NO_NAMES.runs("go go go go")).containsExactly("go go go");
  }

  @Test
  void namesOfPeopleAndCompanyAreOut() {
    Likeness likeness = new Likeness(List.of("Dr. Miriam Hale", "Harbor Trust"), "");
    assertThat(likeness.runs("Hi Miriam, thank you for Harbor Trust's tour, Hale."))
        .containsExactlyInAnyOrder("hi thank you", "thank you for", "you for tour");
  }

  @Test
  void likenessIsCommonDividedByAll() {
    // a b c, b c d, c d e against b c d, c d e, d e f: two of four.
    assertThat(NO_NAMES.between("a b c d e", "b c d e f")).isEqualTo(0.5);
    // a b c, b c d against a b c, b c x: one of three.
    assertThat(NO_NAMES.between("a b c d", "a b c x")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(NO_NAMES.between("a b c", "d e f")).isZero();
    assertThat(NO_NAMES.between("a b c", "A, b; c!")).isEqualTo(1);
    assertThat(NO_NAMES.between("", "")).isZero();
  }

  @Test
  void theLimitItselfIsTooAlike() {
    // One of three is above 0.33, one of four (a b c, b c d, c d e; a b c, b c x) below.
    assertThat(NO_NAMES.tooAlike("a b c d", "a b c x")).isTrue();
    assertThat(NO_NAMES.tooAlike("a b c d e", "a b c x")).isFalse();
  }

  @Test
  void halfOfEachTextTheSameIsJustTooAlike() {
    // Two texts of six runs, three of them common: three of nine.
    assertThat(NO_NAMES.between("a b c d e q r s", "a b c d e x y z"))
        .isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void signaturesDoNotCount() {
    assertThat(
            NO_NAMES.between(
                "One two three.\nBest regards,\nAda Maria Park",
                "Four five six.\nBest regards,\nAda Maria Park"))
        .isZero();
  }
}
