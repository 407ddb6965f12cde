package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of a thank-you to a person who led an interview. */
final class ThankYouWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thank you for talking
          Thank you very much
          Thanks for the conversation
          Thank you for meeting
          With thanks for talking
          A note of thanks
          Thanks for your time
          """);

  static final List<String> THANKS =
      lines(
          """
          Thank you for talking with me about {role} at {company}.
          I appreciate the time you gave me to learn about {role}.
          I am grateful for {talk} and for your thoughtful questions.
          Thank you for telling me so openly about the work at {company}.
          Many thanks for making room in your day for {talk}.
          It was good to meet you, and I appreciate how clearly you explained {role}.
          Thank you for the time and care that you put into {talk}.
          """);

  /** For somebody who was thanked after an earlier round. */
  static final List<String> THANKS_AGAIN =
      lines(
          """
          It was good to talk with you again, and I am grateful for your time.
          Thank you for making time for me once more.
          I appreciate that you took part in this round as well.
          Thank you for picking up where we left off.
          Many thanks for a second look at {role} with me.
          I am glad that we spoke again, and thankful for your patience with my questions.
          Thank you for going deeper into {role} with me.
          """);

  static final List<String> CALLBACK =
      lines(
          """
          One thing has stayed with me: {callback}.
          I keep coming back to something you raised: {callback}.
          At the top of my notes is this: {callback}.
          What I remember most clearly from you is this: {callback}.
          You gave me something to think about: {callback}.
          Long after {talk}, one subject was still on my mind: {callback}.
          Of everything we covered, this held my attention: {callback}.
          """);

  static final List<String> WHAT_I_HEARD =
      lines(
          """
          I left with a much clearer picture of what the team needs.
          Your questions helped me see which parts of the job matter first.
          Hearing how the work is shared made the job easy to imagine.
          Your description of a normal week answered many of my own questions.
          You were frank about the hard parts, and I found that helpful.
          Afterward I wrote down several ideas that came from what you told me.
          What you said about the coming months gave me plenty to think about.
          """);

  static final List<String> REMEMBER =
      lines(
          """
          If you remember one thing about me, I hope it is this: {remember}.
          In case it helps when you compare notes: {remember}.
          One line about my background, as a reminder: {remember}.
          The part of my story that fits this work most closely: {remember}.
          Here, in short, is what I would like you to keep in mind: {remember}.
          When you think back to {talk}, one point matters most to me: {remember}.
          To put my own case in a few words: {remember}.
          """);

  static final List<String> STRENGTH =
      lines(
          """
          My experience fits the work you described, and I would be glad to put it to use.
          I believe I could take on the first tasks without a long start.
          The problems you described are the kind that I have enjoyed solving before.
          I like careful work with people who speak plainly, and I found both with you.
          What I have done so far has prepared me well for this kind of work.
          I would bring steady habits, an open ear, and real interest in the subject.
          I can see where my skills would be of use to you.
          """);

  static final List<String> INTEREST =
      lines(
          """
          I would be very glad to join {company}.
          After {talk}, my interest in {role} is stronger than before.
          I would like to do this work with you and your colleagues.
          The longer I think about it, the more {role} appeals to me.
          It is easy for me to picture myself at {company}.
          I am keen to be part of what your team is building.
          This is work that I would take up with pleasure.
          """);

  static final List<String> MISSED =
      lines(
          """
          There is one answer I would like to complete: {missed}.
          One of my answers was thin, so here it is again: {missed}.
          I owe you a better answer to one question: {missed}.
          Afterward I thought of what I should have said: {missed}.
          Let me add to something that I left unfinished: {missed}.
          To one of your questions I would now answer this: {missed}.
          I have thought again about a question I did not answer well: {missed}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me what happens next, and roughly when?
          What is the next step, and when do you expect to take it?
          When do you hope to reach a decision?
          Is there anything else that I can send you while you decide?
          May I ask how you plan to go on from here?
          Would references or samples of my work be useful to you now?
          How can I best prepare for the next stage?
          """);

  static final List<String> ASK_WITH_DATE =
      lines(
          """
          Is there anything you need from me before you decide on {promised}?
          I have noted {promised} as the day of your decision; may I send you anything until then?
          Is {promised} still the day on which I may expect to hear from you?
          Would anything else from me be helpful ahead of {promised}?
          Shall I keep some time free for a call around {promised}?
          May I count on news by {promised}, as we discussed?
          What would be useful to you from my side between now and {promised}?
          """);

  static final List<String> CLOSE =
      lines(
          """
          I look forward to hearing from you.
          I am easy to reach by e-mail or phone if a question comes up.
          It would be a pleasure to talk again whenever it suits you.
          If anything was left open, please let me know.
          I would gladly come back to meet others on the team.
          Until then, I wish you and your team a good week.
          Should you need anything in the meantime, I will answer quickly.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I am calling to thank you for {talk}. I enjoyed it, and I would like to do this work.
          Thank you for {talk}. You gave me a clear picture of the job, and it appeals to me.
          I wanted to say thank you for {talk}. My interest in the job has only grown.
          I am grateful for the time you took for {talk}. I would be glad to work with you.
          Thank you for speaking with me about {role}. I came away wanting to do it.
          I am calling with a short word of thanks for {talk}. It made me want the job more.
          Many thanks for {talk}. I would be very glad to take the next step with you.
          """);

  private ThankYouWords() {}
}
