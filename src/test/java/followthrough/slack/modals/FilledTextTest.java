package followthrough.slack.modals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.pipeline.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilledTextTest {
  private static final FilledIn FULL =
      new FilledIn(
          "Acme & Söhne",
          "Engineer",
          Instant.parse("2026-12-10T13:00:00Z"),
          Duration.ofMinutes(45),
          Format.VIDEO,
          "Dana Lee, dana@example.com\nSam Roy",
          LocalDate.of(2026, 12, 20),
          "Europe/Berlin",
          "“2/3” could be two days.",
          new FilledIn.Event("abc", 2));

  @Test
  void comesBackFromAButton() {
    assertThat(FilledText.read(FilledText.write(FULL))).isEqualTo(FULL);
    assertThat(FilledText.read(FilledText.write(FilledIn.NOTHING))).isEqualTo(FilledIn.NOTHING);
  }

  @Test
  void fitsAButtonWithWholeLinesOfPeople() {
    String line = "Somebody Withaname, somebody@example.com";
    FilledIn crowd =
        new FilledIn(
            "c".repeat(500),
            "",
            null,
            Duration.ofHours(1),
            Format.UNKNOWN,
            (line + "\n").repeat(60).strip(),
            null,
            null,
            "",
            null);

    assertThat(FilledText.write(crowd)).hasSizeLessThanOrEqualTo(2000);
    assertThat(FilledText.read(FilledText.write(crowd)).people().lines())
        .hasSizeGreaterThan(30)
        .containsOnly(line);
  }

  @Test
  void whatNoButtonCarriesIsRefused() {
    assertThatThrownBy(() -> FilledText.read("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FilledText.read(FilledText.write(FULL).replace("2026-12-20", "soon")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
