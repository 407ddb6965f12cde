package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What they ask for, and what is said about an offer: from the menu to the last press. */
class DeskJourneyTest extends Journey {
  private static final String ASK = "They ask me for something by …";
  private static final String DELIVERED = "I delivered what they asked for";

  @BeforeEach
  void thanksAfterATalk() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com, +1 555 0100");
    passTo("2026-12-01T13:00");
    ada.clicks("Mark sent", "Dana Lee");
    settles();
    passTo("2026-12-02T10:00");
  }

  /** What the answer to the last press says. */
  private String told() {
    String told = ada.modal().texts().toString();
    ada.closesAll();
    settles();
    return told;
  }

  private String reads() {
    return ada.lastMessage().texts().toString();
  }

  /** The draft that is open. */
  private String written() {
    return ada.modal().value("Text");
  }

  private boolean offers(String news) {
    atHome();
    return ada.home().blocks().toString().contains(news);
  }

  private void asksForReferences() {
    tellsAtHome("Acme", ASK);
    ada.fillsIn("What do they ask for?", "two *references*");
    ada.fillsIn("By which day?", "2026-12-08");
    ada.fillsIn("Who told you?", "Dana Lee");
    ada.saves();
  }

  private void makesAnOffer() {
    tellsAtHome("Acme", "They make an offer");
    ada.fillsIn("Answer by", "2026-12-09");
    ada.saves();
    told();
    ada.clicks("Mark sent", "Dana Lee");
    settles();
  }

  @Test
  void whatTheyAskForIsRemindedOfDeliveredAndWaitedUpon() {
    assertThat(offers(DELIVERED)).isFalse();
    tellsAtHome("Acme", ASK);
    ada.fillsIn("What do they ask for?", "two *references*");
    ada.saves();
    assertThat(ada.modal().error("By which day?")).contains("choose a day or a time");
    ada.fillsIn("By which day?", "2026-12-01");
    ada.saves();
    assertThat(ada.modal().error("By which day?")).contains("has passed");
    ada.fillsIn("By which day?", "2026-12-08");
    ada.fillsIn("Who told you?", "Dana Lee");
    assertThat(ada.modal().texts().toString())
        .contains("Waits: check-in 1. Comes: reminder of what is due (Mon, Dec 7).");
    ada.saves();
    assertThat(told())
        .contains(
            "Noted: Acme asks you for two *references*, due Tue, Dec 8. No check-in while it's open.")
        .contains("Reminder of what is due comes Mon, Dec 7.")
        .contains("Check-in 1 waits until then.");

    passTo("2026-12-07T09:00");
    assertThat(reads()).contains("Acme asked you for this by Tue, Dec 8: two *references*.");
    ada.clicks("Delivered");
    settles();
    assertThat(reads())
        .contains("You delivered this: two *references*.")
        .contains("E-mail to dana@example.com");
    ada.clicks("Draft", "Dana Lee");
    assertThat(written()).contains("two *references*", "December 8").doesNotContain("attach");
    ada.closesAll();
    ada.clicks("Mark sent", "Dana Lee");
    settles();
    passTo("2026-12-08T14:00");
    assertThat(offers(DELIVERED)).isFalse();
    passTo("2026-12-14T09:00");
    assertThat(reads()).contains("Message 1 of 2.");
  }

  @Test
  void aDeliveryAndARequestToldByMistakeAreTakenBack() {
    ada.types("/interview next");
    String before = ada.lastEphemeral().text();
    asksForReferences();
    ada.clicks("Undo");
    settles();
    ada.closesAll();
    ada.types("/interview next");
    assertThat(ada.lastEphemeral().text()).isEqualTo(before);

    asksForReferences();
    told();
    tellsAtHome("Acme", DELIVERED);
    assertThat(ada.modal().texts().toString()).contains("two *references*");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("Noted: you delivered what Acme asked for.")
        .contains(
            "I've just sent you the words for your note beside the delivery; if it stays open");
    ada.clicks("Undo");
    settles();
    ada.closesAll();
    assertThat(offers(DELIVERED)).isTrue();
    passTo("2026-12-07T09:00");
    assertThat(reads()).contains("two *references*");
    ada.clicks("No longer asked");
    settles();
    passTo("2026-12-08T09:00");
    assertThat(reads()).contains("Message 1 of 2.");
  }

  @Test
  void moreTimeIsAskedForAndRefusedAndTheDayPasses() {
    assertThat(offers("I need more time to answer")).isFalse();
    makesAnOffer();
    assertThat(offers("They gave me no more time")).isFalse();
    tellsAtHome("Acme", "I need more time to answer");
    ada.fillsIn("Until when?", "2026-12-09");
    ada.saves();
    assertThat(ada.modal().error("Until when?")).contains("have until then already");
    ada.fillsIn("Until when?", "2026-12-16");
    ada.saves();
    assertThat(told())
        .contains("I've just sent you the words for your request for more time; if it stays open");
    assertThat(reads())
        .contains("Ask for time until Wed, Dec 16.")
        .contains("your answer to Acme stays due on Wed, Dec 9.")
        .contains("Call +1 555 0100, then confirm by e-mail to ");
    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().value("Script")).contains("December 16");
    ada.closesAll();
    tellsAtHome("Acme", "They gave me no more time");
    assertThat(told()).contains("gives you no more time", "The day stays as it was.");
    passTo("2026-12-10T09:00");
    assertThat(reads()).contains("Your answer to Acme was due on Wed, Dec 9.");
    passTo("2026-12-17T09:00");
    assertThat(reads()).contains("Your answer to Acme was due on Wed, Dec 9.");
  }

  @Test
  void silenceAfterACounterOfferIsAskedAbout() {
    makesAnOffer();
    tellsAtHome("Acme", "I made a counter-offer");
    ada.fillsIn("What about?", "the salary");
    ada.saves();
    assertThat(told()).contains("Question about the counter-offer comes Fri, Dec 4.");
    passTo("2026-12-04T09:00");
    assertThat(reads()).contains("Acme hasn't answered your counter-offer.");
    ada.clicks("Draft", "Dana Lee");
    assertThat(written()).contains("counter-offer", ": the salary.");
    ada.closesAll();
    tellsAtHome("Acme", "They replied");
    ada.saves();
    told();
    passTo("2026-12-07T09:00");
    assertThat(reads()).doesNotContain("counter-offer");
  }

  @Test
  void aPromiseSaysWhatItIsAbout() {
    tellsAtHome("Acme", "They will call or write by …");
    ada.fillsIn("By when?", "2026-12-08 13:00");
    ada.fillsIn("What about?", "the start date");
    ada.saves();
    told();
    passTo("2026-12-08T14:00");
    assertThat(reads()).contains("Acme promised to be in touch by now (the start date).");
  }

  @Test
  void whoeverGivesMoreTimeIsThankedForIt() {
    makesAnOffer();
    tellsAtHome("Acme", "I need more time to answer");
    ada.fillsIn("Until when?", "2026-12-16");
    ada.saves();
    told();
    tellsAtHome("Acme", "They gave me until …");
    assertThat(ada.modal().value("Until when?")).isEqualTo("2026-12-16");
    ada.saves();
    assertThat(told()).contains("Noted: Acme gives you until Wed, Dec 16.");
    assertThat(reads())
        .contains("They gave you more time. Thank them and confirm that you answer by")
        .doesNotContain("Good news");
    ada.clicks("Draft", "Dana Lee");
    assertThat(written()).contains("time", "December 16").doesNotContain("offering me");
    ada.closesAll();
    passTo("2026-12-08T09:00");
    assertThat(reads()).doesNotContain("one business day from here");
  }
}
