package followthrough;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds who among the tests may stand on whom. */
@AnalyzeClasses(packages = "followthrough", importOptions = ImportOption.OnlyIncludeTests.class)
final class TestHouseRulesTest {
  @ArchTest
  static final ArchRule tests_run_in_no_circle =
      slices().matching("followthrough.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule tests_of_the_core_know_the_core_only =
      noClasses()
          .that()
          .resideInAPackage("followthrough.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "followthrough.slack..",
              "followthrough.storage..",
              "followthrough.schedule..",
              "followthrough.web..",
              "followthrough.sandbox..",
              "followthrough.app..");

  private TestHouseRulesTest() {}
}
