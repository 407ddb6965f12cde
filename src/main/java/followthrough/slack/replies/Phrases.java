package followthrough.slack.replies;

import followthrough.slack.kit.Doors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fixed phrases, each with the one thing it means. */
final class Phrases {
  private static final Pattern THANKS =
      Pattern.compile(
          "(?:many |ok |okay |great |perfect )?(?:thanks|thank you|thx|ty|cheers)(?: a lot| so much| very much| you| bot| again)?");
  private static final Pattern HELLO =
      Pattern.compile(
          "(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|howdy)(?: there| bot| again)?");
  private static final Pattern NOD =
      Pattern.compile(
          "ok|okay|k|yes|yep|yeah|sure|cool|great|good|nice|perfect|got it|alright|no|nope|bye");
  private static final Pattern LIST =
      Pattern.compile("(?:show (?:me )?)?(?:my |the )?(?:list|pipeline|interviews)");
  private static final Pattern NEXT =
      Pattern.compile(
          "next|what is (?:next|due|open|up)|what now|(?:what )?(?:should|do) i do (?:now|next)|what (?:should|do) i do|due|open");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:show (?:me )?)?(?:my |the )?(?:numbers|statistics|stats)|how am i doing");
  private static final Pattern HELP =
      Pattern.compile(
          "help(?: me)?|(?:what )?(?:can i|can you|do you) (?:say|type|do|understand)|what can (?:i|you) (?:say|type|do|understand)|commands|how does this work");
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?:export|download)(?: (?:all )?(?:of )?(?:my data|my things|everything|it all))?");
  private static final Pattern FORGET =
      Pattern.compile("(?:forget|delete) (?:me|everything|all(?: of)? my data|my data)");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:my |the )?(?:calendar|ics)(?: file)?(?: (?:for |of )?(?<what>.{1,100}))?");
  private static final Pattern STOP =
      Pattern.compile(
          "stop(?: it| this| reminding me| reminders| messages)?|unsubscribe|leave me alone");
  private static final Pattern RESUME =
      Pattern.compile("resume|continue|start(?: again)?|keep reminding me|go on");
  private static final Pattern PAUSE = Pattern.compile("pause (?:until |till )?(?<when>.+)");
  private static final Pattern LOG =
      Pattern.compile("(?:log|add|new)(?: an?| another| my)?(?: new)? interview|log|interview");

  private Phrases() {}

  static @Nullable Reply read(String words) {
    if (THANKS.matcher(words).matches()) {
      return new Reply.Courtesy(Reply.Courtesy.Kind.THANKS);
    }
    if (HELLO.matcher(words).matches()) {
      return new Reply.Courtesy(Reply.Courtesy.Kind.HELLO);
    }
    if (NOD.matcher(words).matches()) {
      return new Reply.Courtesy(Reply.Courtesy.Kind.NOD);
    }
    if (LIST.matcher(words).matches()) {
      return new Reply.Asks("list");
    }
    if (NEXT.matcher(words).matches()) {
      return new Reply.Asks("next");
    }
    if (NUMBERS.matcher(words).matches()) {
      return new Reply.Asks("numbers");
    }
    if (HELP.matcher(words).matches()) {
      return new Reply.Asks("help");
    }
    if (EXPORT.matcher(words).matches()) {
      return new Reply.Asks("export");
    }
    Matcher calendar = CALENDAR.matcher(words);
    if (calendar.matches()) {
      String what = calendar.group("what");
      return new Reply.Asks(what == null ? "calendar" : "calendar " + what);
    }
    return words.equals("status") ? new Reply.Asks("status") : held(words);
  }

  private static @Nullable Reply held(String words) {
    Matcher pause = PAUSE.matcher(words);
    if (pause.matches()) {
      return new Reply.Hold("pause " + pause.group("when"));
    }
    if (STOP.matcher(words).matches()) {
      return new Reply.Hold("stop");
    }
    if (RESUME.matcher(words).matches()) {
      return new Reply.Hold("resume");
    }
    if (LOG.matcher(words).matches()) {
      return new Reply.Door(Doors.LOG_INTERVIEW);
    }
    if (FORGET.matcher(words).matches()) {
      return new Reply.Door(Doors.FORGET);
    }
    return words.equals("settings") ? new Reply.Door(Doors.SETTINGS) : null;
  }
}
