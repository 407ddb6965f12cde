package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody with a little and somebody with a lot under way sees and finds on Home. */
class HomeJourneyTest extends Journey {
  @Test
  void whoeverHasDoneEverythingIsToldUntilWhenTheyAreFree() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    town.travelTo(at("2026-12-01T13:00"));
    assertThat(ada.lastMessage().text()).contains("Dana Lee");
    ada.messages();
    ada.says("sent dana");
    assertThat(ada.lastMessage().text()).contains("Dana Lee");
    ada.messages();
    ada.ephemerals();
    town.travelTo(at("2026-12-02T12:00"));
    ada.messages();
    atHome();
    assertThat(ada.home().shows("Nothing for you to do until Tuesday.")).isTrue();

    town.travelTo(at("2026-12-08T09:00"));
    ada.messages();
    ada.clicks("Mark sent");
    settles();
    assertThat(ada.lastEphemeral().text()).isEqualTo("Nothing for you to do until Tue, Dec 15.");
    town.travelTo(at("2026-12-15T09:00"));
    ada.messages();
    ada.says("sent");
    assertThat(ada.lastMessage().text()).contains("Nothing for you to do until Tue, Dec 22.");
  }

  @Test
  void aCompanyAmongManyIsFoundByAPartOfItsName() {
    for (int number = 1; number <= 11; number++) {
      logs("Company " + number, "2026-12-01 10:00", "Dana Lee, dana@example.com");
    }
    atHome();
    assertThat(ada.home().shows("Under way: 11")).isTrue();
    assertThat(ada.home().shows("Page 1 of 2")).isTrue();
    ada.clicksAtHome("Find a company");
    ada.fillsIn("Company or role", "PANY 11");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("Company 11\nUnder way")
        .doesNotContain("Company 1\n");
    ada.clicks("Open");
    assertThat(ada.modal().texts().toString()).contains("Company 11");
    ada.closesAll();

    ada.clicksAtHome("Find a company");
    ada.fillsIn("Company or role", "zebra");
    ada.saves();
    assertThat(ada.modal().texts().toString()).contains("is called “zebra”");
    ada.closesAll();

    ada.clicksAtHome("Next page");
    town.rests();
    assertThat(ada.home().shows("Page 2 of 2")).isTrue();
  }

  @Test
  void closedOnesAreFolded() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    logs("Birch", "2026-12-01 12:00", "Sam Roy, sam@example.com");
    tellsAtHome("Birch", "They said no");
    ada.saves();
    settles();
    ada.closesAll();
    atHome();
    assertThat(ada.home().texts().toString()).contains("Under way: 1, Rejected: 1");
    assertThat(ada.home().shows("*Rejected*")).isFalse();
    ada.clicksAtHome("Show 1 closed");
    town.rests();
    assertThat(ada.home().shows("*Rejected*")).isTrue();
    assertThat(ada.home().texts().toString()).contains("Birch");
    assertThat(ada.home().shows("Acme")).isFalse();
    ada.clicksAtHome("Back to what is under way");
    town.rests();
    assertThat(ada.home().shows("Acme")).isTrue();
  }

  @Test
  void noTwoButtonsBelowAnAnswerAreCalledAlike() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com, linkedin yes");
    town.travelTo(at("2026-12-01T13:00"));
    ada.messages();
    ada.says("sent dana");
    town.travelTo(at("2026-12-08T09:00"));
    ada.messages();
    ada.says("thanks");
    assertThat(ada.lastMessage().buttons())
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allSatisfy(button -> assertThat(button).contains("Dana Lee"));
  }
}
