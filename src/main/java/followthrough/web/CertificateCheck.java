package followthrough.web;

import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Slack's look at our certificate: unsigned, short, and answered 200 to whoever asks. */
final class CertificateCheck {
  /** More than that it never sends. */
  static final int MOST_BYTES = 1024;

  private CertificateCheck() {}

  /** Whether its body is worth a look. */
  static boolean mayBe(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return request.getLength() > 0
        && request.getLength() <= MOST_BYTES
        && type != null
        && type.startsWith("application/x-www-form-urlencoded");
  }

  /** Whether the query or form is one. */
  static boolean is(@Nullable String parameters) {
    return parameters != null && Arrays.asList(parameters.split("&")).contains("ssl_check=1");
  }
}
