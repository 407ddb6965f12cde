package followthrough.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The files of the page, read once. */
public final class Page {
  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "sandbox.css", "text/css; charset=utf-8",
          "sandbox.js", "text/javascript; charset=utf-8",
          "blocks.js", "text/javascript; charset=utf-8",
          "conversation.js", "text/javascript; charset=utf-8",
          "kept.js", "text/javascript; charset=utf-8",
          "example.js", "text/javascript; charset=utf-8",
          "modal.js", "text/javascript; charset=utf-8",
          "mrkdwn.js", "text/javascript; charset=utf-8",
          "zones.js", "text/javascript; charset=utf-8");

  private final Map<String, byte[]> files = new HashMap<>();

  public Page() {
    TYPES.keySet().forEach(name -> files.put(name, read(name)));
  }

  /** Serves a file by its name; the empty name is the page itself. */
  public void serve(String name, Response response, Callback callback) {
    String file = name.isEmpty() ? "index.html" : name;
    byte[] content = files.get(file);
    String type = TYPES.get(file);
    if (content == null || type == null) {
      response.setStatus(404);
      response.write(true, ByteBuffer.allocate(0), callback);
      return;
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response
        .getHeaders()
        .put(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' https: data:; frame-ancestors 'none'; base-uri 'none'");
    response.write(true, ByteBuffer.wrap(content), callback);
  }

  private static byte[] read(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/sandbox/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the page lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
