package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of one follow-up in one medium, as written or as a person has edited it.
 *
 * @param medium EMAIL, CARD, PHONE or LINKEDIN
 * @param subject empty for anything but an e-mail
 * @param greeting "Hi Dana,"; empty when the parts already hold it, as on the phone
 * @param parts in reading order; on the phone together the script
 * @param signOff the closing words and the sender's name; empty when there is no signature
 * @param voicemail what to say to a machine; empty for anything but a call
 */
public record Draft(
    Medium medium,
    String subject,
    String greeting,
    List<Part> parts,
    String signOff,
    String voicemail) {

  /** Which field of the form a part stands in. */
  public enum Name {
    THANK,
    REMIND,
    /** The answer that went wrong, put right; only in a thank-you. */
    MISSED_ANSWER,
    NEXT_STEPS,
    WHATS_NEW,
    TEXT
  }

  /** One field of a draft. */
  public record Part(Name name, String text) {}

  public Draft {
    parts = List.copyOf(parts);
  }

  /** All that is copied or read out: greeting, parts and signature. */
  public String body() {
    return joined(Stream.concat(unsignedPieces(), Stream.of(signOff)));
  }

  /** What the checks call the body: all but subject and signature. */
  public String unsigned() {
    return joined(unsignedPieces());
  }

  /** The text of a part; empty when the draft has no such part. */
  public String text(Name name) {
    return parts.stream()
        .filter(part -> part.name() == name)
        .map(Part::text)
        .collect(Collectors.joining(" "));
  }

  public boolean has(Name name) {
    return parts.stream().anyMatch(part -> part.name() == name);
  }

  /** The same draft with one part edited; unchanged when it has no such part. */
  public Draft with(Name name, String text) {
    List<Part> edited = new ArrayList<>();
    for (Part part : parts) {
      edited.add(part.name() == name ? new Part(name, text) : part);
    }
    return new Draft(medium, subject, greeting, edited, signOff, voicemail);
  }

  /**
   * The same draft with the greeting at the start of the first part and the sign-off at the end of
   * the last, as somebody edits it field by field. The checks find both there as well.
   */
  public Draft whole() {
    List<Part> filled = new ArrayList<>(parts);
    if (filled.isEmpty()) {
      filled.add(new Part(Name.TEXT, ""));
    }
    int last = filled.size() - 1;
    filled.set(0, new Part(filled.get(0).name(), seam(greeting, filled.get(0).text())));
    filled.set(last, new Part(filled.get(last).name(), seam(filled.get(last).text(), signOff)));
    return new Draft(medium, subject, "", filled, "", voicemail);
  }

  /** The same draft with everything in one field, as a text that was written elsewhere. */
  public Draft inOnePiece() {
    return new Draft(medium, subject, "", List.of(new Part(Name.TEXT, body())), "", voicemail);
  }

  /** Whether all of it stands in one field for text. */
  public boolean onePiece() {
    return parts.size() == 1 && parts.get(0).name() == Name.TEXT;
  }

  private String seam(String before, String after) {
    return Stream.of(before, after)
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(medium == Medium.LINKEDIN ? "\n" : "\n\n"));
  }

  private Stream<String> unsignedPieces() {
    return Stream.concat(Stream.of(greeting), parts.stream().map(Part::text));
  }

  private String joined(Stream<String> pieces) {
    String gap =
        switch (medium) {
          case PHONE -> " ";
          case LINKEDIN -> "\n";
          default -> "\n\n";
        };
    return pieces
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(gap));
  }
}
