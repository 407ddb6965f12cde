package followthrough.slack.modals;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Archive;
import followthrough.core.action.Outcome;
import followthrough.core.action.SetDecision;
import followthrough.core.action.UndoAnswer;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.StepKey;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditInterviewModalTest {
  private static final String PEOPLE =
      "Dana Lee, CTO, dana@acme.com, +1 555 010 0100, linkedin yes, post: 1 Main St, Springfield\n"
          + "Sam Roy";

  private Bench bench;
  private String number;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench().met();
    bench.clicks("more_options", null, bench.opens());
    bench.saves(
        bench
            .newestView()
            .fill("Company", "Acme & <Sons>")
            .fill("Role", "Analyst")
            .fill("Starts", "2026-12-01T19:00:00Z")
            .fill("Length", "1.5 hours")
            .fill("Who will you meet?", PEOPLE)
            .fill("Format", "Phone screen")
            .fill("Kind of company", "Traditional")
            .fill("Last contacted by", "Phone")
            .fill("Company's time zone", "London")
            .fill("Public holidays", "United Kingdom")
            .fill("Main contact", "Sam Roy")
            .fill("What should they remember about you?", "The ledger"));
    number = Long.toString(pipeline().interviews().get(0).id());
    bench.changed.clear();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void everythingStoredStandsInTheModal() throws Exception {
    FilledModal modal = opened();

    assertThat(modal.view().getTitle().getText()).isEqualTo("Edit interview");
    assertThat(modal.view().getPrivateMetadata()).startsWith(number + "\n");
    assertThat(modal.shown("Company")).isEqualTo("Acme & <Sons>");
    assertThat(modal.shown("Role")).isEqualTo("Analyst");
    assertThat(modal.shown("Starts")).isEqualTo("2026-12-01T19:00:00Z");
    assertThat(modal.shown("Length")).isEqualTo("1.5 hours");
    assertThat(modal.shown("Who will you meet?")).isEqualTo(PEOPLE);
    assertThat(modal.shown("Format")).isEqualTo("Phone screen");
    assertThat(modal.shown("Kind of company")).isEqualTo("Traditional");
    assertThat(modal.shown("Last contacted by")).isEqualTo("Phone");
    assertThat(modal.shown("Company's time zone")).isEqualTo("London");
    assertThat(modal.shown("Public holidays")).isEqualTo("United Kingdom");
    assertThat(modal.shown("Main contact")).isEqualTo("Sam Roy");
    assertThat(modal.shown("What should they remember about you?")).isEqualTo("The ledger");
    ViewLimits.check(modal.view());
  }

  @Test
  void savingUnchangedChangesNothing() throws Exception {
    Pipeline before = pipeline();
    bench.saves(opened());
    assertThat(pipeline()).isEqualTo(before);
  }

  @Test
  void correctionsAreSavedAndPeopleStayTheSamePeople() throws Exception {
    List<Contact> before = pipeline().contacts();
    JsonObject answer =
        bench.saves(
            opened()
                .fill("Starts", "2026-12-02T19:00:00Z")
                .fill("Who will you meet?", PEOPLE.replace("Dana Lee", "Dana Lea")));

    Interview interview = pipeline().interviews().get(0);
    assertThat(interview.starts()).isEqualTo("2026-12-02T19:00:00Z");
    assertThat(interview.people().get(0).contact()).isEqualTo(before.get(0).id());
    Contact dana = pipeline().contact(before.get(0).id()).orElseThrow();
    assertThat(dana.name()).isEqualTo("Dana Lea");
    assertThat(dana.post()).isEqualTo("1 Main St, Springfield");
    assertThat(dana.linkedIn()).isEqualTo(LinkedIn.GRANTED);
    assertThat(answer.toString()).contains("Wed, Dec 2, 2:00 PM");
    assertThat(bench.changed).containsExactly(ADA);
  }

  @Test
  void whatHasNoFieldIsKept() throws Exception {
    Opportunity plain = pipeline().opportunities().get(0);
    List<Closure> closures =
        List.of(new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 31)));
    bench.desk.press(
        ADA,
        (ledger, plan, now) -> {
          ledger.save(
              new Opportunity(
                  plain.id(),
                  plain.company(),
                  plain.role(),
                  plain.style(),
                  plain.zone(),
                  "ZZ",
                  closures,
                  null,
                  plain.mainContact(),
                  null,
                  true,
                  plain.remember(),
                  Set.of()));
          Interview old = ledger.pipeline().interviews().get(0);
          ledger.save(
              new Interview(
                  old.id(),
                  old.opportunity(),
                  Format.ONSITE_PANEL,
                  old.starts(),
                  old.starts().plusSeconds(50 * 60),
                  old.decision(),
                  old.people()));
          return followthrough.core.action.Outcome.done(0L);
        });
    FilledModal modal = opened();
    ViewLimits.check(modal.view());
    assertThat(modal.shown("Length")).isEqualTo("50 min");
    assertThat(modal.shown("Format")).isEqualTo("On-site panel");
    assertThat(modal.shown("Company closed")).isEqualTo("2026-12-21 to 2026-12-31");
    assertThat(modal.shown("Legal duty to answer")).startsWith("Tell me when an Ontario");
    bench.saves(modal.fill("Role", "Lead"));

    Opportunity edited = pipeline().opportunities().get(0);
    assertThat(edited.role()).isEqualTo("Lead");
    assertThat(edited.closures()).isEqualTo(closures);
    assertThat(edited.responseDuty()).isTrue();
    assertThat(edited.holidays()).isEqualTo("ZZ");
    assertThat(pipeline().interviews().get(0).format()).isEqualTo(Format.ONSITE_PANEL);
  }

  @Test
  void closedDaysAndTheLegalDutyCanBeTakenBack() throws Exception {
    bench.saves(
        opened()
            .fill("Company closed", "2026-12-24 to 2027-01-01")
            .fill("Legal duty to answer", "Tell me when an Ontario employer must have answered"));
    assertThat(pipeline().opportunities().get(0).closures()).hasSize(1);
    assertThat(pipeline().opportunities().get(0).responseDuty()).isTrue();

    bench.saves(opened().fill("Company closed", "").fill("Legal duty to answer", ""));
    assertThat(pipeline().opportunities().get(0).closures()).isEmpty();
    assertThat(pipeline().opportunities().get(0).responseDuty()).isFalse();
  }

  @Test
  void theDecisionDateThatCountsNowIsShownAndKept() throws Exception {
    bench.desk.press(
        ADA, new SetDecision(pipeline().opportunities().get(0).id(), LocalDate.of(2026, 12, 18)));
    FilledModal modal = opened();
    assertThat(modal.shown("Decision expected by")).isEqualTo("2026-12-18");
    bench.saves(modal);

    assertThat(
            bench
                .desk
                .look(ADA)
                .orElseThrow()
                .plan()
                .held(Long.parseLong(number))
                .orElseThrow()
                .decision())
        .isEqualTo(LocalDate.of(2026, 12, 18));
  }

  @Test
  void whatWasChangedInTwoWindowsIsBroughtTogether() throws Exception {
    FilledModal first = opened();
    FilledModal second = opened();
    bench.saves(
        first
            .fill("Role", "Lead")
            .fill("Who will you meet?", PEOPLE + "\nPat Lind")
            .fill("Company closed", "2026-12-24")
            .fill("Decision expected by", "2026-12-18"));
    JsonObject answer =
        bench.saves(
            second
                .fill("Starts", "2026-12-02T19:00:00Z")
                .fill("Decision expected by", "2026-12-18")
                .fill("What should they remember about you?", ""));

    assertThat(answer.has("errors")).isFalse();
    Opportunity opportunity = pipeline().opportunities().get(0);
    Interview interview = pipeline().interviews().get(0);
    assertThat(opportunity.role()).isEqualTo("Lead");
    assertThat(opportunity.closures()).hasSize(1);
    assertThat(opportunity.remember()).isEmpty();
    assertThat(interview.people()).hasSize(3);
    assertThat(interview.starts()).isEqualTo("2026-12-02T19:00:00Z");
    assertThat(interview.decision()).isEqualTo(LocalDate.of(2026, 12, 18));
  }

  @Test
  void whatWasChangedInBothWindowsIsSaidAndNothingIsOverwritten() throws Exception {
    FilledModal first = opened();
    FilledModal second = opened();
    bench.saves(first.fill("Role", "Lead"));
    Pipeline before = pipeline();
    JsonObject answer = bench.saves(second.fill("Role", "Head").fill("Company", "Bolt"));

    assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("role");
    assertThat(answer.getAsJsonObject("errors").get("role").getAsString())
        .isEqualTo(
            "This was changed in another window, so nothing was saved. Close this form and open it"
                + " again.");
    assertThat(pipeline()).isEqualTo(before);
    assertThat(bench.saves(opened().fill("Role", "Head")).has("errors")).isFalse();
  }

  @Test
  void aFormThatIsTooLongForItsFieldLosesNothingWhenItIsNotTouched() throws Exception {
    String title = "t".repeat(195);
    String many =
        IntStream.range(0, 18)
            .mapToObj(i -> "Person " + (char) ('A' + i) + ", " + title)
            .collect(Collectors.joining("\n"));
    bench.saves(opened().fill("Who will you meet?", many));
    assertThat(pipeline().interviews().get(0).people()).hasSize(18);

    bench.saves(opened().fill("Role", "Lead"));
    assertThat(pipeline().opportunities().get(0).role()).isEqualTo("Lead");
    assertThat(pipeline().interviews().get(0).people()).hasSize(18);
    assertThat(pipeline().contacts())
        .filteredOn(one -> one.name().startsWith("Person"))
        .hasSize(18)
        .allMatch(one -> one.title().equals(title));
  }

  @Test
  void whoeverWasThankedStaysOnTheList() throws Exception {
    thanks(History.Kind.SENT);
    Pipeline before = pipeline();
    JsonObject answer = bench.saves(opened().fill("Who will you meet?", "Sam Roy\nPat Lind"));
    assertThat(answer.getAsJsonObject("errors").get("people").getAsString())
        .isEqualTo(
            "You have thanked Dana Lee already, so please leave the line in. The name can be"
                + " corrected there.");
    assertThat(pipeline()).isEqualTo(before);

    // Sam has not been thanked, and a slip in Dana's name is still she.
    bench.saves(opened().fill("Who will you meet?", "Dana Lea\nPat Lind"));
    assertThat(pipeline().interviews().get(0).people()).hasSize(2);
    assertThat(pipeline().contact(danasNumber(before)).orElseThrow().name()).isEqualTo("Dana Lea");
  }

  @Test
  void whoeverWasSkippedOrUndoneMayGo() throws Exception {
    thanks(History.Kind.VOICEMAIL);
    bench.desk.press(ADA, new UndoAnswer(thankYou(), List.of()));
    thanks(History.Kind.SKIPPED);
    bench.saves(opened().fill("Who will you meet?", "Pat Lind"));
    assertThat(pipeline().interviews().get(0).people()).hasSize(1);
  }

  @Test
  void whoeverWasThankedByAGroupNoteStaysToo() throws Exception {
    bench.saves(
        opened()
            .fill("Who will you meet?", "Ann Bo\nCy Day\nEd Fox\nGus Hart\nIda Jo")
            .fill("Main contact", "Pat Lind, pat@acme.com"));
    bench.clock.set(Instant.parse("2026-12-01T22:30:00Z"));
    bench.desk.tick(ADA);
    bench.desk.press(ADA, new AnswerRow(thankYou(), List.of(), History.Kind.SENT));

    JsonObject answer = bench.saves(opened().fill("Who will you meet?", ""));
    assertThat(answer.getAsJsonObject("errors").get("people").getAsString())
        .isEqualTo(
            "You have thanked Ann Bo, Cy Day, Ed Fox, Gus Hart and 1 more already, so please leave"
                + " their lines in. A name can be corrected there.");
  }

  private void thanks(History.Kind kind) {
    bench.clock.set(Instant.parse("2026-12-01T22:30:00Z"));
    long contact = pipeline().interviews().get(0).people().get(0).contact();
    Outcome<Instant> outcome =
        bench.desk.press(ADA, new AnswerRow(thankYou(), List.of(contact), kind));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private StepKey thankYou() {
    return bench.desk.look(ADA).orElseThrow().plan().steps().stream()
        .map(planned -> planned.step().key())
        .filter(key -> key.kind() == FollowUpKind.THANK_YOU)
        .findFirst()
        .orElseThrow();
  }

  private static long danasNumber(Pipeline pipeline) {
    return pipeline.interviews().get(0).people().get(0).contact();
  }

  @Test
  void tooManyPeopleAreCounted() throws Exception {
    String many =
        IntStream.range(0, 25).mapToObj(i -> "Person " + i).collect(Collectors.joining("\n"));
    JsonObject answer = bench.saves(opened().fill("Who will you meet?", many));
    assertThat(answer.getAsJsonObject("errors").get("people").getAsString())
        .isEqualTo(
            "These are 25 people, and one interview takes at most 20. Please take out 5 lines; a second"
                + " interview can hold the others.");
  }

  @Test
  void aMistakeIsToldBesideItsFieldAndNothingChanges() throws Exception {
    Pipeline before = pipeline();
    JsonObject answer = bench.saves(opened().fill("Who will you meet?", "Dana\n\n555 010 0100"));

    assertThat(answer.getAsJsonObject("errors").get("people").getAsString())
        .isEqualTo("Line 3: the name is missing. Write: Name, title, e-mail or phone.");
    assertThat(pipeline()).isEqualTo(before);
  }

  @Test
  void aClosedOpportunityIsLeftAloneWithASentence() throws Exception {
    FilledModal modal = opened();
    bench.desk.press(ADA, new Archive(pipeline().opportunities().get(0).id()));
    JsonObject answer = bench.saves(modal.fill("Role", "Lead"));

    assertThat(answer.getAsJsonObject("errors").get("company").getAsString())
        .isEqualTo("This opportunity was closed meanwhile, so nothing was changed.");
  }

  @Test
  void deletingRemovesItAndSaysSoAlsoTheSecondTime() throws Exception {
    FilledModal modal = opened();
    bench.clicks("delete_interview", number, modal);
    bench.clicks("delete_interview", number, modal);

    assertThat(pipeline().interviews()).isEmpty();
    assertThat(pipeline().opportunities()).isEmpty();
    assertThat(bench.calls).endsWith("views.update V1 H1", "views.update V1 H1");
    assertThat(bench.newestView().view().getTitle().getText()).isEqualTo("Interview deleted");
    assertThat(bench.changed).containsExactly(ADA, ADA);
  }

  @Test
  void anInterviewThatIsGoneIsSaidToBe() throws Exception {
    FilledModal modal = opened();
    bench.clicks("delete_interview", number, modal);

    assertThat(bench.saves(modal).toString()).contains("no longer there");
    bench.clicks("edit_interview", number, null);
    assertThat(bench.newestView().view().getTitle().getText()).isEqualTo("Interview not found");
  }

  @Test
  void inAModalTheEditorOpensOnTop() throws Exception {
    bench.clicks("edit_interview", number, bench.newestView());
    assertThat(bench.calls).endsWith("views.push 1.2");
  }

  @Test
  void theConsultantComesBackWithTheirMedium() throws Exception {
    bench.saves(opened().fill("Recruitment consultant", "Kim, kim@a.co, +1 555 010 0200"));
    bench.saves(opened().fill("Recruitment consultant", "Kim, +1 555 010 0200"));
    assertThat(pipeline().opportunities().get(0).agency().medium()).isEqualTo(Medium.PHONE);

    bench.saves(opened().fill("Role", "Lead"));
    assertThat(pipeline().opportunities().get(0).agency().medium()).isEqualTo(Medium.PHONE);
  }

  private FilledModal opened() throws Exception {
    bench.clicks("edit_interview", number, null);
    return bench.newestView();
  }

  private Pipeline pipeline() {
    return bench.files.pipeline(ADA);
  }
}
