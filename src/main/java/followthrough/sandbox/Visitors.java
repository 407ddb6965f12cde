package followthrough.sandbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom the sandbox answers: anybody who can reach it, but nobody whose browser was sent here
 * by another page, be it under a name of that page's own for this machine.
 */
final class Visitors {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Visitors() {}

  static boolean welcome(Request request) {
    String host = String.valueOf(request.getHttpURI().getHost()).toLowerCase(Locale.ROOT);
    if (isLoopback(Request.getLocalAddr(request)) && !THIS_MACHINE.contains(host)) {
      return false;
    }
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    return origin == null || isHere(origin, request.getHttpURI().getAuthority());
  }

  private static boolean isHere(String origin, @Nullable String here) {
    try {
      String from = URI.create(origin).getRawAuthority();
      return from != null && from.equalsIgnoreCase(here);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean isLoopback(@Nullable String address) {
    try {
      // An address in digits, so that nobody is asked for a name.
      return address != null && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException none) {
      return false;
    }
  }
}
