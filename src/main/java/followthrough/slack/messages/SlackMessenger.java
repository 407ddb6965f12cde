package followthrough.slack.messages;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Message;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.Messenger;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.slack.connection.LastMoment;
import followthrough.slack.connection.RetryAfter;
import followthrough.slack.connection.SlackErrors;
import followthrough.slack.connection.WorkspaceClients;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts reminders as direct messages, once, and says exactly what became of each. */
public final class SlackMessenger implements Messenger {
  static final String EVENT_TYPE = "followthrough_delivery";
  static final String ID = "id";

  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);
  private static final Duration UNREACHABLE = Duration.ofSeconds(30);
  private static final String NOT_INSTALLED = "not_installed";

  /** Our clock may have leapt by hours between the decision and the post. */
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private static final int PAGE = 100;
  private static final int PAGES = 10;

  private final WorkspaceClients clients;
  private final ReminderMessage message;
  private final FollowUpPolicy policy;
  private final InstantSource clock;
  private final Optional<Instant> cutOff;

  /**
   * @param cutOff when a program before this one died, at the earliest: what it posted after that
   *     may have been decided on anew, for a later minute; empty when none did
   */
  public SlackMessenger(
      WorkspaceClients clients,
      ReminderMessage message,
      FollowUpPolicy policy,
      InstantSource clock,
      Optional<Instant> cutOff) {
    this.clients = clients;
    this.message = message;
    this.policy = policy;
    this.clock = clock;
    this.cutOff = cutOff;
  }

  /** The earliest moment at which the message can have been posted. */
  private Instant earliest(Delivery delivery) {
    Instant since = cutOff.filter(died -> died.isBefore(delivery.at())).orElse(delivery.at());
    return since.minus(CLOCKS_DIFFER);
  }

  @Override
  public Result post(CaseFile file, Delivery delivery, BooleanSupplier inTime) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    CaseFile shown = file.forMessages();
    List<ReminderMessage.Rendered> forms =
        forms(delivery, new Desk.View(shown, policy.plan(shown, now), now));
    try {
      return LastMoment.only(inTime, () -> post(delivery, forms));
    } catch (SlackApiException e) {
      return RetryAfter.asked(e)
          ? new Result.Later(RetryAfter.of(e), "ratelimited")
          : new Result.Unknown(status(e));
    } catch (LastMoment.Missed e) {
      return new Result.Later(Duration.ZERO, "held for too long");
    } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
      return new Result.Later(UNREACHABLE, "Slack cannot be reached");
    } catch (WorkspaceClients.NotInstalled e) {
      return SlackErrors.ofPost(NOT_INSTALLED);
    } catch (IOException | RuntimeException e) {
      // What cannot be parsed was answered by somebody, perhaps after posting.
      log.warn("Slack's answer to delivery {} is lost: {}", delivery.id(), e.getClass().getName());
      return new Result.Unknown(e.getClass().getSimpleName());
    }
  }

  /** Slack refuses content before it posts anything, so that the next form is no second post. */
  private Result post(Delivery delivery, List<ReminderMessage.Rendered> forms)
      throws IOException, SlackApiException {
    MethodsClient slack = clients.patient(delivery.person().workspace());
    for (int form = 0; ; form++) {
      ChatPostMessageResponse answer = post(slack, delivery, forms.get(form));
      if (answer.isOk()) {
        // What Slack did not take whole is not tried whole again until it changes.
        return new Result.Posted(answer.getChannel(), answer.getTs(), forms.get(0).look());
      }
      boolean last = form == forms.size() - 1;
      if (last || SlackErrors.of(answer.getError()) != SlackErrors.PAYLOAD) {
        return SlackErrors.ofPost(answer.getError());
      }
      log.error(
          "Slack does not take delivery {} as it is: {} {}",
          delivery.id(),
          answer.getError(),
          answer.getResponseMetadata());
    }
  }

  /** The reminder as it should be, and what is left of it when Slack does not take that. */
  private List<ReminderMessage.Rendered> forms(Delivery delivery, Desk.View view) {
    ReminderMessage.Rendered pointer =
        new ReminderMessage.Rendered(List.of(), ReminderSentences.NOT_SHOWN_HERE);
    try {
      ReminderMessage.Rendered whole = message.render(delivery, view);
      return List.of(whole, new ReminderMessage.Rendered(List.of(), whole.text()), pointer);
    } catch (RuntimeException e) {
      // A fault of ours must not cost the person the reminder: Home shows what is due.
      log.error("Delivery {} cannot be rendered", delivery.id(), e);
      return List.of(pointer);
    }
  }

  @Override
  public Look find(CaseFile file, Delivery delivery) {
    try {
      MethodsClient slack = clients.patient(delivery.person().workspace());
      ConversationsOpenResponse dm =
          slack.conversationsOpen(r -> r.users(List.of(delivery.person().user())));
      return dm.isOk()
          ? search(slack, dm.getChannel().getId(), delivery, earliest(delivery))
          : SlackErrors.ofLook(dm.getError());
    } catch (SlackApiException e) {
      return RetryAfter.asked(e)
          ? new Look.Later(RetryAfter.of(e), "ratelimited")
          : new Look.Untold(status(e));
    } catch (WorkspaceClients.NotInstalled e) {
      return SlackErrors.ofLook(NOT_INSTALLED);
    } catch (IOException | RuntimeException e) {
      log.warn("No look for delivery {}: {}", delivery.id(), e.getClass().getName());
      return new Look.Untold(e.getClass().getSimpleName());
    }
  }

  private static Look search(
      MethodsClient slack, String channel, Delivery delivery, Instant earliest)
      throws IOException, SlackApiException {
    String oldest = earliest.getEpochSecond() + ".000000";
    String cursor = null;
    for (int page = 0; page < PAGES; page++) {
      String from = cursor;
      ConversationsHistoryResponse answer =
          slack.conversationsHistory(
              r ->
                  r.channel(channel)
                      .oldest(oldest)
                      .limit(PAGE)
                      .cursor(from)
                      .includeAllMetadata(true));
      if (!answer.isOk()) {
        return SlackErrors.ofLook(answer.getError());
      }
      for (Message message : answer.getMessages()) {
        if (carries(message, delivery)) {
          return new Look.Found(channel, message.getTs());
        }
      }
      cursor =
          answer.getResponseMetadata() == null ? "" : answer.getResponseMetadata().getNextCursor();
      if (!answer.isHasMore() || cursor == null || cursor.isEmpty()) {
        return answer.isHasMore()
            ? new Look.Untold("the history has no next page")
            : new Look.NotThere();
      }
    }
    return new Look.Untold("the message was not among the newest " + PAGES * PAGE);
  }

  private static boolean carries(Message message, Delivery delivery) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && EVENT_TYPE.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && delivery.id().equals(metadata.getEventPayload().get(ID));
  }

  private static ChatPostMessageResponse post(
      MethodsClient slack, Delivery delivery, ReminderMessage.Rendered form)
      throws IOException, SlackApiException {
    Message.Metadata metadata =
        Message.Metadata.builder()
            .eventType(EVENT_TYPE)
            .eventPayload(Map.of(ID, delivery.id()))
            .build();
    return slack.chatPostMessage(
        r ->
            r.channel(delivery.person().user())
                .text(form.text())
                .blocks(form.blocks().isEmpty() ? null : form.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(metadata));
  }

  private static String status(SlackApiException e) {
    return "status " + e.getResponse().code();
  }
}
