package followthrough.core.draft;

import followthrough.core.pipeline.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a note makes of a remark, told to the person who typed it before it is kept.
 *
 * @param sentence as it may stand in the note, the own thought joined to it; empty without a remark
 * @param words why the remark is left out; null when it is not
 * @param own why the own thought is left out; null when it is not
 */
public record Heard(String sentence, @Nullable Trouble words, @Nullable Trouble own) {

  /**
   * Reads what was typed as a note to its reader would.
   *
   * @param reader the name of the person who said it
   */
  public static Heard of(Said said, String reader) {
    Addressee addressee = new Addressee(reader, Addressee.Standing.INTERVIEWER);
    Remark remark = Remark.of(English.TONGUE, said, addressee);
    Thought thought = Thought.of(said.own());
    String sentence =
        switch (remark.form()) {
          case TOPIC -> "I enjoyed what you told me about " + remark.text() + ".";
          case STATEMENT -> "You said that " + remark.text() + ".";
          case QUESTION -> "I've thought more about your question " + Blanks.closed(remark.text());
          case QUOTE -> "I remember your words: " + Blanks.closed(remark.text());
          case NONE -> "";
        };
    String whole = sentence.isEmpty() ? "" : (sentence + " " + thought.text()).strip();
    return new Heard(whole, remark.trouble(), thought.trouble());
  }
}
