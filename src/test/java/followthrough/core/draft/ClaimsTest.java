package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No note tells anybody what nobody said. */
class ClaimsTest {
  private static final Path TABLE = Path.of("src/test/resources/drafts/claims.txt");
  private static final String NEVER = "never";
  private static final int RANDOM_OCCASIONS = 4000;

  /** Words that claim something, and what makes it so; nothing for what can never be sure. */
  private record Claim(Pattern words, List<Condition> madeSure) {}

  private static final List<Claim> CLAIMS = claims();

  static Stream<String> files() {
    return Words.files().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatASentenceClaimsIsDeclared(String file) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Set<Condition>> line : declared(file).entrySet()) {
      faults.addAll(undeclared(line.getKey(), line.getValue()));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The way you described a typical week answered most of my questions.",
        "I found it helpful that you were frank about the hard parts.",
        "The timing isn't right for me.",
        "They're happy to take a call if you would like to know more.",
        "{company} is still where I'd most like to work.",
        "I'd gladly accept {role} on fair terms.",
        "I have no real concerns.",
        "I can make time on most days, in the morning or the afternoon.",
        "Perhaps your call didn't get through to me.",
        "While reading this week, I found a piece that fits.",
        "The conversation was friendly and thorough.",
        "I felt expected and welcome from the first minute.",
        "I hope the new colleague settles in well.",
        "The work you described is close to what I've done before.",
        "My interview at {company} went well for the most part.",
        "You told me about your team.",
        "As you mentioned, the office moves.",
        "I enjoyed meeting everyone.",
        "Since my last message, something has come up.",
        "As I mentioned, I have another offer.",
        "Thank you for the interview.",
        "Thank you for your offer.",
      })
  void theListOfClaimsKnowsWhatWasOnceWritten(String sentence) {
    assertThat(undeclared(sentence, Set.of())).isNotEmpty();
  }

  @Test
  void whateverIsStoredADraftClaimsNothingElse() {
    Words words = Words.shipped();
    Random random = new Random(20261127);
    for (int number = 0; number < RANDOM_OCCASIONS; number++) {
      Occasion occasion = RandomOccasions.next(random);
      for (Choices said : words.said(occasion)) {
        assertThat(said.claims())
            .as("%s in %s", said.wordings(), occasion)
            .allMatch(claim -> claim.holds(occasion));
      }
    }
  }

  @Test
  void whereNothingIsStoredANoteToAnInterviewerIsShortAndTrue() {
    DraftWriter writer = new DraftWriter(Words.shipped());
    for (int id = 0; id < 49; id++) {
      Draft draft =
          writer.write(
              Occasions.bare(FollowUpKind.THANK_YOU, Medium.EMAIL, "T." + id + ".1").build());
      assertThat(draft.parts().stream().mapToInt(part -> Prose.sentences(part.text()).size()).sum())
          .as(draft.body())
          .isBetween(3, 4);
      assertThat(undeclared(draft.unsigned(), Set.of(Condition.THE_READER_WAS_THERE))).isEmpty();
    }
  }

  /** Each wording of a file with what it may claim. */
  private static Map<String, Set<Condition>> declared(String file) throws IOException {
    String name = file.replace(WordFile.ENDING, "");
    WordFile read =
        WordFile.read(name, Files.readString(Path.of("src/main/resources/words/en", file)));
    Map<String, Set<Condition>> declared = new LinkedHashMap<>();
    Set<Condition> everywhere = EnumSet.noneOf(Condition.class);
    read.claims().forEach(line -> everywhere.addAll(named(line.text(), "claims ")));
    for (WordFile.Section section : read.sections()) {
      for (WordFile.Branch branch : section.branches()) {
        Set<Condition> given = EnumSet.noneOf(Condition.class);
        given.addAll(everywhere);
        given.addAll(named(branch.condition().text(), "if "));
        branch.claims().forEach(line -> given.addAll(named(line.text(), "claims ")));
        branch.lines().forEach(line -> declared.put(line.text(), given));
      }
    }
    return declared;
  }

  private static Set<Condition> named(String text, String start) {
    Set<Condition> named = EnumSet.noneOf(Condition.class);
    if (text.startsWith(start)) {
      for (String one : text.substring(start.length()).split(" and ", -1)) {
        named.add(WordFile.find(Condition.class, one).orElseThrow());
      }
    }
    return named;
  }

  private static List<String> undeclared(String sentence, Set<Condition> declared) {
    String said = sentence.replaceAll("\\[[^\\]]*]", "");
    List<String> faults = new ArrayList<>();
    for (Claim claim : CLAIMS) {
      boolean sure = claim.madeSure().stream().anyMatch(one -> one.followsFrom(declared));
      if (claim.words().matcher(said).find() && !sure) {
        faults.add(claim.words() + " in: " + sentence);
      }
    }
    return faults;
  }

  private static List<Condition> makers(String words) {
    return words.equals(NEVER)
        ? List.of()
        : Stream.of(words.split(" or ", -1))
            .map(one -> WordFile.find(Condition.class, one).orElseThrow())
            .toList();
  }

  private static List<Claim> claims() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .map(parts -> new Claim(Pattern.compile("(?i)" + parts[0]), makers(parts[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
