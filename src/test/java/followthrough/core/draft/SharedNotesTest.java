package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import followthrough.core.draft.Addressee.Standing;
import followthrough.core.draft.Finding.Weight;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes that people wrote elsewhere, in one piece each, as guides and coaches judge them. */
class SharedNotesTest {
  /** What the notes are judged by beyond the ids of the checks; the rest of it is no check. */
  private static final Map<String, String> BEYOND =
      Map.of("BLAME", "DC19", "NEGATIVE", "DC19", "SALARY", "DC19");

  /** One note of the files; the names are theirs. */
  private record Judged(
      String id,
      String kind,
      String medium,
      List<String> people,
      String company,
      String role,
      String text,
      List<String> flaws,
      @Nullable List<String> beyond,
      @Nullable String subject,
      String sender,
      @Nullable String callback,
      @Nullable String voicemail,
      @Nullable String standing,
      @Nullable List<String> others) {

    List<Finding> review() {
      FollowUpKind of = FollowUpKind.ofCode(kind);
      Medium by = Medium.valueOf(medium);
      Standing to = standing == null ? Standing.INTERVIEWER : Standing.valueOf(standing);
      Occasion occasion =
          Occasion.of(
                  of, Rule.first(of), by, kind + ".1.1", new Addressee(people.get(0), to), company)
              .sender(sender)
              .people(people)
              .role(role)
              .callback(or(callback))
              .build();
      Draft draft =
          new Draft(
              by,
              or(subject),
              "",
              List.of(new Draft.Part(Draft.Name.TEXT, text)),
              "",
              or(voicemail));
      return DraftReview.review(
          draft, occasion, Surroundings.of(others == null ? List.of() : others));
    }

    List<String> expected() {
      List<String> expected = new ArrayList<>(flaws);
      Optional.ofNullable(beyond).stream()
          .flatMap(List::stream)
          .flatMap(kind -> Stream.ofNullable(BEYOND.get(kind)))
          .forEach(expected::add);
      return expected;
    }

    private static String or(@Nullable String text) {
      return text == null ? "" : text;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static List<Judged> good() {
    return read("notes-good.json");
  }

  static List<Judged> flawed() {
    return read("notes-flawed.json");
  }

  private static List<Judged> read(String file) {
    try (InputStream in = SharedNotesTest.class.getResourceAsStream("/drafts/" + file);
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      return new Gson().fromJson(reader, new TypeToken<List<Judged>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void aGoodNoteHasNothingToFix(Judged note) {
    assertThat(note.review())
        .filteredOn(finding -> finding.weight() == Weight.FIX)
        .as(note.text())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void everyFlawIsNamed(Judged note) {
    assertThat(note.expected()).isNotEmpty();
    assertThat(note.review()).extracting(Finding::id).as(note.text()).containsAll(note.expected());
  }
}
