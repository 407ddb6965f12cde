package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences that tell a preferred employer about another offer, without pressure. */
final class RivalWords {
  static final List<String> TELL_SUBJECTS =
      lines(
          """
          A question about timing
          My timing has changed
          Timing, and my preference
          Another offer, a question
          An update on timing
          """);

  static final List<String> TELL =
      lines(
          """
          I have an offer from another company, and I have to answer it by {promised}.
          Another company has made me an offer, and my answer is due on {promised}.
          Since we last spoke I have been offered another job. I need to answer by {promised}.
          I would like to be open with you: I have another offer, with {promised} as the last day.
          My situation has changed: I now have an offer that I must answer by {promised}.
          """);

  static final List<String> PREFER =
      lines(
          """
          {company} is still my first choice, which is why I am telling you.
          Before I answer, I want you to know that I would rather work at {company}.
          Given the choice, I would prefer {role} at {company}.
          My preference is clear: I would much rather join {company}.
          I would choose {company} if I could.
          """);

  static final List<String> TELL_ASK =
      lines(
          """
          Can you say anything about your timing before then?
          Is there anything that you can already tell me about {role}?
          Do you think there could be news for me by that day?
          Could you give me an idea of where I stand?
          Would it be possible to hear how things look before that date?
          """);

  static final List<String> NO_PRESSURE =
      lines(
          """
          I know that good decisions take time, and I do not mean to rush you.
          If that is too soon for you, I fully understand.
          I do not want to press you, only to be fair to both sides.
          Whatever you can say is helpful, even if it is not yet final.
          Please take this as information and not as pressure.
          """);

  static final List<String> TELL_VOICEMAIL =
      lines(
          """
          I have another offer that I must answer by {promised}, but {company} is my first choice. I would be glad of any word on timing.
          I am calling about timing. Another offer is due on {promised}, and I would rather work at {company}.
          My situation has changed, and I have to answer another offer by {promised}. I would prefer {company}, so any news is welcome.
          I want to be open with you about another offer, due on {promised}. My preference is still {company}.
          I hold an offer that I must answer by {promised}. I do not mean to rush you, but {company} is where I want to be.
          """);

  static final List<String> LAST_SUBJECTS =
      lines(
          """
          Before I answer them
          One last timing question
          My answer is due
          A last short question
          Before my other answer
          """);

  static final List<String> LAST =
      lines(
          """
          As I mentioned, I have to answer my other offer by {promised}.
          My answer to the other company is due by {promised}.
          The day that I told you about is close: {promised}.
          I will have to give the other company an answer by {promised}.
          By {promised} I need to decide about the offer I told you of.
          """);

  static final List<String> LAST_PREFER =
      lines(
          """
          I would still rather work at {company}.
          {company} is still my first choice.
          My preference for {company} has not changed.
          I would still choose {company} over it.
          You should know that I still favor {company}.
          """);

  static final List<String> LAST_ASK =
      lines(
          """
          Is there anything you can tell me before I answer?
          Can you say today how things look for {role}?
          Is there any word for me before then?
          May I still hope for news from you in time?
          Could you let me know if an answer is possible by then?
          """);

  static final List<String> LAST_CLOSE =
      lines(
          """
          If not, I understand, and I thank you for everything so far.
          If it cannot be settled by then, I will respect that.
          Thank you for your patience; I will not ask again.
          Whatever the answer, I am grateful for the time you have given me.
          A word by phone or e-mail is enough, and I thank you for it.
          """);

  static final List<String> LAST_VOICEMAIL =
      lines(
          """
          My other answer is due by {promised}, and I would still rather work at {company}. Any word before then would help me.
          I am calling once more about timing. I have to answer by {promised}, and {company} is still my first choice.
          By {promised} I need to answer the other offer. If there is any news, I would be glad to hear it.
          The day I told you about is close, {promised}. I would still choose {company}.
          I have to give my answer by {promised}. If nothing can be said yet, I understand, and I thank you.
          """);

  private RivalWords() {}
}
