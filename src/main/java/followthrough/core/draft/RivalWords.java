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
          Another company has made me an offer, and my answer is due by {promised}.
          Since we last spoke I've been offered another job. I need to answer by {promised}.
          I'd like to be open with you: I have another offer, and my answer is due by {promised}.
          My situation has changed: I now have an offer that I must answer by {promised}.
          """);

  static final List<String> PREFER =
      lines(
          """
          {company} is still my first choice, which is why I'm telling you.
          Before I answer, I want you to know that I'd rather work at {company}.
          Given the choice, I'd prefer {role} at {company}.
          My preference is clear: I'd much rather join {company}.
          I'd choose {company} if I could.
          """);

  static final List<String> TELL_ASK =
      lines(
          """
          Can you say anything about your timing before then?
          Is there anything you can already tell me about {role}?
          Do you think there might be news for me by then?
          Could you give me an idea of where I stand?
          Would it be possible to hear how things look before that date?
          """);

  static final List<String> NO_PRESSURE =
      lines(
          """
          I know that good decisions take time, and I don't mean to rush you.
          If that's too soon for you, I fully understand.
          I don't want to press you, only to be fair to both sides.
          Whatever you can say is helpful, even if it isn't final yet.
          Please take this as information and not as pressure.
          """);

  static final List<String> TELL_VOICEMAIL =
      lines(
          """
          I have another offer that I must answer by {promised}, but {company} is my first choice. I'd be glad of any word on timing.
          I'm calling about timing. I have to answer another offer by {promised}, and I'd rather work at {company}.
          My situation has changed, and I have to answer another offer by {promised}. I'd prefer {company}, so any news is welcome.
          I want to be open with you about another offer that I must answer by {promised}. My preference is still {company}.
          I have an offer that I must answer by {promised}. I don't mean to rush anyone, but {company} is where I want to be.
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
          I'm almost out of time on the other offer; my answer is due by {promised}.
          I have to give the other company an answer by {promised}.
          I need to give an answer on that other offer by {promised}.
          """);

  static final List<String> LAST_PREFER =
      lines(
          """
          I'd still rather work at {company}.
          {company} is still my first choice.
          My preference for {company} hasn't changed.
          I'd still choose {company} over it.
          I still favor {company}, and I wanted you to know that.
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
          If it can't be settled by then, I'll respect that.
          Thank you for your patience; I won't ask again.
          Whatever the answer, I'm grateful for the time you've given me.
          A word by phone or e-mail is enough, and thank you for it.
          """);

  static final List<String> LAST_VOICEMAIL =
      lines(
          """
          My answer to the other offer is due by {promised}, and I'd still rather work at {company}. Any word before then would help me.
          I'm calling once more about timing. I have to answer by {promised}, and {company} is still my first choice.
          I need to answer the other offer by {promised}. If there's any news, I'd be glad to hear it.
          My answer to the other company is due by {promised}. I'd still choose {company}.
          I have to give my answer by {promised}. If there's nothing you can say yet, I understand, and I thank you.
          """);

  private RivalWords() {}
}
