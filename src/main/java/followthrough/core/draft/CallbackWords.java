package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/**
 * The sentences of a thank-you that come back to what the person said, and to what is to be
 * remembered.
 */
final class CallbackWords {
  static final List<String> TOPIC =
      lines(
          """
          I keep thinking about {callback}.
          What you told me about {callback} has stayed with me.
          I especially enjoyed what you told me about {callback}.
          For me the most interesting part was what you said about {callback}.
          I was glad that we got to talk about {callback}.
          I could have gone on talking about {callback} for much longer.
          You made me curious to learn more about {callback}.
          """);

  static final List<String> STATEMENT =
      lines(
          """
          You mentioned that {callback}, and it has stayed with me.
          I've been thinking about your point that {callback}.
          It caught my attention when you said that {callback}.
          One thing I wrote down afterward is that {callback}.
          I keep coming back to what you said, namely that {callback}.
          I found it helpful to hear that {callback}.
          When you told me that {callback}, I got a real sense of the job.
          """);

  static final List<String> OTHER =
      lines(
          """
          One thing has stayed with me: {callback}.
          I keep coming back to something you brought up: {callback}.
          This is at the top of my notes: {callback}.
          What I remember most clearly is this: {callback}.
          You gave me something to think about: {callback}.
          One subject has been on my mind since: {callback}.
          Of everything we covered, this held my attention most: {callback}.
          """);

  static final List<String> UNKNOWN =
      lines(
          """
          I left with a much clearer picture of what the team needs.
          Your questions told me a lot about which parts of the job matter most.
          Hearing how the work is divided up made the job easy to imagine.
          The way you described a typical week answered most of my own questions.
          I found it helpful that you were frank about the hard parts.
          I wrote down several ideas afterward, and most of them go back to what you said.
          What you said about the months ahead gave me plenty to think about.
          """);

  static final List<String> REMEMBER_STATEMENT =
      lines(
          """
          If one thing about me stays with you, I hope it's that {remember}.
          As you compare candidates, I hope you'll remember that {remember}.
          One thing I'd like you to keep in mind is that {remember}.
          It may be worth repeating that {remember}.
          What I'd most like you to know about me is that {remember}.
          In case it didn't come across clearly, let me say again that {remember}.
          One more thing worth knowing is that {remember}.
          """);

  static final List<String> REMEMBER_TOPIC =
      lines(
          """
          If one thing about me stays with you, I hope it's {remember}.
          As you compare candidates, I'd point to {remember}.
          One thing I'd like you to remember about me is {remember}.
          The part of my background that fits best, I think, is {remember}.
          What I'd most like to put to use for you is {remember}.
          I believe that {remember} would serve me well in this job.
          The most useful thing I'd bring, I think, is {remember}.
          """);

  static final List<String> REMEMBER_OTHER =
      lines(
          """
          If one thing about me stays with you, I hope it's this: {remember}.
          As you compare candidates, please keep this in mind: {remember}.
          One reminder about my background: {remember}.
          What fits this job best, I think, is this: {remember}.
          Here is what I'd most like you to remember about me: {remember}.
          In a few words, this is what I'd bring: {remember}.
          One line to sum up my side: {remember}.
          """);

  private CallbackWords() {}
}
