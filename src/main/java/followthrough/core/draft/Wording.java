package followthrough.core.draft;

import static followthrough.core.draft.Draft.Name.TEXT;

import followthrough.core.pipeline.Medium;
import java.util.ArrayList;
import java.util.List;

/** The sentences of one kind of note, each in several wordings, in the order they are said. */
final class Wording {
  /** In which media a sentence is said. */
  enum Use {
    ALWAYS,
    WRITTEN,
    /** Written, but left out when the note would grow too long. */
    WRITTEN_IF_ROOM,
    /** Also said on the phone, and left out there as well when there is no time for it. */
    IF_ROOM,
    CARD,
    SPOKEN;

    boolean optional() {
      return this == WRITTEN_IF_ROOM || this == IF_ROOM;
    }

    boolean in(Medium medium) {
      return switch (this) {
        case ALWAYS, IF_ROOM -> true;
        case WRITTEN, WRITTEN_IF_ROOM -> medium != Medium.PHONE;
        case CARD -> medium == Medium.CARD;
        case SPOKEN -> medium == Medium.PHONE;
      };
    }
  }

  record Sentence(Draft.Name part, Use use, List<String> wordings) {}

  private final List<String> subjects;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<String> voicemail = List.of();
  private Draft.Name part = TEXT;

  private Wording(List<String> subjects) {
    this.subjects = subjects;
  }

  /** One wording a line. */
  static List<String> lines(String block) {
    return block.lines().map(String::strip).toList();
  }

  static Wording subjects(List<String> subjects) {
    return new Wording(subjects);
  }

  /** What follows belongs to that part; without it to TEXT. */
  Wording part(Draft.Name name) {
    part = name;
    return this;
  }

  Wording always(List<String> wordings) {
    return add(Use.ALWAYS, wordings);
  }

  Wording written(List<String> wordings) {
    return add(Use.WRITTEN, wordings);
  }

  Wording ifRoom(List<String> wordings) {
    return add(Use.WRITTEN_IF_ROOM, wordings);
  }

  Wording ifRoomOrTime(List<String> wordings) {
    return add(Use.IF_ROOM, wordings);
  }

  Wording onCard(List<String> wordings) {
    return add(Use.CARD, wordings);
  }

  Wording spoken(List<String> wordings) {
    return add(Use.SPOKEN, wordings);
  }

  Wording voicemail(List<String> wordings) {
    voicemail = wordings;
    return this;
  }

  List<String> subjects() {
    return subjects;
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  List<String> voicemail() {
    return voicemail;
  }

  private Wording add(Use use, List<String> wordings) {
    sentences.add(new Sentence(part, use, wordings));
    return this;
  }
}
