package followthrough.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /health} (does everything work?) and {@code /ready} (may requests come?). */
final class HealthPages extends Handler.Abstract {
  private static final Logger log = LoggerFactory.getLogger(HealthPages.class);

  private static final Gson JSON = new Gson();

  private final List<Check> checks;
  private final BooleanSupplier ready;

  HealthPages(List<Check> checks, BooleanSupplier ready) {
    this.checks = List.copyOf(checks);
    this.ready = ready;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    boolean health = path.equals("/health");
    if (!health && !path.equals("/ready")) {
      return false;
    }
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      Answers.methodNotAllowed(response, callback, "GET");
      return true;
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    JsonObject reasons = reasons(check -> health || check.vital());
    boolean well = reasons.isEmpty() && (health || ready.getAsBoolean());
    JsonObject page = new JsonObject();
    page.addProperty("status", well ? "ok" : health ? "trouble" : "not ready");
    if (!reasons.isEmpty()) {
      page.add("reasons", reasons);
    }
    if (health) {
      checks.forEach(check -> figures(check).ifPresent(found -> page.add(check.name(), found)));
    }
    Answers.json(response, callback, well ? 200 : 503, page.toString());
    return true;
  }

  private JsonObject reasons(Predicate<Check> asked) {
    JsonObject reasons = new JsonObject();
    checks.stream()
        .filter(asked)
        .forEach(
            check -> ask(check).ifPresent(sentence -> reasons.addProperty(check.name(), sentence)));
    return reasons;
  }

  private static Optional<JsonElement> figures(Check check) {
    try {
      Map<String, Object> figures = check.figures();
      return figures.isEmpty() ? Optional.empty() : Optional.of(JSON.toJsonTree(figures));
    } catch (RuntimeException e) {
      // The question about its trouble has told, and logged, that it cannot be asked.
      return Optional.empty();
    }
  }

  private static Optional<String> ask(Check check) {
    try {
      return check.trouble();
    } catch (RuntimeException e) {
      log.warn("The health check of {} failed", check.name(), e);
      return Optional.of("The check itself failed; the log says why.");
    }
  }
}
