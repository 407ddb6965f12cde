package followthrough.sandbox.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Slack's markup as one person sees it: dates in their zone, links by their words. */
public final class Mrkdwn {
  private static final Pattern LINK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");

  private final ZoneId zone;
  private final Instant now;

  public Mrkdwn(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** The text with dates, links and escaped signs resolved; stars and underscores stay. */
  public String plain(String markup) {
    String resolved = LINK.matcher(markup).replaceAll(this::link);
    return resolved.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private String link(MatchResult link) {
    String target = link.group(1);
    String words = link.group(2);
    String shown;
    if (target.startsWith("!date^")) {
      String[] parts = target.split("\\^", 4);
      shown = parts.length < 3 ? "" : date(Long.parseLong(parts[1]), parts[2]);
    } else {
      shown = words == null || words.isEmpty() ? target : words;
    }
    return Matcher.quoteReplacement(shown);
  }

  private String date(long epochSecond, String format) {
    ZonedDateTime there = Instant.ofEpochSecond(epochSecond).atZone(zone);
    return TOKEN
        .matcher(format)
        .replaceAll(token -> Matcher.quoteReplacement(part(token.group(1), there)));
  }

  private String part(String token, ZonedDateTime there) {
    if (token.endsWith("_pretty")) {
      String near = nearDay(there.toLocalDate());
      return near.isEmpty() ? part(token.substring(0, token.length() - 7), there) : near;
    }
    return switch (token) {
      case "date_num" -> there.toLocalDate().toString();
      case "date" -> format("MMMM ", there) + ordinal(there) + year(there);
      case "date_short" -> format("MMM d", there) + year(there);
      case "date_long" -> format("EEEE, MMMM ", there) + ordinal(there) + year(there);
      case "time" -> format("h:mm a", there);
      case "time_secs" -> format("h:mm:ss a", there);
      default -> "{" + token + "}";
    };
  }

  private String nearDay(LocalDate day) {
    LocalDate today = now.atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return "today";
    }
    if (day.equals(today.plusDays(1))) {
      return "tomorrow";
    }
    return day.equals(today.minusDays(1)) ? "yesterday" : "";
  }

  /** Slack leaves the year out within six months. */
  private String year(ZonedDateTime there) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day = there.toLocalDate();
    boolean near = day.isAfter(today.minusMonths(6)) && day.isBefore(today.plusMonths(6));
    return near ? "" : ", " + there.getYear();
  }

  private static String ordinal(ZonedDateTime there) {
    int day = there.getDayOfMonth();
    String ending =
        day / 10 == 1
            ? "th"
            : switch (day % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return day + ending;
  }

  private static String format(String pattern, ZonedDateTime there) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(there);
  }
}
