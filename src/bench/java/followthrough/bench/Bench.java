package followthrough.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Measures the distribution from outside, with the bare echo beside it, and prints a table.
 *
 * <p>Words choose what: {@code start}, {@code load}, and {@code load due}; none means all.
 */
public final class Bench implements AutoCloseable {
  private static final int SEEKERS = 2_500;
  private static final int DUE_AT_ONCE = 2_000;
  private static final int CONNECTIONS = 32;
  private static final int PER_SECOND = 200;
  private static final int STARTS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration STEADY = Duration.ofSeconds(8);
  private static final Duration FLAT_OUT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SmallSlack slack = new SmallSlack(SEEKERS + DUE_AT_ONCE);

  private Bench() throws Exception {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = List.of(arguments);
    try (Bench bench = new Bench()) {
      System.out.printf(
          "%nFollowthrough on %d cores, Java %s, H2 file; the load and a small Slack run on the same cores.%n",
          Runtime.getRuntime().availableProcessors(), Runtime.version());
      if (wanted.isEmpty() || wanted.contains("start")) {
        bench.starts();
      }
      if (wanted.isEmpty() || wanted.contains("load")) {
        bench.load(wanted.isEmpty() || wanted.contains("due"));
      }
    }
  }

  @Override
  public void close() {
    slack.close();
  }

  private SlackRequest interview(long person) {
    return SlackRequest.command("/interview", slack.user(person), slack.trigger(person));
  }

  private ProcessUnderTest start(Path directory) throws Exception {
    return ProcessUnderTest.distribution(
        Map.of(
            "SLACK_BOT_TOKEN",
            SmallSlack.TOKEN,
            "SLACK_SIGNING_SECRET",
            ProcessUnderTest.SECRET,
            "SLACK_API_URL",
            slack.address(),
            "DATABASE_URL",
            "jdbc:h2:file:" + directory.resolve("followthrough"),
            "MESSAGES_PER_MINUTE",
            "600000",
            "JAVA_OPTS",
            System.getProperty("bench.flags", "")),
        () -> interview(0));
  }

