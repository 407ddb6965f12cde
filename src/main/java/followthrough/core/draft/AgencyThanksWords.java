package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences to a consultant who is to pass on thanks to a client. */
final class AgencyThanksWords {
  static final List<String> THANKS =
      lines(
          """
          Thank you for setting up my interview at {company} and for preparing me for it.
          I appreciate your help in getting me in front of {company}.
          I'm grateful that you put me forward to {company}.
          Many thanks for arranging the interview at {company} and for your advice beforehand.
          Thank you for opening the door at {company} for me.
          """);

  static final List<String> PASS_ON =
      lines(
          """
          Please pass my thanks on to them if you think it appropriate.
          If it seems right to you, please forward this note to them.
          Please share this with them if that is how you like to handle it.
          If you think it fitting, please pass my thanks along.
          Please feel free to forward this note, if appropriate.
          """);

  static final List<String> ASK =
      lines(
          """
          When do you expect to hear from them?
          Have you heard anything from them yet?
          Do you know how they plan to proceed?
          Is there anything they would like to see from me in the meantime?
          Have they said anything about the next step?
          """);

  private AgencyThanksWords() {}
}
