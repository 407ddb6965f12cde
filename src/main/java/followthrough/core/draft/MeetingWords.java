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

  static final List<String> MOVE_OPEN =
      lines(
          """
          I am sorry, but something has come up and I cannot keep {old_time}.
          I apologize, but I have to ask for another time instead of {old_time}.
          To my regret I cannot make {old_time}, and I am sorry for the trouble.
          Something that cannot wait keeps me from {old_time}. I am sorry about that.
          I have to move our interview, and I apologize. I cannot make {old_time}.
          """);

  static final List<String> MOVE_SLOTS =
      lines(
          """
          I would be free at these times: [three times on different days].
          These would work on my side: [three times on different days].
          I can offer three other times: [three times on different days].
          Any of these would suit me well: [three times on different days].
          I have kept these free for you: [three times on different days].
          """);

  static final List<String> MOVE_SPOKEN =
      lines(
          """
          I can offer three other times, on different days, and I will put them in writing as well.
          I have three other times for you, and I will send them by e-mail right after this.
          I am free on several days soon, and I will write them down for you in a moment.
          I have kept three other times free. You will get them in writing as well.
          There are three times that I can offer, and I will confirm them by e-mail.
          """);

  static final List<String> MOVE_ASK =
      lines(
          """
          Would one of them suit you?
          Does one of them work for you?
          Could one of those be arranged?
          Is there one among them that fits?
          Which of them would you prefer?
          """);

  static final List<String> MOVE_CLOSE =
      lines(
          """
          I am still very interested in {role} and look forward to the talk.
          The interview matters a great deal to me, and I will keep the new time.
          If none of them fits, I will follow your lead.
          Thank you for your understanding.
          I look forward to speaking with you about {role}.
          """);

  static final List<String> MOVE_VOICEMAIL =
      lines(
          """
          I am sorry, but I cannot keep {old_time}. I will send you three other times by e-mail in a moment.
          I have to ask for another interview time, and I apologize. An e-mail with three times follows.
          Something has come up, and I cannot make {old_time}. I am sorry, and I will write at once with three other times.
          I am sorry to ask, but I have to move our interview. You will find three times in your mail shortly.
          I apologize for having to move our interview. I remain very interested, and I will send you three times now.
          """);

  static final List<String> STILL_OPEN =
      lines(
          """
          Our interview does not have a new time yet, and I would like to settle it.
          I would like to settle a new time for our interview.
          The new time for our interview is still open.
          We still need a new time for the interview about {role}.
          I want to make sure that our interview about {role} is not forgotten.
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
          I am calling to find a new time for our interview. Any day that suits you is fine.
          I would like to settle the new time for our interview. Please let me know what works for you.
          The time for our interview is still open. I am flexible and look forward to it.
          I am calling about the new interview time. I will also send you some times by e-mail.
          """);

  static final List<String> CONFIRM_SUBJECTS =
      lines(
          """
          The new time confirmed
          New interview time noted
          Confirming our new time
          Our interview is confirmed
          Yes, that time works
          """);

  static final List<String> CONFIRM =
      lines(
          """
          Thank you for finding another time; I confirm {appointment}.
          I have noted {appointment} for our interview. Thank you for arranging it.
          Thank you for your flexibility. I will be ready for {appointment}.
          This is to confirm {appointment} for our interview, with my thanks.
          {appointment} works well for me, and I thank you for the new time.
          """);

  static final List<String> CONFIRM_CLOSE =
      lines(
          """
          I look forward to talking about {role}.
          If anything else changes, you can reach me by phone or e-mail.
          I look forward to meeting the team at {company}.
          I am looking forward to it.
          Please let me know if I should bring or prepare anything.
          """);

  static final List<String> CONFIRM_VOICEMAIL =
      lines(
          """
          I am calling to confirm {appointment} for our interview. Thank you for arranging it.
          {appointment} works well for me. I look forward to it.
          Thank you for the new time. I will be ready for {appointment}.
          I have noted {appointment} and look forward to our interview.
          This is to confirm {appointment}. There is no need to call back.
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
          Thank you for letting me know that the interview cannot take place as planned.
          I understand that the interview has to wait, and I thank you for telling me.
          Thank you for your message about the interview; such things happen.
          I got your note that the interview will not take place for now. That is no problem.
          Thank you for the early word about the interview.
          """);

  static final List<String> CANCELED_INTEREST =
      lines(
          """
          I am still very interested in {role}.
          My interest in {role} is the same as before.
          I would still be glad to talk about {role}.
          I remain keen to learn more about {role}.
          I would like very much to find another day for it.
          """);

  static final List<String> CANCELED_FREE =
      lines(
          """
          I can make time on most days, in the morning or the afternoon.
          I am flexible over the coming weeks and can come at short notice.
          Any day that suits you will work, given a day of notice.
          I will gladly arrange my calendar around yours.
          From my side, this week or next would be fine.
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
          Thank you for letting me know about the interview. I am still very interested and can come on most days.
          I got your message about the interview. Any other day that suits you will work for me.
          Such things happen, and it is no problem. I would still be glad to talk about {role}.
          I am calling to thank you for the word about the interview. I am flexible about a new date.
          I would be glad to find another day for the interview. Please name one that suits you.
          """);

  private MeetingWords() {}
}
