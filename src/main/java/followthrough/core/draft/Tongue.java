package followthrough.core.draft;

import followthrough.core.pipeline.Said.Kind;

/**
 * The grammar of a language of notes: a language is a folder of words and one of these. What it
 * cannot turn for certain is quoted.
 */
public abstract class Tongue {
  /** The name of the folder with its words. */
  abstract String folder();

  /**
   * What somebody said, as a note to that person takes it up.
   *
   * @param kind how it was told
   * @param line as it was typed, in one line
   */
  Remark remark(Kind kind, Addressee reader, String line) {
    return Remark.quoted(line);
  }
}
