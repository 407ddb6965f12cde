package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences that go with what they asked for; they claim nothing but that it was delivered. */
final class RequestWords {
  static final List<String> SUBJECTS =
      lines(
          """
          Delivered, with thanks
          About my delivery
          What I delivered
          Delivered as requested
          A delivery from me
          """);

  static final List<String> YOU_ASKED =
      lines(
          """
          I've delivered what you asked for: {asked}.
          What you asked me for is with you now: {asked}.
          You asked me for this, and it is delivered: {asked}.
          This is to tell you that I've delivered what you asked for: {asked}.
          As you asked, I've taken care of this: {asked}.
          """);

  static final List<String> ASKED =
      lines(
          """
          I've delivered what I was asked for: {asked}.
          What was asked of me is delivered: {asked}.
          This was asked of me, and it is done: {asked}.
          This is to tell you that I've delivered what was asked for: {asked}.
          I was asked for this and have taken care of it: {asked}.
          """);

  static final List<String> CLOSE =
      lines(
          """
          Please tell me if anything is missing.
          If you need anything else, please let me know.
          Just let me know if something isn't as you need it.
          Please write to me if there is anything to add.
          I'm glad to send more if that helps you.
          """);

  static final List<String> CLOSE_WITH_DAY =
      lines(
          """
          You asked for it by {promised}; please tell me if anything is missing.
          I had {promised} in mind as your day. If you need anything else, please let me know.
          Your day for it was {promised}; just let me know if something isn't as you need it.
          It was due by {promised}. Please write to me if there is anything to add.
          I noted {promised} as the day for it, and I'm glad to send more if that helps you.
          """);

  static final List<String> VOICEMAIL =
      lines(
          """
          I'm calling because I've delivered what I was asked for. Please tell me if anything is missing.
          What was asked of me is delivered. If you need anything else, please let me know.
          A short word: what I was asked for is delivered, and I'm glad to send more if you need it.
          I've taken care of what I was asked for. Just let me know if something isn't as you need it.
          I've delivered what was asked of me. Please call me if anything is missing.
          """);

  static final List<String> PLAIN =
      lines(
          """
          I've delivered what I was asked for.
          What was asked of me is delivered.
          This is to tell you that I've delivered what was asked for.
          I was asked for something and have taken care of it.
          It's done: I've delivered what I was asked for.
          """);

  private RequestWords() {}
}
