package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Outcome;
import followthrough.core.pipeline.Opportunity;
import followthrough.scenarios.Seeker;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How companies are named, so that nobody takes one opportunity for another. */
class FactsTest {
  private final Seeker ada = new Seeker();

  @BeforeEach
  void logsTheFirst() {
    ada.log("Acme", "Editor", "2026-12-01T10:00", reachable("Dana Lee"));
  }

  @Test
  void oneAtACompanyNeedsNoMore() {
    assertThat(names()).containsExactly("Acme");
  }

  @Test
  void twoAreToldApartByTheirRoles() {
    ada.log("Acme", "Designer", "2026-12-02T10:00", reachable("Sam Roy"));

    assertThat(names()).containsExactly("Acme (Editor)", "Acme (Designer)");
  }

  @Test
  void twoOfOneRoleAreToldApartByTheirFirstDay() {
    ada.log("Acme", "Designer", "2026-12-02T10:00", reachable("Sam Roy"));
    Opportunity second = ada.view().file().pipeline().opportunities().get(1);
    ada.press(
        (ledger, plan, now) -> {
          ledger.save(called(second, "editor"));
          return Outcome.done(second.id());
        });

    assertThat(names()).containsExactly("Acme (Tue, Dec 1)", "Acme (Wed, Dec 2)");
  }

  private static Opportunity called(Opportunity known, String role) {
    return new Opportunity(
        known.id(),
        known.company(),
        role,
        known.style(),
        known.zone(),
        known.holidays(),
        known.closures(),
        known.coordinator(),
        known.mainContact(),
        known.agency(),
        known.responseDuty(),
        known.remember(),
        known.guessed());
  }

  private List<String> names() {
    Facts facts = new Facts(ada.view());
    return ada.view().file().pipeline().opportunities().stream()
        .map(Opportunity::id)
        .map(facts::company)
        .toList();
  }
}
