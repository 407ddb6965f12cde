package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of the first check-in. */
final class CheckInWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Still interested in joining
          A question about timing
          My interview, next steps
          Where things stand now
          Any news to share
          """);

  static final List<String> OPEN =
      lines(
          """
          I hope your week is going well.
          I hope all is well with you and the team.
          I wanted to come back to my interview for {role}{on}.
          I'm getting in touch about my interview for {role}{on}.
          My interview for {role}{on} is still fresh in my mind.
          """);

  static final List<String> OPEN_WITH_DATE =
      lines(
          """
          I understood that a decision on {role} was planned for {promised}.
          In my notes, {promised} is the date for a decision on {role}.
          I was told that a decision on {role} was likely by {promised}.
          I had written down {promised} as the day for news about {role}.
          As I understood it, you were hoping to decide on {role} by {promised}.
          """);

  static final List<String> OPEN_WITHOUT_TIME =
      lines(
          """
          My interview at {company} doesn't have a new date yet.
          I'm getting in touch about my interview at {company}, which still needs a date.
          We haven't found a date for my interview at {company} yet.
          I'd like to find a date for my interview at {company}.
          My interview at {company} is still open on my side, without a date.
          """);

  static final List<String> FOLDED_THANKS =
      lines(
          """
          First of all, thank you again for the interview at {company}.
          Let me begin by thanking you for the interview at {company}.
          Before my question, I'd like to thank you for the interview at {company}.
          I still owe you a proper thank-you for the interview at {company}, so thank you.
          First, my thanks for the interview at {company}.
          """);

  static final List<String> FOLDED_NAMES =
      lines(
          """
          Please pass my thanks on to {names} as well.
          I'd be glad if you gave my thanks to {names} as well.
          My thanks also go to {names}, if you would kindly tell them.
          Please thank {names} for me too.
          Please give my thanks to {names} too.
          """);

  static final List<String> STILL_INTERESTED =
      lines(
          """
          I'm still very interested in working at {company}.
          My interest in joining {company} hasn't changed.
          I'd still be very glad to join {company}.
          {company} is still where I'd most like to work.
          I'm as interested in {company} as I was on the day of the interview.
          """);

  static final List<String> REASON =
      lines(
          """
          The main reason is the work itself, which fits what I do well and like to do.
          One reason is that the job is close to what I've done before, so I could be useful early on.
          What draws me most is the chance to work on the problems that came up in the interview.
          It would let me use what I know and learn a good deal more.
          I liked the way people talked about their work, and I'd like to be one of them.
          """);

  static final List<String> REASON_TOPIC =
      lines(
          """
          One reason is what you told me about {callback}.
          I still think about {callback}.
          A large part of that is what I heard from you about {callback}.
          What you said about {callback} has a lot to do with it.
          I would especially like to hear more about {callback}.
          """);

  static final List<String> REASON_STATEMENT =
      lines(
          """
          You mentioned that {callback}, and that is a large part of it.
          I still think about your point that {callback}.
          One reason is something you told me: {callback}.
          I often think of what you said, namely that {callback}.
          I haven't forgotten your remark that {callback}, and I think I could help.
          """);

  static final List<String> REASON_OTHER =
      lines(
          """
          One reason is something I still think about: {callback}.
          I haven't forgotten one thing you brought up: {callback}.
          One subject has stayed with me in particular: {callback}.
          Something from the interview has a lot to do with it: {callback}.
          One point from the interview speaks to me most: {callback}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me where things stand?
          Where do things stand, and is there anything I can add?
          May I ask how the decision is coming along?
          Do you know when there might be news?
          Has anything changed in your timing?
          """);

  static final List<String> ASK_FOR_TIME =
      lines(
          """
          Which days would suit you?
          Could you suggest a date that works for you?
          When would be a good time?
          Could you give me two or three dates to choose from?
          What day would be convenient on your side?
          """);

  static final List<String> FLEXIBLE =
      lines(
          """
          I can arrange my days around the interview.
          I'll gladly fit in with everyone's schedule.
          Mornings and afternoons both work for me.
          Short notice is fine with me.
          I'm flexible and will make the time.
          """);

  static final List<String> CLOSE_FOR_TIME =
      lines(
          """
          I'm looking forward to meeting the team and hearing more about {role}.
          I'd very much like to learn more about {role} from the people who do the work.
          I've prepared well, and I look forward to a good conversation about {role}.
          I know how hard it is to line up calendars, so there's no rush on my side.
          Once I know the day I'll keep it free, and I look forward to our conversation.
          """);

  static final List<String> CLOSE =
      lines(
          """
          I know these things take time, and even one line from you would help me plan.
          A short answer is plenty, even if nothing has been decided yet.
          If you need more time, that's no problem; I'd just like to plan for it.
          If there's anything you would like to see from me, I'll send it the same day.
          I know there is a lot to weigh, and I appreciate being kept informed.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I'm calling about {role} at {company}. I'm still very interested, and I wanted to ask where things stand.
          This is about {role} at {company}. I'd be glad to hear how the decision is coming along.
          I wanted to tell you that I'm still interested in {role} at {company}. Any news would be welcome.
          I'm calling to ask about the timing for {role} at {company}. My interest hasn't changed.
          It's about my interview at {company}. I'd still like the job, and I'd be glad of any news.
          """);

  static final List<String> VOICEMAIL_FOR_TIME =
      lines(
          """
          I'm calling about a new date for my interview at {company}. I can fit in with your calendar.
          This is about my interview at {company}, which still needs a date. Any day you suggest will work.
          I'd like to find a date for my interview at {company}. I'm flexible.
          I'm calling to set a date for my interview at {company}. Please let me know what suits you.
          My interview at {company} still needs a date. I'd be glad to hear which days suit you.
          """);

  private CheckInWords() {}
}
