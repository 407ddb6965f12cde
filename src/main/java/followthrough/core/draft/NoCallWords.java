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
          About our call today
          Finding a new time
          Our call, my number
          """);

  static final List<String> OPEN =
      lines(
          """
          I was looking forward to our call, which I had noted for {appointment}.
          Our call is in my calendar for {appointment}.
          I was ready for our call, as agreed for {appointment}.
          I have been by the phone for our call, which I have down for {appointment}.
          Our call was set for {appointment}, if I noted it correctly.
          """);

  static final List<String> MAYBE =
      lines(
          """
          Perhaps there was a mix-up with the number or the time zone on my side.
          It is possible that something went wrong with the line.
          Something may well have come up on your side, which is no problem.
          I may have mistaken the time zone, so please correct me if I did.
          Perhaps your call did not get through to me.
          """);

  static final List<String> NOW =
      lines(
          """
          I am free now and for the rest of the day at this number.
          I can talk at any time today, and tomorrow as well.
          I am glad to talk later today or on another day.
          I can be reached all day at the number that you have.
          If another day is better, I will make it work.
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
          I have our call down for {appointment}. I am free for the rest of the day, and I will send you a short e-mail too.
          I was ready for our call, as agreed for {appointment}. Please call me whenever it suits you.
          Our call was set for {appointment}. Perhaps the line failed; I can talk at any time today.
          Our call is in my calendar for {appointment}. I am glad to talk later today or on another day.
          I am trying to reach you for our call, set for {appointment}. I will also write, so that we find a time.
          """);

  static final List<String> SLOTS_OPEN =
      lines(
          """
          We have not been able to talk yet, and I would still like to.
          I would be glad to find a new time for our call about {role}.
          Our call about {role} is still to come, and I look forward to it.
          I am still very interested in {role} and hope that we can talk soon.
          We missed each other, and I would still like to have the call we planned.
          """);

  static final List<String> SLOTS =
      lines(
          """
          These two times would suit me: [two times on different days].
          I could talk at one of these times: [two times on different days].
          I have kept two times free: [two times on different days].
          On my side, these would be good: [two times on different days].
          I would suggest one of these times: [two times on different days].
          """);

  static final List<String> SLOTS_CLOSE =
      lines(
          """
          If neither fits, please name another time and I will be there.
          Any other time is fine as well, if you give me a little notice.
          I am also happy to call you, if that is easier.
          I can be reached at the number that you have.
          I look forward to talking with you.
          """);

  static final List<String> SLOTS_VOICEMAIL =
      lines(
          """
          I would like to find a new time for our call about {role}. I will send you two times by e-mail.
          Since we missed each other, I would be glad to set a new time. Please let me know what suits you.
          I am still very interested in {role}. Please name a time for our call, and I will be there.
          I am calling to find a time for our talk. Any day that suits you is fine.
          Our call is still to come, and I look forward to it. An e-mail with two times follows.
          """);

  private NoCallWords() {}
}
