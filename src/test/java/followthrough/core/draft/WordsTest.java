package followthrough.core.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.draft.Wording.Use;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/words");

  /** A slash stands for the end of a line, W for five wordings. */
  private static final String NOTE = "== subject/W/== text, always/W/== voicemail/W";

  private static final String FIVE = "One./Two./Three./Four./Five.";

  @Test
  void everyFileThatIsShippedIsReadAndNoOther() throws IOException {
    assertThat(Words.shipped()).isNotNull();
    try (var files = Files.list(FOLDER.resolve("en"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Words.files());
    }
  }

  @Test
  void everyConditionMannerPlaceAndPhraseIsUsedAndExplained() throws IOException {
    String all = Words.files().stream().map(WordsTest::shipped).collect(Collectors.joining("\n"));
    String explained = Files.readString(FOLDER.resolve("README.md"));
    for (Condition condition : Condition.values()) {
      assertThat(all)
          .containsPattern(
              "(?m)^(-- if|~~ claims|.* and) " + WordFile.words(condition) + "( and |$)");
      assertThat(explained).contains("`" + WordFile.words(condition) + "`");
    }
    for (Use use : Use.values()) {
      assertThat(all).containsPattern("(?m)^== .*, " + WordFile.words(use) + "$");
      assertThat(explained).contains("`" + WordFile.words(use) + "`");
    }
    for (String place : Blanks.places()) {
      assertThat(all).contains("{" + place + "}");
      assertThat(explained).contains("`{" + place + "}`");
    }
  }

  @Test
  void everySharedListIsTakenUp() {
    String all = Words.files().stream().map(WordsTest::shipped).collect(Collectors.joining("\n"));
    assertThat(shipped("shared.txt").lines().filter(line -> line.startsWith("== ")))
        .isNotEmpty()
        .allMatch(line -> all.contains("(see " + line.substring(3) + ")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Hello.                                | 1: nothing can stand before the first heading (== ...)",
        "# A remark//== thnak, always/W        | 3: no part of a note is called thnak",
        "== thank, on monday/W                 | 1: no sentence is said \"on monday\"",
        "== text/-- if met befor/W/-- otherwise/W | 2: no condition \"met befor\"",
        "== text/-- met before/W/-- otherwise/W | 2: no condition \"\"",
        "== text/-- if met before and there are nams/W | 2: no condition \"there are nams\"",
        "== text/-- if met before/W            | 1: the last condition has to be -- otherwise",
        "== text                               | 1: the last condition has to be -- otherwise",
        "== text/-- otherwise/W/-- if met before/W | 8: nothing can come after -- otherwise",
        "== text/One./Two.                     | 1: 5 or 7 wordings have to follow, not 2",
        "~~ claims met befor/== text/W         | 1: no condition \"met befor\"",
        "~~ met before/== text/W               | 1: no condition \"\"",
        "~~ claims met before/== text/W        | 1: claims \"met before\", so write it where that is sure: -- if met before",
        "== text/-- if I wrote before/~~ claims met before/W/-- otherwise/W | 2: claims \"met before\", so write it where that is sure: -- if met before",
        "== text/One./Two./Thank you for {talk}./Four./Five. | 1: claims \"the reader was there\", so write it where that is sure: -- if the reader was there",
        "== text/(see thanks to a coordinator) | 1: claims \"an interview was held\", so write it where that is sure: -- if an interview was held",
        "== text/W/-- otherwise/W              | 7: nothing can come after -- otherwise",
        "== text/One./Two./At {compny}./Four./Five. | 4: no place {compny}",
        "== text/One./Two./Three {./Four./Five. | 4: no place {.",
        "== text/One./Two./Three./Four}./Five. | 5: no place }",
        "== text/(see card whishes)            | 2: nothing in shared.txt is called card whishes",
        "== subject/W/== subject/W             | 7: a second subject",
        "== like closing-not                   | 1: one heading stands here, with a note of its own words: == like check-in-1",
        "== like check-in-3 | 1: one heading stands here, with a note of its own words: == like check-in-1",
        "== like closing-note/== text/W        | 1: one heading stands here, with a note of its own words: == like check-in-1",
      })
  void aMistakeIsOneLineWithItsPlace(String content, String fault) {
    assertThatThrownBy(() -> withdrawing(content))
        .isInstanceOf(WordsFault.class)
        .hasMessage("withdraw.txt:" + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Nothing                             | nothing stands in it",
        "== text, always/W/== voicemail/W      | there has to be a subject on every occasion",
        "== subject/W/== text, always/W        | there has to be a voicemail on every occasion",
        "== subject/W/== text, written/W/== voicemail/W | there has to be a sentence on every occasion and in every medium",
        "== subject/(nothing)/== text/W/== voicemail/W | there has to be a subject on every occasion",
      })
  void aNoteHasItsParts(String content, String fault) {
    assertThatThrownBy(() -> withdrawing(content))
        .isInstanceOf(WordsFault.class)
        .hasMessage("withdraw.txt: " + fault);
  }

  @Test
  void theListsForAllNotesHaveTheirNames() {
    assertThatThrownBy(() -> replaced("greetings.txt", "== greetings/W"))
        .isInstanceOf(WordsFault.class)
        .hasMessage("greetings.txt: nothing is called card greetings");
    assertThatThrownBy(() -> replaced("shared.txt", "== a/W/== a/W"))
        .isInstanceOf(WordsFault.class)
        .hasMessage("shared.txt:7: only one list can be called a");
  }

  @Test
  void aFileInTheFolderOfTheOperatorWins() {
    Occasion occasion = Occasions.full(FollowUpKind.WITHDRAW, Medium.EMAIL, "WD.1.1").build();
    Occasion other = Occasions.full(FollowUpKind.OFFER_DECLINED, Medium.EMAIL, "OD.1.1").build();
    DraftWriter standard = new DraftWriter(Words.shipped());
    DraftWriter own = new DraftWriter(withdrawing("\uFEFF# Ours//" + NOTE));

    assertThat(FIVE.split("/")).contains(own.write(occasion).parts().get(0).text());
    assertThat(own.write(other)).isEqualTo(standard.write(other));
  }

  @Test
  void theFirstConditionThatHoldsIsTaken() {
    Words words =
        withdrawing(
            NOTE
                + "/== text/-- if a day is known and through a consultant/1/2/3/4/5"
                + "/-- if a day is known/6/7/8/9/10/-- otherwise/(nothing)");
    Occasion dated = Occasions.full(FollowUpKind.WITHDRAW, Medium.EMAIL, "WD.1.1").build();

    assertThat(words.wording(dated).sentences())
        .extracting(Wording.Sentence::wordings)
        .containsExactly(List.of(FIVE.split("/")), List.of("6", "7", "8", "9", "10"));
    assertThat(words.wording(dated.but(facts -> facts.promised(null))).sentences()).hasSize(1);
  }

  @Test
  void aSentenceHoldsEightNamesAtMost() {
    Occasion occasion =
        Occasions.full(FollowUpKind.THANK_YOU, Medium.EMAIL, "T.1.1")
            .passOn(Occasions.names(20))
            .build();

    assertThat(Words.shipped().wording(occasion).sentences())
        .extracting(Wording.Sentence::use)
        .containsOnlyOnce(Use.WITH_THE_FIRST_NAMES)
        .filteredOn(use -> use == Use.WITH_MORE_NAMES)
        .hasSize(2);
  }

  private static Words withdrawing(String content) {
    return replaced("withdraw.txt", content);
  }

  private static Words replaced(String file, String content) {
    String text =
        Arrays.stream(content.split("/", -1))
            .map(WordsTest::line)
            .collect(Collectors.joining("\n"));
    return Words.with(name -> name.equals(file) ? Optional.of(text) : Optional.empty());
  }

  private static String line(String line) {
    return line.strip().equals("W") ? FIVE.replace('/', '\n') : line.strip();
  }

  private static String shipped(String file) {
    try {
      return Files.readString(FOLDER.resolve("en").resolve(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
