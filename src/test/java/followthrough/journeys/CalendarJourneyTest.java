package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A person's own calendar: as a file in the conversation, and under a secret address. */
class CalendarJourneyTest extends Journey {
  private static final Pattern ADDRESS =
      Pattern.compile("https://followthrough\\.test(/calendar/[A-Za-z0-9_-]{43}\\.ics)");

  private String asks(String words) {
    ada.types("/interview " + words);
    String told = ada.lastEphemeral().text();
    town.rests();
    return told;
  }

  private Map<String, VEvent> file() throws Exception {
    ada.messages();
    return events(town.sandbox().downloads(ada, ".ics"));
  }

  private static Map<String, VEvent> events(byte[] file) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).extracting(one -> value(one, "UID")).doesNotHaveDuplicates();
    return events.stream().collect(Collectors.toMap(one -> value(one, "SUMMARY"), one -> one));
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }

  private HttpResponse<byte[]> fetches(String method, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(town.base() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String path(String told) {
    Matcher address = ADDRESS.matcher(told);
    assertThat(address.find()).as(told).isTrue();
    return address.group(1);
  }

  @Test
  void theFileHoldsInterviewsAndWhatWillBeReminded() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    assertThat(asks("calendar")).contains("I'm sending you a calendar file", "calendar address");
    Map<String, VEvent> events = file();

    VEvent interview = events.get("Interview at Acme");
    assertThat(value(interview, "DTSTART")).isEqualTo("20261201T150000Z");
    assertThat(value(interview, "DESCRIPTION")).isEqualTo("With Dana Lee.");
    assertThat(value(interview, "SEQUENCE")).isEqualTo("0");
    assertThat(interview.getAlarms()).hasSize(1);
    assertThat(events.keySet())
        .anyMatch(title -> title.matches("Thank Dana Lee.*\\(Acme\\)"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void aChangeHasAHigherNumberUnderTheSameName() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    asks("calendar");
    String name = value(file().get("Interview at Acme"), "UID");
    ada.says("they moved it to dec 2 11:00");
    town.rests();
    asks("calendar");
    VEvent moved = file().get("Interview at Acme");

    assertThat(value(moved, "UID")).isEqualTo(name);
    assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
    assertThat(value(moved, "DTSTART")).isEqualTo("20261202T160000Z");

    ada.says("they cancelled");
    town.rests();
    asks("calendar");
    VEvent off = file().get("Interview at Acme");
    assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(off, "SEQUENCE")).isEqualTo("2");
  }

  @Test
  void oneCompanyCanBeAskedForAndTheWordTyped() throws Exception {
    assertThat(asks("calendar")).contains("haven't logged an interview yet");
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    logs("Blue Door", "2026-12-02 10:00", "Sam Roy, sam@example.com");
    assertThat(asks("calendar Elsewhere")).contains("no company called \u201cElsewhere\u201d");
    asks("calendar blue door");
    assertThat(file().keySet())
        .contains("Interview at Blue Door")
        .noneMatch(t -> t.contains("Acme"));

    ada.says("calendar");
    town.rests();
    assertThat(file().keySet()).contains("Interview at Blue Door", "Interview at Acme");
  }

  @Test
  void theAddressFollowsWhatHappensUntilItIsRenewedOrEnded() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    String first = path(asks("calendar address"));
    HttpResponse<byte[]> seen = fetches("GET", first);

    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
    assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(events(seen.body())).containsKey("Interview at Acme");
    assertThat(fetches("GET", first).body()).isEqualTo(seen.body());
    ada.says("they moved it to dec 2 11:00");
    town.rests();
    assertThat(value(events(fetches("GET", first).body()).get("Interview at Acme"), "SEQUENCE"))
        .isEqualTo("1");

    String second = path(asks("calendar address"));
    assertThat(fetches("GET", first).statusCode()).isEqualTo(404);
    assertThat(fetches("GET", second).statusCode()).isEqualTo(200);
    assertThat(asks("calendar off")).contains("no longer works");
    assertThat(fetches("GET", second).statusCode()).isEqualTo(404);
    assertThat(asks("calendar off")).contains("You have no calendar address");
  }

  @Test
  void whatLeadsNowhereSaysNothing() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    String path = path(asks("calendar address"));
    HttpResponse<byte[]> head = fetches("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(fetches("POST", path).statusCode()).isEqualTo(405);
    for (String nowhere :
        new String[] {
          path.replace(".ics", ""),
          path.substring(0, path.length() - 5) + ".ics",
          path.replaceFirst("/calendar/.", "/calendar/_"),
          "/calendar/",
          "/calendar/../calendar",
          "/calendar/" + "a".repeat(5_000) + ".ics"
        }) {
      HttpResponse<byte[]> answer = fetches("GET", nowhere);
      assertThat(answer.statusCode()).as(nowhere).isEqualTo(404);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8))
          .isEqualTo("There is nothing here.");
    }
  }
}
