package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of one thank-you for several people, to be passed on by a third. */
final class GroupWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thanks to pass on
          My thanks to everyone
          Thanks to the interviewers
          Please pass this on
          A thank-you to share
          """);

  /** For a coordinator who is thanked alone. */
  static final List<String> CARE_SUBJECTS =
      lines(
          """
          Thanks for your help
          Thank you very much
          A note of thanks
          Thanks for arranging everything
          Many thanks to you
          """);

  static final List<String> COORDINATOR_THANKS =
      lines(
          """
          Thank you for arranging my interview at {company} and for looking after me so well.
          I appreciated the care with which you set up my interview at {company}.
          I'm grateful for how smoothly you organized my interview at {company}.
          Many thanks for getting everyone together for my interview at {company}.
          Thank you for planning my interview at {company} so well.
          """);

  /** For a coordinator who is thanked for himself or herself alone. */
  static final List<String> CARE =
      lines(
          """
          Your messages beforehand answered every question I had.
          Everything was just as you had described it, so I could concentrate on the conversation itself.
          Your quick answers beforehand took away any worries I had.
          I felt expected and welcome from the first minute.
          It helped to know at every point whom I would meet and when.
          """);

  static final List<String> MET =
      lines(
          """
          I'd also like to thank {names}.
          My thanks go just as much to {names}.
          It was a pleasure to meet {names}.
          I really enjoyed talking with {names}.
          I'm just as grateful to {names}.
          """);

  static final List<String> MET_MORE =
      lines(
          """
          The same goes for {names}.
          I mean that equally for {names}.
          I include {names} in that.
          That is true of {names} as well.
          I say the same to {names}.
          """);

  static final List<String> PASS_ON =
      lines(
          """
          Please pass this on, as I don't have contact details for everyone.
          I'd be grateful if you would forward this, since I can't reach everyone directly.
          If you could pass my thanks along, I'd be very grateful.
          Please share this note with them, as I don't have an address to write to.
          I don't have their contact details, so please pass my thanks on.
          """);

  static final List<String> INTEREST =
      lines(
          """
          What I heard about {role} made me want it more, and I believe my experience fits.
          I came away sure that I'd like {role}, and that I could do it well.
          After what I learned, I'm even more interested in {role}.
          The work is close to what I've done before, and {role} is just what I'm looking for.
          The people and the work both appealed to me, and I'd gladly take on {role}.
          """);

  static final List<String> ASK =
      lines(
          """
          Could you tell me what happens next, and roughly when?
          Do you know when the next step is planned?
          May I ask how things go on from here?
          Is there anything I should send in the meantime?
          When do you think there might be news?
          """);

  static final List<String> CLOSE =
      lines(
          """
          I'm happy to answer any questions that come up.
          If anything is missing on my side, please let me know.
          I'm easy to reach by e-mail or phone.
          Thank you for all your help with this.
          I look forward to hearing from you.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I'm calling to thank you and everyone I met. Please pass my thanks on to them.
          Thank you for arranging the interview. Please give everyone my thanks.
          I wanted to say thank you for the interview. Please tell the others how much I enjoyed it.
          Many thanks for setting everything up. Please pass my thanks on to everyone I met.
          I'm grateful to you and to everyone I met, and I'd be glad if you told them so.
          """);

  static final List<String> CARE_VOICEMAIL =
      lines(
          """
          I'm calling to thank you for arranging my interview. Everything went smoothly.
          Thank you for organizing the interview so well. I felt welcome from the start.
          I wanted to say thank you for all your help with the interview.
          Many thanks for setting everything up. It made the day easy for me.
          I'm grateful for how well you planned the interview, and I wanted to tell you so.
          """);

  private GroupWords() {}
}
