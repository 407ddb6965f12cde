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
          While reading this week, I found a piece that fits what we talked about.
          After the interview at {company} I read more about one of the subjects that came up.
          Something I read this week made me think of {company} and the people there.
          One of the subjects from my interview has stayed with me, so I looked for more on it.
          """);

  static final List<String> ARTICLE =
      lines(
          """
          Here it is: [title and link].
          You can find it here: [title and link].
          This is the piece: [title and link].
          It is called: [title and link].
          This is where it can be read: [title and link].
          """);

  static final List<String> RESOURCE_SPOKEN =
      lines(
          """
          I found a text that covers it well, and I will send it to you by e-mail.
          There is a good text about it, and you will find it in your mail today.
          I came across a helpful source, and I will forward it right after this.
          An e-mail with a clear text about it is on its way to you.
          I can recommend a text about it, which I will put in your mail.
          """);

  static final List<String> PRAISE_SPOKEN =
      lines(
          """
          I will send you the lines by e-mail.
          You will find the few lines in your mail today.
          I will forward the lines in an e-mail right after this.
          An e-mail with those lines is on its way to you.
          The lines will be in your mail in a moment.
          """);

  /** On the phone nobody can note a link. */
  static final List<String> BY_MAIL =
      lines(
          """
          I will send it to you by e-mail.
          You will find it in your mail today.
          I will forward it in an e-mail right after this.
          An e-mail with it is on its way.
          I will put it in your mail, so please just have a look.
          """);

  static final List<String> ARTICLE_WHY =
      lines(
          """
          The part on how others solved the same problem may be of use to the team.
          It puts into plain words what took us some time to describe.
          I do not agree with all of it, but the examples are well chosen.
          It is short, and the second half speaks to the work at {company}.
          I learned from it, and I thought that you might enjoy it as well.
          """);

  static final List<String> ARTICLE_CLOSE =
      lines(
          """
          No answer is needed; I just wanted to share it. I am looking forward to your decision.
          There is no need to reply. I am still very glad to be considered for {role}.
          Please do not feel that you have to answer. My interest in {role} is unchanged.
          I send it without any question attached. I hope that your week is going well.
          It asks nothing of you but a few minutes. I still think of {role} with pleasure.
          """);

  static final List<String> RESOURCE_OPEN =
      lines(
          """
          One subject from my interview at {company} deserved a better answer than I gave.
          After the interview I went back to a question that I had not answered to my own liking.
          I have spent some time on a point from the interview where I fell short.
          There was one question in the interview that I wanted to look at again.
          A point from my interview at {company} would not let me go, so I did some reading.
          """);

  static final List<String> RESOURCE =
      lines(
          """
          This resource covers it well: [title and link].
          I found a helpful source: [title and link].
          The clearest text I know on it: [title and link].
          Here is something that may be useful to the team: [title and link].
          I can recommend this: [title and link].
          """);

  static final List<String> RESOURCE_WHY =
      lines(
          """
          It describes the approach that I would take in {role}, step by step.
          I would go about it in the same way, and the examples show why.
          It shows how I would handle the matter if it came up at {company}.
          What it says about the first steps matches how I would begin.
          It goes further than I could in the time we had.
          """);

  static final List<String> RESOURCE_CLOSE =
      lines(
          """
          I would be glad to talk it through, and I remain very interested in {role}.
          Thank you for the question; I learned something from it. I am still keen on {role}.
          Thank you for raising the subject. I would like to work on such things at {company}.
          I hope it is useful, whatever you decide. I would still be glad to join {company}.
          Please treat it as a small addition to what I said. I look forward to your decision.
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
          Somebody who knows my work well has written a few lines about it.
          I asked a person I have worked with to say how I work.
          As you weigh your decision about {role}, the voice of somebody I worked with may help.
          A former colleague was kind enough to describe our work together.
          You have heard about my work from me, so here is the view of somebody I worked with.
          """);

  static final List<String> PRAISE =
      lines(
          """
          The lines are these: [paste the praise and the name of the person].
          This is what they wrote: [paste the praise and the name of the person].
          In their own words: [paste the praise and the name of the person].
          I pass it on as it came: [paste the praise and the name of the person].
          Here is what they say: [paste the praise and the name of the person].
          """);

  static final List<String> PRAISE_WHY =
      lines(
          """
          Their words speak to a point where I may not have shown my full strength in the interview.
          I hope that their words answer a question that I left open in the interview.
          The lines touch on the part of the job that we spent the most time on.
          I believe the lines say more about my everyday work than an interview can.
          The lines cover a side of my work that we had little time for.
          """);

  static final List<String> PRAISE_CLOSE =
      lines(
          """
          They are happy to take a call if you would like to know more.
          If you wish to speak with them, I will gladly put you in touch.
          I can send you their number at any time. I am still very interested in {role}.
          Thank you for taking it into account. I look forward to your decision.
          Thank you for reading it. I would still be glad to join {company}.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I found something that fits what we talked about, and I will send it to you by e-mail. No answer is needed.
          I have come across a piece that may be useful to you. You will find it in your mail.
          After the interview I read more about one of the subjects. An e-mail with a link follows.
          I am sending you a link to something I read, because it made me think of the interview.
          There is a short text that I would like to share with you. I will put it in your mail today.
          """);

  static final List<String> PRAISE_VOICEMAIL =
      lines(
          """
          Somebody who knows my work has written a few lines about it. I will send them to you by e-mail.
          I have a short reference for you, and it will be in your mail today.
          A former colleague has described our work together. I will forward the lines to you.
          I would like to add a second voice to my application. You will find it in your mail.
          An e-mail with a few words from a reference is on its way to you.
          """);

  private SupportWords() {}
}
