package followthrough.slack.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.pasted.MailReading.Meeting;
import followthrough.slack.pasted.MailReading.Tells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/followthrough/slack/pasted");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String NOT_SURE = "NOT_SURE";

  /** These say what happened without a day or time. */
  private static final Set<MailKind> BARE = Set.of(MailKind.REJECTION, MailKind.CANCELED);

  /**
   * One mail of a table.
   *
   * @param right what it says, as {@link #written} writes it
   */
  record Row(String right, String mail) {
    @Override
    public String toString() {
      return right + ": " + mail.replace('\n', ' ').substring(0, Math.min(60, mail.length()));
    }

    /** Right, or less than could be said; never anything else. */
    boolean neverWrong(String read) {
      String kind = right.replaceFirst(" .*", "");
      return read.equals(right) || read.equals(NOT_SURE) || read.equals(kind + " -");
    }
  }

  private static List<Row> table(String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String part : Files.readString(FOLDER.resolve(name)).split("(?m)^== ", -1)) {
      int end = part.indexOf('\n');
      if (!part.startsWith("#") && end > 0) {
        rows.add(new Row(part.substring(0, end).strip(), part.substring(end + 1).strip()));
      }
    }
    return rows;
  }

  static List<Row> plain() throws IOException {
    return table("mails.txt");
  }

  static List<Row> all() throws IOException {
    List<Row> rows = new ArrayList<>(plain());
    rows.addAll(table("mails-varied.txt"));
    rows.addAll(table("mails-odd.txt"));
    return rows;
  }

  private static String read(String mail) {
    return written(new MailReader(Mail.of(mail), TODAY).read());
  }

  private static String written(MailReading reading) {
    if (!(reading instanceof Tells tells)) {
      return NOT_SURE;
    }
    if (BARE.contains(tells.kind())) {
      return tells.kind().name();
    }
    Meeting meeting = tells.meeting();
    if (meeting != null) {
      return tells.kind()
          + " "
          + meeting.at()
          + (meeting.zone() == null ? "" : " " + meeting.zone());
    }
    return tells.kind() + " " + (tells.day() == null ? "-" : tells.day());
  }

  @ParameterizedTest
  @MethodSource("plain")
  void isRead(Row row) {
    assertThat(read(row.mail())).isEqualTo(row.right());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isNeverReadWrong(Row row) {
    String read = read(row.mail());
    assertThat(row.neverWrong(read)).as(row + " is read as " + read).isTrue();
  }

  @Test
  void mostAreReadWhole() throws IOException {
    List<Row> rows = all();
    long right = rows.stream().filter(row -> read(row.mail()).equals(row.right())).count();
    assertThat(rows).hasSizeGreaterThan(240);
    assertThat(right).isGreaterThan(230);
  }
}
