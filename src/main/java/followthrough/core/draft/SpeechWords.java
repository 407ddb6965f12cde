package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** How a note or a call begins and ends. */
final class SpeechWords {
  static final List<String> GREETINGS =
      lines(
          """
          Hi {called},
          Hello {called},
          Hi {called},
          Hello {called},
          Dear {called},
          """);

  static final List<String> CARD_GREETINGS = List.of("Dear {called},");

  static final List<String> NAMELESS_GREETINGS = List.of("Hello,");

  static final List<String> SIGN_OFFS =
      lines(
          """
          Best regards,
          Kind regards,
          Sincerely,
          Best wishes,
          Warm regards,
          """);

  static final List<String> HELLOS =
      lines(
          """
          Hello {called}, this is {sender}.
          Hi {called}, it's {sender}.
          Hello {called}, this is {sender} speaking.
          Hello {called}, {sender} here.
          Hi {called}, this is {sender} calling.
          """);

  static final List<String> HELLOS_WITHOUT_SENDER =
      lines(
          """
          Hello {called}.
          Hi {called}, I hope this is a good moment.
          Hello {called}, I hope I'm not calling at a bad time.
          Hello {called}, it's good to reach you.
          Hi {called}, thank you for picking up.
          """);

  /** A machine does not pick up. */
  static final List<String> MACHINE_HELLOS_WITHOUT_SENDER =
      lines(
          """
          Hello {called}.
          Hi {called}, I'm sorry to have missed you.
          Hello {called}, I hope you're well.
          Hello {called}, I hope your day is going well.
          Hi {called}, I was hoping to reach you.
          """);

  /** Fills a card that would be too short. */
  static final List<String> CARD_WISHES =
      lines(
          """
          I wish you a good week.
          All good wishes to you and the team.
          I send my best wishes to the team.
          I hope all is well with you.
          My best wishes to everyone I met.
          """);

  static final List<String> MACHINE_ENDINGS =
      lines(
          """
          You can reach me at this number. Thank you, and goodbye.
          There's no hurry to call back. Thank you, and have a good day.
          My number is the one I'm calling from. Thank you.
          I can be reached at this number all day. Goodbye.
          Thank you for listening, and have a good day.
          """);

  private SpeechWords() {}
}
