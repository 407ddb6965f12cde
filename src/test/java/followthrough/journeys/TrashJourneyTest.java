package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.ShownMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ada deletes an interview, and wants it back. */
class TrashJourneyTest extends Journey {
  private void deletes() {
    atHome();
    ada.clicksAtHome("Open", "Acme");
    ada.clicks("Edit");
    ada.clicks("Delete");
    town.rests();
  }

  private String told(String word) {
    ada.types("/interview " + word);
    return ada.lastEphemeral().toString();
  }

  private void aThankYouWaits() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    passTo("2026-12-01T14:00");
    ada.says("sent dana");
    settles();
    ada.messages();
  }

  @Test
  void atOnceInTheAnswerItComesBackWithItsPlan() {
    aThankYouWaits();
    List<String> before = List.of(told("list"), told("next"));
    ShownMessage reminder = ada.messages().get(ada.messages().size() - 2);
    deletes();
    assertThat(told("list")).doesNotContain("Acme");
    assertThat(ada.modal().toString()).contains("For 30 days you can bring it back");

    ada.clicks("Bring it back");
    town.rests();
    assertThat(ada.modal().toString()).contains("It's back, with its plan");
    ada.closesAll();
    settles();
    assertThat(List.of(told("list"), told("next"))).isEqualTo(before);
    assertThat(ada.messages()).anyMatch(one -> one.toString().equals(reminder.toString()));
  }

  @Test
  void weeksLaterItIsInTheListOfWhatWasDeleted() {
    logs("Acme", "2026-12-28 10:00", "Dana Lee, dana@example.com");
    logs("Globex", "2026-12-29 10:00", "Eve Ray, eve@example.com");
    deletes();
    ada.closesAll();
    passTo("2026-12-20T09:00");
    ada.types("/interview deleted");

    assertThat(ada.modal().toString())
        .contains("Acme", "Interview Mon, Dec 28, 10:00 AM", "Here until Wed, Dec 30")
        .doesNotContain("Globex");
    ada.clicks("Bring back");
    town.rests();
    // The story from which it was deleted is closed, which nobody tells the app.
    town.sandbox().acknowledges("not_found");
    ada.closesAll();
    assertThat(told("list")).contains("Acme, interview Mon, Dec 28");
    passTo("2026-12-28T09:00");
    assertThat(ada.messages()).anyMatch(one -> one.shows("Prepare for Acme"));
    ada.types("/interview deleted");
    assertThat(ada.modal().toString()).contains("You haven't deleted an interview");
    ada.closesAll();
  }

  @Test
  void aSecondPressDoesNoHarm() {
    aThankYouWaits();
    deletes();
    ada.doubleClicks("Bring it back");
    town.rests();

    assertThat(ada.modal().toString()).contains("It's back");
    town.sandbox().acknowledges("hash_conflict");
    ada.closesAll();
    settles();
    assertThat(told("list")).containsOnlyOnce("Acme");
  }

  @Test
  void afterThirtyDaysItIsGoneForGood() {
    logs("Acme", "2026-12-28 10:00", "Dana Lee, dana@example.com");
    logs("Globex", "2027-02-20 10:00", "Eve Ray, eve@example.com");
    deletes();
    ada.types("/interview deleted");
    passTo("2026-12-30T10:00");
    ada.clicks("Bring back");
    town.rests();

    assertThat(ada.modal().toString()).contains("This one isn't there anymore");
    ada.closesAll();
    ada.types("/interview deleted");
    assertThat(ada.modal().toString()).contains("You haven't deleted an interview");
    ada.closesAll();
    assertThat(told("list")).doesNotContain("Acme").contains("Globex");
  }
}
