package followthrough.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One kept-alive connection to {@code /slack/events} of this machine that signs what it sends. */
final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  /** A modal that was not saved is answered with status 200, too. */
  private static final String COMPLAINT = "\"response_action\":\"errors\"";

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final Mac mac;

  Connection(int port, String signingSecret) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream(), 8192);
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  /** Sends one request and waits for the whole answer; whether Slack would have been content. */
  boolean post(SlackRequest request) throws IOException {
    byte[] body = request.body().getBytes(UTF_8);
    String time = Long.toString(System.currentTimeMillis() / 1000);
    mac.update(("v0:" + time + ":").getBytes(UTF_8));
    String signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    byte[] head =
        ("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\n"
                + "X-Slack-Request-Timestamp: "
                + time
                + "\r\nX-Slack-Signature: "
                + signature
                + "\r\nContent-Type: "
                + request.contentType()
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    out.write(whole);
    return readAnswer();
  }

  private boolean readAnswer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream(Math.max(length, 32));
    if (chunked) {
      for (int size = chunkSize(); ; size = chunkSize()) {
        body.writeBytes(in.readNBytes(size));
        line();
        if (size == 0) {
          break;
        }
      }
    } else {
      body.writeBytes(in.readNBytes(length));
    }
    return status == 200 && !body.toString(UTF_8).contains(COMPLAINT);
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The connection was closed in the middle of an answer");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
