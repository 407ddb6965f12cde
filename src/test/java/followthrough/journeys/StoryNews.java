package followthrough.journeys;

import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.SandboxUser;
import followthrough.scenarios.Story;
import followthrough.slack.kit.Times;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Tells in Slack what a story says that happened, and what its person wants of the app. */
final class StoryNews {
  private final Story story;
  private final SandboxUser ada;

  StoryNews(Story story, SandboxUser ada) {
    this.story = story;
    this.ada = ada;
  }

  /** Chooses the hours for messages that the story begins with. */
  void settles() {
    JsonArray window = story.json().getAsJsonObject("user").getAsJsonArray("window");
    if (window == null) {
      return;
    }
    ada.types("/interview settings");
    ada.fillsIn("Messages from", time(window.get(0)));
    ada.fillsIn("Messages until", time(window.get(1)));
    ada.saves();
    ada.closes();
  }

  private static String time(JsonElement text) {
    return Times.time(LocalTime.parse(text.getAsString()));
  }

  /**
   * Tells it from the menu of a company.
   *
   * @param company null when it is about none
   * @param whom who stands in the row that is put off; null elsewhere
   */
  void tell(JsonObject press, String company, String whom) {
    switch (text(press, "do")) {
      case "snooze" -> snoozes(press, whom);
      case "pause" -> ada.types("/interview pause " + text(press, "until"));
      case "cancelled" -> {
        ada.selectsAtHome(company, "They cancel the interview");
        ada.saves();
      }
      case "next_round" -> {
        ada.selectsAtHome(company, "They invite me to the next round");
        ada.saves();
      }
      case "set_decision" -> {
        ada.selectsAtHome(company, "The decision date changed");
        ada.fillsIn("Decision expected by", text(press, "decision"));
        ada.saves();
      }
      case "promised" -> {
        ada.selectsAtHome(company, "They will call or write by …");
        ada.fillsIn("By when?", instant(press.get("until")).atZone(ada.zone()).toLocalDateTime());
        ada.saves();
      }
      case "requested" -> tellsOfRequest(press, company);
      case "delivered" -> endsRequest(press, company, "I delivered what they asked for");
      case "no_longer_asked" -> endsRequest(press, company, "They no longer ask for it");
      case "more_time" -> {
        ada.selectsAtHome(company, "I need more time to answer");
        ada.fillsIn("Until when?", text(press, "until"));
        ada.saves();
      }
      case "gave_until" -> {
        ada.selectsAtHome(company, "They gave me until …");
        // The day that was asked for stands there already.
        assertThat(ada.modal().value("Until when?")).isEqualTo(text(press, "deadline"));
        ada.fillsIn("How did they tell you?", "E-mail");
        ada.saves();
      }
      case "refused_time" -> ada.selectsAtHome(company, "They gave me no more time");
      case "countered" -> {
        ada.selectsAtHome(company, "I made a counter-offer");
        if (press.has("what")) {
          ada.fillsIn("What about?", text(press, "what"));
        }
        ada.saves();
      }
      case "decline" -> ada.selectsAtHome(company, "I decline the offer");
      case "other_offer" -> tellsOfOffer(press);
      default -> throw new AssertionError("nobody knows how to press " + press);
    }
  }

  private void snoozes(JsonObject press, String whom) {
    String choice =
        "Remind me " + Times.at(instant(press.get("until")), ada.zone(), instant(press.get("at")));
    // Thanks have few choices before their deadline: those fit behind three dots.
    if (text(press, "step").equals("T")) {
      ada.clicks(choice);
    } else {
      ada.selects(whom, choice);
    }
  }

  private void tellsOfRequest(JsonObject press, String company) {
    ada.selectsAtHome(company, "They ask me for something by …");
    ada.fillsIn("What do they ask for?", text(press, "what"));
    if (press.has("day")) {
      ada.fillsIn("By which day?", text(press, "day"));
    } else {
      ada.fillsIn(
          "Or by which time?", instant(press.get("due")).atZone(ada.zone()).toLocalDateTime());
    }
    if (press.has("from")) {
      ada.fillsIn("Who told you?", text(press, "from"));
    }
    ada.saves();
  }

  private void endsRequest(JsonObject press, String company, String how) {
    ada.selectsAtHome(company, how);
    if (ada.modal().labels().contains("What is it about?")) {
      String what = text(press, "what");
      ada.fillsIn(
          "What is it about?",
          ada.modal().options("What is it about?").stream()
              .filter(option -> option.startsWith(what))
              .findFirst()
              .orElseThrow());
    } else {
      assertThat(ada.modal().texts().toString()).contains(text(press, "what"));
    }
    ada.saves();
  }

  private void tellsOfOffer(JsonObject press) {
    List<String> waiting = waiting(press);
    ada.selectsAtHome(waiting.get(0), "I have another offer");
    ada.fillsIn("Company", text(press, "company"));
    ada.fillsIn("Answer by", text(press, "deadline"));
    ada.fillsIn(
        "How did they tell you?", text(press, "medium").equals("PHONE") ? "Phone" : "E-mail");
    ada.fillsIn(
        "Who made the offer?", text(press.getAsJsonObject("from"), "name") + ", o@example.com");
    ada.fillsIn("Who would you rather work for?", waiting.toArray(String[]::new));
    ada.saves();
  }

  private List<String> waiting(JsonObject press) {
    List<String> companies = new ArrayList<>();
    for (JsonElement key : press.getAsJsonArray("waiting")) {
      story
          .each("opportunities")
          .filter(one -> text(one, "key").equals(key.getAsString()))
          .forEach(one -> companies.add(text(one, "company")));
    }
    return companies;
  }
}
