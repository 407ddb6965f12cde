package followthrough.slack.replies;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Medium;
import followthrough.slack.bench.Bench;
import followthrough.slack.forms.TypedTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What several hundred sentences mean, right and wrong. */
class SentencesTest {
  private static final Pattern SIGN = Pattern.compile("\\\\u([0-9a-f]{4})|\\\\U([0-9a-f]{8})");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** One line of the table. */
  record Line(String sentence, ZonedDateTime when, String meaning) {
    static Line of(String line) {
      String[] cells = line.split(" \\| ", -1);
      LocalDateTime typed =
          LocalDateTime.parse(cells[1].equals("fri") ? "2026-12-04T10:20" : "2026-12-02T10:20");
      return new Line(signs(cells[0]), typed.atZone(NEW_YORK), signs(cells[2].strip()));
    }

    private static String signs(String cell) {
      return SIGN.matcher(cell.replace("\\n", "\n"))
          .replaceAll(
              sign -> {
                String code = sign.group(1) == null ? sign.group(2) : sign.group(1);
                return Character.toString(Integer.parseInt(code, 16));
              });
    }
  }

  static List<Line> table() throws IOException {
    try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Line::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void meansWhatTheTableSays(Line line) {
    Reply reply = new ReplyReader(line.when()).read(line.sentence());

    assertThat(meaning(reply)).as(line.sentence()).isEqualTo(line.meaning());
  }

  @Test
  void theTableIsLongEnoughToBeWorthIt() throws Exception {
    assertThat(table()).hasSizeGreaterThan(300);
  }

  @Test
  void everyExampleOfTheHelpIsUnderstood() throws Exception {
    String help;
    try (Bench bench = new Bench().met()) {
      help = bench.told("help");
    }
    String said = help.substring(help.indexOf("in a message") + "in a message".length()).strip();
    ZonedDateTime now = LocalDateTime.parse("2026-12-02T10:20").atZone(NEW_YORK);
    for (String one : followthrough.slack.commands.Examples.said()) {
      assertThat(said).contains(one);
      assertThat(meaning(new ReplyReader(now).read(one)))
          .as(one)
          .isNotIn("?", "doubtful", "two", "no time");
    }
  }

  private static String meaning(Reply reply) {
    if (reply instanceof Reply.Answered answered) {
      return answered(answered);
    }
    if (reply instanceof Reply.Happened told) {
      String who = told.who().isEmpty() ? "" : " of " + told.who();
      return told.kind().name().toLowerCase(Locale.ROOT) + when(told.when()) + who;
    }
    if (reply instanceof Reply.Snoozed snoozed) {
      return "snooze" + when(snoozed.until());
    }
    if (reply instanceof Reply.Choose choose) {
      return "choose " + String.join(" / ", choose.labels());
    }
    return simple(reply);
  }

  private static String simple(Reply reply) {
    if (reply instanceof Reply.Asks asks) {
      return "ask " + asks.word();
    }
    if (reply instanceof Reply.Hold hold) {
      return "hold " + hold.words();
    }
    if (reply instanceof Reply.Courtesy courtesy) {
      return courtesy.kind().name().toLowerCase(Locale.ROOT);
    }
    return switch (reply.getClass().getSimpleName()) {
      case "NotYet" -> "not yet";
      case "TakenBack" -> "undo";
      case "Door" -> "door";
      case "Doubtful" -> "doubtful";
      case "TwoAtOnce" -> "two";
      case "NoSuchTime" -> "no time";
      default -> "?";
    };
  }

  private static String answered(Reply.Answered answered) {
    String kind =
        switch (answered.kind()) {
          case SENT -> answered.note() ? "sent" : "done";
          case VOICEMAIL -> "voicemail";
          case SKIPPED -> "skip";
        };
    boolean said = answered.kind() == followthrough.core.plan.History.Kind.SENT;
    String by =
        said && answered.by() == Medium.CARD
            ? " card"
            : said && answered.by() == Medium.PHONE ? " phone" : "";
    return Stream.concat(
            Stream.of(kind + by + (answered.everybody() ? " all" : "")),
            answered.names().stream().map(name -> "[" + name + "]"))
        .collect(Collectors.joining(" "));
  }

  private static String when(TypedTime.Reading reading) {
    if (reading instanceof TypedTime.At at) {
      return " " + at.at().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
    }
    return reading instanceof TypedTime.Day day ? " " + day.day() : "";
  }
}
