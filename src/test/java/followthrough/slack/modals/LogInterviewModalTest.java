package followthrough.slack.modals;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import followthrough.slack.kit.Guard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogInterviewModalTest {
  private static final List<String> FIRST =
      List.of("Company", "Role", "Starts", "Length", "Who will you meet?", "Decision expected by");
  private static final List<String> MORE =
      List.of(
          "Format",
          "Kind of company",
          "Last contacted by",
          "Company's time zone",
          "Public holidays",
          "Company closed",
          "Recruitment consultant",
          "Main contact",
          "What should they remember about you?",
          "Legal duty to answer");

  private static final String LEGAL_DUTY = "Tell me when an Ontario employer must have answered";

  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void theModalHasItsLabelsInOrderAndNoWrongPreset() throws Exception {
    FilledModal modal = bench.opens();

    assertThat(modal.labels()).isEqualTo(FIRST);
    assertThat(modal.view().getTitle().getText()).isEqualTo("Log an interview");
    assertThat(modal.view().getSubmit().getText()).isEqualTo("Save");
    assertThat(modal.view().getBlocks().toString()).contains("More options");
    assertThat(modal.options("Length"))
        .containsExactly(
            "15 min",
            "30 min",
            "45 min",
            "1 hour",
            "1.5 hours",
            "2 hours",
            "3 hours",
            "Half day (4 hours)",
            "Full day (8 hours)");
    assertThat(modal.shown("Length")).isEqualTo("1 hour");
    assertThat(modal.shown("Starts")).isEmpty();
    ViewLimits.check(modal.view());
  }

  @Test
  void twoAnswersAreEnough() throws Exception {
    bench.met();
    String saved = bench.savedText(minimal());

    Pipeline pipeline = pipeline();
    Opportunity opportunity = pipeline.opportunities().get(0);
    Interview interview = pipeline.interviews().get(0);
    assertThat(opportunity.company()).isEqualTo("Acme");
    assertThat(opportunity.style()).isEqualTo(CompanyStyle.UNSURE);
    assertThat(opportunity.zone()).isEqualTo(Bench.NEW_YORK);
    assertThat(opportunity.holidays()).isEqualTo("US");
    assertThat(interview.format()).isEqualTo(Format.UNKNOWN);
    assertThat(interview.starts()).isEqualTo("2026-12-01T19:00:00Z");
    assertThat(interview.ends()).isEqualTo("2026-12-01T20:00:00Z");
    assertThat(interview.decision()).isNull();
    assertThat(saved)
        .contains("Your interview with ⟦Acme⟧ is ⟦Tue, Dec 1, 2:00 PM⟧.")
        .contains("I'll message you ⟦Mon, Nov 30, 2:00 PM⟧: prepare for the interview.")
        .contains("United States, guessed from the time zone");
    assertThat(bench.changed).containsExactly(ADA);
  }

  @Test
  void anInterviewOfYesterdayIsAnsweredAtOnce() throws Exception {
    bench.met();
    String saved = bench.savedText(minimal().fill("Starts", "2026-11-22T19:00:00Z"));

    assertThat(saved)
        .contains("was ⟦Sun, Nov 22, 2:00 PM⟧")
        .contains("I'm sending you a message about what is due now.");
  }

  @Test
  void moreOptionsUnfoldInPlaceAndKeepWhatIsTyped() throws Exception {
    bench.met();
    FilledModal modal =
        minimal()
            .fill("Role", "R&D <lead>")
            .fill("Length", "45 min")
            .fill("Who will you meet?", "not, a, readable, line, at all")
            .fill("Decision expected by", "2026-12-11");
    bench.clicks("more_options", null, modal);
    FilledModal unfolded = bench.newestView();

    assertThat(bench.calls).contains("views.update V1 H1");
    assertThat(unfolded.labels()).startsWith(FIRST.toArray(String[]::new)).endsWith(array(MORE));
    for (String label : FIRST) {
      assertThat(unfolded.shown(label)).as(label).isEqualTo(modal.shown(label));
    }
    assertThat(unfolded.shown("Format")).isEmpty();
    assertThat(unfolded.shown("Kind of company")).isEqualTo("Not sure");
    assertThat(unfolded.shown("Company's time zone"))
        .isEqualTo("New York (Eastern Time), as yours");
    assertThat(unfolded.shown("Public holidays"))
        .isEqualTo("By the company's time zone: United States");
    assertThat(unfolded.shown("Company closed")).isEmpty();
    assertThat(unfolded.shown("Legal duty to answer")).isEmpty();
    assertThat(unfolded.view().getBlocks().toString()).doesNotContain("More options");
    ViewLimits.check(unfolded.view());
  }

  @Test
  void aSecondClickOnMoreOptionsDoesNoHarm() throws Exception {
    FilledModal modal = minimal();
    bench.viewError = "hash_conflict";
    bench.clicks("more_options", null, modal);

    assertThat(bench.calls).filteredOn(call -> call.startsWith("views.update")).hasSize(1);
  }

  @Test
  void everyOptionIsSaved() throws Exception {
    bench.met();
    bench.saves(
        unfolded()
            .fill("Who will you meet?", "Dana Lee, CTO, dana@acme.com\nSam Roy, +1 555 010 0100")
            .fill("Length", "Half day (4 hours)")
            .fill("Decision expected by", "2026-12-11")
            .fill("Format", "Video")
            .fill("Kind of company", "Traditional")
            .fill("Last contacted by", "Phone")
            .fill("Company's time zone", "London")
            .fill("Public holidays", "Germany")
            .fill("Company closed", "2026-12-24 to 2027-01-01\n\n2026-12-07")
            .fill("Legal duty to answer", LEGAL_DUTY)
            .fill("Recruitment consultant", "Kim Park, +1 555 010 0200")
            .fill("Main contact", "sam")
            .fill("What should they remember about you?", "Built the ledger"));

    Pipeline pipeline = pipeline();
    Opportunity opportunity = pipeline.opportunities().get(0);
    Interview interview = pipeline.interviews().get(0);
    assertThat(opportunity.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(opportunity.holidays()).isEqualTo("DE");
    assertThat(opportunity.closures())
        .containsExactly(
            new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)),
            new Closure(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 7)));
    assertThat(opportunity.responseDuty()).isTrue();
    assertThat(opportunity.style()).isEqualTo(CompanyStyle.TRADITIONAL);
    assertThat(opportunity.remember()).isEqualTo("Built the ledger");
    assertThat(opportunity.agency().medium()).isEqualTo(Medium.PHONE);
    assertThat(named(opportunity.agency().consultant()).name()).isEqualTo("Kim Park");
    assertThat(named(opportunity.mainContact()).name()).isEqualTo("Sam Roy");
    assertThat(interview.format()).isEqualTo(Format.VIDEO);
    assertThat(interview.ends()).isEqualTo("2026-12-01T23:00:00Z");
    assertThat(interview.decision()).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(named(interview.people().get(0).contact()).email()).isEqualTo("dana@acme.com");
    assertThat(saved().medium()).isEqualTo(Medium.PHONE);
  }

  @Test
  void whatNobodySaidOfTheCompanysDaysStaysAGuessUntilItIsSaid() throws Exception {
    bench.met();
    assertThat(bench.savedText(unfolded()))
        .contains("New York (Eastern Time) (a guess: as yours)")
        .contains("United States, guessed from the time zone");
    assertThat(guessed()).containsExactlyInAnyOrder(Guess.ZONE, Guess.HOLIDAYS);

    String number = String.valueOf(pipeline().interviews().get(0).id());
    bench.clicks("edit_interview", number, null);
    FilledModal edit = bench.newestView();
    assertThat(edit.shown("Public holidays"))
        .isEqualTo("By the company's time zone: United States");
    bench.saves(edit);
    assertThat(guessed()).containsExactlyInAnyOrder(Guess.ZONE, Guess.HOLIDAYS);

    bench.clicks("edit_interview", number, null);
    bench.saves(bench.newestView().fill("Company's time zone", "London"));
    assertThat(guessed()).containsExactly(Guess.HOLIDAYS);
    assertThat(pipeline().opportunities().get(0).holidays()).isEqualTo("GB");

    bench.clicks("edit_interview", number, null);
    assertThat(bench.savedText(bench.newestView().fill("Public holidays", "Ireland")))
        .doesNotContain("guess");
    assertThat(guessed()).isEmpty();
  }

  private Set<Guess> guessed() {
    return pipeline().opportunities().get(0).guessed();
  }

  @Test
  void aChosenCountryShowsItsRegionsAndKeepsWhatIsTyped() throws Exception {
    bench.met();
    FilledModal modal = unfolded().fill("Role", "Lead").fill("Public holidays", "Canada");
    bench.clicks("holidays", null, modal);
    FilledModal redrawn = bench.newestView();
    assertThat(redrawn.shown("Role")).isEqualTo("Lead");
    assertThat(redrawn.shown("Public holidays")).isEqualTo("Canada");
    bench.saves(redrawn.fill("Public holidays", "Canada: Ontario"));
    assertThat(pipeline().opportunities().get(0).holidays()).isEqualTo("CA-ON");

    bench.clicks("edit_interview", String.valueOf(pipeline().interviews().get(0).id()), null);
    FilledModal edit = bench.newestView().fill("Company's time zone", "London");
    String opened = edit.view().getPrivateMetadata();
    bench.clicks("zone", null, edit.fill("Public holidays", "United Kingdom"));
    assertThat(bench.newestView().view().getPrivateMetadata()).isEqualTo(opened);
    bench.saves(bench.newestView().fill("Public holidays", "United Kingdom: Scotland"));
    assertThat(pipeline().opportunities().get(0).holidays()).isEqualTo("GB-SCT");
    assertThat(pipeline().opportunities().get(0).zone()).isEqualTo(ZoneId.of("Europe/London"));
  }

  @ParameterizedTest
  @CsvSource({"E-mail, EMAIL", "Text, EMAIL", "LinkedIn, EMAIL", "Phone, PHONE"})
  void textAndLinkedInReadAsEmail(String label, Medium stored) throws Exception {
    bench.met();
    bench.saves(unfolded().fill("Last contacted by", label));
    assertThat(saved().medium()).isEqualTo(stored);
  }

  @Test
  void holidaysFollowTheZoneOfTheCompany() throws Exception {
    bench.met();
    bench.saves(unfolded().fill("Company's time zone", "Vancouver (Pacific Time)"));
    assertThat(pipeline().opportunities().get(0).holidays()).isEqualTo("CA-BC");

    bench.clicks("more_options", null, minimal().fill("Company", "Bolt"));
    bench.saves(bench.newestView().fill("Company's time zone", "Kathmandu"));
    assertThat(pipeline().opportunities().get(1).holidays()).isEqualTo("NONE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Company | ' ' | company | Please write the company's name.",
        "Starts | 2024-11-20T15:00:00Z | starts | Please choose a time within two years of today.",
        "Starts | 2028-11-24T15:00:00Z | starts | Please choose a time within two years of today.",
        "Decision expected by | 2026-11-30 | decision | This is before the interview.",
        "Who will you meet? | d@acme.com | people | Line 1: the name is missing. Write: Name, title, e-mail or phone.",
        "Company closed | 24 Dec | closed | Line 1 can't be read. Write: 2026-12-24 to 2027-01-01, or a single day.",
        "Recruitment consultant | kim@agency.com | consultant | The name is missing. Write: Name, title, e-mail or phone.",
        "Main contact | pat@acme.com | main_contact | The name is missing. Write: Name, title, e-mail or phone.",
      })
  void aMistakeIsToldBesideItsField(String label, String value, String block, String sentence)
      throws Exception {
    bench.met();
    JsonObject answer = bench.saves(unfolded().fill(label, value));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly(block);
    assertThat(answer.getAsJsonObject("errors").get(block).getAsString()).startsWith(sentence);
    assertThat(pipeline().interviews()).isEmpty();
    assertThat(bench.changed).isEmpty();
  }

  @Test
  void whoeverIsNotMetCanStillPassANoteOn() throws Exception {
    bench.met();
    bench.saves(
        unfolded()
            .fill("Who will you meet?", "Dana Lee")
            .fill("Main contact", "Pat Lind, pat@acme.com"));

    Opportunity opportunity = pipeline().opportunities().get(0);
    assertThat(opportunity.coordinator()).isEqualTo(opportunity.mainContact()).isNotNull();
    assertThat(pipeline().contact(opportunity.coordinator()).orElseThrow().email())
        .isEqualTo("pat@acme.com");
  }

  @Test
  void anAddressBelongsBesideThePersonWhoIsMet() throws Exception {
    bench.met();
    JsonObject answer =
        bench.saves(
            unfolded()
                .fill("Who will you meet?", "Dana Lee")
                .fill("Main contact", "Dana, dana@acme.com"));

    assertThat(answer.getAsJsonObject("errors").get("main_contact").getAsString())
        .startsWith("Please write only the name here");
  }

  @Test
  void allMistakesAreToldTogether() throws Exception {
    bench.met();
    JsonObject answer =
        bench.saves(
            bench
                .opens()
                .fill("Company", "c".repeat(101))
                .fill("Role", "r".repeat(151))
                .fill("Who will you meet?", people(21)));

    assertThat(answer.getAsJsonObject("errors").keySet())
        .containsExactlyInAnyOrder("company", "role", "starts", "people");
    assertThat(answer.getAsJsonObject("errors").get("people").getAsString())
        .isEqualTo(
            "These are 21 people, and one interview takes at most 20. Please take out one line; a second"
                + " interview can hold the others.");
  }

  @Test
  void theDayOfTheDecisionIsCountedWhereTheCompanyIs() throws Exception {
    bench.met();
    // 19:00 in New York is the next day in Tokyo.
    FilledModal modal =
        unfolded()
            .fill("Starts", "2026-12-02T00:00:00Z")
            .fill("Company's time zone", "Tokyo")
            .fill("Decision expected by", "2026-12-01");
    assertThat(bench.saves(modal).getAsJsonObject("errors").keySet()).containsExactly("decision");
    assertThat(bench.saves(modal.fill("Decision expected by", "2026-12-02")).has("errors"))
        .isFalse();
  }

  @Test
  void aFirstNameThatFitsTwoPeopleIsNotGuessed() throws Exception {
    bench.met();
    FilledModal modal =
        unfolded().fill("Who will you meet?", "Dana Lee\nDana Roy").fill("Main contact", "Dana");
    assertThat(bench.saves(modal).getAsJsonObject("errors").keySet())
        .containsExactly("main_contact");
  }

  @Test
  void aNewcomerIsMetWhenTheModalOpens() throws Exception {
    FilledModal modal = minimal();
    bench.settle();
    bench.saves(modal);

    assertThat(bench.calls).containsExactly("views.open 1.2", "users.info U1");
    assertThat(pipeline().interviews()).hasSize(1);
    assertThat(bench.desk.look(ADA).orElseThrow().file().person().name()).isEqualTo("Ada Lovelace");
  }

  @Test
  void whenSlackDoesNotTellTheZoneTheModalStaysAndTheNextSaveAsksAgain() throws Exception {
    bench.usersInfo = () -> Bench.refusal("internal_error");
    FilledModal modal = minimal();
    bench.settle();

    JsonObject answer = bench.saves(modal);
    assertThat(answer.getAsJsonObject("errors").get("starts").getAsString())
        .contains("Nothing is lost")
        .contains("press Save again");

    bench.usersInfo = () -> Bench.user("Europe/Berlin");
    bench.saves(modal);
    assertThat(pipeline().opportunities().get(0).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void aModalThatArrivesTwiceLogsOneInterview() throws Exception {
    bench.met();
    FilledModal modal = minimal().fill("Who will you meet?", "Dana Lee\nSam Roy");
    bench.saves(modal);
    String again = bench.savedText(modal);

    assertThat(pipeline().interviews()).hasSize(1);
    assertThat(pipeline().happenings()).hasSize(1);
    assertThat(again).contains("Your interview with ⟦Acme⟧ is");
  }

  @Test
  void aFailedSaveKeepsTheModalAndDoesNotBlockTheNext() throws Exception {
    bench.met();
    FilledModal modal = minimal();
    bench.settle();
    bench.files.failOnce(new IllegalStateException("the disk is full"));

    JsonObject answer = bench.saves(modal);
    assertThat(answer.getAsJsonObject("errors").get("company").getAsString())
        .isEqualTo(Guard.SORRY);
    assertThat(pipeline().interviews()).isEmpty();

    bench.saves(modal);
    assertThat(pipeline().interviews()).hasSize(1);
  }

  @Test
  void aModalThatAddsDaysOrTheDutyIsNoRepetition() throws Exception {
    bench.met();
    bench.saves(minimal());
    bench.saves(unfolded().fill("Company closed", "2026-12-29"));
    bench.saves(unfolded().fill("Legal duty to answer", LEGAL_DUTY));
    assertThat(pipeline().opportunities().get(0).closures()).hasSize(1);
    assertThat(pipeline().opportunities().get(0).responseDuty()).isTrue();
  }

  @Test
  void anotherTimeOrAnotherPersonIsAnotherInterview() throws Exception {
    bench.met();
    bench.saves(minimal());
    bench.saves(minimal().fill("Starts", "2026-12-08T19:00:00Z"));
    bench.saves(minimal().fill("Who will you meet?", "Dana Lee"));

    assertThat(pipeline().interviews()).hasSize(3);
    assertThat(pipeline().opportunities()).hasSize(1);
  }

  @Test
  void aFurtherRoundKeepsWhatIsKnownAboutTheCompany() throws Exception {
    bench.met();
    bench.saves(
        unfolded()
            .fill("Kind of company", "Traditional")
            .fill("Company's time zone", "Tokyo")
            .fill("Public holidays", "Japan")
            .fill("Company closed", "2026-12-29")
            .fill("Legal duty to answer", LEGAL_DUTY));
    bench.saves(minimal().fill("Company", " acme ").fill("Starts", "2026-12-08T19:00:00Z"));

    assertThat(pipeline().opportunities()).hasSize(1);
    Opportunity opportunity = pipeline().opportunities().get(0);
    assertThat(opportunity.style()).isEqualTo(CompanyStyle.TRADITIONAL);
    assertThat(opportunity.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(opportunity.holidays()).isEqualTo("JP");
    assertThat(opportunity.closures()).hasSize(1);
    assertThat(opportunity.responseDuty()).isTrue();

    bench.clicks("more_options", null, minimal());
    assertThat(bench.newestView().shown("Company closed")).isEqualTo("2026-12-29");
    assertThat(bench.newestView().shown("Legal duty to answer")).isEqualTo(LEGAL_DUTY);
    ViewLimits.check(bench.newestView().view());
  }

  @ParameterizedTest
  @CsvSource({
    "<!channel> & *Sons* _Ltd_",
    "\u05d7\u05d1\u05e8\u05d4 \ud83e\udd8a",
    "a\u202eb",
    "R&amp D",
    "<b> & *x* _y_ ~z~ `q` 👩\u200d💻 עברית"
  })
  void namesAreStoredAndShownAsTyped(String company) throws Exception {
    bench.met();
    String saved =
        bench.savedText(
            minimal()
                .fill("Company", company)
                .fill("Role", company)
                .fill("Who will you meet?", company + ", a@b.co"));

    assertThat(pipeline().opportunities().get(0).company()).isEqualTo(company);
    assertThat(pipeline().contacts().get(0).name()).isEqualTo(company);
    assertThat(saved)
        .contains("Your interview with ⟦" + company + "⟧ (" + company + ") is")
        .contains("I've noted " + company + " (e-mail to a@b.co).");
  }

  @Test
  void threeThousandCharactersSurviveMoreOptions() throws Exception {
    String long3000 = ("<&*\u05d0" + "\ud83e\udd8a").repeat(500);
    assertThat(long3000).hasSize(3000);
    bench.clicks("more_options", null, minimal().fill("Who will you meet?", long3000));

    assertThat(bench.newestView().shown("Who will you meet?")).isEqualTo(long3000);
    ViewLimits.check(bench.newestView().view());
  }

  @Test
  void twentyPeopleWithLongNamesAreConfirmedWithinSlacksLimits() throws Exception {
    bench.met();
    String people =
        IntStream.range(0, 20)
            .mapToObj(i -> "*".repeat(97) + "p" + i)
            .collect(Collectors.joining("\n"));
    JsonObject answer = bench.saves(minimal().fill("Who will you meet?", people));
    ViewLimits.check(
        com.slack.api.util.json.GsonFactory.createSnakeCase()
            .fromJson(answer.get("view"), com.slack.api.model.view.View.class));
    assertThat(pipeline().interviews().get(0).people()).hasSize(20);
  }

  private FilledModal minimal() throws Exception {
    return bench.opens().fill("Company", "Acme").fill("Starts", "2026-12-01T19:00:00Z");
  }

  private FilledModal unfolded() throws Exception {
    bench.clicks("more_options", null, minimal());
    return bench.newestView();
  }

  private Pipeline pipeline() {
    return bench.files.pipeline(ADA);
  }

  private Happening.Saved saved() {
    return (Happening.Saved) pipeline().happenings().get(0);
  }

  private Contact named(long id) {
    return pipeline().contact(id).orElseThrow();
  }

  private static String people(int count) {
    return IntStream.range(0, count).mapToObj(i -> "P" + i).collect(Collectors.joining("\n"));
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }
}
