package followthrough.slack.connection;

import com.slack.api.bolt.handler.UnmatchedRequestHandler;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts what nobody here listens for, because Slack would send anything else again. */
final class UnmatchedRequests implements UnmatchedRequestHandler {
  private static final Logger log = LoggerFactory.getLogger(UnmatchedRequests.class);

  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  @Override
  public Response handle(Request<?> request) {
    String kind = kind(request);
    if (seen.add(kind)) {
      log.info("Nobody listens for {}; accepted and dropped, now and in future", kind);
    }
    return Response.ok();
  }

  private static String kind(Request<?> request) {
    if (request instanceof SlashCommandRequest command) {
      return "command " + command.getPayload().getCommand();
    }
    if (request instanceof EventRequest event) {
      return "event " + event.getEventTypeAndSubtype();
    }
    if (request instanceof BlockActionRequest press) {
      return "action "
          + press.getPayload().getActions().stream()
              .map(action -> action.getActionId())
              .collect(Collectors.joining(", "));
    }
    if (request instanceof ViewSubmissionRequest submission) {
      return "submission of view " + submission.getPayload().getView().getCallbackId();
    }
    if (request instanceof ViewClosedRequest closed) {
      return "closing of view " + closed.getPayload().getView().getCallbackId();
    }
    if (request instanceof GlobalShortcutRequest shortcut) {
      return "shortcut " + shortcut.getPayload().getCallbackId();
    }
    if (request instanceof MessageShortcutRequest shortcut) {
      return "message shortcut " + shortcut.getPayload().getCallbackId();
    }
    return "request " + request.getRequestType();
  }
}
