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
          There is news on my side that has to do with {role}.
          I have kept thinking about the work at {company}, and I found something that belongs to it.
          I can now add something that was still missing from my last message.
          I have not stopped working on the subject of my interview, and here is one result.
          As you compare people for {role}, I would like to give you one more piece.
          """);

  static final List<String> WHATS_NEW =
      lines(
          """
          Here is what is new: [an article, a result, or an answer you owed them, in one or two lines].
          In short: [what is new, in one or two lines: an article, a result, or an answer].
          It is this: [one or two lines about an article, a result, or a better answer].
          This is the point: [your news in one or two lines, such as an article or a result].
          What I have for you: [an article, a finished project, or an answer, in two lines].
          My addition: [an article, a result, or an answer that was open, in two lines].
          The news: [what you finished, found, or can answer now, in one or two lines].
          """);

  static final List<String> WHY =
      lines(
          """
          I thought of you because it touches the work we discussed.
          It shows, I hope, how I would go about the job.
          It may be of use to the team whatever you decide.
          I mention it because the subject came up in the interview.
          To me it is one more reason to want this job.
          It is a small example of how I like to work.
          I hope that it rounds out the picture you have of me.
          """);

  static final List<String> ASK =
      lines(
          """
          Has the timeline become any clearer?
          How does the timeline look at the moment?
          By when do you think the choice will be made?
          Could you give me a rough date for the next step?
          What timing should I expect from here?
          Is a decision likely in the next week or two?
          Do you have a day in mind for the decision?
          """);

  static final List<String> CLOSE =
      lines(
          """
          Thank you for your patience with my question.
          My interest is as strong as it was on the first day.
          I would be glad to tell you more about it, in writing or by phone.
          Even a rough idea would help me plan the coming weeks.
          I remain glad to be considered.
          A word in reply is all I ask for.
          I wish you a good week, whatever the answer.
          """);

  private NewsWords() {}
}
