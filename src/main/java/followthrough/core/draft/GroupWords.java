package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of one thank-you for several people, to be passed on by a third. */
final class GroupWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thanks to pass on
          Thank you, all around
          Thanks to the interviewers
          Please pass on thanks
          A thank-you to share
          """);

  static final List<String> COORDINATOR_THANKS =
      lines(
          """
          Thank you for arranging my interview at {company} and for looking after me so well.
          I appreciate the care with which you set up my interview at {company}.
          I am grateful for the way you organized my interview at {company}.
          Many thanks for bringing everyone together for my interview at {company}.
          Thank you for the smooth planning of my interview at {company}.
          """);

  static final List<String> CONSULTANT_THANKS =
      lines(
          """
          Thank you for setting up my interview at {company} and for preparing me for it.
          I appreciate your help in getting me in front of {company}.
          I am grateful that you put me forward to {company}.
          Many thanks for arranging the interview at {company} and for your advice before it.
          Thank you for opening the door at {company} for me.
          """);

  /** For a coordinator who is thanked for himself or herself alone. */
  static final List<String> CARE =
      lines(
          """
          Your messages and your directions made the day easy for me.
          Everything was where you said it would be, which let me think about the talk itself.
          Your quick answers before the day took away any worry I had.
          I felt expected and welcome from the first minute.
          It was good to know at every point whom I would meet and when.
          """);

  static final List<String> MET =
      lines(
          """
          I would also like to thank {names}.
          My thanks go just as much to {names}.
          The same thanks are due to {names}.
          It was a pleasure to meet {names}.
          I enjoyed the time with {names}.
          """);

  static final List<String> MET_MORE =
      lines(
          """
          The same goes for {names}.
          I mean it equally for {names}.
          I include {names} in this.
          That is also true of {names}.
          I say the same to {names}.
          """);

  static final List<String> PASS_ON =
      lines(
          """
          I do not have all the addresses, so I would be glad if you passed this on.
          Please forward this note, as I cannot reach them myself.
          Please pass these lines on, since I cannot write to them directly.
          If you could hand my thanks on to them, I would be grateful.
          Please share this with them, as I do not have their contact details.
          """);

  static final List<String> PASS_ON_IF_RIGHT =
      lines(
          """
          Please pass my thanks on to them if you think it appropriate.
          If it seems right to you, please forward these lines to them.
          Please share this with them if that is how you like to handle it.
          If you find it fitting, please hand my thanks on.
          Please feel free to forward this note, if appropriate.
          """);

  static final List<String> INTEREST =
      lines(
          """
          What I heard about {role} made me want it more, and I believe my experience fits.
          I came away sure that I would like {role}, and that I could do it well.
          After what I learned, I am still more interested in {role}.
          The work suits what I have done before, and {role} is what I am looking for.
          The people and the work both appealed to me, and I would gladly take on {role}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me what happens next, and roughly when?
          Do you know when the next step is planned?
          May I ask how things go on from here?
          Is there anything that I should send in the meantime?
          When do you think there will be news?
          """);

  static final List<String> CLOSE =
      lines(
          """
          I am happy to answer any question that comes up.
          If anything is missing from my side, please let me know.
          I can be reached by e-mail or phone at any time.
          Thank you for your help with all of this.
          I look forward to hearing from you.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I am calling to thank you and the people I met. Please pass my thanks on to them.
          Thank you for arranging the interview. Please give everyone my thanks.
          I wanted to say thank you for the interview. Please tell the others that I enjoyed it.
          Many thanks for setting everything up. Please hand my thanks on to everyone I met.
          I am grateful to you and to everyone I met. It would be kind of you to tell them so.
          """);

  private GroupWords() {}
}
