package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reminder that lacks somebody to write to asks for that alone, and becomes the usual one. */
class MissingPeopleJourneyTest extends Journey {
  @Test
  void anAddressIsAskedForAloneAndTheRowIsTheUsualOneAtOnce() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com\nSam Roy");
    passTo("2026-12-01T13:00");
    ada.clicks("Add address");
    assertThat(ada.modal().labels()).containsExactly("How to reach Sam Roy");
    ada.saves();
    assertThat(ada.modal().error("How to reach Sam Roy")).contains("at least one");
    ada.fillsIn("How to reach Sam Roy", "sam@acme");
    ada.saves();
    assertThat(ada.modal().error("How to reach Sam Roy"))
        .isEqualTo(
            "“sam@acme” isn't an e-mail address or a phone number. A postal address begins with"
                + " post:");
    ada.fillsIn("How to reach Sam Roy", "sam@example.com");
    ada.saves();
    settles();

    assertThat(ada.hasModal()).isFalse();
    assertThat(ada.lastMessage().text()).contains("E-mail to sam@example.com");
    assertThat(ada.lastMessage().buttons()).doesNotContain("Add address");
    ada.clicks("Draft", "Sam Roy");
    ada.closesAll();
    ada.clicks("Mark sent", "Sam Roy");
    settles();
    assertThat(ada.lastMessage().text()).contains("Sam Roy, Acme\nSent");
    ada.clicks("Undo", "Sam Roy");
    settles();
    assertThat(ada.lastMessage().text()).doesNotContain("Sent");
  }

  @Test
  void whoIsStillMissingStaysAskedFor() {
    logs("Acme", "2026-12-01 10:00", "Sam Roy\nPriya Nair");
    passTo("2026-12-01T13:00");
    ada.clicks("Add address");
    ada.fillsIn("How to reach Priya Nair", "+1 312 555 0199, post: 1 Main St, Springfield");
    ada.saves();
    settles();
    assertThat(ada.lastMessage().buttons()).contains("Add address", "Draft");
    ada.clicks("Add address");
    assertThat(ada.modal().labels()).containsExactly("How to reach Sam Roy");
    ada.closesAll();
  }

  @Test
  void nobodyIsAskedForFirstAndEachGetsARow() {
    logs("Acme", "2026-12-01 10:00", "");
    passTo("2026-12-01T13:00");
    ada.clicks("Add a person");
    assertThat(ada.modal().labels()).containsExactly("Who?");
    ada.fillsIn("Who?", "Dana Lee, VP, dana@example.com\nSam Roy, sam@example.com");
    ada.saves();
    settles();
    assertThat(ada.lastMessage().text()).contains("Dana Lee", "Sam Roy");
    ada.clicks("Mark sent", "Dana Lee");
    ada.clicks("Mark sent", "Sam Roy");
    settles();
    assertThat(ada.lastMessage().text()).startsWith("All done");
  }

  @Test
  void anOfferFromElsewhereFindsSomebodyToAnswerTo() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    passTo("2026-12-01T13:00");
    tellsAtHome("Acme", "I have another offer");
    ada.fillsIn("Company", "Globex");
    ada.fillsIn("Answer by", "2026-12-14");
    ada.saves();
    settles();
    ada.closesAll();
    ada.clicks("Add a person", "Globex");
    ada.fillsIn("Who?", "Lou Fox, lou@example.com");
    ada.saves();
    settles();
    assertThat(ada.lastMessage().text()).contains("Lou Fox", "lou@example.com");
    assertThat(ada.lastMessage().buttons()).contains("Mark sent", "Draft");
  }
}
