package followthrough.faults;

import followthrough.almanac.PublicHolidays;
import followthrough.app.ProgramTime;
import followthrough.core.action.Desk;
import followthrough.core.action.Onlooker;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.schedule.Pulse;
import followthrough.slack.connection.SlackApi;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.messages.ReminderMessage;
import followthrough.slack.messages.SlackMessenger;
import followthrough.slack.news.NewsMenu;
import followthrough.storage.Database;
import followthrough.storage.JdbcDeliveries;
import followthrough.storage.JdbcJournal;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * A program of its own with the real pulse: it says when it is there, begins at the first byte it
 * is sent, and stops in order when there is nothing more to read.
 */
final class Instance {
  private static final int UNLIMITED = 1_000_000;

  private static final Duration GRACE = Duration.ofSeconds(20);

  private Instance() {}

  /**
   * @param arguments where the database is, where Slack is, the bot token, by how many milliseconds
   *     people's time differs from the real one, the lease in milliseconds of the fast time, and
   *     since when waits pass fast
   */
  public static void main(String[] arguments) throws IOException {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[3])));
    ProgramTime time = FastTime.of(clock, Long.parseLong(arguments[5]));
    FollowUpPolicy policy = new FollowUpPolicy(new PublicHolidays());
    try (Database database = Database.open(arguments[0], "", "", InstantSource.system());
        SlackApi slack = SlackApi.at(URI.create(arguments[1]))) {
      JdbcJournal journal = new JdbcJournal(database.patient());
      Pulse pulse =
          new Pulse(
              journal,
              new JdbcDeliveries(database, clock, time.ahead()),
              new SlackMessenger(
                  WorkspaceClients.one(slack, arguments[2]),
                  new ReminderMessage(NewsMenu::forEntry),
                  policy,
                  clock,
                  database.cutOff()),
              new Desk(journal, policy, clock),
              clock,
              time.nanoTime(),
              UNLIMITED,
              UNLIMITED,
              Duration.ofMillis(Long.parseLong(arguments[4])),
              Onlooker.NOBODY);
      System.out.println("there");
      int begin = System.in.read();
      pulse.start();
      while (begin >= 0) {
        begin = System.in.read();
      }
      pulse.stop(GRACE);
    }
  }
}
