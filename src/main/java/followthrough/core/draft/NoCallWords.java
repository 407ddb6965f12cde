package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences for a call that was agreed and did not come. */
final class NoCallWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Our call, another time
          Ready for our call
          About our scheduled call
          Finding a new time
          Our call, my number
          """);

  static final List<String> OPEN =
      lines(
          """
          I was looking forward to our call, which I had down for {appointment}.
          Our call is in my calendar for {appointment}.
          I was ready for our call, as agreed for {appointment}.
          I've been by the phone for our call, which I have down for {appointment}.
          Our call was set for {appointment}, if I noted it correctly.
          """);

  static final List<String> MAYBE =
      lines(
          """
          Perhaps I mixed something up, the number or the time zone.
          It's possible that something went wrong with the line.
          Something may well have come up on your side, which is no problem.
          I may have mistaken the time zone, so please correct me if I did.
          Perhaps your call didn't get through to me.
          """);

  static final List<String> NOW =
      lines(
          """
          I'm free now and for the rest of the day at this number.
          I can talk at any time today, and tomorrow as well.
          I'd be glad to talk later today or on another day.
          You can reach me all day at the number you have.
          If another day is better, I'll make it work.
          """);

  static final List<String> ASK =
      lines(
          """
          Would today still work for you?
          When would suit you?
          Shall we find another time?
          What time would be good for you?
          Could you let me know what works?
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I have our call down for {appointment}. I'm free for the rest of the day, and I'll send you a short e-mail too.
          I was ready for our call, as agreed for {appointment}. Please call me whenever it suits you.
          Our call was set for {appointment}. Perhaps the line failed; I can talk at any time today.
          Our call is in my calendar for {appointment}. I'd be glad to talk later today or on another day.
          I'm trying to reach you for our call, which was set for {appointment}. I'll also write, so that we find a time.
          """);

  static final List<String> SLOTS_SUBJECTS =
      lines(
          """
          Our call, new time
          Two times to talk
          Finding a new time
          A time to talk
          Setting up our call
          """);

  static final List<String> SLOTS_OPEN =
      lines(
          """
          We haven't been able to talk yet, and I'd still like to.
          I'd be glad to find a new time for our call about {role}.
          We still have our call about {role} ahead of us, and I look forward to it.
          I'm still very interested in {role}, and I hope we can talk soon.
          We missed each other, and I'd still like to have the call we planned.
          """);

  static final List<String> SLOTS =
      lines(
          """
          These two times would suit me: [two times on different days].
          I could talk at one of these times: [two times on different days].
          I've kept two times free: [two times on different days].
          On my side, these would be good: [two times on different days].
          I'd suggest one of these times: [two times on different days].
          """);

  static final List<String> SLOTS_CLOSE =
      lines(
          """
          If neither works, please name another time, and I'll be there.
          Any other time is fine as well, with a little notice.
          I'm also happy to call you, if that's easier.
          You can reach me at the number you have.
          I look forward to talking with you.
          """);

  static final List<String> SLOTS_VOICEMAIL =
      lines(
          """
          I'd like to find a new time for our call about {role}. I'll send you two times by e-mail.
          Since we missed each other, I'd be glad to set a new time. Please let me know what suits you.
          I'm still very interested in {role}. Please name a time for our call, and I'll be there.
          I'm calling to find a time for our conversation. Any day that suits you is fine.
          We still have our call ahead of us, and I look forward to it. I'll send you two times by e-mail.
          """);

  private NoCallWords() {}
}
