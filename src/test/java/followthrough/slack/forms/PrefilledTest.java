package followthrough.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.pipeline.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrefilledTest {
  private static final Prefilled FULL =
      new Prefilled(
          "Acme & Söhne",
          "Engineer",
          Instant.parse("2026-12-10T13:00:00Z"),
          Duration.ofMinutes(45),
          "Dana Lee, dana@example.com\nSam Roy",
          LocalDate.of(2026, 12, 20),
          Format.VIDEO,
          "Europe/Berlin",
          "“2/3” could be two days.");

  @Test
  void comesBackFromAButton() {
    assertThat(Prefilled.parse(FULL.text())).isEqualTo(FULL);
    assertThat(Prefilled.parse(Prefilled.NOTHING.text())).isEqualTo(Prefilled.NOTHING);
  }

  @Test
  void fitsAButtonWithWholeLinesOfPeople() {
    String many = "Somebody Withaname, somebody@example.com\n".repeat(60).strip();
    Prefilled crowd =
        new Prefilled("c".repeat(500), "", null, null, many, null, Format.UNKNOWN, null, "");

    assertThat(crowd.text()).hasSizeLessThanOrEqualTo(2000);
    assertThat(Prefilled.parse(crowd.text()).people().lines())
        .hasSizeGreaterThan(30)
        .containsOnly("Somebody Withaname, somebody@example.com");
  }

  @Test
  void whatNoButtonCarriesIsRefused() {
    assertThatThrownBy(() -> Prefilled.parse("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Prefilled.parse(FULL.text().replace("2026-12-20", "soon")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
