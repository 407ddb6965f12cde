package followthrough.slack.pasted;

import followthrough.core.people.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail as somebody pastes it: what its writer wrote, without the history below it.
 *
 * @param subject empty when no header was pasted
 * @param from the sender's line as pasted; empty when no header was pasted
 * @param date what the header says of its day; empty when no header was pasted
 * @param body the words of the mail itself
 */
record Mail(String subject, String from, String date, String body) {
  /** As much as is looked at. */
  static final int MOST = 12_000;

  private static final Pattern LINK =
      Pattern.compile("<(?:mailto:|https?://)[^>|]{0,500}\\|([^>]{0,500})>");
  private static final Pattern BARE_LINK = Pattern.compile("<(?:mailto:)?([^>|\\s]{1,500})>");
  private static final Pattern HEADER =
      Pattern.compile(
          "^\\*?(from|von|de|subject|betreff|asunto|date|sent|datum|gesendet|fecha|enviado|to|an|para|cc)\\*?:\\s*(.{0,300})$",
          Pattern.CASE_INSENSITIVE);

  /** Where the history begins. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "^(?:>.*|on .{5,120} wrote:|am .{5,120} schrieb.*:|el .{5,120} escribió:"
              + "|-{2,} ?original message ?-{2,}|-{2,} ?ursprüngliche nachricht ?-{2,}|_{10,})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FORWARDED =
      Pattern.compile(
          "^(?:-{5,} ?forwarded message ?-{5,}|begin forwarded message:|-{2,} ?weitergeleitete nachricht ?-{2,})$",
          Pattern.CASE_INSENSITIVE);

  /** What ends with a point and ends no sentence. */
  private static final Pattern SHORT_WORD =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|Prof|Fr|Hr|Inc|Co|St|p\\.m|a\\.m|[A-Z])$");

  private static final int LONGEST_SHORT = 6;
  private static final int SHORTEST = 12;
  private static final int FEW_LINES = 3;

  /** As Slack tells what was pasted, with its signs escaped and its links marked. */
  static Mail of(String fromSlack) {
    String cut = fromSlack.substring(0, Math.min(fromSlack.length(), MOST));
    String text = LINK.matcher(cut).replaceAll("$1");
    text = BARE_LINK.matcher(text).replaceAll("$1");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return read(Arrays.asList(TypedText.clean(text).split("\n", -1)));
  }

  private static Mail read(List<String> lines) {
    String subject = "";
    String from = "";
    String date = "";
    List<String> body = new ArrayList<>();
    boolean head = true;
    for (String line : lines) {
      String plain = line.strip();
      Matcher header = HEADER.matcher(plain);
      if (FORWARDED.matcher(plain).matches()) {
        body.clear();
        head = true;
      } else if (head && header.matches()) {
        String value = header.group(2).strip();
        switch (header.group(1).toLowerCase(Locale.ROOT)) {
          case "subject", "betreff", "asunto" -> subject = value;
          case "from", "von", "de" -> from = value;
          case "date", "sent", "datum", "gesendet", "fecha", "enviado" -> date = value;
          default -> {}
        }
      } else if (!body.isEmpty() && ends(plain, header)) {
        break;
      } else if (!plain.isEmpty() || !body.isEmpty()) {
        head = head && plain.isEmpty();
        body.add(plain);
      }
    }
    return new Mail(subject, from, date, String.join("\n", body).strip());
  }

  private static boolean ends(String line, Matcher header) {
    return HISTORY.matcher(line).matches()
        || header.matches()
            && header.group(1).toLowerCase(Locale.ROOT).matches("from|von|de")
            && header.group(2).contains("@");
  }

  /** Whether it is longer than what people type. */
  static boolean looksLikeOne(String fromSlack) {
    String text = TypedText.clean(fromSlack);
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    return lines >= FEW_LINES || text.split("\\s+", -1).length >= SHORTEST + SHORTEST;
  }

  /** The day on which it was written; empty when no header tells. */
  Optional<LocalDate> written(LocalDate today) {
    return new DayFinder(today)
        .in(date).stream()
            .filter(day -> day.certain() && !day.relative() && !day.day().isAfter(today))
            .map(FoundDay::day)
            .findFirst();
  }

  /** Subject and body as sentences, each with the marks at its end. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    if (!subject.isEmpty()) {
      all.add(subject);
    }
    for (String line : unwrapped()) {
      all.addAll(split(line));
    }
    return all;
  }

  /** Lines that end where a mail program broke them are one. */
  private List<String> unwrapped() {
    List<String> lines = new ArrayList<>();
    for (String line : body.split("\n", -1)) {
      boolean goesOn =
          !lines.isEmpty()
              && !line.isBlank()
              && lines.get(lines.size() - 1).length() > 45
              && !lines.get(lines.size() - 1).matches(".*[.!?:,]$")
              && Character.isLowerCase(line.strip().charAt(0));
      if (goesOn) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
      } else {
        lines.add(line.strip());
      }
    }
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> split(String line) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      boolean mark = ".!?".indexOf(line.charAt(at)) >= 0;
      boolean gap =
          at + 2 < line.length()
              && line.charAt(at + 1) == ' '
              && (Character.isUpperCase(line.charAt(at + 2))
                  || "¿¡".indexOf(line.charAt(at + 2)) >= 0);
      boolean number =
          at > 0
              && Character.isDigit(line.charAt(at - 1))
              && line.charAt(at) == '.'
              && gap
              && Calendars.month(line.substring(at + 2).split("\\P{L}", 2)[0]).isPresent();
      if (mark
          && gap
          && !number
          && !SHORT_WORD.matcher(line.substring(Math.max(start, at - LONGEST_SHORT), at)).find()) {
        sentences.add(line.substring(start, at + 1).strip());
        start = at + 1;
      }
    }
    sentences.add(line.substring(start).strip());
    return sentences.stream().filter(one -> !one.isEmpty()).toList();
  }

  /** Without the newest line ends: everything that was written, on one line. */
  String all() {
    return (subject + "\n" + body).strip();
  }

  @Nullable String address() {
    Matcher matcher =
        Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}").matcher(from);
    return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : null;
  }
}
