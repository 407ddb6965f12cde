package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.List;

/** The sentences of one note, each in several wordings, in the order they are said. */
record Wording(List<String> subjects, List<Sentence> sentences, List<String> voicemail) {
  /** In which media a sentence is said; the words for it stand in the files. */
  enum Use {
    ALWAYS("always"),
    WRITTEN("written"),
    /** Written, but left out when the note would grow too long. */
    WRITTEN_IF_ROOM("written if there is room"),
    /** Also said on the phone, and left out there as well when there is no time for it. */
    IF_ROOM("if there is room"),
    CARD("on a card"),
    SPOKEN("spoken"),
    /** Always said, with as many names as a sentence can hold. */
    FIRST_NAMES("with the first names"),
    /** Said again and again until all names are said. */
    MORE_NAMES("with more names");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean optional() {
      return this == WRITTEN_IF_ROOM || this == IF_ROOM;
    }

    boolean in(Medium medium) {
      return switch (this) {
        case ALWAYS, IF_ROOM, FIRST_NAMES, MORE_NAMES -> true;
        case WRITTEN, WRITTEN_IF_ROOM -> medium != Medium.PHONE;
        case CARD -> medium == Medium.CARD;
        case SPOKEN -> medium == Medium.PHONE;
      };
    }
  }

  record Sentence(Draft.Name part, Use use, List<String> wordings) {}
}
