package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences around an offer: acknowledged, accepted, declined, and what others are told. */
final class OfferWords {
  static final List<String> OFFER_SUBJECTS =
      lines(
          """
          Thank you, offer received
          Thank you, wonderful news
          Your offer, with thanks
          Thanks for your offer
          The offer, my thanks
          """);

  static final List<String> OFFER_THANKS =
      lines(
          """
          Thank you for offering me {role}; I was very happy to hear it.
          I was delighted to get your offer of {role}. Thank you for your trust.
          Many thanks for the offer, and for the confidence that comes with it.
          Thank you for the good news about {role}. It made my day.
          I'm very pleased that you chose me for {role}. Thank you for the offer.
          """);

  static final List<String> OFFER_DAY =
      lines(
          """
          You'll have my answer by {promised}.
          I'll give you my answer by {promised}, as agreed.
          I've noted {promised} as the day for my answer.
          As discussed, I'll let you know by {promised}.
          To confirm, I'll answer by {promised}.
          """);

  static final List<String> OFFER_NO_DAY =
      lines(
          """
          I'll read it carefully and give you my answer soon.
          I'd like to go through it carefully before I answer.
          Once I've seen the details, I'll answer quickly.
          I'll look at everything closely and get back to you.
          You'll hear from me as soon as I've read it all.
          """);

  static final List<String> OFFER_WRITING =
      lines(
          """
          Could you send me the offer in writing, with pay, start date, and benefits?
          Would you please put the details in writing for me?
          May I ask you for the offer in writing?
          Could I have the terms in writing, so that I can go through them?
          Will you be sending me the offer in writing?
          """);

  static final List<String> OFFER_VOICEMAIL =
      lines(
          """
          Thank you very much for the offer. I'm very happy about it, and I'd be glad to have it in writing.
          I got your offer, and I thank you for it. I'll read it carefully as soon as I have it in writing.
          Many thanks for the good news about {role}. I'd be grateful for the details in writing.
          I was delighted to hear about the offer. Please send it in writing, and then I'll give you my answer.
          Thank you for your trust. I'd be glad to see the offer in writing, and then you'll have my answer.
          """);

  static final List<String> ACCEPT_SUBJECTS =
      lines(
          """
          I accept, with thanks
          Yes to your offer
          Accepting your kind offer
          I'm joining you
          Gladly accepting the offer
          """);

  static final List<String> ACCEPT =
      lines(
          """
          I'm very happy to accept your offer of {role} at {company}.
          I'm delighted to accept {role} at {company}.
          Yes, I'd like to join {company}, and I'm glad to accept your offer.
          I gladly accept the offer, and I look forward to working at {company}.
          It's a pleasure to accept {role} at {company}.
          """);

  static final List<String> ACCEPT_TERMS =
      lines(
          """
          As I understand it, we agreed on the following: [title, pay, and start date].
          To confirm what we agreed: [title, pay, and start date].
          These are the terms as I have them: [title, pay, and start date].
          For the record, we settled on this: [title, pay, and start date].
          The terms, as I noted them: [title, pay, and start date].
          """);

  static final List<String> ACCEPT_SPOKEN =
      lines(
          """
          I'll confirm title, pay, and start date in an e-mail today.
          You'll get the title, the pay, and the start date from me in writing, as I understood them.
          I'll put the main points in writing right after this call.
          I'll send an e-mail today with the terms as I understand them.
          I'll write down the terms and send them to you today.
          """);

  static final List<String> ACCEPT_CLOSE =
      lines(
          """
          Thank you for your trust. Please tell me if I should sign or send anything before I start.
          Thank you to everyone who took part. I look forward to the first day.
          Please let me know what paperwork you need from me. I look forward to starting.
          I look forward to meeting everyone on the first day. Thank you for all your help.
          If I have anything wrong, please tell me. I'm looking forward to the work and the people.
          """);

  static final List<String> ACCEPT_VOICEMAIL =
      lines(
          """
          I'm happy to accept the offer. I'll put title, pay, and start date in writing today.
          I'm calling to say yes to your offer, with pleasure. You'll have an e-mail with the details shortly.
          The answer is yes, and I'm very glad. You'll have it in writing today.
          I gladly accept {role}. I'll confirm the main points by e-mail.
          I'd like to join {company}, and I accept your offer. I'll also confirm it in writing.
          """);

