package followthrough.slack.connection;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request go out only while it is in time. A process can be frozen anywhere for any while,
 * and another may have done its work meanwhile; so the question is asked as late as can be, when
 * only the last byte of the body is still to be sent. Without it nobody acts on the request.
 */
public final class LastMoment {
  private static final ThreadLocal<BooleanSupplier> ASKED = new ThreadLocal<>();

  private LastMoment() {}

  /** Thrown when it was too late; the request was certainly not carried out. */
  public static final class Missed extends IOException {
    private static final long serialVersionUID = 1;

    private Missed() {
      super("too late to be sent");
    }
  }

  /** Calls of Slack's Web API. */
  @FunctionalInterface
  public interface Calls<T> {
    T make() throws IOException, SlackApiException;
  }

  /**
   * Makes calls on this thread.
   *
   * @param inTime asked before each request is complete; on false it throws {@link Missed}
   */
  public static <T> T only(BooleanSupplier inTime, Calls<T> calls)
      throws IOException, SlackApiException {
    ASKED.set(inTime);
    try {
      return calls.make();
    } finally {
      ASKED.remove();
    }
  }

  /** The HTTP client's part: it works on the thread of whoever calls. */
  static Response watch(Interceptor.Chain chain) throws IOException {
    BooleanSupplier inTime = ASKED.get();
    Request request = chain.request();
    RequestBody body = request.body();
    if (inTime == null || body == null) {
      return chain.proceed(request);
    }
    return chain.proceed(
        request.newBuilder().method(request.method(), new Watched(body, inTime)).build());
  }

  /** A body that holds its last byte back until the very end. */
  private static final class Watched extends RequestBody {
    private final RequestBody body;
    private final BooleanSupplier inTime;

    Watched(RequestBody body, BooleanSupplier inTime) {
      this.body = body;
      this.inTime = inTime;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      Buffer whole = new Buffer();
      body.writeTo(whole);
      if (whole.size() > 1) {
        sink.write(whole, whole.size() - 1);
        sink.flush();
      }
      if (!inTime.getAsBoolean()) {
        throw new Missed();
      }
      sink.write(whole, whole.size());
      sink.flush();
    }
  }
}
