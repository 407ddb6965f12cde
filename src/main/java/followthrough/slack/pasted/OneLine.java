package followthrough.slack.pasted;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Format;
import followthrough.slack.forms.TypedTime;
import followthrough.slack.modals.FilledIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an interview typed in one line, such as {@code Acme, Platform Engineer, tomorrow 2pm 45m
 * with Dana Lee and Sam Roy, decision friday}. What is not certain is left open and said.
 */
public final class OneLine {
  /** As much as is read; nobody types more in one line. */
  private static final int MOST = 1_000;

  private static final int MOST_PEOPLE = 20;
  private static final Pattern DECISION =
      Pattern.compile(
          "(?i)(?:[,;]|\\s|^)\\s*(?:they )?(?:decision|decide)(?: (?:is|expected|due|by|on|until))*:? (?<when>[^,;]+)");
  private static final Pattern WITH =
      Pattern.compile("(?i)(?:^|\\s)(?:with|meeting)\\s+(?<who>.+)$");
  private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|&|\\+)\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){0,4}(?: \\(.{1,60}\\))?(?: <?\\S+@\\S+>?)?");
  private static final Pattern JOB =
      Pattern.compile(
          "(?i).*\\b(?:engineer|developer|manager|analyst|designer|lead|head|director|scientist|consultant|nurse|teacher"
              + "|assistant|officer|specialist|architect|administrator|intern|associate|vp|coordinator|accountant|writer|editor|chef|driver|clerk)\\b.*");

  /** Words of a day or a time, so that what they stand in is no company and no role. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:today|tomorrow|tonight|\\d{1,2}(?::\\d{2})? ?[ap]m|\\d{1,2}:\\d{2}|(?:"
              + Calendars.weekdays()
              + ")(?:s| at|\\b \\d))\\b|\\d[/.]\\d");

  /** Words that no company and no role has, but every sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)(?<![\\p{L}.])(?:i|i['’]?(?:m|ve|ll|d)|we|we['’](?:d|re|ve|ll)|you|they|she|he|it|is|are|was|were|have|has|had"
              + "|would|will|can|could|should|do|does|did|not|my|your|our|their|please|what|when|why|how|thanks?)(?![\\p{L}.])");

  private final ZonedDateTime now;
  private final WhenPart when;
  private final List<String> words = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable LocalDate decision;
  private Format format = Format.UNKNOWN;

  private OneLine(ZonedDateTime now) {
    this.now = now;
    this.when = new WhenPart(now);
  }

  /**
   * The form as far as the line fills it; empty when the line does not read like an interview.
   *
   * @param now where the person is, when they typed it
   */
  public static Optional<FilledIn> read(String typed, ZonedDateTime now) {
    String text = TypedText.clean(typed).replace('\n', ' ');
    if (text.length() > MOST) {
      return Optional.empty();
    }
    OneLine line = new OneLine(now);
    line.parts(line.withoutDecision(text));
    return line.says(text) ? Optional.of(line.form()) : Optional.empty();
  }

  /** A company, and beside it something that only an interview has. */
  private boolean says(String text) {
    boolean interview = when.known() || !people.isEmpty() || decision != null || !notes.isEmpty();
    boolean listed = text.contains(",") || text.contains(";");
    boolean sentence = words.stream().anyMatch(part -> SENTENCE.matcher(part).find());
    return !words.isEmpty() && !sentence && (interview || listed && words.size() > 1);
  }

  private String withoutDecision(String text) {
    Matcher matcher = DECISION.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    String said = matcher.group("when").strip();
    Optional<TypedTime.Reading> reading = new TypedTime(now).read(said);
    if (reading.isPresent() && reading.get() instanceof TypedTime.Day day) {
      decision = day.day();
    } else if (reading.isPresent() && reading.get() instanceof TypedTime.At at) {
      decision = at.at().toLocalDate();
    } else {
      notes.add(PastedSentences.unclear(said));
    }
    return text.substring(0, matcher.start()) + text.substring(matcher.end());
  }

  private void parts(String text) {
    List<String> parts =
        new ArrayList<>(
            Arrays.stream(text.split("[,;]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList());
    boolean naming = false;
    for (int at = 0; at < parts.size(); at++) {
      String part = parts.get(at);
      Matcher with = WITH.matcher(part);
      if (with.find()) {
        naming = true;
        persons(with.group("who"));
        part = part.substring(0, with.start()).strip();
      } else if (naming && isPerson(part)) {
        persons(part);
        continue;
      }
      if (!part.isEmpty() && !isFormat(part)) {
        at += taken(parts, at, part);
      }
    }
  }

  /** How many more of the parts belonged to a day or time that was read. */
  private int taken(List<String> parts, int at, String part) {
    if (at + 1 < parts.size() && !when.reads(part) && when.take(part + " " + parts.get(at + 1))) {
      return 1;
    }
    if (when.take(part)) {
      return 0;
    }
    String[] all = part.split(" ", -1);
    for (int cut = 1; cut < all.length; cut++) {
      String before = String.join(" ", Arrays.copyOfRange(all, 0, cut));
      if (DATED.matcher(before).find()) {
        break;
      }
      if (when.take(String.join(" ", Arrays.copyOfRange(all, cut, all.length)))) {
        words.add(before);
        return 0;
      }
    }
    if (DATED.matcher(part).find() && !words.isEmpty()) {
      notes.add(PastedSentences.unclear(part));
    } else {
      words.add(part);
    }
    return 0;
  }

  private boolean isPerson(String part) {
    String who = AND.split(part, 2)[0];
    return NAME.matcher(who).matches() && !JOB.matcher(part).matches() && !when.reads(part);
  }

  private void persons(String who) {
    // A time may follow the names: "with Dana tomorrow 2pm".
    String names = who;
    String[] all = who.split(" ", -1);
    for (int cut = 1; cut < all.length; cut++) {
      if (when.take(String.join(" ", Arrays.copyOfRange(all, cut, all.length)))) {
        names = String.join(" ", Arrays.copyOfRange(all, 0, cut));
        break;
      }
    }
    AND.splitAsStream(names)
        .map(name -> name.strip().replaceFirst("^(?i:and|with) ", ""))
        .map(name -> name.replaceFirst(" \\((.+)\\)$", ", $1"))
        .filter(name -> !name.isEmpty())
        .forEach(people::add);
  }

  private boolean isFormat(String part) {
    Format read =
        switch (part.toLowerCase(java.util.Locale.ROOT)) {
          case "phone", "by phone", "phone call", "call" -> Format.PHONE;
          case "phone screen" -> Format.PHONE_SCREEN;
          case "video", "video call", "zoom", "teams", "google meet", "on zoom", "on teams" ->
              Format.VIDEO;
          case "onsite", "on site", "on-site", "in person", "in the office", "at the office" ->
              Format.IN_PERSON;
          default -> null;
        };
    format = read == null ? format : read;
    return read != null;
  }

  private FilledIn form() {
    List<String> rest = words.subList(Math.min(2, words.size()), words.size());
    rest.forEach(part -> notes.add(PastedSentences.noPlace(part)));
    notes.addAll(when.notes());
    String role = words.size() > 1 ? words.get(1) : "";
    @Nullable ZonedDateTime starts = when.starts();
    ZoneId zone = when.zone();
    @Nullable Duration length = when.length();
    return new FilledIn(
        words.get(0),
        role,
        starts == null ? null : starts.toInstant(),
        length == null ? FilledIn.NOTHING.length() : length,
        format,
        String.join("\n", people.stream().limit(MOST_PEOPLE).toList()),
        decision,
        zone == null || zone.equals(now.getZone()) ? null : zone.getId(),
        String.join(" ", notes),
        null);
  }
}
