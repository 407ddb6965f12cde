package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences that answer a company: a reply, the next round, a rejection. */
final class AnswerWords {
  static final List<String> REPLY_SUBJECTS =
      lines(
          """
          Thank you for writing
          Thanks for the update
          Thank you, well noted
          Thanks for your news
          Thank you for answering
          """);

  static final List<String> REPLY =
      lines(
          """
          Thank you for the update; it helps me to know where things stand.
          Thank you for getting back to me so clearly.
          Many thanks for your news about {role}.
          I appreciate your taking the time to tell me how things stand.
          Thank you for keeping me informed about {role}.
          """);

  static final List<String> REPLY_DATE =
      lines(
          """
          I have noted {promised} and look forward to hearing from you.
          I have {promised} in my calendar and remain very interested.
          I will keep {promised} in mind and am glad to wait until then.
          I look forward to your news by {promised}.
          Until {promised}, I am happy to send anything you need.
          """);

  static final List<String> REPLY_OPEN =
      lines(
          """
          I remain very interested and look forward to the next news.
          I am glad to wait, and I am here if you need anything.
          My interest is unchanged, and I am easy to reach.
          I look forward to hearing more when you are ready.
          If I can help with anything in the meantime, I gladly will.
          """);

  static final List<String> REPLY_VOICEMAIL =
      lines(
          """
          Thank you for your message about {role}. It helps me to know where things stand.
          I got your message, and I thank you for it. I remain very interested.
          Many thanks for the update. There is no need to call back.
          Thank you for letting me know. I look forward to hearing more.
          I am calling only to thank you for the news about {role}.
          """);

  static final List<String> NEXT_SUBJECTS =
      lines(
          """
          Yes to the interview
          Glad to come again
          Thank you, I accept
          The next interview, gladly
          Looking forward to it
          """);

  static final List<String> NEXT_OPEN =
      lines(
          """
          Thank you for inviting me to the next round for {role}; I accept with pleasure.
          I was very glad to get your invitation, and I will gladly come.
          Many thanks for the invitation to the next interview for {role}. I accept gladly.
          Thank you for the good news. I am happy to take part in the next round.
          I am pleased to accept the invitation to the next interview. Thank you for it.
          """);

  static final List<String> NEXT_TIME =
      lines(
          """
          I confirm {appointment}.
          I have noted {appointment} and will be there.
          {appointment} suits me well.
          I will keep {appointment} free for you.
          I look forward to {appointment}.
          """);

  static final List<String> NEXT_NO_TIME =
      lines(
          """
          Please send me the days that suit you, and I will make one of them work.
          I can arrange my time around the people involved, so please name a day.
          Any day that suits the team will work for me, given a little notice.
          Please let me know which days you have in mind.
          I am flexible about the day and will confirm at once.
          """);

  static final List<String> NEXT_ASK =
      lines(
          """
          Whom will I meet, and is there something that I should prepare?
          Could you tell me whom I will talk with?
          Is there anything that I should read or bring?
          Which subjects would you like me to prepare?
          Would you let me know who will take part?
          """);

  static final List<String> NEXT_VOICEMAIL =
      lines(
          """
          Thank you for the invitation to the next round. I accept it gladly.
          I am calling to say yes to the next interview, and to thank you for it.
          I was glad to hear about the next round for {role}. I will be happy to come.
          Thank you for the good news. I am looking forward to the next interview.
          I am pleased to accept your invitation. Please let me know if I should prepare anything.
          """);

  static final List<String> REJECTED_SUBJECTS =
      lines(
          """
          Thank you for telling
          Thank you, even so
          With thanks, and respect
          Thanks for your answer
          My thanks to everyone
          """);

  static final List<String> REJECTED_THANKS =
      lines(
          """
          Thank you for letting me know about your decision on {role}.
          I appreciate that you told me your decision about {role}.
          Thank you for your message and for the time that everyone gave me.
          Many thanks for your answer and for considering me for {role}.
          I am grateful for the clear answer and for the chance to get to know {company}.
          """);

  static final List<String> REJECTED_HONEST =
      lines(
          """
          I would have liked the job very much, so I will not hide that I am disappointed.
          I had hoped for a different answer, as I could see myself there.
          It is not the news I wished for, but I respect the choice.
          I am sorry that it did not work out, because I liked what I saw.
          Honestly, I would have loved to join, and I take the answer as it is.
          """);

  static final List<String> REJECTED_TOUCH =
      lines(
          """
          I would be glad to stay in touch and to hear of other openings that fit.
          If something similar comes up later, I hope you will think of me.
          I would like to stay in touch, and I will follow what {company} does next.
          Please keep me in mind if another place opens up.
          I hope that we stay in touch and that our paths cross again.
          """);

  static final List<String> REJECTED_ASK =
      lines(
          """
          Is there one thing that I could do better next time?
          If you have a moment, what is one thing that I could have shown more clearly?
          May I ask what would have made me a stronger choice?
          Could you give me one piece of advice for my next interview?
          Which of my answers could have been stronger?
          """);

  static final List<String> REJECTED_VOICEMAIL =
      lines(
          """
          Thank you for letting me know about {role}. I would be glad to stay in touch, and I am grateful for any advice.
          I got your answer about {role}, and I thank you for it. I would like to stay in touch.
          Thank you for the time that you all gave me. If you have a word of advice, I would be glad to hear it.
          I had hoped for another answer, but I respect it. Thank you for considering me.
          Many thanks for your clear answer. I hope that our paths cross again.
          """);

  static final List<String> INVITATION =
      lines(
          """
          Thank you again for {talk}. I would be glad to stay in touch here.
          It was a pleasure to talk about the work at {company}. I would like to stay connected.
          As we discussed, I am sending you an invitation. Thank you again for your time.
          Thank you for saying that we may connect. I enjoyed {talk}.
          I enjoyed {talk} and learned a lot. I would be happy to connect.
          """);

  static final List<String> INVITATION_CALLBACK =
      lines(
          """
          Thank you again for {talk}. I would like to stay in touch; one point stayed with me: {callback}.
          I would like to stay in touch. I have not forgotten one point: {callback}.
          As you kindly agreed, let us connect. I remember this well: {callback}.
          I would be glad to connect. I enjoyed {talk}, above all this point: {callback}.
          It would be good to stay connected. One thing I remember: {callback}.
          """);

  private AnswerWords() {}
}
