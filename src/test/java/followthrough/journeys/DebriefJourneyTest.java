package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what three people of a panel said to the notes they get. */
class DebriefJourneyTest extends Journey {
  @BeforeEach
  void meetsAPanel() {
    logs(
        "Acme",
        "2026-12-01 10:00",
        "Dana Lee, dana@example.com\nSam Roy, sam@example.com\nPat Lind, pat@example.com");
    passTo("2026-12-01T11:15");
    ada.clicks("Debrief");
  }

  private String note(String name) {
    ada.clicks("Draft", name);
    String note =
        Stream.of("Thank", "Remind")
            .map(label -> ada.modal().value(label))
            .collect(Collectors.joining("\n"));
    ada.closesAll();
    return note;
  }

  @Test
  void theSentenceIsShownBeforeItIsKeptAndStandsInTheNote() {
    ada.fillsIn("Dana Lee …", "said that …");
    ada.fillsIn("One thing Dana Lee said", "sales and finance never agree on one number");
    ada.fillsIn(
        "What I thought or have done about what Dana Lee said: I …",
        "At Finch I gave both the same one");
    assertThat(ada.modal().texts().toString())
        .contains(
            "You said that sales and finance never agree on one number. At Finch I gave both the"
                + " same one.");
    ada.fillsIn("One thing Sam Roy said", "he's been there 12 years and misses the old office");
    ada.fillsIn("Pat Lind …", "in their words: “…”");
    ada.fillsIn("One thing Pat Lind said", "Nobody reads the manual.");
    assertThat(ada.modal().texts().toString())
        .contains(
            "you've been there 12 years and miss the old office", "“Nobody reads the manual.”");
    ada.saves();
    settles();

    assertThat(ada.hasModal()).isFalse();
    passTo("2026-12-01T13:00");
    assertThat(note("Dana Lee"))
        .contains("sales and finance never agree on one number")
        .contains("At Finch I gave both the same one.");
    assertThat(note("Sam Roy")).contains("you've been there 12 years and miss the old office");
    assertThat(note("Pat Lind")).contains("“Nobody reads the manual");
  }

  @Test
  void whatCannotBeSentIsAskedBackBesideItsField() {
    ada.fillsIn("One thing Dana Lee said", "his daughter plays the cello");
    ada.saves();

    assertThat(ada.modal().error("One thing Dana Lee said")).contains("private");
    ada.closesAll();
  }
}
