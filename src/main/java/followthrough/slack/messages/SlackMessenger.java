package followthrough.slack.messages;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.LayoutBlock;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.Messenger;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.slack.LastMoment;
import followthrough.slack.WorkspaceClients;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts reminders as direct messages, once, and says exactly what became of each. */
public final class SlackMessenger implements Messenger {
  static final String EVENT_TYPE = "followthrough_delivery";
  static final String ID = "id";

  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);
  private static final Duration UNREACHABLE = Duration.ofSeconds(30);
  private static final Duration BUSY = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;

  /** Slack's clock and ours may differ by so much. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private static final int PAGE = 100;
  private static final int PAGES = 10;

  private final WorkspaceClients clients;
  private final FollowUpPolicy policy;
  private final InstantSource clock;

  public SlackMessenger(WorkspaceClients clients, FollowUpPolicy policy, InstantSource clock) {
    this.clients = clients;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Result post(CaseFile file, Delivery delivery, BooleanSupplier inTime) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    ReminderMessage.Rendered message =
        ReminderMessage.render(delivery, new Desk.View(file, policy.plan(file, now), now));
    Result result = asked(() -> LastMoment.only(inTime, () -> post(delivery, message)));
    return Objects.requireNonNull(result);
  }

  private Result post(Delivery delivery, ReminderMessage.Rendered message)
      throws IOException, SlackApiException {
    MethodsClient slack = clients.patient(delivery.person().workspace());
    ChatPostMessageResponse answer = post(slack, delivery, message.text(), message.blocks());
    if (!answer.isOk() && kind(answer.getError()) == SlackErrors.Kind.BAD_PAYLOAD) {
      log.error(
          "Slack does not take the blocks of delivery {}: {} {}",
          delivery.id(),
          answer.getError(),
          answer.getResponseMetadata());
      answer = post(slack, delivery, message.text(), null);
    }
    return answer.isOk()
        ? new Result.Posted(answer.getChannel(), answer.getTs())
        : failed(answer.getError());
  }

  @Override
  public Optional<Result> find(CaseFile file, Delivery delivery) {
    // An absent answer is no result of its own, so it travels as null through the same net.
    Result[] found = new Result[1];
    Result trouble =
        asked(
            () -> {
              MethodsClient slack = clients.patient(delivery.person().workspace());
              ConversationsOpenResponse dm =
                  slack.conversationsOpen(r -> r.users(List.of(delivery.person().user())));
              if (!dm.isOk()) {
                return failed(dm.getError());
              }
              return search(slack, dm.getChannel().getId(), delivery, found);
            });
    return Optional.ofNullable(found[0] != null ? found[0] : trouble);
  }

  /** Null when every page was read; what was found stands in {@code found}. */
  private @Nullable Result search(
      MethodsClient slack, String channel, Delivery delivery, Result[] found)
      throws IOException, SlackApiException {
    String oldest = delivery.at().minus(CLOCKS_DIFFER).getEpochSecond() + ".000000";
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
        return failed(answer.getError());
      }
      for (Message message : answer.getMessages()) {
        if (carries(message, delivery)) {
          found[0] = new Result.Posted(channel, message.getTs());
          return null;
        }
      }
      cursor =
          answer.getResponseMetadata() == null ? "" : answer.getResponseMetadata().getNextCursor();
      if (!answer.isHasMore() || cursor == null || cursor.isEmpty()) {
        return answer.isHasMore() ? new Result.Unknown("the history has no next page") : null;
      }
    }
    return new Result.Unknown("the message was not among the newest " + PAGES * PAGE);
  }

  private static boolean carries(Message message, Delivery delivery) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && EVENT_TYPE.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && delivery.id().equals(metadata.getEventPayload().get(ID));
  }

  private static ChatPostMessageResponse post(
      MethodsClient slack, Delivery delivery, String text, @Nullable List<LayoutBlock> blocks)
      throws IOException, SlackApiException {
    Message.Metadata metadata =
        Message.Metadata.builder()
            .eventType(EVENT_TYPE)
            .eventPayload(Map.of(ID, delivery.id()))
            .build();
    return slack.chatPostMessage(
        r ->
            r.channel(delivery.person().user())
                .text(text)
                .blocks(blocks)
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(metadata));
  }

  @FunctionalInterface
  private interface Call {
    @Nullable Result make() throws IOException, SlackApiException;
  }

  private static @Nullable Result asked(Call call) {
    try {
      return call.make();
    } catch (WorkspaceClients.NotInstalled e) {
      return new Result.Refused("not_installed", Scope.WORKSPACE);
    } catch (SlackApiException e) {
      return e.getResponse().code() == TOO_MANY_REQUESTS
          ? new Result.Later(RetryAfter.of(e), "ratelimited")
          : new Result.Unknown("status " + e.getResponse().code());
    } catch (LastMoment.Missed e) {
      return new Result.Later(Duration.ZERO, "held for too long");
    } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
      return new Result.Later(UNREACHABLE, "Slack cannot be reached");
    } catch (IOException e) {
      return new Result.Unknown(e.getClass().getSimpleName());
    } catch (RuntimeException e) {
      // What cannot be parsed was answered by somebody, perhaps after posting.
      log.error("Slack's answer cannot be read: {}", e.getClass().getName());
      return new Result.Unknown(e.getClass().getSimpleName());
    }
  }

  private static SlackErrors.Kind kind(@Nullable String error) {
    return SlackErrors.of(String.valueOf(error));
  }

  private static Result failed(@Nullable String error) {
    String reason = String.valueOf(error);
    SlackErrors.Kind kind = kind(error);
    return switch (kind) {
      case REFUSED_WORKSPACE, REFUSED_PERSON, BAD_PAYLOAD ->
          new Result.Refused(reason, SlackErrors.scope(kind));
      case LATER -> new Result.Later(BUSY, reason);
      case UNKNOWN -> new Result.Unknown(reason);
    };
  }
}
