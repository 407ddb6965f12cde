package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences that add weight between interview and decision: articles and praise. */
final class SupportWords {
  static final List<String> ARTICLE_SUBJECTS =
      lines(
          """
          An article for you
          Worth a short read
          Something worth reading
          Reading for the team
          This made me think
          """);

  static final List<String> ARTICLE_OPEN =
      lines(
          """
          I came across an article that took me straight back to my interview at {company}.
          While reading this week, I found a piece that fits what came up in my interview.
          After my interview at {company} I read more about one of the subjects that came up.
          Something I read this week made me think of {company} and the people there.
          One of the subjects from my interview has stayed with me, so I looked for more on it.
          """);

  /** For somebody whose subject is known. */
  static final List<String> ARTICLE_OPEN_TOPIC =
      lines(
          """
          I came across an article that took me straight back to {callback}.
          While reading this week, I found a piece that fits what you said about {callback}.
          After our conversation I read up a little on {callback}.
          Something I read this week made me think of {callback}.
          I have kept thinking about {callback}, so I looked for more on it.
          """);

  static final List<String> ARTICLE =
      lines(
          """
          Here it is: [title and link].
          You can find it here: [title and link].
          This is the piece: [title and link].
          In case you want to read it: [title and link].
          Here is where to find it: [title and link].
          """);

  static final List<String> RESOURCE_SPOKEN =
      lines(
          """
          I found a text that covers it well, and I'll send it to you by e-mail.
          There's a good text about it, and you'll find it in your inbox today.
          I came across a helpful source, and I'll forward it right after this call.
          An e-mail with a clear text about it is on its way to you.
          I can recommend a text about it, which I'll send to your inbox.
          """);

  static final List<String> PRAISE_SPOKEN =
      lines(
          """
          I'll send you the lines by e-mail.
          You'll find the lines in your inbox today.
          I'll forward the lines by e-mail right after this call.
          An e-mail with those lines is on its way to you.
          The lines will be in your inbox in a moment.
          """);

  /** On the phone nobody can note a link. */
  static final List<String> BY_MAIL =
      lines(
          """
          I'll send it to you by e-mail.
          You'll find it in your inbox today.
          I'll forward it by e-mail right after this call.
          An e-mail with it is on its way.
          I'll send it over, so please just have a look.
          """);

  static final List<String> ARTICLE_WHY =
      lines(
          """
          I thought that you and the team might find some of it useful.
          It puts into words something I was trying to say in the interview.
          I don't agree with all of it, but I found it well worth the time.
          It made me look at what I learned in the interview in a new way.
          I learned something from it, and I thought you might enjoy it as well.
          """);

  static final List<String> ARTICLE_CLOSE =
      lines(
          """
          There's no need to answer; I just wanted to share it. I'm looking forward to your decision.
          There's no need to reply to this. I'm still very glad to be considered for {role}.
          Please don't feel that you have to answer. I'm as interested in {role} as ever.
          There's no question attached to it, so please don't feel you have to reply. I hope your week is going well.
          It asks nothing of you but a few minutes. I still hope to work with you on such things.
          """);

  static final List<String> RESOURCE_OPEN =
      lines(
          """
          One subject from my interview at {company} deserved a better answer than I gave.
          After the interview I went back to a question that I hadn't answered to my own satisfaction.
          I've spent some time on a point from the interview where I fell short.
          There was one question in the interview that I wanted to look at again.
          One point from my interview at {company} stayed with me, so I did some reading.
          """);

  static final List<String> RESOURCE =
      lines(
          """
          This resource covers it well: [title and link].
          I found a helpful source: [title and link].
          The clearest text I know on it: [title and link].
          Here's something that may be useful to the team: [title and link].
          I can recommend this: [title and link].
          """);

  static final List<String> RESOURCE_WHY =
      lines(
          """
          It describes the approach that I would take in {role}, step by step.
          I'd go about it in the same way, and the examples show why.
          It shows how I would handle the matter if it came up at {company}.
          What it says about the first steps matches how I would begin.
          It goes further than I could in the time we had.
          """);

  static final List<String> RESOURCE_CLOSE =
      lines(
          """
          I'd be glad to talk it through, and I'm still very interested in {role}.
          Thank you for the question; I learned something from it. I'd still very much like to have {role}.
          Thank you for raising the subject. I'd like to work on such things at {company}.
          I hope it's useful, whatever you decide. I'd still be glad to join {company}.
          Please take it as a small addition to what I said. I look forward to your decision.
          """);

  static final List<String> PRAISE_SUBJECTS =
      lines(
          """
          A word from others
          A reference for me
          Lines from a reference
          What a colleague says
          Adding a short reference
          """);

  static final List<String> PRAISE_OPEN =
      lines(
          """
          Someone who knows my work well has written a few lines about it.
          I asked a person I've worked with to say what I'm like to work with.
          As you weigh your decision on {role}, a word from someone I've worked with may help.
          A former colleague was kind enough to describe our work together.
          You've heard about my work from me, so here is the view of someone I've worked with.
          """);

  static final List<String> PRAISE =
      lines(
          """
          Here are the lines: [paste the praise and the name of the person].
          This is what they wrote: [paste the praise and the name of the person].
          In their own words: [paste the praise and the name of the person].
          I'm passing it on as it came: [paste the praise and the name of the person].
          Here is what they say: [paste the praise and the name of the person].
          """);

  static final List<String> PRAISE_WHY =
      lines(
          """
          Their words speak to a point where I may not have shown my full strength in the interview.
          I hope this answers a question that I left open in the interview.
          This touches on a part of the job that came up several times in the interview.
          I think this says more about my everyday work than an interview can.
          This covers a side of my work that there was little time for.
          """);

  static final List<String> PRAISE_CLOSE =
      lines(
          """
          They're happy to take a call if you would like to know more.
          If you'd like to speak with them, I'll gladly put you in touch.
          I can send you their number at any time. I'm still very interested in {role}.
          Thank you for taking it into account. I look forward to your decision.
          Thank you for reading it. I'd still be glad to join {company}.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I found something that fits what came up in the interview, and I'll send it to you by e-mail. No need to answer.
          I've come across a piece that may be useful to you. You'll find it in your inbox.
          After the interview I read more about one of the subjects. I'm sending you a link by e-mail.
          I'm sending you a link to something I read, because it made me think of the interview.
          There's a short text I'd like to share with you. I'll send it to your inbox today.
          """);

  static final List<String> PRAISE_VOICEMAIL =
      lines(
          """
          Someone who knows my work has written a few lines about it. I'll send them to you by e-mail.
          I have a short reference for you, and it will be in your inbox today.
          A former colleague has described our work together. I'll forward the lines to you.
          I'd like to add a second voice to my application. You'll find it in your inbox.
          An e-mail with a few words from a reference is on its way to you.
          """);

  private SupportWords() {}
}
