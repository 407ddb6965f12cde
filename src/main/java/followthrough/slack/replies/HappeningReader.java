package followthrough.slack.replies;

import static followthrough.slack.news.NewsKind.ACCEPTED;
import static followthrough.slack.news.NewsKind.CANCELLED;
import static followthrough.slack.news.NewsKind.DECLINED;
import static followthrough.slack.news.NewsKind.INVITED;
import static followthrough.slack.news.NewsKind.MY_MOVE;
import static followthrough.slack.news.NewsKind.NOBODY_THERE;
import static followthrough.slack.news.NewsKind.NOT_CALLED;
import static followthrough.slack.news.NewsKind.OFFER;
import static followthrough.slack.news.NewsKind.OUT_OF_OFFICE;
import static followthrough.slack.news.NewsKind.REJECTED;
import static followthrough.slack.news.NewsKind.REPLIED;
import static followthrough.slack.news.NewsKind.THEIR_MOVE;

import followthrough.slack.forms.TypedTime;
import followthrough.slack.news.NewsKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what happened to an opportunity: they replied, invited, moved, said no, made an offer. */
final class HappeningReader {
  /** Somebody else than the person who types; a name or a company only at this place. */
  private static final String THEY =
      "(?:they|she|he|(?<who>NAME)) (?:have |has |had )?(?:just |already )?";

  private static final String NAME =
      "(?!(?:i|we|you|it|nobody|no one|the interview|my interview|if|when|that|this|maybe|perhaps|not|no|what|who|did|will|ok|yes) )[\\p{L}\\p{M}.&'-]+(?: [\\p{L}\\p{M}\\d.&'-]+){0,3}?";
  private static final String WHEN =
      "(?:,? (?:(?:is )?(?:on|at|by|to|until|till|for|back|from) )*(?<when>.+))?";
  private static final String DECISION =
      "(?:[,;]?(?: and)?(?: they| she| he)?(?: will| say)? (?:a )?(?:decision|decide|decides|deciding)(?: is| comes)?(?: expected)?(?: by| on| until)? (?<when>.+))?";
  private static final String INTERVIEW =
      "(?:it|me|the interview|my interview|the call|our interview)";

  private final TypedTime time;