  private void starts() throws Exception {
    List<Long> first = new ArrayList<>();
    List<Long> later = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      Path directory = Files.createTempDirectory("followthrough-bench");
      for (List<Long> times : List.of(first, later)) {
        try (ProcessUnderTest app = start(directory)) {
          times.add(app.untilFirstAnswer().toMillis());
          app.stop();
        }
      }
    }
    section("Start to the first modal opened by /interview, %d times each".formatted(STARTS));
    start("new database", first);
    start("existing database", later);
  }

  private static void start(String name, List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    row(
        name,
        "median %d ms, from %d to %d ms"
            .formatted(
                sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1)));
  }

  /**
   * @param due whether to wait for the minute in which many are due
   */
  private void load(boolean due) throws Exception {
    Path directory = Files.createTempDirectory("followthrough-bench");
    try (ProcessUnderTest app = start(directory);
        ProcessUnderTest echo = ProcessUnderTest.bareEcho(app.jvmFlags())) {
      Thread.sleep(3_000);
      long atRest = app.residentMegabytes();
      ClosedLoopClient client = new ClosedLoopClient(app.port(), ProcessUnderTest.SECRET);
      Submissions submissions = new Submissions(slack, slack.modal(0));
      Presses presses = prepare(client, submissions);

      LongFunction<SlackRequest> saving =
          number -> submissions.by(number % SEEKERS, SEEKERS + number, days(2));
      LongFunction<SlackRequest> opening = number -> interview(number % SEEKERS);

      section("Acknowledged at %d requests a second".formatted(PER_SECOND));
      Load steady = Load.steady(CONNECTIONS, PER_SECOND, WARM_UP, STEADY);
      int sent = PER_SECOND * (int) WARM_UP.plus(STEADY).toSeconds();
      outcome("/interview", client.run(steady, opening, Long.MAX_VALUE), 0);
      outcome("Save", client.run(steady, saving, sent), 0);
      outcome("Mark sent", client.run(steady, presses::press, Math.min(sent, presses.count())), 0);

      section("Acknowledged flat out, %d connections".formatted(CONNECTIONS));
      Load flatOut = Load.flatOut(CONNECTIONS, WARM_UP, FLAT_OUT);
      ClosedLoopClient echoed = new ClosedLoopClient(echo.port(), ProcessUnderTest.SECRET);
      LongFunction<SlackRequest> hello =
          number -> SlackRequest.command("/hello", slack.user(number), "1.2.bench");
      echoed.run(flatOut, hello, Long.MAX_VALUE);
      Outcome bare = echoed.run(flatOut, hello, Long.MAX_VALUE);
      outcome("bare echo", bare, bare.perSecond());
      outcome("/interview", client.run(flatOut, opening, Long.MAX_VALUE), bare.perSecond());
      LongFunction<SlackRequest> more = number -> saving.apply(sent + number);
      outcome("Save", client.run(flatOut, more, Long.MAX_VALUE), bare.perSecond());
      LongFunction<SlackRequest> rest = number -> presses.press(sent + number);
      outcome("Mark sent", client.run(flatOut, rest, presses.count() - sent), bare.perSecond());
      outcome("bare echo", echoed.run(flatOut, hello, Long.MAX_VALUE), bare.perSecond());

      if (due) {
        dueAtOnce(client, submissions);
      }

      section("Memory and tidiness");
      row("resident at rest", atRest + " MB");
      row("resident after all of this", app.residentMegabytes() + " MB");
      row("refused by Slack", Long.toString(slack.refusals()));
      row("warnings and errors logged", Long.toString(app.complaints()));
      row("stop", app.stop().toMillis() + " ms");
    }
  }

  /** Everybody logs an interview that is over, so that they all get buttons to press. */
  private Presses prepare(ClosedLoopClient client, Submissions submissions) throws Exception {
    Load all = Load.flatOut(CONNECTIONS, Duration.ZERO, PATIENCE);
    Instant begin = Instant.now();
    Instant over = begin.minus(4, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    Outcome saved = client.run(all, n -> submissions.by(n, n, over), SEEKERS);
    awaitMessages(0, SEEKERS);
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
    Presses presses = new Presses(slack, SEEKERS);
    section("%,d newcomers log an interview that is over".formatted(SEEKERS));
    outcome("first Save, cold", saved, 0);
    row(
        "thank-you DMs",
        "all within %.1f s, %,d buttons to press".formatted(seconds, presses.count()));
    return presses;
  }

  private void dueAtOnce(ClosedLoopClient client, Submissions submissions) throws Exception {
    Instant minute = Instant.now().plusSeconds(85).truncatedTo(ChronoUnit.MINUTES);
    Instant starts = minute.plus(60, ChronoUnit.MINUTES);
    Load all = Load.flatOut(CONNECTIONS, Duration.ZERO, PATIENCE);
    Outcome saved =
        client.run(all, n -> submissions.by(SEEKERS + n, 900_000 + n, starts), DUE_AT_ONCE);
    boolean early = Instant.now().isAfter(minute);
    awaitMessages(SEEKERS, SEEKERS + DUE_AT_ONCE);
    // Whoever posts twice gets the time to do so.
    Thread.sleep(5_000);
    Arrivals arrivals = Arrivals.of(slack, SEEKERS, SEEKERS + DUE_AT_ONCE, minute);
    section("%,d people due in the same minute".formatted(DUE_AT_ONCE));
    outcome("Save, before", saved, 0);
    row("messages", arrivals.counted() + (early ? "; NOT VALID: saving took too long" : ""));
    row("late", arrivals.lateness());
  }

  private void awaitMessages(int from, int to) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    for (int person = from; person < to; person++) {
      while (slack.messages(person).isEmpty() && Instant.now().isBefore(end)) {
        Thread.sleep(20);
      }
    }
  }

  private static Instant days(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
  }

  private static void section(String title) {
    System.out.printf("%n%s%n", title);
  }

  private static void row(String name, String text) {
    System.out.printf("  %-28s %s%n", name, text);
  }

  /**
   * @param echo the rate to compare with, 0 for none
   */
  private static void outcome(String name, Outcome outcome, double echo) {
    row(
        name,
        String.format(
            Locale.ROOT,
            "%,7.0f/s  p50 %6.2f  p99 %6.2f  max %7.2f ms  errors %d%s",
            outcome.perSecond(),
            outcome.within(0.5),
            outcome.within(0.99),
            outcome.within(1),
            outcome.refused(),
            echo == 0 ? "" : "  %.2f of the echo".formatted(outcome.perSecond() / echo)));
  }
}
