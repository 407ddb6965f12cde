package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of the later check-ins, which bring something new. */
final class NewsWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Something new for you
          News since our talk
          One thing to add
          An addition, and timing
          A short update, timing
          News from my side
          Adding to my application
          """);

  static final List<String> OPEN =
      lines(
          """
          Since my last message, something has come up that may be useful to you.
          I have something to add to my application for {role}.
          There's some news on my side that has to do with {role}.
          I've kept thinking about the work at {company}, and something new belongs to it.
          I can now add something that was missing from my last message.
          I've kept one subject from my interview in mind, and I have something to add.
          As you compare candidates for {role}, I'd like to give you one more piece.
          """);

  static final List<String> WHATS_NEW =
      lines(
          """
          Here is what's new: [an article, a result, or an answer you owed them, in one or two lines].
          In short: [what is new, in one or two lines: an article, a result, or an answer].
          It's this: [one or two lines about an article, a result, or a better answer].
          The main point: [your news in one or two lines, such as an article or a result].
          What I have for you: [an article, a finished project, or an answer, in two lines].
          My addition: [an article, a result, or an answer that was open, in two lines].
          The news: [what you finished, found, or can answer now, in one or two lines].
          """);

  static final List<String> WHY =
      lines(
          """
          I thought of you because it touches on the work we discussed.
          I hope it says something about how I work.
          It may be useful to the team, whatever you decide.
          I mention it because the subject came up in the interview.
          I thought you might like to know before you decide.
          It also tells you how serious I am about this job.
          I hope it rounds out the picture you have of me.
          """);

  static final List<String> ASK =
      lines(
          """
          Has the timeline become any clearer?
          How does the timeline look at the moment?
          By when do you think you'll decide?
          Could you give me a rough date for the next step?
          What timing should I expect from here?
          Is a decision likely in the next week or two?
          Do you have a day in mind for the decision?
          """);

  static final List<String> CLOSE =
      lines(
          """
          Thank you for your patience with my question.
          I'm as interested as I was on the first day.
          I'd be glad to tell you more, in writing or by phone.
          Even a rough idea would help me plan the coming weeks.
          I'm still very glad to be considered.
          One line in reply is plenty.
          I hope your week goes well, whatever the answer.
          """);

  private NewsWords() {}
}
