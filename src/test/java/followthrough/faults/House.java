package followthrough.faults;

import followthrough.app.Followthrough;
import followthrough.core.draft.Words;
import followthrough.slack.connection.SlackApi;
import followthrough.storage.HaltingDisk;
import followthrough.web.RequestSignature;
import followthrough.web.SlackEvents;
import followthrough.web.WebDoor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The whole program as a process of its own, to be killed. Says {@code READY port} when it takes
 * requests, and obeys lines: {@code write N} and {@code sync N} let it die in that write or after
 * that sync, {@code stop} ends it in order.
 */
final class House {
  private static final int UNLIMITED = 1_000_000;
  private static final Duration GRACE = Duration.ofSeconds(5);

  private House() {}

  /**
   * @param arguments the database, where Slack's API is, the bot's token, the signing secret, by
   *     how much the people's clock is ahead, and since when waits pass fast
   */
  public static void main(String[] arguments) throws Exception {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[4]));
    Followthrough app =
        new Followthrough(
            HaltingDisk.database(arguments[0]),
            SlackApi.at(URI.create(arguments[1])),
            arguments[2],
            FastTime.of(clock, Long.parseLong(arguments[5])),
            new Followthrough.Options(UNLIMITED, Words.shipped(), null));
    InstantSource real = InstantSource.system();
    SlackEvents events =
        new SlackEvents(app.bolt(), new RequestSignature(List.of(arguments[3]), real), real);
    WebDoor door = new WebDoor("127.0.0.1", 0, List.of(), List.of(events), GRACE);
    door.open();
    app.start();
    System.out.println("READY " + door.port());

    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      switch (words[0]) {
        case "write" -> HaltingDisk.diesInWrite(Long.parseLong(words[1]));
        case "sync" -> HaltingDisk.diesAfterSync(Long.parseLong(words[1]));
        default -> {
          door.close();
          app.close(GRACE);
          return;
        }
      }
    }
    // Whoever started this is gone.
    Runtime.getRuntime().halt(1);
  }
}
