package followthrough.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.util.http.ProxyUrlUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives over a WebSocket what Slack would otherwise post to {@link SlackEvents}, and keeps that
 * line open.
 *
 * <p>The SDK's own client looks for messages every 10 ms, stops reconnecting for good after one
 * refused attempt, and leaves a gap when Slack moves it to another server. This one opens the new
 * line before it lets go of the old one.
 */
public final class SocketModeDoor implements SocketLine.Owner {
  private static final Logger log = LoggerFactory.getLogger(SocketModeDoor.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration UNTIL_HELLO = Duration.ofSeconds(20);

  private final SocketAddresses addresses;
  private final Envelopes envelopes;
  private final Duration grace;
  private final Duration firstPause;
  private final Duration handover;
  private final @Nullable InetSocketAddress proxy;

  /** Everything about which line is in use happens on this one thread. */
  private final ScheduledThreadPoolExecutor keeper;

  private @Nullable SocketLine opening;
  private volatile @Nullable SocketLine leaving;
  private volatile @Nullable SocketLine current;
  private @Nullable ScheduledFuture<?> arranged;
  private int failures;

  /**
   * @param app a Bolt app; its own Slack client is used to ask for the address
   * @param appToken the token that starts with {@code xapp-}
   * @param concurrency how many messages are worked on at the same time
   * @param grace how long running ones may take to finish when the door closes
   */
  public SocketModeDoor(App app, String appToken, int concurrency, Duration grace) {
    this(app, appToken, concurrency, grace, Duration.ofSeconds(1), Duration.ofSeconds(3));
  }

  SocketModeDoor(
      App app,
      String appToken,
      int concurrency,
      Duration grace,
      Duration firstPause,
      Duration handover) {
    this.addresses = new SocketAddresses(app.slack(), appToken);
    this.envelopes = new Envelopes(app, concurrency);
    this.grace = grace;
    this.firstPause = firstPause;
    this.handover = handover;
    this.proxy = proxy(app.slack().getConfig().getProxyUrl());
    this.keeper =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "socket-mode");
              thread.setDaemon(true);
              return thread;
            });
    // After the door has closed, nothing is left to keep.
    keeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    keeper.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /**
   * Asks Slack for a line and returns; the line opens in the background.
   *
   * @throws CannotOpen when Slack refuses the token; when Slack is away, it is asked again
   */
  public void open() throws CannotOpen {
    try {
      String address = addresses.next();
      keeper.execute(() -> connect(address));
    } catch (SocketAddresses.Refused e) {
      throw new CannotOpen(
          "Slack refuses SLACK_APP_TOKEN (%s). Create one with the scope connections:write under Basic Information, App-Level Tokens, and switch Socket Mode on."
              .formatted(e.getMessage()),
          e);
    } catch (SocketAddresses.Busy e) {
      keeper.execute(() -> tryLater(String.valueOf(e.getMessage()), e.pause()));
    } catch (IOException e) {
      keeper.execute(() -> tryLater(String.valueOf(e.getMessage())));
    }
  }

  /** A sentence for the operator while no line is open, else nothing. */
  public Optional<String> trouble() {
    return current == null ? Optional.of("No line to Slack is open.") : Optional.empty();
  }

  /** Takes no new messages, lets running ones answer within the grace, and hangs up. */
  public void close() {
    keeper.execute(() -> hangUp(opening));
    keeper.shutdown();
    envelopes.finish(grace);
    hangUp(current);
    hangUp(leaving);
  }

  private static void hangUp(@Nullable SocketLine line) {
    if (line != null) {
      line.close();
    }
  }

  @Override
  public void received(SocketLine line, String message) {
    JsonObject envelope;
    try {
      envelope = JsonParser.parseString(message).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      log.warn("Slack sent a message that is no JSON object; it was dropped");
      return;
    }
    JsonElement type = envelope.get("type");
    switch (type == null ? "" : type.getAsString()) {
      case "hello" -> keeper.execute(() -> greet(line));
      case "disconnect" -> keeper.execute(() -> replace(line));
      default -> envelopes.work(message, answer -> send(line, answer));
    }
  }

  @Override
  public void closed(SocketLine line, String why) {
    keeper.execute(
        () -> {
          if (line == opening) {
            opening = null;
            tryLater("the line was closed: " + why);
          } else if (line == current) {
            current = null;
            if (opening == null) {
              tryLater("the line was closed: " + why);
            }
          }
        });
  }

  private void send(SocketLine line, String answer) {
    SocketLine other = current;
    if (!line.sendIfOpen(answer) && (other == null || !other.sendIfOpen(answer))) {
      log.warn("The line closed before an answer could be sent; Slack will send the message again");
    }
  }

  private void greet(SocketLine line) {
    if (line != opening) {
      return;
    }
    SocketLine before = current;
    current = line;
    opening = null;
    failures = 0;
    cancelArranged();
    log.info("Socket Mode is connected");
    if (before != null) {
      leave(before);
    }
  }

  // Answers under way still go out on the line that their messages came on.
  private void leave(SocketLine line) {
    leaving = line;
    var unused = keeper.schedule(() -> line.close(), handover.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void replace(SocketLine line) {
    if (line == opening) {
      // It will never greet; to wait for that would leave us without a line.
      opening = null;
      line.close();
      tryLater("Slack took the line back before it greeted");
    } else if (line == current && opening == null) {
      dial();
    }
  }

  private void cancelArranged() {
    if (arranged != null) {
      arranged.cancel(false);
      arranged = null;
    }
  }

  private void dial() {
    cancelArranged();
    if (opening != null) {
      return;
    }
    try {
      connect(addresses.next());
    } catch (SocketAddresses.Refused e) {
      tryLater("Slack refuses SLACK_APP_TOKEN (" + e.getMessage() + ")");
    } catch (SocketAddresses.Busy e) {
      tryLater(String.valueOf(e.getMessage()), e.pause());
    } catch (IOException e) {
      tryLater(String.valueOf(e.getMessage()));
    }
  }

  private void connect(String address) {
    SocketLine line;
    try {
      line = new SocketLine(URI.create(address), proxy, this);
      line.connect();
    } catch (IllegalArgumentException e) {
      tryLater("Slack gave an address that is none");
      return;
    }
    opening = line;
    var unused = keeper.schedule(() -> giveUp(line), UNTIL_HELLO.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void giveUp(SocketLine line) {
    if (opening == line) {
      opening = null;
      line.close();
      tryLater("the new one stayed silent");
    }
  }

  private void tryLater(String why) {
    tryLater(why, Duration.ZERO);
  }

  private void tryLater(String why, Duration atLeast) {
    long growing =
        Math.min(firstPause.toMillis() << Math.min(failures, 10), LONGEST_PAUSE.toMillis());
    long pause = Math.max(growing, atLeast.toMillis());
    failures++;
    log.warn("No line to Slack ({}); asking for one in {} ms", why, pause);
    cancelArranged();
    arranged = keeper.schedule(this::dial, pause, TimeUnit.MILLISECONDS);
  }

  private static @Nullable InetSocketAddress proxy(@Nullable String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    ProxyUrlUtil.ProxyUrl parsed = ProxyUrlUtil.parse(url);
    return new InetSocketAddress(parsed.getHost(), parsed.getPort());
  }
}
