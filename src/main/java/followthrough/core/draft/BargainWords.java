package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences that ask for more time, and after a counter-offer that nobody answered. */
final class BargainWords {
  static final List<String> TIME_SUBJECTS =
      lines(
          """
          About my answer day
          My answer, one request
          A little more time
          Time for my answer
          Your offer, one request
          """);

  static final List<String> TIME_OPEN =
      lines(
          """
          Thank you again for offering me {role} at {company}.
          I'm grateful for your offer of {role}, and I'm thinking about it with care.
          Thank you once more for your offer; it means a lot to me.
          Your offer of {role} is on my mind every day, and I thank you for it.
          I'm still very happy about your offer of {role}.
          """);

  static final List<String> TIME_ASK =
      lines(
          """
          Could I have until {promised} to give you my answer?
          Would it be possible to answer you by {promised}?
          May I take until {promised} to decide?
          Could we make {promised} the day for my answer?
          Would {promised} still suit you for my answer?
          """);

  static final List<String> TIME_CLOSE =
      lines(
          """
          I'd like to give you an answer that holds.
          It's a decision for years, so I'd like to take it calmly.
          With that much time you'd get a firm answer from me.
          I want to be sure before I say yes or no.
          I know this asks for patience, and I'm thankful for it.
          """);

  static final List<String> TIME_VOICEMAIL =
      lines(
          """
          I'm calling to ask whether I may have until {promised} to answer your offer. I'll put it in writing as well.
          Thank you again for your offer. I'd like to ask for time until {promised}, and I'll also send you a short note.
          It's about the day for my answer: I'd be grateful to have until {promised}. You'll have it in writing today.
          Your offer means a lot to me, and I'd like to answer it by {promised}, if that suits you. I'll write as well.
          I'm thinking about your offer with care, and I'd be thankful for time until {promised}. A note follows.
          """);

  static final List<String> AGENCY_TIME_OPEN =
      lines(
          """
          Thank you for all your help with the offer of {role} at {company}.
          I'm grateful for the offer from {company}, and for your part in it.
          Thank you for bringing me the offer from {company}.
          I'm thinking about the offer from {company} with care.
          I'm still very happy about the offer of {role} at {company}.
          """);

  static final List<String> AGENCY_TIME_ASK =
      lines(
          """
          Could you ask them whether I may answer by {promised}?
          Would you please ask whether I can have until {promised}?
          Could you find out if {promised} would still suit them?
          May I ask you to get me time until {promised}?
          Would they agree to {promised} as the day for my answer?
          """);

  static final List<String> AGENCY_TIME_VOICEMAIL =
      lines(
          """
          I'm calling about the offer from {company}: I'd like to have until {promised} for my answer. Could you ask them?
          Thank you for your help with the offer from {company}. I'd be grateful for time until {promised}; please ask them for me.
          It's about my answer to {company}. Please ask whether I may have until {promised}.
          I'd like to answer {company} by {promised}, and I'd be glad if you asked them. I'll write to you as well.
          I need until {promised} to answer {company}. Would you please pass that on?
          """);

  static final List<String> COUNTER_SUBJECTS =
      lines(
          """
          About my counter-offer
          My counter-offer, one question
          My recent counter-offer
          My counter-offer, your view
          The counter-offer I made
          """);

  static final List<String> COUNTER =
      lines(
          """
          I'd like to ask about my counter-offer for {role}.
          It's about the counter-offer that I made for {role}.
          A short question about my counter-offer for {role} at {company}.
          I'm coming back to my counter-offer for {role}.
          This is about my counter-offer for {role} at {company}.
          """);

  static final List<String> COUNTER_ABOUT =
      lines(
          """
          I'd like to ask about my counter-offer: {asked}.
          It's about the counter-offer that I made: {asked}.
          A short question about my counter-offer for {role}: {asked}.
          I'm coming back to my counter-offer: {asked}.
          This is about my counter-offer for {role}: {asked}.
          """);

  static final List<String> COUNTER_ASK =
      lines(
          """
          Could you tell me where it stands?
          Have you had a chance to look at it?
          May I ask what you think of it?
          Could you let me know how you see it?
          Do you need anything more from me for it?
          """);

  static final List<String> AGENCY_COUNTER_ASK =
      lines(
          """
          Could you ask them where it stands?
          Have they said anything about it?
          May I ask you to find out what they think of it?
          Could you let me know how they see it?
          Do they need anything more from me for it?
          """);

  static final List<String> COUNTER_CLOSE =
      lines(
          """
          I'd be glad if we found a way that suits us both.
          I'm happy to talk it over at any time.
          I'm still very interested in the work.
          A short word is all I need.
          I look forward to hearing from you.
          """);

  static final List<String> COUNTER_VOICEMAIL =
      lines(
          """
          I'm calling about my counter-offer for {role}. I'd be glad to hear where it stands.
          It's about the counter-offer that I made for {role}; I'd like to know what you think of it.
          A short question about my counter-offer: I'd be thankful for a word on where it stands.
          I'm coming back to my counter-offer for {role} at {company}, and I'm happy to talk it over.
          I'd like to hear how things stand with my counter-offer. I'm glad to talk at any time.
          """);

  private BargainWords() {}
}
