package followthrough.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The yardstick: nothing but Bolt answering {@code /hello} behind the same server.
 *
 * <p>Takes the port and the signing secret as arguments, and answers {@code auth.test} to itself.
 */
final class BareEcho extends Handler.Abstract {
  private final App app;
  private final SlackRequestParser parser;

  private BareEcho(App app) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
  }

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    SlackConfig client = new SlackConfig();
    client.setMethodsEndpointUrlPrefix("http://127.0.0.1:%d/api/".formatted(port));
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(client))
                .singleTeamBotToken("xoxb-bench")
                .signingSecret(arguments[1])
                .authTestCacheEnabled(true)
                .authTestCacheExpirationMillis(-1)
                .build());
    app.command("/hello", (request, context) -> context.ack("Hello"));
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new BareEcho(app));
    server.setStopAtShutdown(true);
    server.start();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (path.equals("/slack/events")) {
      answer(request, response, callback);
    } else if (path.equals("/api/auth.test")) {
      write(
          response,
          callback,
          "application/json",
          "{\"ok\":true,\"team_id\":\"T0SANDBOX\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BENCH\"}");
    } else {
      write(response, callback, "text/plain", "ok");
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback) throws Exception {
    String body = Content.Source.asString(request, UTF_8);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    request
        .getHeaders()
        .forEach(field -> headers.put(field.getName(), List.of(String.valueOf(field.getValue()))));
    var parsed =
        parser.parse(
            SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .headers(new RequestHeaders(headers))
                .requestBody(body)
                .remoteAddress("127.0.0.1")
                .build());
    var answer = app.run(parsed);
    response.setStatus(answer.getStatusCode());
    write(response, callback, answer.getContentType(), answer.getBody());
  }

  private static void write(Response response, Callback callback, String type, String body) {
    byte[] bytes = body == null ? new byte[0] : body.getBytes(UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
