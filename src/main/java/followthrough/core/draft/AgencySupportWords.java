package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/**
 * The sentences to a consultant that add weight to an application, or answer news from a client.
 */
final class AgencySupportWords {
  static final List<String> ARTICLE_CLOSE =
      lines(
          """
          Please pass it on if you think it would be welcome. There's no need to answer.
          Feel free to forward it to them. I'm still very glad to be considered for {role}.
          I leave it to you whether to share it with them. My interest in {role} hasn't changed.
          If it seems right to you, please send it on. I hope your week is going well.
          Please use it as you see fit. I'm looking forward to their decision.
          """);

  static final List<String> RESOURCE_CLOSE =
      lines(
          """
          If you think it helps, please forward it to them. I'm still very interested in {role}.
          Please pass it on if it seems right to you. I'd still very much like to have {role}.
          I'd be grateful if you shared it with them. I'd be glad to talk it through at any time.
          I leave it to you whether to send it on. I'd still be glad to join {company}.
          Please use it as you see fit. I look forward to hearing what they say.
          """);

  static final List<String> PRAISE_OPEN =
      lines(
          """
          Someone who knows my work well has written a few lines about it.
          I asked a person I've worked with to say what I'm like to work with.
          As {company} weighs its decision on {role}, a word from someone I've worked with may help.
          A former colleague was kind enough to describe our work together.
          They've heard about my work from me, so here is the view of someone I've worked with.
          """);

  static final List<String> PRAISE_CLOSE =
      lines(
          """
          Please forward it to them if you think it helps. The writer is happy to take a call.
          If they'd like to speak with the writer, I'll gladly put them in touch. Please pass that on.
          I'd be glad if you shared it with them. I'm still very interested in {role}.
          Please use it as you see fit. I look forward to hearing what they say.
          I leave it to you whether to send it on. I'd still be glad to join {company}.
          """);

  static final List<String> NEXT_OPEN =
      lines(
          """
          Thank you for the good news about the next round at {company}; I'm happy to accept.
          I was very glad to hear that {company} wants to see me again. Please tell them I accept.
          Many thanks for the invitation to the next interview at {company}. I gladly accept.
          Thank you for the good news. Please let {company} know that I'm happy to come.
          I'm pleased to accept the invitation to the next interview at {company}. Thank you.
          """);

  static final List<String> NEXT_NO_TIME =
      lines(
          """
          Please let me know which days would suit them, and I'll make one of them work.
          I can arrange my time around the people involved, so please send me their dates.
          Any day that suits them will work for me, given a little notice.
          I'm glad to take whatever day they have in mind.
          I'm flexible about the day and will confirm right away.
          """);

  static final List<String> NEXT_ASK =
      lines(
          """
          Do you know whom I'll be meeting?
          Could you find out who will take part?
          Is there anything they'd like me to read or bring?
          What would you prepare for it in my place?
          Do you know what they want to talk about this time?
          """);

  static final List<String> NEXT_VOICEMAIL =
      lines(
          """
          Thank you for the good news about {company}. I'm happy to accept the invitation.
          I'm calling to say yes to the next interview at {company}, and to thank you.
          I was glad to hear about the next round for {role}. Please tell them I accept.
          Thank you for the good news. I'm looking forward to the next interview at {company}.
          I'm pleased to accept the invitation. Please let me know if I should prepare anything.
          """);

  static final List<String> REJECTED_THANKS =
      lines(
          """
          Thank you for letting me know what {company} decided about {role}.
          I appreciate your telling me about the decision at {company}.
          Thank you for your message, and for your work on my behalf.
          Many thanks for the answer from {company}, and for putting me forward.
          I'm grateful for a clear answer, and for the chance to get to know {company}.
          """);

  static final List<String> REJECTED_HONEST =
      lines(
          """
          I would have liked the job very much, so I won't hide that I'm disappointed.
          I had hoped for a different answer, because I could see myself there.
          It isn't the news I wished for, but I respect their choice.
          I'm sorry that it didn't work out, because I liked what I saw.
          Honestly, I would have loved to join, but I understand.
          """);

  static final List<String> REJECTED_TOUCH =
      lines(
          """
          I'd be glad to hear from you about other openings that fit.
          If something similar comes up, I hope you'll think of me.
          I'd like to stay in touch with you, whatever comes next.
          Please keep me in mind if another position crosses your desk.
          I hope we'll stay in touch.
          """);

  static final List<String> REJECTED_ASK =
      lines(
          """
          Did they say what I could have done better?
          What is one thing they would have liked to see more of?
          Could you find out what would have made me a stronger candidate?
          Did they give you a reason that would help me next time?
          In your view, what should I work on before the next interview?
          """);

  static final List<String> REJECTED_VOICEMAIL =
      lines(
          """
          Thank you for letting me know about {company}. I'd be glad to stay in touch, and I'm grateful for any advice.
          I got your message about {company}, and I thank you for it. I'd like to hear of other openings.
          Thank you for your work on my behalf. If they gave a reason, I'd be glad to hear it.
          I had hoped for another answer, but I respect it. Thank you for putting me forward.
          Many thanks for the clear answer. Please keep me in mind for other openings.
          """);

  private AgencySupportWords() {}
}
