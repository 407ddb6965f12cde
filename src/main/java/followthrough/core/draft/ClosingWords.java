package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of the note after which nothing more is sent. */
final class ClosingWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thank you, and goodbye
          Thanks and best wishes
          One last thank you
          Thank you once more
          My thanks and wishes
          """);

  static final List<String> OPEN =
      lines(
          """
          I haven't heard any more about {role}, so I assume you've gone in another direction.
          As some time has passed, I assume that {role} has gone to someone else.
          I imagine your plans for {role} have moved on, so I won't ask again.
          I expect that you've made your choice for {role} by now, and that is quite all right.
          I know how busy these weeks can be, so this is my last message about {role}.
          """);

  static final List<String> THANKS =
      lines(
          """
          Thank you for considering me, and for the time that everyone took.
          I'm grateful that I got to know {company} and the people there.
          I enjoyed getting to know {company}, and I thank you for the chance.
          My thanks to you and to everyone who made time for me.
          I appreciated the friendly welcome and the time you gave me.
          """);

  static final List<String> DOOR =
      lines(
          """
          If {role} or something like it opens up again, I'd be glad to hear from you.
          If things change, I'm still interested, and a short message is enough.
          I'd gladly talk again, now or next year, if something comes up that fits.
          If another opening comes along, please think of me.
          I'd be happy to pick up the conversation at any time.
          """);

  static final List<String> WISH =
      lines(
          """
          I wish you and the team every success.
          Until then, I wish you all the best.
          All good wishes to you and the team.
          I hope the new colleague settles in well.
          I wish you well with everything you have planned.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I'm just calling to thank you for considering me for {role}. I'd be glad to hear from you another time.
          This is my last call about {role}. Thank you for everything, and please think of me if something comes up.
          Thank you for the time that you and the team took. If another opening comes along, please think of me.
          I assume that {role} has gone to someone else, which is quite all right. Thank you, and I wish you well.
          I wanted to thank you once more. I'd gladly talk again at any time.
          """);

  private ClosingWords() {}
}
