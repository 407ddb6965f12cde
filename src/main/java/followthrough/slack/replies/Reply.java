package followthrough.slack.replies;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.slack.forms.TypedTime;
import followthrough.slack.news.NewsKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a typed sentence means; read once, and whatever is not certain is one of the last five. */
public sealed interface Reply {
  /** Whether carrying it out changes nothing, so that it may stand in a question. */
  default boolean onlyAsks() {
    return this instanceof Asks || this instanceof Courtesy || this instanceof Door;
  }

  /**
   * A row of a reminder was answered.
   *
   * @param note whether the words say that something went to somebody
   * @param by how it traveled; null when that was not said
   * @param names whom it was for, as typed; none when nobody was named
   * @param everybody whether all rows are meant
   */
  record Answered(
      History.Kind kind, boolean note, @Nullable Medium by, List<String> names, boolean everybody)
      implements Reply {
    public Answered {
      names = List.copyOf(names);
    }
  }

  /** It is not done yet. */
  record NotYet() implements Reply {}

  /** To be asked again later; null when no time was named. */
  record Snoozed(TypedTime.@Nullable Reading until) implements Reply {}

  /**
   * Something happened to an opportunity.
   *
   * @param when the day or time that was named; null for none
   * @param who the company or the person it was said of; empty for nobody by name
   */
  record Happened(NewsKind kind, TypedTime.@Nullable Reading when, String who) implements Reply {}

  /** The last thing is to be taken back. */
  record TakenBack() implements Reply {}

  /** A question that the command answers, too. */
  record Asks(String word) implements Reply {}

  /** Reminders are to be held or to go on: {@code stop}, {@code resume}, {@code pause dec 24}. */
  record Hold(String words) implements Reply {}

  /** Thanks, a greeting, or a nod. */
  record Courtesy(Kind kind) implements Reply {
    enum Kind {
      THANKS,
      HELLO,
      NOD
    }
  }

  /** What has a form of its own. */
  record Door(String action) implements Reply {}

  /**
   * It could mean two things.
   *
   * @param choices the same sentence, each time so that it means one
   * @param labels how each is called
   */
  record Choose(List<String> choices, List<String> labels) implements Reply {
    public Choose {
      choices = List.copyOf(choices);
      labels = List.copyOf(labels);
    }
  }

  /** Denied or doubtful words about something done: never taken as done. */
  record Doubtful() implements Reply {}

  /** More than one answer at a time. */
  record TwoAtOnce() implements Reply {}

  /** Understood but for its day or time. */
  record NoSuchTime(String words) implements Reply {}

  record Unknown() implements Reply {}
}
