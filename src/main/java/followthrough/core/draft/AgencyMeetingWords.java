package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences to a consultant about the time of an interview with a client. */
final class AgencyMeetingWords {
  static final List<String> MOVE_OPEN =
      lines(
          """
          I'm sorry, but something has come up and I can't make my interview at {company}{at_old_time}.
          I apologize, but I have to ask for another time for my interview at {company}{at_old_time}.
          I'm afraid I can't make my interview at {company}{at_old_time}, and I'm sorry for the trouble.
          Something urgent is keeping me from my interview at {company}{at_old_time}, and I apologize.
          I'm sorry to ask, but I need to move my interview at {company}{at_old_time}.
          """);

  static final List<String> MOVE_ASK =
      lines(
          """
          Could you ask them whether one of these works?
          Would you check with them whether one of these is possible?
          Could you find out which of these they'd prefer?
          Do you think one of these could be arranged?
          Could you suggest these to them?
          """);

  static final List<String> MOVE_CLOSE =
      lines(
          """
          Please tell them that I'm still very interested in {role}.
          The interview matters a great deal to me, and I'll keep the new time.
          If none of them fits, I'll gladly go by what works for them.
          Thank you for sorting this out for me.
          Please give them my apologies. I'm looking forward to the interview.
          """);

  static final List<String> MOVE_VOICEMAIL =
      lines(
          """
          I'm sorry, but I can't make my interview at {company}{at_old_time}. I'll send you three other times by e-mail in a moment.
          I have to ask for another time for my interview at {company}, and I apologize. You'll have three times by e-mail shortly.
          Something has come up, and I can't make my interview at {company}. I'm sorry, and I'll write right away with three other times.
          I'm sorry to ask, but I have to move my interview at {company}. You'll find three times in your inbox shortly.
          I apologize for having to move my interview at {company}. I'm still very interested, and I'll send you three times now.
          """);

  static final List<String> STILL_SUBJECTS =
      lines(
          """
          My interview, new time
          Finding a new time
          The new interview time
          Setting a new time
          A time to meet
          """);

  static final List<String> STILL_OPEN =
      lines(
          """
          My interview at {company} doesn't have a new time yet, and I'd like to settle on one.
          I'd like to find a new time for my interview at {company}.
          The new time for my interview at {company} is still open.
          I still need a new time for the interview about {role}.
          I want to make sure that my interview at {company} isn't forgotten.
          """);

  static final List<String> STILL_VOICEMAIL =
      lines(
          """
          My interview at {company} still needs a new time. I can fit in with their calendar.
          I'm calling to find a new time for my interview at {company}. Any day that suits them is fine.
          I'd like to settle on a new time for my interview at {company}. Please let me know what works for them.
          The time for my interview at {company} is still open. I'm flexible, and I look forward to it.
          I'm calling about the new interview time at {company}. I'll also send you some times by e-mail.
          """);

  static final List<String> CANCELED_ASK =
      lines(
          """
          Have they mentioned a new date?
          Do you know which days would suit them?
          Could you find out when they'd like to meet?
          Do they already have another day in mind?
          Could you ask them for a day or two to choose from?
          """);

  static final List<String> CANCELED_VOICEMAIL =
      lines(
          """
          Thank you for letting me know about the interview. I'm still very interested, and most days work for me.
          I got your message about the interview. Almost any other day they suggest will work for me.
          These things happen, and it's no problem. I'd still be glad to talk with them about {role}.
          I'm calling to thank you for letting me know about the interview. I'm flexible about a new date.
          I'd be glad to find another day for the interview. Please let me know what suits them.
          """);

  static final List<String> NO_CALL_SUBJECTS =
      lines(
          """
          About my scheduled call
          My call, another time
          Call still to come
          Finding a new time
          Waiting for their call
          """);

  static final List<String> NO_CALL_OPEN =
      lines(
          """
          My call with {company} was set for {appointment}, and it hasn't come yet.
          I was ready for the call from {company}, as agreed for {appointment}.
          I have the call with {company} down for {appointment}, but I haven't heard from them.
          I've been by the phone for the call from {company}, which was set for {appointment}.
          The call from {company} is in my calendar for {appointment}, if I noted it correctly.
          """);

  static final List<String> NO_CALL_MAYBE =
      lines(
          """
          Perhaps I mixed something up, the number or the time zone.
          It's possible that something went wrong with the line.
          Something may well have come up on their side, which is no problem.
          I may have mistaken the time zone, so please correct me if I did.
          Perhaps their call didn't get through to me.
          """);

  static final List<String> NO_CALL_NOW =
      lines(
          """
          I'm free now and for the rest of the day.
          I can talk to them at any time today, and tomorrow as well.
          I'd be glad to talk to them later today or on another day.
          They can reach me all day at the number they have.
          If another day is better for them, I'll make it work.
          """);

  static final List<String> NO_CALL_ASK =
      lines(
          """
          Could you find out whether today still works for them?
          Could you ask them what time would suit?
          Do you know what happened?
          Could you suggest another time to them?
          Would you let me know what you hear from them?
          """);

  static final List<String> NO_CALL_VOICEMAIL =
      lines(
          """
          I have the call with {company} down for {appointment}. I'm free for the rest of the day, and I'll send you a short e-mail too.
          I was ready for the call from {company}, as agreed for {appointment}. Please let me know what you hear from them.
          My call with {company} was set for {appointment}. Perhaps the line failed; I can talk to them at any time today.
          The call from {company} is in my calendar for {appointment}. I'd be glad to talk to them later today or on another day.
          I'm calling because I haven't heard from {company}; our call was set for {appointment}. I'll also write, so that we find a time.
          """);

  static final List<String> SLOTS_OPEN =
      lines(
          """
          My call with {company} hasn't taken place yet, and I'd still like to have it.
          I'd be glad to find a new time for my call with {company}.
          I still have the call with {company} ahead of me, and I look forward to it.
          I'm still very interested in {role}, and I hope to talk with them soon.
          They couldn't reach me, and I'd still like to have the call we planned.
          """);

  static final List<String> SLOTS_CLOSE =
      lines(
          """
          If neither works for them, any other time is fine.
          Please pass these on to them, and I'll keep both free until I hear from you.
          I'm also happy to call them, if that's easier.
          They can reach me at the number they have.
          I'm looking forward to talking with them.
          """);

  static final List<String> SLOTS_VOICEMAIL =
      lines(
          """
          I'd like to find a new time for my call with {company}. I'll send you two times by e-mail.
          I'd be glad to set a new time for the call with {company}. Please let me know what suits them.
          I'm still very interested in {role}. Please let me know when they'd like to talk.
          I'm calling to find a time for my conversation with {company}. Any day that suits them is fine.
          My call with {company} still hasn't taken place, and I look forward to it. I'll send you two times by e-mail.
          """);

  private AgencyMeetingWords() {}
}
