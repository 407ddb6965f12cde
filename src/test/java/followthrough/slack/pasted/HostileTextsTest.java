package followthrough.slack.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Heard;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Said;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import followthrough.slack.forms.TypedTime;
import followthrough.slack.replies.ReplyReader;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader of typed text on texts that repeat themselves: four times the text takes no more
 * than a few times the work, and nothing overflows.
 */
class HostileTextsTest {
  private static final int SHORT = 2_000;
  private static final int LONG = 4 * SHORT;

  /** Square growth would be sixteen times. */
  private static final int MOST_TIMES = 10;

  /** Of the thread's own work, below which noise is all that is seen. */
  private static final long NOISE_NANOS = 120_000_000;

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, ZoneId.of("America/New_York"));

  private static final List<String> PIECES =
      List.of(
          " ",
          "a",
          "a ",
          "A ",
          "a,",
          "1",
          "1 ",
          "1.",
          "-",
          "- ",
          "a@",
          "a@a.",
          ".",
          "\"a",
          "<",
          "<a@b.cc>",
          "(",
          "()",
          "\n",
          "a\n",
          "\u00a0",
          "\u200b",
          "+1 ",
          "T: 1 ",
          "and ",
          "A B and ",
          "with A B, ",
          "interview ",
          "interview is ",
          "offer you the ",
          "at 2pm ",
          "Dec 10 ",
          "mo ",
          "not ",
          "the ",
          "'",
          "post: ",
          "x: ",
          "if ",
          "I ",
          "sent ",
          "to the ",
          "yes ",
          "ok, ",
          "e\u0301",
          "&amp;",
          "*a",
          "1/1/",
          "https://a.b/",
          "[a](",
          "and then ");

  /**
   * One reader.
   *
   * @param most the characters it is ever given
   */
  record Reader(String name, int most, Consumer<String> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Reader> readers() {
    return Stream.of(
        new Reader("all typed text", LONG, TypedText::clean),
        new Reader("one person", LONG, PersonLine::read),
        new Reader("people", LONG, PeopleLines::read),
        new Reader("an answer", LONG, text -> new ReplyReader(NOW).read(text)),
        new Reader("a time", LONG, text -> new TypedTime(NOW).read(text)),
        new Reader("one line", LONG, text -> OneLine.read(text, NOW)),
        new Reader("a mail", LONG, text -> new MailReader(Mail.of(text), NOW.toLocalDate()).read()),
        new Reader("a mail's details", LONG, text -> new MailDetails(Mail.of(text)).lines()),
        // A field takes no more.
        new Reader("a remark", 3_000, text -> Heard.of(Said.untold(text), "Dana Lee")));
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static long work(Reader reader, String text) {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reader.read().accept(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void workGrowsWithTheText(Reader reader) {
    for (String piece : PIECES) {
      long little = work(reader, repeated(piece, reader.most() / 4));
      long much = work(reader, repeated(piece, reader.most()));

      assertThat(much)
          .as("%s of %s: %d, then %d", reader, piece, little, much)
          .isLessThan(Math.max(MOST_TIMES * little, NOISE_NANOS));
    }
  }
}
