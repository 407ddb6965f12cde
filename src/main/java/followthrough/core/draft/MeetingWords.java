package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences about the time of an interview: moved, confirmed, or canceled. */
final class MeetingWords {
  static final List<String> MOVE_SUBJECTS =
      lines(
          """
          Moving our interview time
          A new time, please
          My interview, another day
          Request to move interview
          Need another interview time
          """);

  static final List<String> MOVE_SUBJECTS_THROUGH_AGENCY =
      lines(
          """
          Moving my interview time
          A new time, please
          My interview, another day
          Request to move interview
          Need another interview time
          """);

  static final List<String> MOVE_OPEN =
      lines(
          """
          I'm sorry, but something has come up and I can't make {old_time}.
          I apologize, but I have to ask for another time instead of {old_time}.
          I'm afraid I can't make {old_time}, and I'm sorry for the trouble.
          Something urgent is keeping me from {old_time}, and I apologize.
          I'm sorry to ask, but I need to move {old_time}.
          """);

  static final List<String> MOVE_SLOTS =
      lines(
          """
          I'd be free at these times: [three times on different days].
          These would work for me: [three times on different days].
          I can offer three other times: [three times on different days].
          Any of these would suit me well: [three times on different days].
          I've kept these times free: [three times on different days].
          """);

  static final List<String> MOVE_SPOKEN =
      lines(
          """
          I can offer three other times, on different days, and I'll put them in writing as well.
          I have three other times, and I'll send them by e-mail right after this call.
          I'm free on several days soon, and I'll write them down for you in a moment.
          I've kept three other times free, and you'll get them in writing as well.
          There are three times I can offer, and I'll confirm them by e-mail.
          """);

  static final List<String> MOVE_ASK =
      lines(
          """
          Would one of them suit you?
          Does one of them work for you?
          Could one of those be arranged?
          Is one of them possible on your side?
          Which of them would you prefer?
          """);

  static final List<String> MOVE_CLOSE =
      lines(
          """
          I'm still very interested in {role} and look forward to our conversation.
          The interview matters a great deal to me, and I'll keep the new time.
          If none of them fits, I'll gladly go by what works for you.
          Thank you for your understanding.
          I look forward to speaking with you about {role}.
          """);

  static final List<String> MOVE_VOICEMAIL =
      lines(
          """
          I'm sorry, but I can't make {old_time}. I'll send you three other times by e-mail in a moment.
          I have to ask for another interview time, and I apologize. You'll have an e-mail with three times shortly.
          Something has come up, and I can't make {old_time}. I'm sorry, and I'll write right away with three other times.
          I'm sorry to ask, but I have to move our interview. You'll find three times in your inbox shortly.
          I apologize for having to move our interview. I'm still very interested, and I'll send you three times now.
          """);

  static final List<String> STILL_OPEN =
      lines(
          """
          Our interview doesn't have a new time yet, and I'd like to settle on one.
          I'd like to find a new time for our interview.
          The new time for our interview is still open.
          We still need a new time for the interview about {role}.
          I want to make sure that our interview about {role} isn't forgotten.
          """);

  static final List<String> STILL_SUBJECTS =
      lines(
          """
          Our interview, new time
          A time to talk
          Finding a new time
          The new interview time
          Setting our interview time
          """);

  static final List<String> STILL_VOICEMAIL =
      lines(
          """
          Our interview still needs a new time. I can fit in with your calendar, so please name a day.
          I'm calling to find a new time for our interview. Any day that suits you is fine.
          I'd like to settle on a new time for our interview. Please let me know what works for you.
          The time for our interview is still open. I'm flexible, and I look forward to it.
          I'm calling about the new interview time. I'll also send you some times by e-mail.
          """);

  static final List<String> CONFIRM_SUBJECTS =
      lines(
          """
          The new time confirmed
          New interview time noted
          Confirming our new time
          The interview is confirmed
          Yes, that time works
          """);

  static final List<String> CONFIRM =
      lines(
          """
          Thank you for finding another time; I confirm {appointment}.
          I've noted {appointment} for the interview. Thank you for arranging it.
          Thank you for your flexibility. I'll be ready for {appointment}.
          This is to confirm {appointment} for the interview, with my thanks.
          Thank you for the new time. I've got {appointment} in my calendar.
          """);

  static final List<String> CONFIRM_WITHOUT_TIME =
      lines(
          """
          Thank you for finding another time; it works well for me.
          I've noted the new time for the interview. Thank you for arranging it.
          Thank you for your flexibility. I'll be ready at the new time.
          This is to confirm the new time for the interview, with my thanks.
          Thank you for moving the interview. I've got the new time in my calendar.
          """);

  static final List<String> CONFIRM_CLOSE =
      lines(
          """
          I look forward to talking about {role}.
          If anything else changes, you can reach me by phone or e-mail.
          I look forward to meeting the team at {company}.
          I'm looking forward to it.
          Please let me know if I should bring or prepare anything.
          """);

  static final List<String> CONFIRM_VOICEMAIL =
      lines(
          """
          I'm calling to confirm {appointment} for the interview. Thank you for arranging it.
          Thank you for arranging {appointment}. It works well for me, and I look forward to it.
          Thank you for the new time. I'll be ready for {appointment}.
          I've noted {appointment}, and I look forward to the interview.
          This is to confirm {appointment}. There's no need to call back.
          """);

  static final List<String> CONFIRM_VOICEMAIL_WITHOUT_TIME =
      lines(
          """
          I'm calling to confirm the new time for the interview. Thank you for arranging it.
          Thank you for arranging a new time. It works well for me, and I look forward to it.
          Thank you for moving the interview. I'll be ready at the new time.
          I've noted the new time, and I look forward to the interview.
          This is to confirm the new time for the interview. There's no need to call back.
          """);

  static final List<String> CANCELED_SUBJECTS =
      lines(
          """
          Thank you, still interested
          Glad to find another
          A new date, gladly
          Whenever it suits you
          Happy to meet later
          """);

  static final List<String> CANCELED_OPEN =
      lines(
          """
          Thank you for letting me know that the interview can't take place as planned.
          I understand that the interview has to wait, and I appreciate your telling me.
          Thank you for your message about the interview; these things happen.
          I got your message that the interview is off for now, and that's no problem.
          Thank you for letting me know about the interview.
          """);

  static final List<String> CANCELED_INTEREST =
      lines(
          """
          I'm still very interested in {role}.
          I'm just as interested in {role} as before.
          I'd still be glad to talk about {role}.
          I'm still keen to learn more about {role}.
          I'd very much like to find another day for it.
          """);

  static final List<String> CANCELED_FREE =
      lines(
          """
          I can make time on most days, in the morning or the afternoon.
          I'm flexible over the coming weeks, also at short notice.
          Almost any day will work for me, given a little notice.
          I'll gladly arrange my calendar around the interview.
          On my side, this week or next would be fine.
          """);

  static final List<String> CANCELED_ASK =
      lines(
          """
          Is there a new date in view?
          Which days would suit you?
          When would be a good time for you?
          Do you already have another day in mind?
          Could you name a day or two?
          """);

  static final List<String> CANCELED_VOICEMAIL =
      lines(
          """
          Thank you for letting me know about the interview. I'm still very interested, and most days work for me.
          I got your message about the interview. Almost any other day will work for me.
          These things happen, and it's no problem. I'd still be glad to talk about {role}.
          I'm calling to thank you for letting me know about the interview. I'm flexible about a new date.
          I'd be glad to find another day for the interview. Please name one that suits you.
          """);

  private MeetingWords() {}
}
