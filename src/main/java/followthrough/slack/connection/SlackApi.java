package followthrough.slack.connection;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.meta.BoltLibraryVersion;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The one way out to Slack's Web API: one connection pool and one configuration for the whole
 * process.
 *
 * <p>It never sends a request a second time by itself. A post whose answer was lost may have been
 * seen, and only the caller can find out.
 */
public final class SlackApi implements AutoCloseable {
  /** How long a call may take when somebody waits for the answer to a click or a command. */
  public static final Duration PROMPT = Duration.ofMillis(2500);

  /** How long a call may take when nobody waits for it, such as a reminder from the schedule. */
  public static final Duration PATIENT = Duration.ofSeconds(10);

  private static final String SLACK = "slack.com";

  private final Slack prompt;
  private final Slack patient;
  private final OkHttpClient files;

  private SlackApi(Slack prompt, Slack patient, OkHttpClient files) {
    this.prompt = prompt;
    this.patient = patient;
    this.files = files;
  }

  /** The Web API at the given http or https address; a missing slash at its end is added. */
  public static SlackApi at(URI address) {
    return at(address, Dns.SYSTEM);
  }

  /**
   * The same for those who cannot wait so long.
   *
   * @param patience how long a call may take when nobody waits for it
   */
  public static SlackApi at(URI address, Duration patience) {
    return at(address, Dns.SYSTEM, patience);
  }

  static SlackApi at(URI address, Dns dns) {
    return at(address, dns, PATIENT);
  }

  private static SlackApi at(URI address, Dns dns, Duration patience) {
    SlackConfig config = configuration(address);
    OkHttpClient once =
        SlackHttpClient.buildOkHttpClient(config, Map.of("bolt", BoltLibraryVersion.get()))
            .newBuilder()
            .dns(dns)
            .retryOnConnectionFailure(false)
            .addInterceptor(chain -> toSlackAlone(address, chain))
            .addNetworkInterceptor(SlackApi::withoutInvitationToRepeat)
            .addNetworkInterceptor(LastMoment::watch)
            .callTimeout(PROMPT)
            .build();
    // A client derived from another shares its threads and connections; only the timeout differs.
    OkHttpClient slower = once.newBuilder().callTimeout(patience).build();
    return new SlackApi(
        Slack.getInstance(config, new SlackHttpClient(once)),
        Slack.getInstance(config, new SlackHttpClient(slower)),
        // What leads elsewhere is Slack's way to say that one may not read a file.
        once.newBuilder().followRedirects(false).build());
  }

  /**
   * For Bolt and everything else that runs within somebody's three seconds; each call ends after
   * {@link #PROMPT}.
   */
  public Slack slack() {
    return prompt;
  }

  /** Calls from the schedule and the background; each ends after {@link #PATIENT}. */
  public MethodsClient patient(String token) {
    return patient.methods(token);
  }

  /**
   * Asks Slack for a file; a redirect is not followed, and no host but Slack's is asked.
   *
   * @param patience how long it may take until the last byte is read
   * @return to be closed by the caller
   * @throws IllegalArgumentException when the address is none
   */
  public Response download(String token, String address, Duration patience) throws IOException {
    Request request =
        new Request.Builder().url(address).header("Authorization", "Bearer " + token).build();
    return files.newBuilder().callTimeout(patience).build().newCall(request).execute();
  }

  /** Closes idle connections; calls under way still end by themselves. */
  @Override
  public void close() {
    try {
      prompt.close();
    } catch (Exception e) {
      throw new IllegalStateException("The connections to Slack could not be closed", e);
    }
  }

  private static SlackConfig configuration(URI address) {
    SlackConfig config = new SlackConfig();
    // Without statistics there is no auth.test in front of the first call, and no thread that
    // tidies them. The SDK's own switch forgets the second kind of SCIM.
    config.getSCIM2Config().setStatsEnabled(false);
    config.setStatsEnabled(false);
    config.setTokenExistenceVerificationEnabled(true);
    // The listeners that come with it print bodies.
    config.getHttpClientResponseHandlers().clear();
    config.setMethodsEndpointUrlPrefix(withSlash(address));
    if (isThisMachine(address)) {
      config.setProxyUrl(null);
    }
    return config;
  }

  private static String withSlash(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? text : text + "/";
  }

  private static boolean isThisMachine(URI address) {
    String host = String.valueOf(address.getHost());
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  /** Requests name addresses to answer at; what people told us goes nowhere but to Slack. */
  private static Response toSlackAlone(URI api, Interceptor.Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    String slack = String.valueOf(api.getHost());
    boolean same = url.host().equals(slack) || ("[" + url.host() + "]").equals(slack);
    boolean part = url.isHttps() && slack.equals(SLACK) && url.host().endsWith("." + SLACK);
    if (!same && !part) {
      throw new IOException("not Slack's address, so nothing is sent there");
    }
    return chain.proceed(chain.request());
  }

  // The HTTP client takes "Retry-After: 0" on a 503 as leave to send the same post again.
  private static Response withoutInvitationToRepeat(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
