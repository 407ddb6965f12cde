package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of a thank-you to a person who led an interview. */
final class ThankYouWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thanks for your time
          Thank you very much
          Thanks for the conversation
          Thanks for meeting me
          A note of thanks
          I enjoyed our conversation
          Good speaking with you
          """);

  static final List<String> THANKS =
      lines(
          """
          Thank you for talking with me about {role} at {company}.
          Thank you for taking the time to tell me about {role}.
          I appreciated {talk} and the thought you put into your questions.
          Thank you for being so open about what the work at {company} is really like.
          Many thanks for fitting {talk} into your day.
          I really enjoyed {talk}, and I'm grateful for your time.
          I came away from {talk} with a much clearer idea of {role}, so thank you.
          """);

  /** For somebody who was thanked after an earlier round. */
  static final List<String> THANKS_AGAIN =
      lines(
          """
          It was good to talk with you again, and I'm grateful for your time.
          Thank you for making time for me once more.
          I appreciated the chance to go further into {role} with you.
          Thank you for picking up where we left off.
          Many thanks for another good conversation about {role}.
          Thank you for seeing me again, and for your patience with my questions.
          I'm glad we spoke again, and thankful for what you added about {role}.
          """);

  static final List<String> STRENGTH =
      lines(
          """
          The work you described is close to what I've done before, and I'd be glad to put that to use.
          I believe I could take on the first projects without a long run-up.
          The problems you described are the kind I enjoy solving.
          I like careful work with people who speak plainly, and that is what I heard.
          Much of what I've done so far has prepared me for this kind of work.
          I'd bring steady habits, an open mind, and a real interest in the subject.
          I can see several places where my experience would be useful to the team.
          """);

  static final List<String> INTEREST =
      lines(
          """
          I'd be very glad to join {company}.
          I'm even more interested in {role} now than I was before.
          I'd like to do this work, and I'd like to do it with your team.
          The more I think about {role}, the more it appeals to me.
          I can easily picture myself at {company}.
          I'd love to be part of what your team is building.
          This is the kind of work I'm looking for.
          """);

  static final List<String> MISSED =
      lines(
          """
          There's one answer I'd like to improve on: {missed}.
          One of your questions deserved a better answer than I gave: {missed}.
          I've thought again about the question I stumbled over: {missed}.
          On the question I didn't answer well, here is what I'd say now: {missed}.
          One of my answers was rather thin, so let me add this: {missed}.
          Let me finish an answer that I left incomplete: {missed}.
          Afterward I realized what was missing from one of my answers: {missed}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me what the next step is, and roughly when?
          What does the rest of your process look like?
          When do you expect to make a decision?
          Is there anything else I can send you while you decide?
          May I ask what happens from here?
          Would it help if I sent references or samples of my work?
          Is there anything I should prepare for the next step?
          """);

  static final List<String> ASK_WITH_DATE =
      lines(
          """
          Is there anything else you need from me before {promised}?
          I've noted {promised} for the decision; can I send you anything before then?
          Would references or work samples be useful to you before {promised}?
          Is there anyone else I should speak with before you decide on {promised}?
          Knowing that you plan to decide by {promised}, what else would help you?
          Should I keep any time free for another conversation before {promised}?
          With {promised} in mind, is there a question I can still answer?
          """);

  static final List<String> CLOSE =
      lines(
          """
          I look forward to hearing from you.
          I'm easy to reach by e-mail or phone.
          I'd be happy to talk again whenever it suits you.
          Either way, it was a pleasure to talk with you.
          I'd be glad to come back and meet others on the team.
          I hope the rest of your week goes well.
          If anything comes up in the meantime, I'll answer quickly.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I'm calling to thank you for {talk}. I enjoyed it, and I'd really like to do this work.
          Thank you for {talk}. You gave me a clear picture of the job, and it appeals to me.
          I wanted to say thank you for {talk}. I'm even more interested in the job now.
          I'm grateful for the time you took for {talk}. I'd be very glad to work with you.
          Thank you for speaking with me about {role}. I came away wanting to do it.
          Just a quick word of thanks for {talk}. It made me want the job even more.
          Many thanks for {talk}. I'd be very glad to take the next step with you.
          """);

  private ThankYouWords() {}
}
