package followthrough.core.draft;

import static followthrough.core.draft.Wording.lines;

import java.util.List;

/** The sentences to a consultant about an offer, from a client or from another company. */
final class AgencyOfferWords {
  static final List<String> OFFER_SUBJECTS =
      lines(
          """
          Thank you, offer received
          Thank you, wonderful news
          The offer, with thanks
          Thanks for the news
          The offer, my thanks
          """);

  static final List<String> OFFER_THANKS =
      lines(
          """
          Thank you for passing on the offer from {company}; I was very happy to hear it.
          I was delighted to hear about the offer from {company}. Thank you for making it possible.
          Many thanks for the good news from {company}, and for your help in getting here.
          Thank you for the good news about {role}. It made my day.
          I'm very pleased about the offer from {company}. Thank you for all your work on it.
          """);

  static final List<String> OFFER_WRITING =
      lines(
          """
          Could you ask them for the offer in writing, with pay, start date, and benefits?
          Would you please ask them to put the details in writing for me?
          May I ask you to get me the offer in writing?
          Could they send me the terms in writing, so that I can go through them?
          Will they be sending me the offer in writing?
          """);

  static final List<String> OFFER_VOICEMAIL =
      lines(
          """
          Thank you very much for the news about the offer. I'm very happy about it, and I'd be glad to have it in writing.
          I got your message about the offer, and I thank you for it. I'll read it carefully as soon as I have it in writing.
          Many thanks for the good news about {role}. I'd be grateful if they sent me the details in writing.
          I was delighted to hear about the offer from {company}. Please ask them for it in writing, and then I'll give you my answer.
          Thank you for making this possible. I'd be glad to see the offer in writing, and then you'll have my answer.
          """);

  static final List<String> ACCEPT_SUBJECTS =
      lines(
          """
          I accept, with thanks
          Yes to the offer
          Accepting the offer, gladly
          My answer is yes
          Gladly accepting the offer
          """);

  static final List<String> ACCEPT =
      lines(
          """
          I'm very happy to accept the offer from {company}; please let them know.
          I'm delighted to accept {role} at {company}.
          Yes, I'd like to join {company}, so please tell them that I accept.
          I gladly accept the offer, and I look forward to working at {company}.
          Please tell {company} that I accept their offer with pleasure.
          """);

  static final List<String> ACCEPT_CLOSE =
      lines(
          """
          Thank you for everything you did. Please tell me if I should sign or send anything.
          Thank you for your help from the first day. Please give my thanks to everyone at {company}.
          Please let me know what paperwork they need from me. I look forward to starting.
          If I have anything wrong, please tell me. I couldn't have done it without your help.
          Please check this against what they told you. Thank you for all your work.
          """);

  static final List<String> ACCEPT_VOICEMAIL =
      lines(
          """
          I'm happy to accept the offer from {company}. I'll put title, pay, and start date in writing today.
          I'm calling to say yes to the offer from {company}. You'll have an e-mail with the details shortly.
          My answer to {company} is yes, and I'm very glad. You'll have it in writing today.
          I gladly accept {role}. I'll confirm the main points by e-mail.
          I'd like to join {company}, so please tell them that I accept. I'll also confirm it in writing.
          """);

  static final List<String> DECLINE_SUBJECTS =
      lines(
          """
          About the offer, thanks
          My answer, with thanks
          The offer, my decision
          Declining, with many thanks
          My decision, with thanks
          """);

  static final List<String> DECLINE =
      lines(
          """
          After much thought I've decided to decline the offer from {company}.
          I'm honored by the offer from {company}, but I can't accept it.
          I've thought about the offer from {company} carefully, and I've decided not to take it.
          The offer from {company} meant a great deal to me, and yet my answer has to be no.
          I've come to a decision about {role}, and I'm going to decline the offer.
          """);

  static final List<String> DECLINE_THANKS =
      lines(
          """
          Thank you for everything you did to make it possible.
          I'm grateful for your time and your good advice.
          Please give my thanks to everyone at {company}.
          I know how much work you put into this, and I thank you for it.
          Please tell them how much I appreciated their trust.
          """);

  static final List<String> DECLINE_DOOR =
      lines(
          """
          I hope we'll stay in touch, and I'd be glad to hear about other openings.
          I'd be happy to work with you again at another time.
          Please keep me in mind if something else comes up.
          I think highly of {company}, and I'd be glad if you told them so.
          I hope this won't be our last search together.
          """);

  static final List<String> DECLINE_VOICEMAIL =
      lines(
          """
          I'm calling about the offer from {company}. After much thought I've decided to decline, and I'll put it in writing today.
          I've thought about the offer carefully, and I can't accept it. I'm grateful for your help, and I'll also write.
          It's about the offer from {company}, with many thanks for it. I've chosen another path, and I'll write to you today.
          My answer to {company} is no, and it wasn't an easy decision. I hope we'll stay in touch.
          I've decided not to take {role}. Thank you for your help; you'll have my answer in writing as well.
          """);

  static final List<String> WITHDRAW_WHY =
      lines(
          """
          It wasn't an easy choice, because I liked what I learned about the work.
          I wanted you to know right away, so that nobody spends any more time on me.
          The choice comes from my own plans and from nothing on their side.
          I'm telling you now so that they can go ahead with other candidates.
          I didn't come to this lightly.
          """);

  static final List<String> WITHDRAW_CLOSE =
      lines(
          """
          Thank you for putting me forward, and please give them my thanks.
          Thank you for your time and for all your help along the way. I'd be glad to stay in touch.
          Please thank everyone involved for me; I hope we'll work together again.
          I'm grateful for your advice, and I wish you luck in finding the right person.
          Thank you for your kindness throughout. Please pass my thanks on to {company}.
          """);

  static final List<String> TELL_ASK =
      lines(
          """
          Could you find out whether {company} can say anything before then?
          Is there anything you can already tell me about {role}?
          Do you think they might have news for me by then?
          Could you ask them where I stand?
          Could you let them know, and tell me how things look before that date?
          """);

  static final List<String> NO_PRESSURE =
      lines(
          """
          I know that good decisions take time, and I don't mean to rush them.
          If that's too soon for them, I fully understand.
          I don't want to press them, only to be fair to both sides.
          Whatever they can say is helpful, even if it isn't final yet.
          Please pass it on as information and not as pressure.
          """);

  static final List<String> LAST_ASK =
      lines(
          """
          Is there anything you can tell me before I answer?
          Could you ask them today how things look for {role}?
          Have you heard anything from them yet?
          Do you think they can let me know in time?
          Could you find out if an answer is possible by then?
          """);

  static final List<String> LAST_CLOSE =
      lines(
          """
          If not, I understand, and I thank you for everything so far.
          If they can't settle it by then, I'll respect that.
          Thank you for your patience; I won't ask again.
          Whatever they say, I'm grateful for your help.
          A word by phone or e-mail is enough, and thank you for it.
          """);

  private AgencyOfferWords() {}
}
