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
          Many thanks for the offer and for the trust that comes with it.
          Thank you for the good news about {role}. It made my day.
          I am very pleased that you chose me for {role}, and I thank you for the offer.
          """);

  static final List<String> OFFER_DAY =
      lines(
          """
          You will have my answer by {promised}.
          I will give you my answer by {promised}, as agreed.
          I have noted {promised} as the day for my answer.
          As discussed, I will let you know by {promised}.
          I confirm that I will answer by {promised}.
          """);

  static final List<String> OFFER_NO_DAY =
      lines(
          """
          I will read it with care and give you my answer soon.
          I would like to go through it with care before I answer.
          Once I have seen the details, I will answer quickly.
          I will look at everything closely and come back to you.
          You will hear from me as soon as I have read it all.
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
          Thank you very much for the offer. I am very happy about it and would be glad to have it in writing.
          I got your offer, and I thank you for it. I will read it with care as soon as I have it in writing.
          Many thanks for the good news about {role}. I would be grateful for the details in writing.
          I was delighted to hear about the offer. Please send it in writing, and I will answer as agreed.
          Thank you for your trust. I would be glad to see the offer in writing, and then you will have my answer.
          """);

  static final List<String> ACCEPT_SUBJECTS =
      lines(
          """
          I accept, with thanks
          Yes to your offer
          Accepting your kind offer
          I am joining you
          Gladly accepting the offer
          """);

  static final List<String> ACCEPT =
      lines(
          """
          I am very happy to accept your offer of {role} at {company}.
          With great pleasure I accept {role} at {company}.
          Yes, I would like to join {company}, and I accept your offer.
          I gladly accept the offer and look forward to working at {company}.
          It is a pleasure for me to accept {role} at {company}.
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
          I will confirm title, pay, and start date in an e-mail today.
          You will get the title, the pay, and the start date from me in writing, as I understood them.
          I will put the main points in writing right after this call.
          An e-mail with the terms as I understood them will follow today.
          I will write down the terms and send them to you today.
          """);

  static final List<String> ACCEPT_CLOSE =
      lines(
          """
          Thank you for your trust. Please tell me if I should sign or send anything before I start.
          Thank you to everyone who took part. I look forward to the first day.
          Please let me know which papers you need from me. I look forward to the start.
          I look forward to meeting everyone on the first day. Thank you for all your help.
          If I have anything wrong, please tell me. I am looking forward to the work and the people.
          """);

  static final List<String> ACCEPT_VOICEMAIL =
      lines(
          """
          I am happy to accept the offer. I will put title, pay, and start date in writing today.
          I am calling to say yes to your offer, with pleasure. An e-mail with the details follows.
          The answer is yes, and I am very glad. You will have it in writing today.
          I gladly accept {role}. I will confirm the main points by e-mail.
          I would like to join {company}, and I accept your offer. I will also confirm it in writing.
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
          Thank you for offering me {role}; after much thought I have decided to decline.
          I am honored by your offer of {role}, but I cannot accept it.
          I have thought about your offer with care, and I have decided not to take it.
          Your offer meant a great deal to me, and yet my answer is no.
          I have come to a decision about {role}, and I have to decline your kind offer.
          """);

  static final List<String> DECLINE_REASON =
      lines(
          """
          I have chosen work that is closer to where I want to go next.
          Another path fits my plans for the coming years a little better.
          The decision has to do with my own plans, not with the people I met.
          For me the timing is not right.
          I have settled on something that suits my situation better.
          """);

  static final List<String> DECLINE_THANKS =
      lines(
          """
          I am grateful for your time and for the trust that everyone showed me.
          Thank you for the open talks and the care that you took.
          I enjoyed every one of our talks, and I thank you for them.
          My thanks to you and the team for the friendly welcome.
          Everyone was kind to me from the first day, and I thank you for that.
          """);

  static final List<String> DECLINE_DOOR =
      lines(
          """
          I hope that we stay in touch and that our paths cross again.
          I would be glad to meet you again at another time.
          I wish you and the team well, and I would be happy to stay in contact.
          I think highly of {company} and hope that this is not our last talk.
          I will follow what {company} does next with interest.
          """);

  static final List<String> DECLINE_VOICEMAIL =
      lines(
          """
          Thank you very much for your offer. After much thought I have decided to decline, and I will put it in writing today.
          I have thought about your offer with care, and I cannot accept it. I am grateful to all of you and will also write.
          I am calling about your offer, with many thanks for it. I have chosen another path and will write to you today.
          My answer to your kind offer is no, and it was not an easy one. I hope that we stay in touch.
          I have decided not to take {role}. Thank you for your trust; you will have my answer in writing as well.
          """);

  static final List<String> WITHDRAW_SUBJECTS =
      lines(
          """
          Withdrawing my application today
          My application, with thanks
          I withdraw my application
          Please close my application
          About my application, thanks
          """);

  static final List<String> WITHDRAW =
      lines(
          """
          I would like to withdraw my application for {role} at {company}.
          Please take my name off the list for {role} at {company}.
          I have decided on another path, so I withdraw my application for {role} at {company}.
          As my plans have changed, I would like to withdraw from the search for {role} at {company}.
          I have decided to end my application for {role} at {company}.
          """);

  static final List<String> WITHDRAW_WHY =
      lines(
          """
          It was not an easy choice, because I liked what I learned about the work.
          I wanted you to know right away, so that no more of your time is taken up.
          The choice comes from my own plans and from nothing on your side.
          I am telling you now so that you can go on with the others.
          I did not come to this lightly.
          """);

  static final List<String> WITHDRAW_CLOSE =
      lines(
          """
          Thank you for considering me, and I wish you luck in finding the right person.
          Thank you for your time and for all the help along the way. I would be glad to stay in touch.
          My thanks to everyone involved; I hope that our paths cross again.
          I am grateful for the talks and wish the whole team well.
          Thank you for your kindness throughout. Perhaps we will meet again another time.
          """);

  static final List<String> WITHDRAW_VOICEMAIL =
      lines(
          """
          I am calling to withdraw my application for {role}. Thank you very much for considering me.
          My plans have changed, and I would like to withdraw my application for {role}. I am grateful for your time.
          Please take my name off the list for {role}. Thank you for all your help; I will also write.
          I have decided on another path and withdraw my application. My thanks to everyone involved.
          I wanted to tell you right away that I am withdrawing my application. Thank you for your kindness.
          """);

  private OfferWords() {}
}
