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
          Your word for me
          A small favor, please
          """);

  static final List<String> REFERENCE_OPEN =
      lines(
          """
          I have just had an interview for {role} at {company}, and I could use your support.
          Today I have a small favor to ask of you. I am being considered for {role} at {company}.
          I am in the running for {role} at {company}, and your voice would count there.
          My interview at {company} went well in most parts, but one of my strengths did not show.
          I am close to something I want very much, which is {role} at {company}.
          """);

  static final List<String> REFERENCE_ASK =
      lines(
          """
          Could you send me two or three sentences today about how we worked together?
          Would you write two or three sentences about my work, if possible today?
          May I ask you for two or three sentences today about what I did well in your eyes?
          Could you tell me today, in two or three sentences, what it was like to work with me?
          Would you be willing to write two or three honest sentences about my work today?
          """);

  static final List<String> REFERENCE_HELP =
      lines(
          """
          A concrete example would help most, and it does not have to be polished.
          One real example is worth more to me than fine words.
          It can be as simple as one project and how it turned out.
          Plain words are best, and I would forward them as they are.
          I would pass them on with your name, so please write what you are happy to stand behind.
          """);

  static final List<String> REFERENCE_CLOSE =
      lines(
          """
          If today does not work for you, tomorrow morning is fine too. Thank you.
          Thank you, and I will let you know how it turns out.
          I know that this is short notice, and I am grateful for your help.
          If it does not suit you, I will understand. Thank you in any case.
          I will gladly return the favor. Thank you very much.
          """);

  static final List<String> REFERENCE_VOICEMAIL =
      lines(
          """
          I am being considered for {role} at {company}. Two or three sentences from you about our work would help me, today if possible.
          I have a small favor to ask. I would be grateful for two or three sentences about my work, if possible today.
          I am in the running for {role}, and a few lines from you would help. I will send you a message with the details.
          Your word would count with {company}. Two or three sentences by e-mail today would be a great help.
          I am calling to ask for two or three sentences about our work together. They are for {company}, if possible today.
          """);

  static final List<String> CONSULTANT_SUBJECTS =
      lines(
          """
          How it went today
          After my interview there
          My interview, first impressions
          Report from my interview
          My impressions so far
          """);

  static final List<String> CONSULTANT_OPEN =
      lines(
          """
          My interview at {company} is over, and I would like to tell you how it went.
          I am just out of the interview at {company} and have a short report for you.
          Here are my first impressions of the interview at {company}.
          The interview at {company} has taken place, and I have a clear picture of it now.
          I promised myself to report to you as soon as I was out of the interview at {company}.
          """);

  static final List<String> CONSULTANT_INTEREST =
      lines(
          """
          The talk was friendly and thorough, and I am very interested in {role}.
          I had a good feeling about the people, and I would like to have {role}.
          We covered a lot of ground, and my interest in {role} has grown.
          It was a good conversation, and I could see myself in {role}.
          I felt well understood, and I would accept {role} gladly on fair terms.
          """);

  static final List<String> CONSULTANT_CONCERN =
      lines(
          """
          There are one or two points where I could have been clearer, and I would like your view.
          If they had doubts about me, I would like to hear them from you and answer them.
          My only concern is that some of my experience did not come up.
          I have a few small questions about the job itself, but nothing that stands in the way.
          I have no real concerns, only some details that I would like to go over with you.
          """);

  static final List<String> CONSULTANT_MENDED =
      lines(
          """
          One answer of mine was weak, and this is what I would say now: {missed}.
          I would like to put one answer right: {missed}.
          One question caught me out, and my answer today would be this: {missed}.
          Please pass on a better answer to one of their questions: {missed}.
          If they mention the one weak answer, here is the full one: {missed}.
          """);

  static final List<String> CONSULTANT_ASK =
      lines(
          """
          What have you heard from them so far?
          Do you already know what they thought?
          Could you let me know what they say?
          When do you expect to speak with them?
          Have they told you how they want to go on?
          """);

  static final List<String> CONSULTANT_VOICEMAIL =
      lines(
          """
          My interview at {company} went well, and I am very interested. I would like to tell you more before the end of the day.
          I am out of the interview at {company}. I would like to have the job, and I have two points to go over with you.
          I am calling to report on the interview at {company}. It was a good talk, and my interest has grown.
          The interview at {company} is over. Please let me know what you hear; I am very interested.
          I wanted to give you my impressions of {company} while they are fresh. In short, I would like the job.
          """);

  private AllyWords() {}
}
