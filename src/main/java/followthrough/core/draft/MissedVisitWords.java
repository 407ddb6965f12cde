package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences for a visit at which nobody was there. */
final class MissedVisitWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Our meeting, another time
          Missed you on site
          About our scheduled meeting
          Finding a new time
          Our meeting, my number
          """);

  static final List<String> OPEN =
      lines(
          """
          I came for our meeting, which I had down for {appointment}.
          Our meeting is in my calendar for {appointment}, and I couldn't find you.
          I was there for our meeting, as agreed for {appointment}.
          I've been waiting on site for our meeting, which I have down for {appointment}.
          Our meeting was set for {appointment}, if I noted it correctly.
          """);

  static final List<String> MAYBE =
      lines(
          """
          Perhaps I mixed something up, the place or the hour.
          It's possible that I waited at the wrong door.
          Something may well have come up on your side, which is no problem.
          I may have mistaken the address, so please correct me if I did.
          Perhaps a message of yours didn't get through to me.
          """);

  static final List<String> NOW =
      lines(
          """
          I'm still nearby and free for the rest of the day.
          I can come at any time today, and tomorrow as well.
          I'd be glad to meet later today or on another day.
          You can reach me all day at the number you have.
          If another day is better, I'll make it work.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I have our meeting down for {appointment}. I'm free for the rest of the day, and I'll send you a short e-mail too.
          I was there for our meeting, as agreed for {appointment}. Please call me whenever it suits you.
          Our meeting was set for {appointment}. Perhaps I waited at the wrong door; I can come at any time today.
          Our meeting is in my calendar for {appointment}. I'd be glad to meet later today or on another day.
          I'm trying to reach you about our meeting, which was set for {appointment}. I'll also write, so that we find a time.
          """);

  static final List<String> SLOTS_SUBJECTS =
      lines(
          """
          Our meeting, new time
          Two times to meet
          Finding a new time
          A time to meet
          Setting up our meeting
          """);

  static final List<String> SLOTS_OPEN =
      lines(
          """
          We haven't been able to meet yet, and I'd still like to.
          I'd be glad to find a new time for our meeting about {role}.
          We still have our meeting about {role} ahead of us, and I look forward to it.
          I'm still very interested in {role}, and I hope we can meet soon.
          We missed each other, and I'd still like to have the meeting we planned.
          """);

  static final List<String> SLOTS_CLOSE =
      lines(
          """
          If neither works, please name another time, and I'll be there.
          Any other time is fine as well, with a little notice.
          A call is fine with me too, if that's easier.
          You can reach me at the number you have.
          I look forward to meeting you.
          """);

  static final List<String> SLOTS_VOICEMAIL =
      lines(
          """
          I'd like to find a new time for our meeting about {role}. I'll send you two times by e-mail.
          Since we missed each other, I'd be glad to set a new time. Please let me know what suits you.
          I'm still very interested in {role}. Please name a time for our meeting, and I'll be there.
          I'm calling to find a time for our meeting. Any day that suits you is fine.
          We still have our meeting ahead of us, and I look forward to it. I'll send you two times by e-mail.
          """);

  private MissedVisitWords() {}
}
