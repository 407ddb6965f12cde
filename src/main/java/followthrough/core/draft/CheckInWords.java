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
          I hope that things are going well for you.
          I would like to come back to my interview for {role}{on}.
          You may remember my interview for {role}{on}.
          My interview for {role}{on} is still fresh in my mind.
          """);

  static final List<String> OPEN_WITH_DATE =
      lines(
          """
          I understood that a decision about {role} was planned for {promised}.
          When we spoke, {promised} was the date named for a decision about {role}.
          As {promised} has passed, I would like to ask about {role}.
          I had noted {promised} as the day for news about {role}.
          You had hoped to have an answer about {role} by {promised}.
          """);

  static final List<String> OPEN_WITHOUT_TIME =
      lines(
          """
          My interview at {company} does not have a new date yet.
          My question is about the interview at {company}, which is still to be set.
          We have not yet found a time for the interview at {company}.
          I would like to find a time for the interview at {company}.
          The interview at {company} is still on my list, without a date.
          """);

  static final List<String> FOLDED_THANKS =
      lines(
          """
          First of all, thank you again for the interview at {company}.
          Let me begin with my thanks for the interview at {company}.
          Before my question, I would like to thank you for the interview at {company}.
          I have yet to thank you properly for the interview at {company}, so thank you.
          My thanks for the interview at {company} come first.
          """);

  static final List<String> FOLDED_NAMES =
      lines(
          """
          Please pass my thanks on to {names}.
          I would be glad if you gave my thanks to {names} as well.
          My thanks also go to {names}, if you would kindly tell them.
          Please thank {names} for me too.
          Kindly give my thanks to {names} too.
          """);

  static final List<String> STILL_INTERESTED =
      lines(
          """
          I am still very interested in working at {company}.
          My interest in joining {company} has not changed.
          I would still be glad to work for {company}.
          {company} remains the place where I would like to work.
          I remain keen on the work at {company}.
          """);

  static final List<String> REASON =
      lines(
          """
          The main reason is the work itself, which fits what I do well and like to do.
          One reason is that the tasks suit my experience, and I could help early on.
          What draws me most is the chance to solve the problems that came up in the interview.
          One thing in particular speaks for it: I could use what I know and learn more.
          I liked how people spoke about their work, and I would like to be one of them.
          """);

  static final List<String> REASON_FROM_CALLBACK =
      lines(
          """
          One reason is something from the interview that I still think about: {callback}.
          What draws me most came up when we met: {callback}.
          I often think of one subject in particular: {callback}.
          A large part of it is what I heard in the interview: {callback}.
          One point from the interview speaks to me most: {callback}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me where the decision stands?
          Where do things stand, and is there anything I can add?
          May I ask how the decision is coming along?
          Do you know when there might be news?
          Is there a new date for the decision?
          """);

  static final List<String> ASK_FOR_TIME =
      lines(
          """
          Which days would suit you?
          Could you suggest a date that works for you?
          When would be a good time for it?
          May I ask you for two or three dates?
          What would be a convenient day on your side?
          """);

  static final List<String> FLEXIBLE =
      lines(
          """
          I can arrange my days around your calendar.
          I will gladly fit in with the people involved.
          Mornings and afternoons are both possible for me.
          Short notice is fine with me.
          I am flexible and will make the time.
          """);

  static final List<String> CLOSE_FOR_TIME =
      lines(
          """
          I am looking forward to meeting the team and to hearing more about {role}.
          I would like very much to learn more about {role} from the people who do the work.
          I am well prepared and look forward to a good talk about {role}.
          I know how hard it is to bring calendars together, so there is no hurry from my side.
          Once I know the day, I will keep it free, and I look forward to our talk.
          """);

  static final List<String> CLOSE =
      lines(
          """
          I know that these things take time, and one line from you would already help me plan.
          A short answer is quite enough, even if nothing has been decided yet.
          If more time is needed, that is no problem; I would just like to plan for it.
          If there is anything you would like to see from me, I will send it the same day.
          I understand that there is a lot to weigh, and I thank you for keeping me informed.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I am calling about {role} at {company}. I am still very interested and would like to know where things stand.
          This is about {role} at {company}. I would be glad to hear how the decision is coming along.
          I wanted to say that I am still interested in {role} at {company}. Any news would be welcome.
          I am calling to ask about the timing for {role} at {company}. My interest has not changed.
          It is about my interview at {company}. I would still like the job, and I would be glad of any news.
          """);

  static final List<String> VOICEMAIL_FOR_TIME =
      lines(
          """
          I am calling about a new date for the interview at {company}. I can fit in with your calendar.
          This is about the interview at {company}, which has no date yet. Any day you suggest will work.
          I would like to find a time for the interview at {company}. I am flexible.
          I am calling to set a date for the interview at {company}. Please let me know what suits you.
          The interview at {company} still needs a date. I would be glad to hear which days suit you.
          """);

  private CheckInWords() {}
}
