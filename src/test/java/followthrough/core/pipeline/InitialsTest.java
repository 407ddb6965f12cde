package followthrough.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  private final Pipeline pipeline =
      new Pipeline(
          List.of(opportunity("Harbor Trust", "Data Engineer")),
          List.of(),
          List.of(contact("Mark O'Dell"), contact("Dana Lee")),
          List.of(new Happening.Countered(9, Instant.EPOCH, 1, "a day at Harbor Trust for Dana")));

  @ParameterizedTest
  @CsvSource({
    "Harbor Trust, HT",
    "harbor-trust & co, HTC",
    "3M, 3",
    "Łukasz Émile, ŁÉ",
    "One Two Three Four, OTT",
    "'   ', …",
    "???, …",
    "𝒜bc, 𝒜"
  })
  void areTheFirstLettersOfTheWords(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "Thank Dana Lee at Harbor Trust, Thank DL at HT",
    "HARBOR TRUST called, HT called",
    "Dana said so, D said so",
    "Mark sent, Mark sent",
    "Harbor Trustees, Harbor Trustees",
    "a Data Engineer (Harbor Trust), a DE (HT)"
  })
  void standForNamesInWhatIsSaid(String said, String hidden) {
    assertThat(new Initials(pipeline).in(said)).isEqualTo(hidden);
  }

  @Test
  void leaveNoNameInAPipelineAndEverythingElse() {
    Pipeline hidden = new Initials(pipeline).pipeline();
    assertThat(hidden.toString()).doesNotContain("Harbor", "Engineer", "Dana", "Dell", "@");
    assertThat(hidden.contacts().get(0).reachableBy(Medium.EMAIL)).isTrue();
    assertThat(hidden.contacts().get(0).reachableBy(Medium.CARD)).isFalse();
    assertThat(hidden.opportunities().get(0).zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(new Initials(Pipeline.EMPTY).in("Thank Dana Lee")).isEqualTo("Thank Dana Lee");
  }

  private static Opportunity opportunity(String company, String role) {
    return new Opportunity(
        1,
        company,
        role,
        CompanyStyle.UNSURE,
        ZoneId.of("UTC"),
        "US",
        List.of(),
        null,
        null,
        null,
        false,
        "",
        Set.of());
  }

  private static Contact contact(String name) {
    return new Contact(
        2,
        1,
        name,
        "Lead at Harbor Trust",
        "dana@harbor.example",
        "",
        "",
        LinkedIn.NOT_ASKED,
        Instant.EPOCH,
        null);
  }
}
