package followthrough.sandbox;

import followthrough.sandbox.api.ApiDoor;
import followthrough.sandbox.page.Page;
import followthrough.sandbox.page.PageCalls;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which address leads where in the sandbox. */
final class Routes extends Handler.Abstract {
  private static final String ROOT = "/sandbox";

  private final ApiDoor api;
  private final Page page;
  private final PageCalls pageCalls;

  Routes(ApiDoor api, Page page, PageCalls pageCalls) {
    this.api = api;
    this.page = page;
    this.pageCalls = pageCalls;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!path.equals(ROOT) && !path.startsWith(ROOT + "/")) {
      return false;
    }
    if (!Visitors.welcome(request)) {
      ApiDoor.send(response, callback, 403, "text/plain", "Open the sandbox by its own address.");
      return true;
    }
    String rest = path.substring(Math.min(path.length(), ROOT.length() + 1));
    int slash = rest.indexOf('/');
    String first = slash < 0 ? "" : rest.substring(0, slash);
    String last = rest.substring(slash + 1);
    switch (first) {
      case "api" -> api.call(last, request, response, callback);
      case "response" -> api.respond(last, request, response, callback);
      case "files" -> api.file(last, request, response, callback);
      case "upload" -> api.upload(last, request, response, callback);
      case "download" -> api.download(last, response, callback);
      case "do" -> pageCalls.answer(last, request, response, callback);
      default -> page.serve(rest, response, callback);
    }
    return true;
  }
}
