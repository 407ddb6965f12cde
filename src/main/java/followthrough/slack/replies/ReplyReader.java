package followthrough.slack.replies;

import static followthrough.core.plan.History.Kind.SENT;
import static followthrough.core.plan.History.Kind.SKIPPED;
import static followthrough.core.plan.History.Kind.VOICEMAIL;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.slack.forms.TypedTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody typed by a small strict grammar: a sentence is understood as a whole or not
 * at all.
 */
public final class ReplyReader {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:ok|okay|hi|hey|hello|yes|yep|yeah|yup|well|so|oh|please|good news|bad news|sorry|great|alright)[ ,:;.!]+)+");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[ ,;.!-]+(?:thanks|thank you|thx|ty|please|just now|already|right now|this morning))+$");
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:[;.!]|,? and(?: then)?|,? then|,? but|,)\\s+");

  /** Words that nobody is called by, and that turn a sentence round or put it off. */
  static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:thanks|thank|please|the|not|no|never|nothing|none|nor|will|would|should|could|can|might|may be|maybe|perhaps|probably|think|guess|almost|nearly|about to|going to|gonna|want|wanted|need|must|try|tried|trying|if|unless|when|once|before|after|until|later|soon|tomorrow|yesterday|ago|last|next|tonight|wrong|draft|sent|send|done|skip|skipped|skipping|called|posted|voicemail|replied|undo|snooze|but|because|except|only|half|problem|yet|still|wait|asked|ask|by mistake|mistake|accident|someone else|somebody else|week|morning|today|they|i|you|me|my|bounced|failed|back)\\b");

  private static final Pattern ABOUT_DOING =
      Pattern.compile(
          "\\b(?:sent|send|sending|done|posted|mailed|emailed|called|call|skip|skipped|voicemail|written|wrote|mark|marked|replied|rejected|accepted|declined|cancelled|moved|invited|offer)\\b");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}.'-]+(?: [\\p{L}\\p{M}.'-]+){0,5}");

  private static final String SUBJECT = "(?:(?:i|we) )?(?:have |had )?(?:already |just |now )?";
  private static final String NOTE =
      "(?:(?:the|my|a|an|her|his|their) )?(?:(?:handwritten|short|quick) )?(?:thank[- ]?you |follow[- ]?up )?(?:note|card|letter|email|mail|message|reply|thank[- ]?you|thanks|follow[- ]?up|invitation|check-in)";
  private static final String IT =
      "(?: (?:it|that one|this one|that|this|" + NOTE + "))?(?: off| out)?";
  private static final String WHO = "(?: (?:(?:to|for|with) )?(?<who>.+))?";

  private static final List<Way> WAYS =
      List.of(
          new Way("(?:sent|mailed|emailed|messaged|texted|written|wrote)" + IT + WHO, SENT, null),
          new Way("(?:mark|marked) (?:it |that |this )?(?:as )?(?:sent|done)" + WHO, SENT, null),
          new Way("(?:mark|marked) (?<who>.+?) (?:as )?(?:sent|done)", SENT, null),
          new Way("(?:it|that|this|that one|" + NOTE + ") is (?:sent|done|out|off)", SENT, null),
          new Way(
              "(?:(?:all )?done|finished|completed|did it|did that|got it done|handled it)"
                  + "(?: it| that| this)?"
                  + WHO,
              SENT,
              null),
          new Way("(?:it|that|this) is done", SENT, null),
          new Way("thanked" + WHO, SENT, null),
          new Way("posted" + IT + WHO, SENT, Medium.CARD),
          new Way(
              "(?:called|phoned|rang|spoke (?:to|with)|talked (?:to|with))" + WHO,
              SENT,
              Medium.PHONE),
          new Way(
              "(?:left|leave) (?:a |her a |him a |them a )?(?:voicemail|voice mail|message on (?:the|her|his|their) (?:voicemail|machine))"
                  + WHO,
              VOICEMAIL,
              Medium.PHONE),
          new Way(
              "(?:got|reached) (?:the |her |his |their |a )?(?:voicemail|voice mail)" + WHO,
              VOICEMAIL,
              Medium.PHONE),
          new Way("(?:voicemail|voice mail)(?: left)?" + WHO, VOICEMAIL, Medium.PHONE),
          new Way("(?:skip|skipped|skipping)" + IT + WHO, SKIPPED, null));

  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?:no |nope |no, |nope, )?(?:(?:i |we )?(?:have |did )?not (?:sent|done|posted|called|mailed|emailed|written|thanked|send|do|call)(?: (?:it|that|this|her|him|them|"
              + NOTE
              + "))*(?: yet)?|not (?:done |sent )?yet|not now|not done|not sent|still not|(?:i )?have not(?: yet)?)");
  private static final Pattern SNOOZE =
      Pattern.compile(
          "(?:snooze|remind me|ask me|ask|nudge me|tell me|wake me|come back|later|remind)(?: (?:it|this|that|me))?(?: again| later)?(?: (?<when>.+))?");
  private static final Pattern UNDO =
      Pattern.compile("undo(?: (?:that|it|this|the last one|last))?|take (?:it|that|this) back");

  /** No answer is longer; a mail is. */
  private static final int MOST = 1_000;

  private final TypedTime time;
  private final HappeningReader happenings;

  /** One way to say that a row was answered. */
  private record Way(Pattern pattern, History.Kind kind, boolean note, @Nullable Medium by) {
    Way(String words, History.Kind kind, @Nullable Medium by) {
      this(Pattern.compile(SUBJECT + words), kind, !words.contains("done"), by);
    }
  }

  /**
   * @param now where the person is, when they typed it
   */
  public ReplyReader(ZonedDateTime now) {
    this.time = new TypedTime(now);
    this.happenings = new HappeningReader(time);
  }

  /** What the sentence means, as Slack tells it. */
  public Reply read(String typed) {
    if (typed.length() > MOST) {
      return new Reply.Unknown();
    }
    Sentence sentence = Sentence.of(typed);
    Reply reply = whole(sentence.words());
    return sentence.asks() && !reply.onlyAsks() && !(reply instanceof Reply.Unknown)
        ? new Reply.Doubtful()
        : reply;
  }

  private Reply whole(String words) {
    if (words.isEmpty()) {
      return new Reply.Unknown();
    }
    Reply reply = understood(words);
    if (reply != null) {
      return reply;
    }
    String core = AFTER.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("").strip();
    Reply inner = core.isEmpty() || core.equals(words) ? null : understood(core);
    if (inner != null) {
      return inner;
    }
    if (several(words)) {
      return new Reply.TwoAtOnce();
    }
    return ABOUT_DOING.matcher(words).find() && NO_NAME.matcher(words).find()
        ? new Reply.Doubtful()
        : new Reply.Unknown();
  }

  private boolean several(String words) {
    return Arrays.stream(PARTS.split(words, -1)).filter(part -> part(part)).count() > 1;
  }

  private boolean part(String words) {
    Reply reply = understood(words.strip());
    return reply != null && !(reply instanceof Reply.Courtesy);
  }

  private @Nullable Reply understood(String words) {
    Reply said = Phrases.read(words);
    if (said != null) {
      return said;
    }
    if (UNDO.matcher(words).matches()) {
      return new Reply.TakenBack();
    }
    if (NOT_YET.matcher(words).matches()) {
      return new Reply.NotYet();
    }
    Reply happened = happenings.read(words);
    if (happened != null) {
      return happened;
    }
    Reply snoozed = snoozed(words);
    return snoozed != null ? snoozed : answered(words);
  }

  private @Nullable Reply answered(String words) {
    for (Way way : WAYS) {
      Matcher matcher = way.pattern().matcher(words);
      if (matcher.matches()) {
        String who = way.pattern().pattern().contains("<who>") ? matcher.group("who") : null;
        Optional<Reply> reply = answered(way, who == null ? "" : who);
        if (reply.isPresent()) {
          return reply.get();
        }
      }
    }
    return null;
  }

  private static Optional<Reply> answered(Way way, String who) {
    if (who.matches("|her|him|them|it|that|this|this one|that one")) {
      return Optional.of(new Reply.Answered(way.kind(), way.note(), way.by(), List.of(), false));
    }
    if (who.matches("(?:them )?(?:both|all|everyone|everybody)(?: of (?:them|it))?")) {
      return Optional.of(new Reply.Answered(way.kind(), way.note(), way.by(), List.of(), true));
    }
    List<String> names = new ArrayList<>();
    for (String name : who.split(" and |, | & ", -1)) {
      String one = name.strip().replaceFirst("^(?:to|for|with) ", "");
      if (!NAME.matcher(one).matches() || NO_NAME.matcher(one).find()) {
        return Optional.empty();
      }
      names.add(one);
    }
    return Optional.of(new Reply.Answered(way.kind(), way.note(), way.by(), names, false));
  }

  private @Nullable Reply snoozed(String words) {
    Matcher matcher = SNOOZE.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    String when = matcher.group("when");
    if (when == null) {
      return new Reply.Snoozed(null);
    }
    String said = when.replaceFirst("^(?:until |till )?next week$", "monday");
    return time.read(said)
        .map(read -> Choices.between(words, when, read, new Reply.Snoozed(read)))
        .orElseGet(() -> words.startsWith("snooze") ? new Reply.NoSuchTime(when) : null);
  }
}
