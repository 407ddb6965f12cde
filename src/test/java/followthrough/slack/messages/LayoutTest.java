package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Delivery;
import followthrough.core.action.PersonForm;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Few menus on a phone, every button in reach, and each with a name of its own. */
class LayoutTest {
  private final Seeker ada = new Seeker();

  @Test
  void severalCompaniesShareOneRowOfOpenButtons() {
    List.of("Kappa", "Lima", "Mike")
        .forEach(
            company ->
                ada.log(
                    company,
                    "2026-12-01T10:00",
                    reachable("Dana " + company),
                    reachable("Sam " + company)));
    ada.passTo("2026-12-02T09:00");
    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_LAST_CALL));

    List<JsonObject> controls = controls(message);
    assertThat(texts(controls, "button"))
        .contains("Open Kappa", "Open Lima", "Open Mike")
        .doesNotContain("Open")
        .filteredOn("Mark sent"::equals)
        .hasSize(6);
    assertThat(controls).noneMatch(control -> type(control).equals("static_select"));
    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
  }

  @Test
  void whatHoldsForAllRowsStandsOnceAboveThem() {
    ada.log("Kappa", "2026-12-01T10:00", reachable("Dana Lee"), reachable("Sam Roy"));
    ada.passTo("2026-12-01T13:00");
    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST));

    String json = GsonFactory.createSnakeCase().toJson(message.blocks());
    assertThat(json.split("Remind me in an hour", -1)).hasSize(2);
    assertThat(json.split("\"Skip\"", -1)).hasSize(3);
  }

  @Test
  void aPanelOfTwentyKeepsAButtonAndTheDeadlineForEach() {
    ada.log(
        "Quanta Grid",
        "2026-12-01T10:00",
        IntStream.rangeClosed(1, 20)
            .mapToObj(number -> reachable("Interviewer Number " + number))
            .toArray(PersonForm[]::new));
    ada.passTo("2026-12-01T13:00");
    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST));

    List<JsonObject> controls = controls(message);
    assertThat(texts(controls, "button")).filteredOn("Mark sent"::equals).hasSize(20);
    assertThat(Shown.of(message.blocks()).split("By Wed, Dec 2, 11:00 AM\\.", -1)).hasSize(21);
    assertThat(GsonFactory.createSnakeCase().toJson(message.blocks()).split("\"Draft\"", -1))
        .hasSize(21);
    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
  }

  @Test
  void everyButtonThatRepeatsNamesPersonAndCompany() {
    ada.log("Kappa", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-02T09:00");
    for (Delivery delivery : ada.deliveries()) {
      for (JsonObject control : controls(Shown.reminder(ada, delivery))) {
        if (type(control).equals("button")) {
          assertThat(control.toString()).contains("accessibility_label");
          assertThat(control.get("accessibility_label").getAsString())
              .startsWith(control.getAsJsonObject("text").get("text").getAsString())
              .endsWith("Kappa");
        }
      }
    }
  }

  @Test
  void theNotesBeforeATalkCanBeMarkedDone() {
    ada.log("Kappa", "2026-12-02T10:00", reachable("Dana Lee"));
    for (Rule rule : List.of(Rule.PREPARE, Rule.BEFORE_YOU_LEAVE)) {
      ada.passTo(rule == Rule.PREPARE ? "2026-12-01T11:00" : "2026-12-02T09:05");
      Delivery delivery = ada.newest(rule);
      assertThat(texts(controls(Shown.reminder(ada, delivery)), "button"))
          .contains("Edit", "Done", "Open");
      ada.press(new AnswerRow(delivery.entries().get(0).step(), List.of(0L), History.Kind.SENT));
      assertThat(Shown.reminder(ada, delivery).text()).startsWith("All done: ");
    }
  }

  @Test
  void whatWasSkippedTakesNoMenuAway() {
    ada.log("Kappa", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    Entry thanks = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    Entry skipped =
        new Entry(
            Rule.SKIPPED_OLD_NOTES,
            List.of(new StepKey(FollowUpKind.SKIPPED_OLD_NOTES, 0, 0)),
            null,
            0,
            0,
            null,
            List.of(),
            false,
            false,
            2);
    var message =
        Shown.reminder(
            ada, new Delivery(Seeker.ADA, 9, ada.clock.instant(), List.of(thanks, skipped)));
    assertThat(GsonFactory.createSnakeCase().toJson(message.blocks()))
        .contains("What happened?", "\"Open\"");
  }

  @Test
  void theMondayListNamesTaskPersonAndCompany() {
    ada.log("Kappa", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.log("Lima", "2026-12-01T12:00", PersonForm.named("Sam Roy"));
    ada.passTo("2026-12-14T10:00");
    var message = Shown.reminder(ada, ada.newest(Rule.MONDAY_DIGEST));

    assertThat(message.text()).startsWith("Still open: Kappa and Lima");
    assertThat(Shown.of(message.blocks()))
        .contains("⟦Check in with Dana Lee at Kappa⟧\n", "⟦Check in with Sam Roy at Lima⟧\n");
    assertThat(texts(controls(message), "button")).contains("Mark sent", "Open Kappa", "Open Lima");
  }

  private static List<JsonObject> controls(ReminderMessage.Rendered message) {
    List<JsonObject> controls = new ArrayList<>();
    JsonArray blocks = GsonFactory.createSnakeCase().toJsonTree(message.blocks()).getAsJsonArray();
    for (JsonElement block : blocks) {
      JsonObject one = block.getAsJsonObject();
      if (one.has("accessory")) {
        controls.add(one.getAsJsonObject("accessory"));
      }
      if (type(one).equals("actions")) {
        one.getAsJsonArray("elements").forEach(each -> controls.add(each.getAsJsonObject()));
      }
    }
    return controls;
  }

  private static List<String> texts(List<JsonObject> controls, String type) {
    return controls.stream()
        .filter(control -> type(control).equals(type))
        .map(control -> control.getAsJsonObject("text").get("text").getAsString())
        .toList();
  }

  private static String type(JsonObject one) {
    return one.get("type").getAsString();
  }
}
