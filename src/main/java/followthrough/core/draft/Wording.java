package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.List;

/** The sentences of one note, each in several wordings, in the order they are said. */
record Wording(List<String> subjects, List<Sentence> sentences, List<String> voicemail) {
  /** In which media a sentence is said; its name in small letters stands in the files. */
  enum Use {
    ALWAYS,
    WRITTEN,
    /** Written, but left out when the note would grow too long. */
    WRITTEN_IF_THERE_IS_ROOM,
    /** Also said on the phone, and left out there as well when there is no time for it. */
    IF_THERE_IS_ROOM,
    ON_A_CARD,
    SPOKEN,
    /** Always said, with as many names as a sentence can hold. */
    WITH_THE_FIRST_NAMES,
    /** Said again and again until all names are said. */
    WITH_MORE_NAMES;

    boolean optional() {
      return this == WRITTEN_IF_THERE_IS_ROOM || this == IF_THERE_IS_ROOM;
    }

    boolean in(Medium medium) {
      return switch (this) {
        case ALWAYS, IF_THERE_IS_ROOM, WITH_THE_FIRST_NAMES, WITH_MORE_NAMES -> true;
        case WRITTEN, WRITTEN_IF_THERE_IS_ROOM -> medium != Medium.PHONE;
        case ON_A_CARD -> medium == Medium.CARD;
        case SPOKEN -> medium == Medium.PHONE;
      };
    }
  }

  /**
   * One sentence in all its wordings.
   *
   * @param number of its place in the file, whatever else is said; chooses the wording
   */
  record Sentence(Draft.Name part, Use use, List<String> wordings, int number) {}
}
