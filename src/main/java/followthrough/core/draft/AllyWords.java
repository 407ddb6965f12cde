package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences for those on the same side: a reference, a consultant. */
final class AllyWords {
  static final List<String> REFERENCE_SUBJECTS =
      lines(
          """
          A favor for today
          A few lines, please
          Could you help me
          A word from you
          A small favor, please
          """);

  static final List<String> REFERENCE_OPEN =
      lines(
          """
          I've just had an interview for {role} at {company}, and I could use your support.
          I have a small favor to ask. I'm being considered for {role} at {company}.
          I'm in the running for {role} at {company}, and your voice would count there.
          My interview at {company} went well for the most part, but one of my strengths didn't come across.
          I'm close to something I want very much, which is {role} at {company}.
          """);

  static final List<String> REFERENCE_ASK =
      lines(
          """
          Could you send me two or three sentences today about how we worked together?
          Would you write two or three sentences about my work, if possible today?
          May I ask you for two or three sentences today about what you think I did well?
          Could you tell me today, in two or three sentences, what it was like to work with me?
          Would you be willing to write two or three honest sentences about my work today?
          """);

  static final List<String> REFERENCE_HELP =
      lines(
          """
          A concrete example would help most, and it doesn't have to be polished.
          One real example is worth more to me than fine words.
          It can be as simple as one project and how it turned out.
          Plain words are best, and I'd forward them as they are.
          I'd pass them on with your name, so please write only what you're happy to stand behind.
          """);

  static final List<String> REFERENCE_CLOSE =
      lines(
          """
          If today doesn't work for you, tomorrow morning is fine too. Thank you.
          Thank you, and I'll let you know how it turns out.
          I know this is short notice, and I'm grateful for your help.
          If it doesn't suit you, I'll understand. Thank you in any case.
          I'll gladly return the favor. Thank you very much.
          """);

  static final List<String> REFERENCE_VOICEMAIL =
      lines(
          """
          I'm being considered for {role} at {company}. Two or three sentences from you about our work would help me, today if possible.
          I have a small favor to ask. I'd be grateful for two or three sentences about my work, today if possible.
          I'm in the running for {role}, and a few lines from you would help. I'll send you a message with the details.
          Your word would count with {company}. Two or three sentences by e-mail today would be a great help.
          I'm calling to ask for two or three sentences about our work together. They're for {company}, and today would be ideal.
          """);

  static final List<String> CONSULTANT_SUBJECTS =
      lines(
          """
          How my interview went
          After my interview there
          My interview, first impressions
          Report from my interview
          My impressions so far
          """);

  static final List<String> CONSULTANT_OPEN =
      lines(
          """
          My interview at {company} is over, and I'd like to tell you how it went.
          I've finished the interview at {company}, and here is a short report.
          Here are my first impressions of the interview at {company}.
          I've had my interview at {company}, and I have a clear picture of it now.
          I wanted to report to you as soon as I could after the interview at {company}.
          """);

  static final List<String> CONSULTANT_INTEREST =
      lines(
          """
          The conversation was friendly and thorough, and I'm very interested in {role}.
          I had a good feeling about the people, and I'd like to have {role}.
          We covered a lot of ground, and I'm even more interested in {role} now.
          It was a good conversation, and I could see myself in {role}.
          I felt well understood, and I'd gladly accept {role} on fair terms.
          """);

  static final List<String> CONSULTANT_CONCERN =
      lines(
          """
          There are one or two points where I could have been clearer, and I'd like your view.
          If they have doubts about me, I'd like to hear them from you and answer them.
          My only concern is that some of my experience didn't come up.
          I have a few small questions about the job itself, but nothing that stands in the way.
          I have no real concerns, only a few details that I'd like to go over with you.
          """);

  static final List<String> CONSULTANT_MENDED =
      lines(
          """
          One of my answers was weak, and this is what I'd say now: {missed}.
          I'd like to put one answer right: {missed}.
          One question caught me out, and today I'd answer it like this: {missed}.
          Please pass on a better answer to one of their questions: {missed}.
          If they mention my one weak answer, here is the full one: {missed}.
          """);

  static final List<String> CONSULTANT_ASK =
      lines(
          """
          What have you heard from them so far?
          Do you already know what they thought?
          Could you let me know what they say?
          When do you expect to speak with them?
          Have they told you how they want to proceed?
          """);

  static final List<String> CONSULTANT_VOICEMAIL =
      lines(
          """
          My interview at {company} went well, and I'm very interested. I'd like to tell you more before the end of the day.
          I've finished the interview at {company}. I'd like to have the job, and I have a few points to go over with you.
          I'm calling to report on the interview at {company}. It was a good conversation, and I'm even more interested now.
          My interview at {company} is over, and I'm very interested. Please let me know what you hear.
          I wanted to give you my impressions of {company} while they're fresh. In short, I'd like the job.
          """);

  private AllyWords() {}
}
