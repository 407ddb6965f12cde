package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's own library understands what the sandbox says, and the sandbox understands it. */
class SlackSdkTest {
  private final World world = new World();
  private final SlackConfig config = new SlackConfig();
  private final Slack slack;
  private final MethodsClient client;
  private final Gson gson = GsonFactory.createSnakeCase();

  SlackSdkTest() {
    config.setMethodsEndpointUrlPrefix(world.server.apiUrl());
    slack = Slack.getInstance(config);
    client = slack.methods("xoxb-test");
  }

  @AfterEach
  void end() throws Exception {
    slack.close();
    world.close();
  }

  @Test
  void people_and_messages() throws Exception {
    UsersInfoResponse info = client.usersInfo(r -> r.user(world.ada.id()).includeLocale(true));
    assertThat(info.getUser().getTz()).isEqualTo("America/New_York");
    assertThat(info.getUser().getTzOffset()).isEqualTo(-18_000);
    assertThat(info.getUser().getTzLabel()).isEqualTo("Eastern Standard Time");
    assertThat(info.getUser().getProfile().getRealName()).isEqualTo("Ada Morgan");

    ChatPostMessageResponse posted =
        client.chatPostMessage(
            r ->
                r.channel(world.ada.id())
                    .text("Thank Dana")
                    .metadata(
                        Message.Metadata.builder()
                            .eventType("delivery")
                            .eventPayload(Map.of("id", "17"))
                            .build())
                    .blocks(
                        List.of(
                            Blocks.section(
                                s -> s.text(BlockCompositions.markdownText("*Dana Lee*"))),
                            Blocks.actions(
                                List.of(
                                    BlockElements.button(
                                        b ->
                                            b.actionId("sent")
                                                .value("1")
                                                .text(
                                                    BlockCompositions.plainText("Mark sent"))))))));
    assertThat(posted.isOk()).as(posted.toString()).isTrue();
    assertThat(posted.getChannel()).isEqualTo(world.ada.channel());

    ConversationsHistoryResponse history =
        client.conversationsHistory(
            r -> r.channel(posted.getChannel()).includeAllMetadata(true).limit(10));
    assertThat(history.getMessages().get(0).getMetadata().getEventPayload())
        .containsEntry("id", "17");

    assertThat(
            client
                .chatUpdate(r -> r.channel(posted.getChannel()).ts(posted.getTs()).text("Sent"))
                .isOk())
        .isTrue();
    assertThat(world.ada.lastMessage().edited()).isTrue();
    assertThat(client.authTest(r -> r).getBotId()).isEqualTo("B0SANDBOX");
    assertThat(client.conversationsOpen(r -> r.users(List.of(world.ada.id()))).getChannel().getId())
        .isEqualTo(world.ada.channel());
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void refusals_arrive_with_their_details() throws Exception {
    ChatPostMessageResponse refused =
        client.chatPostMessage(
            r ->
                r.channel(world.ada.id())
                    .text("t")
                    .blocks(
                        List.of(
                            Blocks.header(
                                h -> h.text(BlockCompositions.plainText("x".repeat(151)))))));
    assertThat(refused.getError()).isEqualTo("invalid_blocks");
    assertThat(refused.getErrors())
        .containsExactly("must be less than 151 characters [json-pointer:/blocks/0/text/text]");

    ViewsOpenResponse late = client.viewsOpen(r -> r.triggerId("1.2.3").view(modal("Title")));
    assertThat(late.getError()).isEqualTo("invalid_trigger_id");
    ViewsOpenResponse long_ =
        client.viewsOpen(r -> r.triggerId("1.2.3").view(modal("x".repeat(25))));
    assertThat(long_.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
  }

  @Test
  void payloads_are_read_by_the_library() throws Exception {
    world.app.on(
        "/open",
        command -> {
          try {
            ViewsOpenResponse opened =
                client.viewsOpen(
                    r -> r.triggerId(command.get("trigger_id").getAsString()).view(modal("Log")));
            assertThat(opened.getView().getHash()).isNotEmpty();
            return "";
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    world.ada.types("/open");
    world.ada.fillsIn("Company", "Acme");
    world.ada.saves();
    ViewSubmissionPayload submission =
        gson.fromJson(world.app.last("view_submission"), ViewSubmissionPayload.class);
    assertThat(submission.getView().getState().getValues().get("company").get("v").getValue())
        .isEqualTo("Acme");
    assertThat(submission.getUser().getId()).isEqualTo(world.ada.id());

    client.chatPostMessage(
        r ->
            r.channel(world.ada.id())
                .text("t")
                .blocksAsString(
                    "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                        + "\"action_id\":\"sent\",\"value\":\"1\",\"text\":{\"type\":\"plain_text\","
                        + "\"text\":\"Mark sent\"}}]}]"));
    world.ada.clicks("Mark sent");
    BlockActionPayload press =
        gson.fromJson(world.app.last("block_actions"), BlockActionPayload.class);
    assertThat(press.getActions().get(0).getValue()).isEqualTo("1");
    assertThat(press.getContainer().getMessageTs()).isEqualTo(world.ada.lastMessage().ts());
    assertThat(press.getChannel().getId()).isEqualTo(world.ada.channel());
    assertThat(press.getResponseUrl()).startsWith(world.server.base() + "/response/");

    world.ada.repliesTo(world.ada.lastMessage(), "sent");
    MessagePayload message = gson.fromJson(world.app.last("message"), MessagePayload.class);
    assertThat(message.getEvent().getText()).isEqualTo("sent");
    assertThat(message.getEvent().getThreadTs()).isEqualTo(world.ada.lastMessage().ts());

    world.ada.runsShortcut("log");
    assertThat(
            gson.fromJson(world.app.last("shortcut"), GlobalShortcutPayload.class).getCallbackId())
        .isEqualTo("log");
    world.ada.runsShortcut("add", world.ada.lastMessage());
    assertThat(
            gson.fromJson(world.app.last("message_action"), MessageShortcutPayload.class)
                .getMessage()
                .getText())
        .isEqualTo("t");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void socket_mode_works_with_the_librarys_client() throws Exception {
    var door = world.sandbox.connectBySocket(world.server.base());
    List<String> seen = new CopyOnWriteArrayList<>();
    try (SocketModeClient socket =
        slack.socketMode(world.sandbox.appToken(), SocketModeClient.Backend.JavaWebSocket)) {
      socket.addSlashCommandsEnvelopeListener(
          envelope -> {
            seen.add(envelope.getPayload().getAsJsonObject().get("text").getAsString());
            socket.sendSocketModeResponse(
                AckResponse.builder().envelopeId(envelope.getEnvelopeId()).build());
          });
      socket.connect();
      await().until(() -> door.connections() == 1);

      world.ada.types("/interview list");

      assertThat(seen).containsExactly("list");
      world.sandbox.assertNothingUnexpected();
    }
  }

  private static View modal(String title) {
    return Views.view(
        v ->
            v.type("modal")
                .callbackId("log")
                .title(Views.viewTitle(t -> t.type("plain_text").text(title)))
                .submit(Views.viewSubmit(s -> s.type("plain_text").text("Save")))
                .notifyOnClose(false)
                .blocks(
                    List.of(
                        Blocks.input(
                            i ->
                                i.blockId("company")
                                    .label(BlockCompositions.plainText("Company"))
                                    .element(
                                        BlockElements.plainTextInput(p -> p.actionId("v")))))));
  }
}
