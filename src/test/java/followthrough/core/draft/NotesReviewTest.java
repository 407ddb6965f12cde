package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.core.draft.Addressee.Standing;
import followthrough.core.draft.Finding.Weight;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes as people send them, written elsewhere and pasted in one piece. */
class NotesReviewTest {
  private static final Path FOLDER = Path.of("src/test/resources/drafts");

  /** What the rules have no number for. */
  private static final Map<String, String> IN_WORDS =
      Map.of("SALARY", "DC19", "NEGATIVE", "DC19", "BLAME", "DC19", "FILL_IN", "DC16");

  static Stream<Arguments> good() {
    return read("notes-good.json");
  }

  static Stream<Arguments> flawed() {
    return read("notes-flawed.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void aGoodNoteHasNothingToFix(String name, JsonObject note) {
    assertThat(review(note)).noneMatch(finding -> finding.weight() == Weight.FIX);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("flawed")
  void everyFlawIsNamed(String name, JsonObject note) {
    List<String> wanted = new ArrayList<>();
    for (String list : List.of("flaws", "beyond")) {
      if (note.has(list)) {
        note.getAsJsonArray(list)
            .forEach(
                one -> wanted.add(IN_WORDS.getOrDefault(one.getAsString(), one.getAsString())));
      }
    }
    // Tone and what an answer lacks are for a reader with a heart.
    wanted.removeAll(List.of("CASUAL", "COLD", "NO_TERMS", "TOO_SHORT_TO_SAY_ANYTHING"));
    assertThat(review(note)).extracting(Finding::id).containsAll(wanted);
  }

  private static List<Finding> review(JsonObject note) {
    FollowUpKind kind = kind(text(note, "kind"));
    Medium medium = Medium.valueOf(text(note, "medium"));
    Standing standing =
        note.has("standing") ? Standing.valueOf(text(note, "standing")) : Standing.INTERVIEWER;
    List<String> people = new ArrayList<>();
    for (JsonElement one : note.has("people") ? note.getAsJsonArray("people") : new JsonArray()) {
      people.add(one.getAsString());
    }
    Occasion occasion =
        Occasion.of(
                kind,
                Rule.first(kind),
                medium,
                kind + ".1.1",
                new Addressee(people.isEmpty() ? "" : people.get(0), standing),
                text(note, "company"))
            .people(people)
            .passOn(people.size() > 1 ? people.subList(1, people.size()) : List.of())
            .role(text(note, "role"))
            .sender(text(note, "sender"))
            .callback(text(note, "callback"))
            .build();
    Draft draft =
        new Draft(
            medium,
            text(note, "subject"),
            "",
            List.of(new Draft.Part(Draft.Name.TEXT, text(note, "text"))),
            "",
            text(note, "voicemail"));
    return DraftReview.review(draft, occasion, List.of());
  }

  private static FollowUpKind kind(String code) {
    return FollowUpKind.ofCode(code);
  }

  private static String text(JsonObject note, String field) {
    return note.has(field) && !note.get(field).isJsonNull() ? note.get(field).getAsString() : "";
  }

  private static Stream<Arguments> read(String file) {
    try {
      return JsonParser.parseString(Files.readString(FOLDER.resolve(file)))
          .getAsJsonArray()
          .asList()
          .stream()
          .map(one -> Arguments.of(text(one.getAsJsonObject(), "id"), one.getAsJsonObject()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