  static final List<String> DECLINE_SUBJECTS =
      lines(
          """
          About your kind offer
          My answer, with thanks
          Your offer, my decision
          Thank you for offering
          My decision, with thanks
          """);

  static final List<String> DECLINE =
      lines(
          """
          Thank you for offering me {role}; after much thought I've decided to decline.
          I'm honored by your offer of {role}, but I can't accept it.
          I've thought about your offer carefully, and I've decided not to take it.
          Your offer meant a great deal to me, and yet my answer has to be no.
          I've come to a decision about {role}, and I'm going to decline your kind offer.
          """);

  static final List<String> DECLINE_REASON =
      lines(
          """
          I've chosen work that is closer to where I want to go next.
          Another path fits my plans for the coming years a little better.
          The decision has to do with my own plans, not with the people I met.
          The timing isn't right for me.
          I've settled on something that suits my situation better.
          """);

  static final List<String> DECLINE_THANKS =
      lines(
          """
          I'm grateful for your time and for the trust that everyone showed me.
          Thank you for the open conversations and the care you took.
          I enjoyed every one of our conversations, and I thank you for them.
          My thanks to you and the team for the friendly welcome.
          Everyone was kind to me from the first day, and I thank you for that.
          """);

  static final List<String> DECLINE_DOOR =
      lines(
          """
          I hope we'll stay in touch and that our paths cross again.
          I'd be glad to meet you again at another time.
          I wish you and the team well, and I'd be happy to stay in contact.
          I think highly of {company}, and I hope this wasn't our last conversation.
          I'll follow what {company} does next with interest.
          """);

  static final List<String> DECLINE_VOICEMAIL =
      lines(
          """
          Thank you very much for your offer. After much thought I've decided to decline, and I'll put it in writing today.
          I've thought about your offer carefully, and I can't accept it. I'm grateful to all of you, and I'll also write.
          I'm calling about your offer, with many thanks for it. I've chosen another path, and I'll write to you today.
          My answer to your kind offer is no, and it wasn't an easy decision. I hope we'll stay in touch.
          I've decided not to take {role}. Thank you for your trust; you'll have my answer in writing as well.
          """);

  static final List<String> WITHDRAW_SUBJECTS =
      lines(
          """
          Withdrawing my application today
          My application, with thanks
          Withdrawing from the search
          Please close my application
          About my application, thanks
          """);

  static final List<String> WITHDRAW =
      lines(
          """
          I'd like to withdraw my application for {role} at {company}.
          Please take me out of consideration for {role} at {company}.
          I've decided on another path, so I'm withdrawing my application for {role} at {company}.
          As my plans have changed, I'd like to withdraw my application for {role} at {company}.
          I've decided to end my application for {role} at {company}.
          """);

  static final List<String> WITHDRAW_WHY =
      lines(
          """
          It wasn't an easy choice, because I liked what I learned about the work.
          I wanted you to know right away, so that I don't take up any more of your time.
          The choice comes from my own plans and from nothing on your side.
          I'm telling you now so that you can go ahead with other candidates.
          I didn't come to this lightly.
          """);

  static final List<String> WITHDRAW_CLOSE =
      lines(
          """
          Thank you for considering me, and I wish you luck in finding the right person.
          Thank you for your time and for all your help along the way. I'd be glad to stay in touch.
          My thanks to everyone involved; I hope our paths cross again.
          I'm grateful for the conversations, and I wish the whole team well.
          Thank you for your kindness throughout. Perhaps we'll meet again another time.
          """);

  static final List<String> WITHDRAW_VOICEMAIL =
      lines(
          """
          I'm calling to withdraw my application for {role} at {company}. Thank you very much for your time.
          My plans have changed, and I'd like to withdraw my application for {role} at {company}. I'm grateful for your help.
          Please take me out of consideration for {role} at {company}. Thank you for all your help; I'll also write.
          I've decided on another path, so I'm withdrawing my application at {company}. My thanks to everyone involved.
          I wanted to tell you right away that I'm withdrawing my application at {company}. Thank you for your kindness.
          """);

  private OfferWords() {}
}
