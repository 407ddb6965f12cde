package followthrough.sandbox.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.BadDays.Behind;
import followthrough.sandbox.state.BadDays.Failure;
import followthrough.sandbox.state.BadDays.Half;
import followthrough.sandbox.state.BadDays.Hold;
import followthrough.sandbox.state.BadDays.Reset;
import followthrough.sandbox.state.BadDays.Status;
import followthrough.sandbox.state.BadDays.Trouble;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Workspace;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/** Reads the app's HTTP requests, answers them, and has the bad days that a test planned. */
public final class ApiDoor {
  /** Four times the largest view that Slack takes; more of it would only fill the memory. */
  private static final int MOST_BYTES = 1_000_000;

  /** As much as an app may send as a file here. */
  private static final int MOST_OF_A_FILE = 2_000_000;

  private static final String JSON = "application/json; charset=utf-8";

  private final Workspace workspace;
  private final WebApi api;

  public ApiDoor(Workspace workspace, WebApi api) {
    this.workspace = workspace;
    this.api = api;
  }

  /** Answers a call of one Web API method. */
  public void call(String method, Request request, Response response, Callback callback)
      throws IOException {
    Call call = read(method, request);
    Trouble trouble = workspace.badDays().take(method);
    if (trouble == null) {
      send(response, callback, 200, JSON, api.answer(call).toString());
      return;
    }
    JsonObject answer = null;
    if (trouble.afterwards()) {
      answer = api.answer(call);
    }
    if (trouble instanceof Hold hold) {
      hold.pass();
      answer = answer == null ? api.answer(call) : answer;
      send(response, callback, 200, JSON, answer.toString());
    } else if (trouble instanceof Failure failure) {
      send(response, callback, 200, JSON, Reply.no(failure.error()).toJson().toString());
    } else if (trouble instanceof Status status) {
      fail(response, callback, status);
    } else if (trouble instanceof Reset) {
      reset(request, callback);
    } else if (trouble instanceof Half) {
      half(request, response, callback, String.valueOf(answer));
    } else if (trouble instanceof Behind) {
      send(response, callback, 200, JSON, api.answerBehind(call).toString());
    }
  }

  /** Announces a whole answer, sends half of it and hangs up. */
  private static void half(Request request, Response response, Callback callback, String answer) {
    byte[] whole = answer.getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.length);
    response.write(
        false,
        ByteBuffer.wrap(whole, 0, whole.length / 2),
        Callback.from(
            () -> {
              request.getConnectionMetaData().getConnection().getEndPoint().close();
              callback.failed(new EofException("half an answer on purpose"));
            }));
  }

  /** Answers a POST to a response_url. */
  public void respond(String key, Request request, Response response, Callback callback)
      throws IOException {
    JsonElement body = Json.parse(body(request));
    String error = body instanceof JsonObject object ? api.respond(key, object) : "invalid_payload";
    int code = error == null ? 200 : error.endsWith("_url") ? 404 : 400;
    send(response, callback, code, "text/plain", error == null ? "ok" : error);
  }

  /** Hands out a file that a person sent, to whoever has the bot's token. */
  public void file(String id, Request request, Response response, Callback callback) {
    Workspace.SharedFile file = workspace.file(id);
    if (file == null || !api.isBotToken(bearer(request))) {
      send(response, callback, file == null ? 404 : 403, "text/plain", "");
    } else if (workspace.badDays().take("files.download") instanceof Status status) {
      fail(response, callback, status);
    } else {
      response.getHeaders().put("Content-Disposition", "attachment");
      send(response, callback, 200, file.mimeType(), file.content());
    }
  }

  /** Takes the bytes of a file for which the app has asked for an address. */
  public void upload(String id, Request request, Response response, Callback callback)
      throws IOException {
    byte[] sent = bytes(request, MOST_OF_A_FILE);
    Trouble trouble = workspace.badDays().take("upload");
    if (trouble instanceof Status status) {
      fail(response, callback, status);
    } else if (api.takeUpload(id, sent)) {
      send(response, callback, 200, "text/plain", "OK - " + sent.length);
    } else {
      send(response, callback, 404, "text/plain", "");
    }
  }

  /** Hands out a file of the conversation to whoever looks at the page. */
  public void download(String id, Response response, Callback callback) {
    Workspace.SharedFile file = workspace.file(id);
    if (file == null) {
      send(response, callback, 404, "text/plain", "There is no such file.");
      return;
    }
    // Never shown as a page of the sandbox's own, whatever is in it.
    response
        .getHeaders()
        .put("Content-Disposition", "attachment; filename=\"%s\"".formatted(plain(file.name())));
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    send(response, callback, 200, "application/octet-stream", file.content());
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  public static void send(
      Response response, Callback callback, int status, String type, String body) {
    send(response, callback, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(
      Response response, Callback callback, int status, String type, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  public static String body(Request request) throws IOException {
    return body(request, MOST_BYTES);
  }

  /** The same for what may be longer. */
  public static String body(Request request, int most) throws IOException {
    return new String(bytes(request, most), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Request request, int most) throws IOException {
    byte[] bytes = Content.Source.asInputStream(request).readNBytes(most + 1);
    if (bytes.length > most) {
      throw new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
    return bytes;
  }

  private static Call read(String method, Request request) throws IOException {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String body = body(request);
    JsonObject arguments = new JsonObject();
    if (type != null && type.startsWith("application/json")) {
      if (Json.parse(body) instanceof JsonObject object) {
        arguments = object;
      }
    } else {
      Fields fields = new Fields(true);
      UrlEncoded.decodeTo(body, fields::add, StandardCharsets.UTF_8);
      String query = request.getHttpURI().getQuery();
      if (query != null) {
        UrlEncoded.decodeTo(query, fields::add, StandardCharsets.UTF_8);
      }
      for (Fields.Field field : fields) {
        arguments.addProperty(field.getName(), field.getValue());
      }
    }
    String token = bearer(request);
    return new Call(method, token == null ? Json.string(arguments, "token") : token, arguments);
  }

  private static @Nullable String bearer(Request request) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    return header != null && header.startsWith("Bearer ") ? header.substring(7).trim() : null;
  }

  private static void fail(Response response, Callback callback, Status status) {
    if (status.retryAfterSeconds() != null) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, status.retryAfterSeconds());
    }
    if (status.code() == 429) {
      send(response, callback, 429, JSON, Reply.no("ratelimited").toJson().toString());
    } else {
      send(response, callback, status.code(), "text/plain", "");
    }
  }

  /** Lingering for zero seconds makes the other side see a reset and not an orderly end. */
  private static void reset(Request request, Callback callback) throws IOException {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    if (endPoint.getTransport() instanceof SocketChannel channel) {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      channel.close();
    }
    endPoint.close();
    callback.failed(new EofException("reset on purpose"));
  }
}
