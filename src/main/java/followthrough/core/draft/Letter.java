package followthrough.core.draft;

import followthrough.core.draft.Draft.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft as it is read: greeting and signature apart from the fields, wherever they were typed.
 *
 * @param greeting empty when there is none on a line of its own
 * @param parts without greeting and signature
 */
record Letter(String greeting, List<Part> parts) {
  private static final int PARTS = 3;

  Letter {
    parts = List.copyOf(parts);
  }

  static Letter of(Draft draft, Occasion occasion) {
    List<Part> parts = new ArrayList<>(draft.parts());
    String greeting = draft.greeting().strip();
    if (!parts.isEmpty()) {
      Signature signature = new Signature(occasion.sender());
      int last = parts.size() - 1;
      Part end = parts.get(last);
      parts.set(last, new Part(end.name(), signature.takenFrom(end.text())));
      Part start = parts.get(0);
      if (greeting.isEmpty()) {
        greeting = Greeting.of(start.text(), occasion.recipient());
        String rest = start.text().strip().substring(greeting.length()).strip();
        parts.set(0, new Part(start.name(), rest));
      }
    }
    return new Letter(
        greeting, occasion.thanks() && draft.onePiece() ? divided(parts.get(0)) : parts);
  }

  /**
   * A thank-you that was written elsewhere, by its paragraphs; where there are too few of them, by
   * its sentences.
   */
  private static List<Part> divided(Part whole) {
    List<String> pieces = pieces(whole.text(), "\\n\\s*\\n");
    if (pieces.size() < PARTS) {
      pieces = pieces(whole.text(), "\\n");
    }
    if (pieces.size() < PARTS) {
      pieces = Prose.sentences(whole.text());
    }
    int end = Math.max(1, pieces.size() - 1);
    List<String> middle = pieces.isEmpty() ? List.of() : pieces.subList(1, end);
    return List.of(
        new Part(Draft.Name.THANK, pieces.isEmpty() ? "" : pieces.get(0)),
        new Part(Draft.Name.REMIND, String.join("\n\n", middle)),
        new Part(Draft.Name.NEXT_STEPS, pieces.size() < 2 ? "" : pieces.get(end)));
  }

  private static List<String> pieces(String text, String border) {
    return Stream.of(text.strip().split(border, -1))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** All but subject and signature. */
  String body() {
    return Stream.concat(Stream.of(greeting), parts.stream().map(Part::text))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A greeting counts when it ends like a sentence, and never as the start of the first one. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (greeting.matches("(?s).*[.!?…]")) {
      sentences.addAll(Prose.sentences(greeting));
    }
    parts.forEach(part -> sentences.addAll(Prose.sentences(part.text())));
    return sentences;
  }

  /** The text of a part; empty when there is no such part. */
  String text(Draft.Name name) {
    return parts.stream()
        .filter(part -> part.name() == name)
        .map(Part::text)
        .collect(Collectors.joining("\n\n"));
  }
}
