package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences to a consultant about a client who has not decided yet. */
final class AgencyWords {
  static final List<String> CHECK_IN_SUBJECTS =
      lines(
          """
          Any news from them
          My interview, any news
          A question about timing
          Still interested, any news
          Where things stand now
          """);

  static final List<String> OPEN =
      lines(
          """
          I hope your week is going well.
          I wanted to come back to my interview at {company}{on}.
          I'm getting in touch about my interview at {company}{on}.
          I haven't heard anything new since my interview at {company}{on}.
          I've been thinking about my interview at {company}{on}.
          """);

  static final List<String> OPEN_WITH_DATE =
      lines(
          """
          I understood that {company} was planning to decide by {promised}.
          In my notes, {promised} is the date for a decision at {company}.
          As far as I know, {company} was going to decide by {promised}.
          I had written down {promised} as the day for news from {company}.
          I was told to expect a decision from {company} by {promised}.
          """);

  static final List<String> FOLDED_THANKS =
      lines(
          """
          First of all, my thanks to everyone I met at {company}; please pass them on if you think it appropriate.
          Before my question, please thank the people I met at {company} for me, if that seems right to you.
          I'd still like to thank everyone at {company}, so please pass that on as you see fit.
          Let me begin with my thanks to the people at {company}, if you would kindly pass them on.
          First, please give my thanks to everyone at {company}, if you find it fitting.
          """);

  static final List<String> STILL_INTERESTED =
      lines(
          """
          I'm still very interested in {role}.
          My interest in {role} hasn't changed.
          I'd still be very glad to have {role}.
          {role} is still very much what I'm looking for.
          You can tell them that I'm as interested in {role} as I was that day.
          """);

  static final List<String> ASK =
      lines(
          """
          Have you heard anything from them?
          Do you know where things stand on their side?
          Could you ask them how the decision is coming along?
          Have they said anything about their timing?
          Is there any news from their side, and can I add anything?
          """);

  static final List<String> ASK_FOR_TIME =
      lines(
          """
          Have they suggested any days?
          Could you ask them which days would suit?
          Do you know when they would like to meet?
          Could you find out two or three dates for me?
          Have they given you a new date?
          """);

  static final List<String> CLOSE =
      lines(
          """
          If they have any doubts about me, I'd be glad to hear them and answer them.
          Even a short answer would help me plan, whatever it says.
          If they need more time, that's no problem; I'd just like to plan for it.
          If they'd like to see anything else from me, I'll send it the same day.
          I know you'll tell me as soon as there's news, and I appreciate your help.
          """);

  static final List<String> CHECK_IN_VOICEMAIL =
      lines(
          """
          I'm calling about {role} at {company}. I'm still very interested, and I wanted to ask what you've heard.
          This is about {role} at {company}. I'd be glad to know where things stand on their side.
          I wanted to tell you that I'm still interested in {role} at {company}. Any news from them would be welcome.
          I'm calling to ask about the timing at {company}. My interest in {role} hasn't changed.
          It's about my interview at {company}. I'd still like the job, so please let me know what you hear.
          """);

  static final List<String> VOICEMAIL_FOR_TIME =
      lines(
          """
          I'm calling about a new date for my interview at {company}. I can fit in with their calendar.
          This is about my interview at {company}, which still needs a date. Any day they suggest will work.
          I'd like to find a date for my interview at {company}. I'm flexible, so please let me know what you hear.
          I'm calling about a date for my interview at {company}. Please let me know which days would suit them.
          My interview at {company} still needs a date. I'd be glad to hear what they suggest.
          """);

  static final List<String> NEWS_OPEN =
      lines(
          """
          Since my last message, something has come up that may help my application at {company}.
          I have something to add to my application at {company}.
          There's some news on my side that has to do with {role}.
          I've kept thinking about the work at {company}, and something new belongs to it.
          As {company} compares candidates, I'd like to give you one more piece.
          """);

  static final List<String> NEWS_WHY =
      lines(
          """
          Please pass it on to them if you think it helps.
          It may be useful when you next speak with them.
          I think it fits a question that came up in the interview.
          I hope it says something about how I work.
          Feel free to forward it to the people I met.
          """);

  static final List<String> NEWS_ASK =
      lines(
          """
          Has the timeline on their side become any clearer?
          Have they said when they'll decide?
          Do you know what timing I should expect?
          Have you been able to speak with them since?
          Is there a date in view for their decision?
          """);

  static final List<String> NEWS_CLOSE =
      lines(
          """
          Thank you for staying on it.
          I'm as interested in {role} as I was on the first day.
          I'd be glad to tell you more, in writing or by phone.
          Even a rough idea would help me plan the coming weeks.
          One line in reply is plenty.
          """);

  static final List<String> CLOSING_OPEN =
      lines(
          """
          I haven't heard any more about {role} at {company}, so I assume they've gone in another direction.
          As some time has passed, I assume that {company} has chosen someone else.
          I imagine that the plans at {company} have moved on, so I won't ask again.
          I expect that {company} has made its choice by now, and that is quite all right.
          I don't want to keep you busy with this, so it's my last message about {role} at {company}.
          """);

  static final List<String> CLOSING_THANKS =
      lines(
          """
          Thank you for putting me forward and for your help along the way.
          I'm grateful for your advice, and for the chance to meet the people there.
          I appreciated how well you prepared me for it.
          Thank you for everything you did for me in this search.
          My thanks to you, and to the people there if you speak with them.
          """);

  static final List<String> CLOSING_DOOR =
      lines(
          """
          If this role or something like it opens up, there or elsewhere, I'd be glad to hear from you.
          If things change, I'm still interested, and a short message is enough.
          I'd gladly talk again if you come across something that fits.
          If another position crosses your desk, please think of me.
          I'd be happy to hear from you about other openings.
          """);

  static final List<String> CLOSING_WISH =
      lines(
          """
          All the best to you until then.
          I hope our paths cross again soon.
          All good wishes to you.
          I wish you a good week.
          Thank you once more, and all the best.
          """);

  static final List<String> CLOSING_VOICEMAIL =
      lines(
          """
          I'm just calling to thank you for putting me forward to {company}. I'd be glad to hear from you about other openings.
          This is my last call about {role} at {company}. Thank you for everything, and please think of me if something comes up.
          Thank you for all your help with {company}. If another position crosses your desk, please think of me.
          I assume that {company} has chosen someone else, which is quite all right. Thank you, and all the best.
          I wanted to thank you once more for your help. I'd gladly talk again at any time.
          """);

  private AgencyWords() {}
}
