package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Triggers work once and soon; modals stack up to three; a stale hash is noticed. */
class ViewsTest {
  private static final String VIEW =
      """
      {"type":"modal","title":{"type":"plain_text","text":"%s"},"blocks":[
       {"type":"actions","elements":[
        {"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go on"}}]}]}
      """;

  private final World world = new World();

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void a_trigger_works_once() {
    String trigger = trigger();
    assertThat(World.error(world.open(trigger, view("One")))).isEmpty();
    assertThat(World.error(world.open(trigger, view("Two")))).isEqualTo("exchanged_trigger_id");
    assertThat(World.error(world.open("1.2.3", view("Two")))).isEqualTo("invalid_trigger_id");
    assertThat(world.ada.modal().title()).isEqualTo("One");
  }

  @Test
  void a_trigger_is_good_for_three_seconds() {
    String soon = trigger();
    world.pass(Duration.ofMillis(2_500));
    assertThat(World.error(world.open(soon, view("One")))).isEmpty();

    String late = trigger();
    world.pass(Duration.ofMillis(3_001));
    assertThat(World.error(world.open(late, view("Two")))).isEqualTo("expired_trigger_id");
  }

  @Test
  void travelling_does_not_age_a_trigger() {
    String trigger = trigger();
    world.travelTo(world.now().plus(Duration.ofDays(30)));
    assertThat(World.error(world.open(trigger, view("One")))).isEmpty();
  }

  @Test
  void three_modals_stack_and_a_fourth_does_not() {
    world.app.on(
        "block_actions",
        payload -> {
          push(payload.get("trigger_id").getAsString(), view("Pushed"));
          return "";
        });
    world.show(world.ada, view("First"));
    String first = world.ada.modal().id();

    world.ada.clicks("Go on");
    String second = world.ada.modal().id();
    world.ada.clicks("Go on");
    String third = world.ada.modal().id();
    world.ada.clicks("Go on");

    assertThat(world.ada.modal().id()).isEqualTo(third).isNotEqualTo(second);
    JsonObject view = world.app.last("block_actions").getAsJsonObject("view");
    assertThat(view.get("root_view_id").getAsString()).isEqualTo(first);
    assertThat(view.get("previous_view_id").getAsString()).isEqualTo(second);
    world.sandbox.acknowledges("push_limit_reached");
    world.ada.closes();
    assertThat(world.ada.modal().id()).isEqualTo(second);
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void an_update_needs_the_newest_hash_and_an_open_modal() {
    world.show(world.ada, view("First"));
    ShownView before = world.ada.modal();

    assertThat(World.error(update(before, view("Second"), before.hash()))).isEmpty();
    assertThat(World.error(update(before, view("Third"), before.hash())))
        .isEqualTo("hash_conflict");
    assertThat(world.ada.modal().title()).isEqualTo("Second");
    assertThat(World.error(update(before, view("Third"), world.ada.modal().hash()))).isEmpty();

    world.ada.closes();
    assertThat(World.error(update(before, view("Fourth"), before.hash()))).isEqualTo("not_found");
  }

  @Test
  void an_external_id_belongs_to_one_view() {
    String mine =
        view("Mine").replace("\"type\":\"modal\"", "\"type\":\"modal\",\"external_id\":\"e\"");
    world.show(world.ada, mine);
    world.show(world.ben, mine);

    assertThat(world.ben.hasModal()).isFalse();
    world.sandbox.acknowledges("duplicate_external_id");
    JsonObject updated =
        world.api.call("views.update", Map.of("external_id", "e", "view", view("Yours")));
    assertThat(World.error(updated)).isEmpty();
    assertThat(world.ada.modal().title()).isEqualTo("Yours");
  }

  private static String view(String title) {
    return VIEW.formatted(title);
  }

  private String trigger() {
    world.ada.types("/trigger");
    return world.app.last("/trigger").get("trigger_id").getAsString();
  }

  private void push(String trigger, String view) {
    world.api.call("views.push", Map.of("trigger_id", trigger, "view", view));
  }

  private JsonObject update(ShownView shown, String view, String hash) {
    return world.api.call(
        "views.update", Map.of("view_id", shown.id(), "hash", hash, "view", view));
  }
}
