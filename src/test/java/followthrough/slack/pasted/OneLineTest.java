package followthrough.slack.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Format;
import followthrough.slack.modals.FilledIn;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** A Tuesday. */
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, NEW_YORK);

  private static Optional<FilledIn> read(String typed) {
    return OneLine.read(typed, NOW);
  }

  private static String written(FilledIn form) {
    return form.company()
        + " / "
        + form.role()
        + " / "
        + (form.starts() == null ? "-" : form.starts().atZone(NEW_YORK).toLocalDateTime())
        + " / "
        + form.length().toMinutes()
        + " / "
        + form.people().replace("\n", " + ")
        + " / "
        + (form.decision() == null ? "-" : form.decision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Acme, Platform Engineer, tomorrow 2pm 45m with Dana Lee and Sam Roy, decision friday | Acme / Platform Engineer / 2026-12-02T14:00 / 45 / Dana Lee + Sam Roy / 2026-12-04",
        "Acme, tomorrow 14:00 | Acme /  / 2026-12-02T14:00 / 60 /  / -",
        "acme, dec 10 10:30, 30 min | acme /  / 2026-12-10T10:30 / 30 /  / -",
        "Acme, Data Analyst, Thursday, 2pm, with Dana Lee, Sam Roy, phone | Acme / Data Analyst / 2026-12-03T14:00 / 60 / Dana Lee + Sam Roy / -",
        "Acme tomorrow 2pm with Dana Lee | Acme /  / 2026-12-02T14:00 / 60 / Dana Lee / -",
        "Acme with Dana Lee tomorrow 2pm | Acme /  / 2026-12-02T14:00 / 60 / Dana Lee / -",
        "Harbor & Sons; Nurse; friday 9am-10:30am; decision by dec 18 | Harbor & Sons / Nurse / 2026-12-04T09:00 / 90 /  / 2026-12-18",
        "Next, Designer, today 3pm for an hour | Next / Designer / 2026-12-01T15:00 / 60 /  / -",
        "Acme, 2026-12-10 14:00, with Dana Lee dana@example.com | Acme /  / 2026-12-10T14:00 / 60 / Dana Lee dana@example.com / -",
        "Acme, tomorrow 2pm, with Dana Lee (CTO) & Sam Roy | Acme /  / 2026-12-02T14:00 / 60 / Dana Lee, CTO + Sam Roy / -",
        "Acme, 4pm Berlin time tomorrow | Acme /  / 2026-12-02T10:00 / 60 /  / -",
        "Acme, tomorrow 1.5h 2pm | Acme /  / 2026-12-02T14:00 / 90 /  / -",
        "Acme, tomorrow or friday 2pm | Acme /  / - / 60 /  / -",
        "Acme, Engineer | Acme / Engineer / - / 60 /  / -",
        "Acme, in 2 hours, 45m | Acme /  / 2026-12-01T11:00 / 45 /  / -",
      })
  void isRead(String typed, String form) {
    assertThat(read(typed)).map(OneLineTest::written).contains(form);
  }

  @Test
  void whatIsNotCertainIsLeftOpenAndSaid() {
    FilledIn half = read("Acme, friday 2, with Dana Lee").orElseThrow();
    assertThat(half.starts()).isNull();
    assertThat(half.note()).contains("“friday 2”");

    FilledIn day = read("Acme, dec 10").orElseThrow();
    assertThat(day.starts()).isNull();
    assertThat(day.note()).contains("Thu, Dec 10").contains("no time");

    FilledIn two = read("Acme, 2/3 at 2pm").orElseThrow();
    assertThat(two.starts()).isNull();
    assertThat(two.note()).isNotEmpty();

    FilledIn more = read("Acme, Engineer, Berlin, tomorrow 2pm").orElseThrow();
    assertThat(more.note()).contains("“Berlin”");

    FilledIn soon = read("Acme, tomorrow 2pm, decision soonish").orElseThrow();
    assertThat(soon.decision()).isNull();
    assertThat(soon.note()).contains("“soonish”");
  }

  @Test
  void aZoneOfTheirOwnGoesWithIt() {
    assertThat(read("Acme, tomorrow 16:00 CET, video").orElseThrow())
        .satisfies(
            form -> {
              assertThat(form.zone()).isEqualTo("Europe/Berlin");
              assertThat(form.format()).isEqualTo(Format.VIDEO);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "list",
    "'we would like to meet you at Acme, friday 2pm'",
    "'they are late, tomorrow 2pm'",
    "settings please",
    "Acme",
    "thanks a lot",
    "help me",
    "🙂"
  })
  void whatIsNoInterviewIsNone(String typed) {
    assertThat(read(typed)).isEmpty();
  }
}
