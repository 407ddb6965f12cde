package followthrough;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Reading;
import followthrough.slack.SlackFace;
import followthrough.slack.kit.Modals;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Holds the table of who may import whom, the order inside the core, and who may read the clock.
 */
@AnalyzeClasses(packages = "followthrough", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
  private static final String PEOPLE = "followthrough.core.people..";
  private static final String PIPELINE = "followthrough.core.pipeline..";
  private static final String PLAN = "followthrough.core.plan..";
  private static final String STORY = "followthrough.core.story..";
  private static final String DRAFT = "followthrough.core.draft..";
  private static final String ACTION = "followthrough.core.action..";
  private static final String CORE = "followthrough.core..";
  private static final String SLACK = "followthrough.slack..";
  private static final String KIT = "followthrough.slack.kit..";
  private static final String STORAGE = "followthrough.storage..";
  private static final String SCHEDULE = "followthrough.schedule..";
  private static final String ALMANAC = "followthrough.almanac..";
  private static final String WEB = "followthrough.web..";
  private static final String SANDBOX = "followthrough.sandbox..";
  private static final String APP = "followthrough.app..";

  private static final String SLF4J = "org.slf4j..";
  private static final String JETTY = "org.eclipse.jetty..";

  /** The JDK, but neither databases, nor the network, nor logging. */
  private static final DescribedPredicate<JavaClass> PLAIN_JDK =
      resideInAnyPackage("", "java..", "org.jspecify..")
          .and(not(resideInAnyPackage("java.sql..", "java.net.http..", "java.util.logging..")))
          .as("the plain JDK");

  /** The JDK without databases. */
  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage("", "java..", "javax..", "jdk..", "org.jspecify..")
          .and(not(resideInAnyPackage("java.sql..", "javax.sql..")))
          .as("the JDK without databases");

  private static final Set<String> TICKING_CLOCKS =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

  private static final Set<String> MODAL_CALLS = Set.of("viewsOpen", "viewsPush", "viewsUpdate");

  // Inside the core, each package sees those before it.

  @ArchTest static final ArchRule people_need_nobody = only(PEOPLE, PLAIN_JDK);

  @ArchTest static final ArchRule the_pipeline_knows_people = only(PIPELINE, PLAIN_JDK, PEOPLE);

  @ArchTest
  static final ArchRule a_plan_knows_the_pipeline = only(PLAN, PLAIN_JDK, PEOPLE, PIPELINE);

  @ArchTest
  static final ArchRule a_story_knows_the_plan = only(STORY, PLAIN_JDK, PEOPLE, PIPELINE, PLAN);

  @ArchTest
  static final ArchRule a_draft_knows_the_plan = only(DRAFT, PLAIN_JDK, PEOPLE, PIPELINE, PLAN);

  @ArchTest
  static final ArchRule actions_know_the_core_only =
      only(ACTION, PLAIN_JDK, PEOPLE, PIPELINE, PLAN, STORY, DRAFT);

  @ArchTest
  static final ArchRule the_core_has_no_other_packages =
      classes()
          .that()
          .resideInAPackage(CORE)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .resideInAnyPackage(PEOPLE, PIPELINE, PLAN, STORY, DRAFT, ACTION);

  @ArchTest
  static final ArchRule the_core_runs_in_no_circle =
      slices().matching("followthrough.core.(*)..").should().beFreeOfCycles();

  // Around it, everybody sees the core and what their own trade needs.

  // Slack's SDK speaks in the types of its HTTP client and of its JSON library.
  @ArchTest
  static final ArchRule slack =
      only(
          SLACK,
          JDK,
          CORE,
          "com.slack.api..",
          "okhttp3..",
          "okio..",
          "com.google.gson..",
          "com.google.i18n.phonenumbers..",
          "org.apache.commons.csv..",
          "org.knowm.xchart..",
          SLF4J);

  @ArchTest
  static final ArchRule slack_runs_in_no_circle =
      slices().matching("followthrough.slack.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_face_alone_is_on_top =
      classes()
          .that()
          .resideInAPackage("followthrough.slack")
          .should()
          .be(SlackFace.class)
          .orShould()
          .beMemberClasses();

  @ArchTest
  static final ArchRule no_part_of_the_face_knows_the_whole =
      noClasses()
          .that()
          .resideInAPackage("followthrough.slack.(*)..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("followthrough.slack");

  @ArchTest
  static final ArchRule the_toolbox_of_slack_is_at_the_bottom =
      noClasses()
          .that()
          .resideInAPackage(KIT)
          .should()
          .dependOnClassesThat(resideInAPackage(SLACK).and(not(resideInAPackage(KIT))));

  @ArchTest
  static final ArchRule modals_are_shown_in_one_way =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Modals.class.getName())
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a modal is shown", call -> MODAL_CALLS.contains(call.getName())));

  @ArchTest
  static final ArchRule slack_asks_the_story_what_happened =
      noClasses()
          .that()
          .resideInAPackage(SLACK)
          .should()
          .callMethod(Pipeline.class, "happenings")
          .orShould()
          .callMethod(Reading.class, "happenings");

  @ArchTest
  static final ArchRule storage =
      only(
          STORAGE,
          JDK,
          CORE,
          "java.sql..",
          "javax.sql..",
          "com.zaxxer.hikari..",
          "org.jdbi..",
          "org.flywaydb..",
          "org.h2..",
          "org.postgresql..",
          SLF4J);

  @ArchTest static final ArchRule schedule = only(SCHEDULE, JDK, CORE, SLF4J);

  @ArchTest
  static final ArchRule almanac =
      only(
          ALMANAC,
          JDK,
          CORE,
          "de.focus_shift.jollyday..",
          "biweekly..",
          "com.github.mangstadt.vinnie..");

  @ArchTest
  static final ArchRule web =
      only(
          WEB,
          JDK,
          CORE,
          JETTY,
          "com.slack.api..",
          "com.google.gson..",
          "okhttp3..",
          "org.java_websocket..",
          SLF4J);

  @ArchTest
  static final ArchRule the_web_sees_ports_of_the_core_only =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat(resideInAPackage(CORE).and(not(INTERFACES)));

  @ArchTest
  static final ArchRule sandbox =
      only(SANDBOX, JDK, JETTY, "com.google.gson..", "org.java_websocket..", SLF4J);

  @ArchTest
  static final ArchRule the_joinery_is_imported_by_nobody =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .and()
          .doNotHaveFullyQualifiedName("followthrough.Main")
          .should()
          .dependOnClassesThat(
              resideInAPackage(APP).or(DescribedPredicate.describe("Main", HouseRulesTest::main)));

  // Time comes in from outside.

  @ArchTest
  static final ArchRule the_wall_clock_is_read_at_the_top_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(APP, SANDBOX)
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe("the wall clock is read", HouseRulesTest::readsTheClock));

  @ArchTest
  static final ArchRule durations_are_measured_at_the_edges_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB, SCHEDULE, STORAGE, APP, SANDBOX)
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "System.nanoTime is read", access -> reads(access, System.class, "nanoTime")));

  @ArchTest
  static final ArchRule names_are_the_fields_own_words =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl)");

  private HouseRulesTest() {}

  private static ArchRule only(
      String who, DescribedPredicate<JavaClass> jdk, String... othersThanThemselves) {
    String[] packages =
        Stream.concat(Stream.of(who), Stream.of(othersThanThemselves)).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(who)
        .should()
        .onlyDependOnClassesThat(jdk.or(resideInAnyPackage(packages)));
  }

  private static boolean main(JavaClass type) {
    return type.getName().equals("followthrough.Main");
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.getPackageName().equals("java.time") && named(access, "now") && !takesClock(access)
        || owner.isEquivalentTo(Clock.class) && TICKING_CLOCKS.contains(access.getName())
        || reads(access, System.class, "currentTimeMillis")
        || reads(access, ZoneId.class, "systemDefault")
        || reads(access, TimeZone.class, "getDefault")
        || reads(access, Calendar.class, "getInstance")
        || reads(access, GregorianCalendar.class, "<init>")
        || reads(access, Date.class, "<init>") && parameters(access).isEmpty();
  }

  private static boolean reads(JavaAccess<?> access, Class<?> owner, String name) {
    return access.getTargetOwner().isAssignableTo(owner) && named(access, name);
  }

  private static boolean named(JavaAccess<?> access, String name) {
    return access.getName().equals(name);
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return parameters(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    if (access.getTarget() instanceof CodeUnitCallTarget call) {
      return call.getRawParameterTypes();
    }
    if (access.getTarget() instanceof CodeUnitReferenceTarget reference) {
      return reference.getRawParameterTypes();
    }
    return List.of();
  }
}
