package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/**
 * The sentences that answer a company: a reply, the next round, a rejection, an invitation to
 * connect.
 */
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
          Many thanks for the news about {role}.
          I appreciate your taking the time to tell me how things stand.
          Thank you for keeping me posted about {role}.
          """);

  static final List<String> REPLY_DATE =
      lines(
          """
          I've noted {promised} and look forward to hearing from you.
          I have {promised} in my calendar, and I'm still very interested.
          I'll keep {promised} in mind and am glad to wait until then.
          I look forward to your news by {promised}.
          Until {promised}, I'm happy to send anything you need.
          """);

  static final List<String> REPLY_OPEN =
      lines(
          """
          I'm still very interested and look forward to hearing more.
          I'm glad to wait, and I'm here if you need anything.
          I'm as interested as ever, and easy to reach.
          I look forward to hearing more when you're ready.
          If I can help with anything in the meantime, I gladly will.
          """);

  static final List<String> REPLY_VOICEMAIL =
      lines(
          """
          Thank you for your message about {role}. It helps me to know where things stand.
          I got your message, and I thank you for it. I'm still very interested.
          Many thanks for the update. There's no need to call back.
          Thank you for letting me know. I look forward to hearing more.
          I'm just calling to thank you for the news about {role}.
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
          Thank you for inviting me to the next round for {role}; I'm happy to accept.
          I was very glad to get your invitation, and I accept with pleasure.
          Many thanks for the invitation to the next interview for {role}. I gladly accept.
          Thank you for the good news. I'm happy to take part in the next round.
          I'm pleased to accept your invitation to the next interview. Thank you.
          """);

  static final List<String> NEXT_TIME =
      lines(
          """
          I confirm {appointment}.
          I've noted {appointment} and will be there.
          The time you suggested, {appointment}, suits me well.
          I have {appointment} in my calendar.
          I look forward to {appointment}.
          """);

  static final List<String> NEXT_NO_TIME =
      lines(
          """
          Please send me the days that suit you, and I'll make one of them work.
          I can arrange my time around the people involved, so please name a day.
          Any day that suits the team will work for me, given a little notice.
          Please let me know which days you have in mind.
          I'm flexible about the day and will confirm right away.
          """);

  static final List<String> NEXT_ASK =
      lines(
          """
          Whom will I meet, and is there anything I should prepare?
          Could you tell me whom I'll be speaking with?
          Is there anything I should read or bring?
          Are there subjects you would like me to prepare?
          Would you let me know who will take part?
          """);

  static final List<String> NEXT_VOICEMAIL =
      lines(
          """
          Thank you for the invitation to the next round. I'm happy to accept.
          I'm calling to say yes to the next interview, and to thank you for it.
          I was glad to hear about the next round for {role}. I'm happy to accept.
          Thank you for the good news. I'm looking forward to the next interview.
          I'm pleased to accept your invitation. Please let me know if I should prepare anything.
          """);

  static final List<String> REJECTED_SUBJECTS =
      lines(
          """
          Thanks for considering me
          Thank you, even so
          Thank you, with regret
          Thanks for your answer
          My thanks to everyone
          """);

  static final List<String> REJECTED_THANKS =
      lines(
          """
          Thank you for letting me know about your decision on {role}.
          I appreciate your telling me about your decision on {role}.
          Thank you for your message, and for the time that everyone gave me.
          Many thanks for your answer, and for considering me for {role}.
          I'm grateful for a clear answer, and for the chance to get to know {company}.
          """);

  static final List<String> REJECTED_HONEST =
      lines(
          """
          I would have liked the job very much, so I won't hide that I'm disappointed.
          I had hoped for a different answer, because I could see myself there.
          It isn't the news I wished for, but I respect your choice.
          I'm sorry that it didn't work out, because I liked what I saw.
          Honestly, I would have loved to join, but I understand.
          """);

  static final List<String> REJECTED_TOUCH =
      lines(
          """
          I'd be glad to stay in touch and to hear of other openings that fit.
          If something similar comes up later, I hope you'll think of me.
          I'd like to stay in touch, and I'll follow what {company} does next.
          Please keep me in mind if another position opens up.
          I hope we'll stay in touch and that our paths cross again.
          """);

  static final List<String> REJECTED_ASK =
      lines(
          """
          Is there one thing I could do better next time?
          If you have a moment, what is one thing I could have shown more clearly?
          May I ask what would have made me a stronger candidate?
          Could you give me one piece of advice for my next interview?
          Which of my answers could have been stronger?
          """);

  static final List<String> REJECTED_VOICEMAIL =
      lines(
          """
          Thank you for letting me know about {role}. I'd be glad to stay in touch, and I'm grateful for any advice.
          I got your answer about {role}, and I thank you for it. I'd like to stay in touch.
          Thank you for the time that you all gave me. If you have a word of advice, I'd be glad to hear it.
          I had hoped for another answer, but I respect it. Thank you for considering me.
          Many thanks for your clear answer. I hope our paths cross again.
          """);

  static final List<String> INVITATION =
      lines(
          """
          Thank you again for {talk}. I'd be glad to stay in touch here.
          It was a pleasure to talk about the work at {company}. I'd like to stay connected.
          As we discussed, I'm sending you an invitation. Thank you again for your time.
          Thank you for agreeing to connect. I really enjoyed {talk}.
          I enjoyed {talk} and learned a lot. I'd be happy to connect.
          """);

  static final List<String> INVITATION_TOPIC =
      lines(
          """
          Thank you again for {talk}. I'm still thinking about {callback}, and I'd be glad to stay in touch.
          I'd like to stay in touch. I keep thinking about {callback}.
          As you kindly agreed, let's connect. I haven't forgotten what you said about {callback}.
          I'd be glad to connect. I especially enjoyed what you told me about {callback}.
          It would be good to stay connected. I'd like to hear more about {callback} one day.
          """);

  static final List<String> INVITATION_STATEMENT =
      lines(
          """
          Thank you again for {talk}. I'm still thinking about your point that {callback}. I'd be glad to stay in touch.
          I'd like to stay in touch. It stayed with me when you said that {callback}.
          As you kindly agreed, let's connect. I haven't forgotten your remark that {callback}.
          I'd be glad to connect. I found it helpful to hear that {callback}.
          It would be good to stay connected. I often think of what you told me: {callback}.
          """);

  static final List<String> INVITATION_OTHER =
      lines(
          """
          Thank you again for {talk}. I'd like to stay in touch; one thing stayed with me: {callback}.
          I'd like to stay in touch. I haven't forgotten one thing you brought up: {callback}.
          As you kindly agreed, let's connect. I remember this in particular: {callback}.
          I'd be glad to connect. I enjoyed {talk}, and one thing above all: {callback}.
          It would be good to stay connected. One thing I remember well: {callback}.
          """);

  private AnswerWords() {}
}
