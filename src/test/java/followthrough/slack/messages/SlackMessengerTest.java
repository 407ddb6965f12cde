package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonSyntaxException;
import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import followthrough.core.action.Delivery;
import followthrough.core.action.Messenger.Look;
import followthrough.core.action.Messenger.Result;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Rule;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackDouble;
import followthrough.slack.connection.WorkspaceClients;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("unchecked") // Mockito and generic parameters
class SlackMessengerTest {
  private final MethodsClient client = mock(MethodsClient.class);
  private final Seeker ada = new Seeker();
  private final List<ChatPostMessageRequest> posts = new ArrayList<>();
  private final List<ConversationsHistoryRequest> searches = new ArrayList<>();
  private SlackMessenger messenger;
  private Delivery delivery;

  @BeforeEach
  void waitForThanks() {
    messenger =
        new SlackMessenger(
            clients(client), Shown.REMINDERS, ada.policy, ada.clock, Optional.empty());
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    delivery = ada.newest(Rule.THANK_YOU_FIRST);
  }

  @Test
  void postsToThePersonWithItsMark() throws Exception {
    answers(posted());

    assertThat(post()).isEqualTo(new Result.Posted("D1", "1.2", look()));

    ChatPostMessageRequest request = posts.get(0);
    assertThat(request.getChannel()).isEqualTo("U1");
    assertThat(request.getText()).contains("Ellen Ward");
    assertThat(request.getBlocks()).isNotEmpty();
    assertThat(request.isUnfurlLinks()).isFalse();
    assertThat(request.isUnfurlMedia()).isFalse();
    assertThat(request.getMetadata().getEventType()).isEqualTo("followthrough_delivery");
    assertThat(request.getMetadata().getEventPayload()).isEqualTo(Map.of("id", delivery.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_blocks", "msg_blocks_too_long", "invalid_arguments"})
  void triesOnceMoreAsTextWhenTheBlocksAreBad(String error) throws Exception {
    answers(refused(error), posted());
    assertThat(post()).isEqualTo(new Result.Posted("D1", "1.2", look()));
    assertThat(posts).hasSize(2);
    assertThat(posts.get(1).getBlocks()).isNull();
    assertThat(posts.get(1).getMetadata()).isNotNull();
  }

  @Test
  void pointsToHomeWhenNotEvenTheTextIsTaken() throws Exception {
    answers(refused("invalid_blocks"), refused("msg_too_long"), posted());
    assertThat(post()).isEqualTo(new Result.Posted("D1", "1.2", look()));
    assertThat(posts).hasSize(3);
    assertThat(posts.get(2).getText())
        .isEqualTo("A reminder couldn't be shown here. Open my Home tab to see it.");
    assertThat(posts.get(2).getBlocks()).isNull();
    assertThat(posts.get(2).getMetadata().getEventPayload()).isEqualTo(Map.of("id", delivery.id()));
  }

  @Test
  void isRefusedWhenSlackTakesNoFormOfIt() throws Exception {
    answers(refused("invalid_blocks"), refused("msg_too_long"), refused("no_text"));
    assertThat(post()).isEqualTo(new Result.Refused("no_text", Scope.MESSAGE));
    assertThat(posts).hasSize(3);
  }

  @Test
  void pointsToHomeWhenTheReminderCannotBeRendered() throws Exception {
    answers(posted());
    Entry unknown =
        new Entry(Rule.THANK_YOU_FIRST, List.of(), null, 99, 99, null, List.of(), false, false, 0);
    Delivery broken = new Delivery(delivery.person(), 99, delivery.at(), List.of(unknown));

    assertThat(messenger.post(ada.view().file(), broken, () -> true))
        .isInstanceOf(Result.Posted.class);
    assertThat(posts.get(0).getText()).startsWith("A reminder couldn't be shown here.");
  }

  @Test
  void waitsAsLongAsSlackAsks() throws Exception {
    throwing(SlackDouble.status(429, "17"));
    assertThat(post()).isEqualTo(new Result.Later(Duration.ofSeconds(17), "ratelimited"));
  }

  @Test
  void waitsAWhileWhenSlackDoesNotSayHowLong() throws Exception {
    throwing(SlackDouble.status(429, null));
    assertThat(post()).isInstanceOf(Result.Later.class);
    answers(refused("ratelimited"));
    assertThat(post()).isInstanceOf(Result.Later.class);
  }

  static Stream<Arguments> neverSent() {
    return Stream.of(new ConnectException("refused"), new UnknownHostException("slack.com"))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("neverSent")
  void knowsThatNothingWasPostedWithoutAConnection(Exception trouble) throws Exception {
    throwing(trouble);
    assertThat(post()).isInstanceOf(Result.Later.class);
  }

  static Stream<Arguments> perhapsSent() {
    return Stream.of(
            new SocketTimeoutException("timeout"),
            new SocketException("Connection reset"),
            new IOException("unexpected end of stream"),
            SlackDouble.status(500, null),
            SlackDouble.status(503, "3"),
            new JsonSyntaxException("<html>"))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("perhapsSent")
  void doesNotKnowWhatBecameOfALostAnswer(Exception trouble) throws Exception {
    throwing(trouble);
    assertThat(post()).isInstanceOf(Result.Unknown.class);
    assertThat(posts).isEmpty();
    verify(client, times(1)).chatPostMessage(any(RequestConfigurator.class));
  }

  @Test
  void refusesForAWorkspaceThatRemovedTheApp() {
    messenger =
        new SlackMessenger(
            workspace -> {
              throw new WorkspaceClients.NotInstalled(workspace);
            },
            Shown.REMINDERS,
            ada.policy,
            ada.clock,
            Optional.empty());
    assertThat(post()).isEqualTo(new Result.Refused("not_installed", Scope.WORKSPACE));
    assertThat(messenger.find(ada.view().file(), delivery))
        .isEqualTo(new Look.Hidden("not_installed", Scope.WORKSPACE));
  }

  @Test
  void findsItsOwnMessageOnALaterPage() throws Exception {
    opens();
    pages(page("next", message("1.0", "somebody.else.1")), page("", message("1.9", delivery.id())));

    assertThat(find()).isEqualTo(new Look.Found("D1", "1.9"));

    assertThat(searches)
        .extracting(ConversationsHistoryRequest::getCursor)
        .containsExactly(null, "next");
    assertThat(searches.get(0).isIncludeAllMetadata()).isTrue();
    // Our clock may have leapt by hours, and Slack's has not.
    assertThat(Double.parseDouble(searches.get(0).getOldest()))
        .isLessThan(delivery.at().minus(Duration.ofHours(2)).getEpochSecond());
  }

  @Test
  void isCertainThatItIsAbsentWhenEverythingWasRead() throws Exception {
    opens();
    Message plain = new Message();
    plain.setTs("1.0");
    pages(page("", plain, message("1.1", "T1.U1.999")));
    assertThat(find()).isEqualTo(new Look.NotThere());
  }

  @Test
  void isNotCertainWhileTheHistoryGoesOn() throws Exception {
    opens();
    ConversationsHistoryResponse endless = page("next", message("1.1", "other"));
    when(client.conversationsHistory(any(RequestConfigurator.class))).thenReturn(endless);
    assertThat(find()).isInstanceOf(Look.Untold.class);
  }

  @Test
  void doesNotTakeAFailedSearchForAbsence() throws Exception {
    opens();
    ConversationsHistoryResponse refused = new ConversationsHistoryResponse();
    refused.setError("internal_error");
    pages(refused);
    assertThat(find()).isEqualTo(new Look.Untold("internal_error"));
    when(client.conversationsHistory(any(RequestConfigurator.class)))
        .thenThrow(SlackDouble.status(429, "5"));
    assertThat(find()).isEqualTo(new Look.Later(Duration.ofSeconds(5), "ratelimited"));
    when(client.conversationsOpen(any(RequestConfigurator.class)))
        .thenThrow(new IOException("reset"));
    assertThat(find()).isEqualTo(new Look.Untold("IOException"));
  }

  private Result post() {
    return messenger.post(ada.view().file(), delivery, () -> true);
  }

  /** What Slack did not take whole counts as shown whole, so that it is not tried for ever. */
  private String look() {
    return Shown.REMINDERS.render(delivery, ada.view()).look();
  }

  private Look find() {
    return messenger.find(ada.view().file(), delivery);
  }

  private void answers(ChatPostMessageResponse... responses) throws Exception {
    var left = new ArrayList<>(List.of(responses));
    when(client.chatPostMessage(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ChatPostMessageRequest.ChatPostMessageRequestBuilder> with =
                  call.getArgument(0);
              posts.add(with.configure(ChatPostMessageRequest.builder()).build());
              return left.remove(0);
            });
  }

  private void throwing(Exception trouble) throws Exception {
    when(client.chatPostMessage(any(RequestConfigurator.class))).thenThrow(trouble);
  }

  private void opens() throws Exception {
    ConversationsOpenResponse dm = new ConversationsOpenResponse();
    dm.setOk(true);
    Conversation channel = new Conversation();
    channel.setId("D1");
    dm.setChannel(channel);
    when(client.conversationsOpen(any(RequestConfigurator.class))).thenReturn(dm);
  }

  private void pages(ConversationsHistoryResponse... responses) throws Exception {
    var left = new ArrayList<>(List.of(responses));
    when(client.conversationsHistory(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ConversationsHistoryRequest.ConversationsHistoryRequestBuilder>
                  with = call.getArgument(0);
              searches.add(with.configure(ConversationsHistoryRequest.builder()).build());
              return left.remove(0);
            });
  }

  private static ConversationsHistoryResponse page(String cursor, Message... messages) {
    ConversationsHistoryResponse page = new ConversationsHistoryResponse();
    page.setOk(true);
    page.setMessages(List.of(messages));
    page.setHasMore(!cursor.isEmpty());
    ResponseMetadata metadata = new ResponseMetadata();
    metadata.setNextCursor(cursor);
    page.setResponseMetadata(metadata);
    return page;
  }

  private static Message message(String timestamp, String id) {
    Message message = new Message();
    message.setTs(timestamp);
    message.setMetadata(
        Message.Metadata.builder()
            .eventType("followthrough_delivery")
            .eventPayload(Map.of("id", id))
            .build());
    return message;
  }

  private static ChatPostMessageResponse posted() {
    ChatPostMessageResponse response = new ChatPostMessageResponse();
    response.setOk(true);
    response.setChannel("D1");
    response.setTs("1.2");
    return response;
  }

  private static ChatPostMessageResponse refused(String error) {
    ChatPostMessageResponse response = new ChatPostMessageResponse();
    response.setError(error);
    return response;
  }

  private static WorkspaceClients clients(MethodsClient client) {
    return workspace -> client;
  }
}
