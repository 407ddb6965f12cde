package followthrough.slack.bench;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.slack.api.RequestConfigurator;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.request.views.ViewsPublishRequest;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Switchboard;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Slack's client: keeps what was asked of it and fails when told to. */
public final class SlackDouble implements WorkspaceClients {
  public final MethodsClient client = mock(MethodsClient.class);
  public final List<ChatUpdateRequest> updates = Collections.synchronizedList(new ArrayList<>());
  public final List<ViewsOpenRequest> opened = new ArrayList<>();
  public final List<ViewsPublishRequest> published =
      Collections.synchronizedList(new ArrayList<>());
  public final List<String> whispers = new ArrayList<>();

  /** What the next calls answer: an error's name or an exception; empty means ok. */
  public final Queue<Object> troubles = new ArrayDeque<>();

  public SlackDouble() {
    try {
      stub();
    } catch (IOException | SlackApiException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public MethodsClient patient(String workspace) {
    return client;
  }

  /** A Bolt app that listens for one part of the face and asks nobody anything. */
  @SuppressWarnings("deprecation")
  public App app(Switchboard.Part part) {
    Slack slack = mock(Slack.class);
    when(slack.getConfig()).thenReturn(SlackConfig.DEFAULT);
    when(slack.methods(any())).thenReturn(client);
    when(slack.methods(any(), any())).thenReturn(client);
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken("xoxb-test")
            .signingSecret(null)
            .verificationToken(null)
            .requestVerificationEnabled(false)
            .build();
    App app = new App(config, new ArrayList<>());
    Switchboard board = new Switchboard();
    part.plugInto(board);
    board.register(app);
    return app;
  }

  /** An answer of Slack's HTTP server that is no success. */
  public static SlackApiException status(int code, String retryAfter) {
    Response.Builder response =
        new Response.Builder()
            .request(new Request.Builder().url("http://127.0.0.1/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(code)
            .message("status")
            .body(ResponseBody.create("{}", MediaType.get("application/json")));
    if (retryAfter != null) {
      response.header("Retry-After", retryAfter);
    }
    return new SlackApiException(response.build(), "{}");
  }

  @SuppressWarnings("unchecked")
  private void stub() throws IOException, SlackApiException {
    when(client.chatUpdate(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ChatUpdateRequest.ChatUpdateRequestBuilder> with =
                  call.getArgument(0);
              updates.add(with.configure(ChatUpdateRequest.builder()).build());
              return answer(new ChatUpdateResponse());
            });
    when(client.viewsOpen(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ViewsOpenRequest.ViewsOpenRequestBuilder> with =
                  call.getArgument(0);
              opened.add(with.configure(ViewsOpenRequest.builder()).build());
              return answer(new ViewsOpenResponse());
            });
    when(client.viewsPublish(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ViewsPublishRequest.ViewsPublishRequestBuilder> with =
                  call.getArgument(0);
              published.add(with.configure(ViewsPublishRequest.builder()).build());
              return answer(new ViewsPublishResponse());
            });
    when(client.chatPostEphemeral(any(RequestConfigurator.class)))
        .thenAnswer(
            call -> {
              RequestConfigurator<ChatPostEphemeralRequest.ChatPostEphemeralRequestBuilder> with =
                  call.getArgument(0);
              whispers.add(with.configure(ChatPostEphemeralRequest.builder()).build().getText());
              return answer(new ChatPostEphemeralResponse());
            });
  }

  private <R extends SlackApiTextResponse> R answer(R response) throws Exception {
    Object trouble = troubles.poll();
    if (trouble instanceof Exception e) {
      throw e;
    }
    response.setOk(trouble == null);
    response.setError((String) trouble);
    return response;
  }
}
