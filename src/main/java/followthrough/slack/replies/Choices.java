package followthrough.slack.replies;

import followthrough.slack.forms.TypedTime;
import java.util.List;

/** Turns a day that could mean two into the same sentence with each of them. */
final class Choices {
  private Choices() {}

  /**
   * The reply itself where its time means one thing.
   *
   * @param when the part of the sentence that was read as a time
   */
  static Reply between(String sentence, String when, TypedTime.Reading read, Reply reply) {
    if (!(read instanceof TypedTime.Several several)) {
      return reply;
    }
    String before = sentence.substring(0, sentence.lastIndexOf(when));
    List<String> choices = several.readings().stream().map(one -> before + one).toList();
    return new Reply.Choose(choices, several.readings());
  }
}