  private record Form(NewsKind kind, Pattern pattern, boolean named, boolean timed) {
    static Form of(NewsKind kind, String words) {
      String full = words.replace("THEY", THEY).replace("NAME", NAME);
      return new Form(kind, Pattern.compile(full), full.contains("<who>"), full.contains("<when>"));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              REPLIED,
              "THEY(?:replied|answered|responded|wrote back|got back to me|called back|emailed back)(?: to me)?"
                  + DECISION),
          Form.of(
              REPLIED,
              "(?:i )?(?:got|have|received) (?:a|an) (?:reply|answer)(?: from (?<who>NAME))?"
                  + DECISION),
          Form.of(REPLIED, "(?:i )?(?:have )?heard back(?: from (?<who>NAME))?" + DECISION),
          Form.of(REPLIED, "replied" + DECISION),
          Form.of(
              OUT_OF_OFFICE,
              "(?:(?:they|she|he|(?<who>NAME)) (?:is |are )?)?(?:out of office|out of the office|ooo|away|on vacation|on holiday|on leave)"
                  + WHEN),
          Form.of(
              INVITED,
              "(?:THEY)?(?:invited|invite|invites)(?: me)?(?: back)?(?: (?:(?:to|for) )?(?:(?:the|a|an|another) )?(?:(?:next|second|third|final|last) )?(?:round|interview|talk))?"
                  + WHEN),
          Form.of(
              INVITED,
              "i (?:was|am|have been|got) invited(?: back)?(?: (?:to|for)(?: (?:the|a|an|another))?(?: (?:next|second|third|final|last))?(?: (?:round|interview|talk)))?(?: (?:at|by|with) (?<who>NAME))?"
                  + WHEN),
          Form.of(
              THEIR_MOVE,
              "THEY(?:moved|rescheduled|postponed|pushed|move|reschedule|postpone)(?: "
                  + INTERVIEW
                  + ")?(?: back)?"
                  + WHEN),
          Form.of(
              THEIR_MOVE,
              INTERVIEW + " (?:was|is|has been|got) (?:moved|rescheduled|postponed)" + WHEN),
          Form.of(
              MY_MOVE, "i (?:have )?(?:moved|rescheduled|postponed)(?: " + INTERVIEW + ")?" + WHEN),
          Form.of(
              CANCELLED,
              "THEY(?:cancelled|called off|called it off|cancel)(?: "
                  + INTERVIEW
                  + ")?(?: on me)?"),
          Form.of(
              CANCELLED, INTERVIEW + " (?:was|is|has been|got) (?:cancelled|called off)|cancelled"),
          Form.of(
              NOT_CALLED,
              "(?:they|she|he|(?<who>NAME)) (?:did not|never|has not|have not) (?:call|called)(?: me)?(?: yet)?"),
          Form.of(NOT_CALLED, "(?:nobody|no one) (?:has )?called(?: me)?|no call(?: came)?"),
          Form.of(
              NOBODY_THERE,
              "(?:there was )?(?:nobody|no one) (?:was |is )?(?:there|here|showed up|came)|(?:they|she|he) (?:did not (?:show up|show|come)|were not there|was not there)|no[- ]?show"),
          Form.of(
              REJECTED,
              "(?:they|she|he|(?<who>NAME)) (?:have |has )?(?:said no|say no|says no|told me no|rejected me|turned me down|passed on me|declined me|went with (?:someone|somebody) else|reject me)"),
          Form.of(
              REJECTED,
              "(?:i (?:was|got|am|have been) )?rejected(?: (?:by|from|at) (?<who>NAME))?"),
          Form.of(REJECTED, "(?:i got )?(?:a )?rejection(?: (?:from|by) (?<who>NAME))?"),
          Form.of(REJECTED, "it is a no(?: from (?<who>NAME))?|i did not get (?:it|the job)"),
          Form.of(
              OFFER,
              "THEY(?:made|make|gave|give|makes|sent)(?: me)? an offer(?:,? ?(?:answer |decide |due |reply )?(?:is )?(?:due )?(?:by|until|till) (?<when>.+))?"),
          Form.of(
              OFFER,
              "(?:(?:i )?(?:have |got |received )+(?:an|the) )?offer(?: from (?<who>NAME))?(?:,? ?(?:answer |decide |due |reply )?(?:is )?(?:due )?(?:by|until|till) (?<when>.+))?"),
          Form.of(
              ACCEPTED,
              "accepted(?: (?:it|the offer|the job))?|i (?:have )?(?:accept|accepted|took|take)(?: (?:it|the offer|the job))?(?: (?:from|of|at) (?<who>NAME))?"),
          Form.of(
              DECLINED,
              "declined(?: (?:it|the offer|the job))?|i (?:have )?(?:decline|declined|turned down|turn down)(?: (?:it|the offer|the job))?(?: (?:from|of|at) (?<who>NAME))?|i (?:have )?turned it down"));

  HappeningReader(TypedTime time) {
    this.time = time;
  }

  @Nullable Reply read(String words) {
    String unreadable = null;
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(words);
      if (!matcher.matches()) {
        continue;
      }
      String who = form.named() ? group(matcher) : "";
      if (ReplyReader.NO_NAME.matcher(who).find()) {
        continue;
      }
      String when = form.timed() ? matcher.group("when") : null;
      if (when == null) {
        return new Reply.Happened(form.kind(), null, who);
      }
      var read = time.read(when);
      if (read.isPresent()) {
        return Choices.between(
            words, when, read.get(), new Reply.Happened(form.kind(), read.get(), who));
      }
      unreadable = when;
    }
    return unreadable == null ? null : new Reply.NoSuchTime(unreadable);
  }

  private static String group(Matcher matcher) {
    String who = matcher.group("who");
    return who == null ? "" : who.strip();
  }
}
