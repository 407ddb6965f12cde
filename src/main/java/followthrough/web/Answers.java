package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes the few plain answers that need neither Bolt nor a page. */
final class Answers {
  private Answers() {}

  static void text(Response response, Callback callback, int status, String sentence) {
    write(response, callback, status, "text/plain; charset=utf-8", sentence);
  }

  static void json(Response response, Callback callback, int status, String json) {
    write(response, callback, status, "application/json; charset=utf-8", json);
  }

  static void methodNotAllowed(Response response, Callback callback, String allowed) {
    response.getHeaders().put(HttpHeader.ALLOW, allowed);
    text(response, callback, 405, "Please use " + allowed + " here.");
  }

  static void write(
      Response response, Callback callback, int status, String contentType, String body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
    response.write(true, ByteBuffer.wrap(body.getBytes(UTF_8)), callback);
  }
}
