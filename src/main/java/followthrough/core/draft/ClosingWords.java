package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences of the note after which nothing more is sent. */
final class ClosingWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Thank you, and goodbye
          With thanks and wishes
          A last thank-you note
          Thank you once more
          My thanks and wishes
          """);

  static final List<String> OPEN =
      lines(
          """
          I have not heard more about {role}, so I take it that you have chosen another way.
          As some time has gone by, I assume that {role} has gone to someone else.
          I imagine that your plans for {role} have moved on, and I will not ask again.
          I expect that the choice for {role} has been made by now, and that is quite all right.
          I know how full such weeks can be, so this is my last message about {role}.
          """);

  static final List<String> THANKS =
      lines(
          """
          Thank you for considering me and for the time that everyone took.
          I am grateful that I could learn about {company} and the people there.
          I enjoyed getting to know {company} and thank you for the chance.
          My thanks to you and to everyone who took time for me.
          I appreciate the time and the friendly welcome.
          """);

  static final List<String> DOOR =
      lines(
          """
          If {role} or something like it opens up again, I would be glad to hear from you.
          Should things change, my door is open, and a short message is enough.
          I would gladly talk again, now or next year, if there is a place where I fit.
          If another opening comes along, please think of me.
          I would be happy to pick up the conversation at any time.
          """);

  static final List<String> WISH =
      lines(
          """
          I wish you and the team every success.
          Until then, I wish you all well.
          All good wishes to you and the team.
          I hope that the new colleague settles in well.
          I wish you well with everything you have planned.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I am calling only to say thank you for considering me for {role}. I would be glad to hear from you another time.
          This is my last call about {role}. Thank you for everything; my door is open.
          Thank you for the time that you and the team took. If another opening comes along, please think of me.
          I take it that {role} has gone to someone else, which is quite all right. I thank you and wish you well.
          I wanted to thank you once more. I would gladly talk again at any time.
          """);

  private ClosingWords() {}
}
