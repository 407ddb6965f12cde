package followthrough.slack.calendar;

import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarFeed;
import followthrough.core.action.CalendarFeeds;
import followthrough.core.action.CalendarWriter;
import followthrough.core.action.Desk;
import followthrough.core.action.GivenEntries;
import followthrough.core.people.PersonId;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.uploads.OutgoingFile;
import followthrough.slack.uploads.Uploads;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives people their calendar: as a file in their messages, or under a secret address. */
public final class CalendarDesk implements CalendarFeed {
  private static final String FILE = "followthrough.ics";
  private static final int SECRET_BYTES = 32;

  private final Desk desk;
  private final CalendarWriter writer;
  private final GivenEntries given;
  private final CalendarFeeds feeds;
  private final Uploads uploads;
  private final @Nullable URI publicUrl;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param publicUrl where people reach the app, without a slash at its end; null when they do not
   */
  public CalendarDesk(
      Desk desk,
      CalendarWriter writer,
      GivenEntries given,
      CalendarFeeds feeds,
      Uploads uploads,
      @Nullable URI publicUrl) {
    this.desk = desk;
    this.writer = writer;
    this.given = given;
    this.feeds = feeds;
    this.uploads = uploads;
    this.publicUrl = publicUrl;
  }

  /**
   * Does what the words ask for, and says so in our own markup: nothing for a file with everything,
   * {@code address}, {@code off}, or a company for a file about that alone.
   */
  public String answer(Desk.View view, String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "" -> send(view, opportunity -> true);
      case "address" -> address(view.file().person().id());
      case "off" ->
          feeds.end(view.file().person().id())
              ? CalendarSentences.ENDED
              : CalendarSentences.NONE_TO_END;
      default -> about(view, words);
    };
  }

  @Override
  public Optional<byte[]> of(String secret) {
    return feeds
        .owner(secret)
        .flatMap(desk::look)
        .map(view -> written(view, new CalendarEntries(view, one -> true).all()));
  }

  private String about(Desk.View view, String company) {
    Set<Long> meant =
        view.file().pipeline().opportunities().stream()
            .filter(one -> isCalled(one, company))
            .map(Opportunity::id)
            .collect(Collectors.toSet());
    return meant.isEmpty() ? CalendarSentences.noCompany(company) : send(view, meant::contains);
  }

  private static boolean isCalled(Opportunity opportunity, String typed) {
    String known = TypedText.key(opportunity.company());
    String asked = TypedText.key(typed);
    return known.equals(asked) || List.of(known.split(" ")).contains(asked);
  }

  private String send(Desk.View view, LongPredicate wanted) {
    if (new CalendarEntries(view, wanted).all().isEmpty()) {
      return CalendarSentences.NOTHING;
    }
    PersonId person = view.file().person().id();
    boolean taken =
        uploads.send(
            person,
            () -> {
              Desk.View now = desk.look(person).orElse(view);
              List<CalendarEntry> entries = new CalendarEntries(now, wanted).all();
              return new OutgoingFile(FILE, written(now, entries), "", CalendarSentences.FILE);
            });
    return taken ? CalendarSentences.coming(publicUrl != null) : CalendarSentences.TOO_BUSY;
  }

  private byte[] written(Desk.View view, List<CalendarEntry> entries) {
    return writer.write(given.numbered(view.file().person().id(), entries), view.now());
  }

  private String address(PersonId person) {
    if (publicUrl == null) {
      return CalendarSentences.NO_ADDRESS;
    }
    byte[] bits = new byte[SECRET_BYTES];
    random.nextBytes(bits);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    feeds.renew(person, secret);
    return CalendarSentences.address(publicUrl + "/calendar/" + secret + ".ics");
  }
}
