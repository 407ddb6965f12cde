package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Delivery;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Entry;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a phone shows of a message before it is opened: about its first 60 characters. */
class LockScreenTest {
  private static final int SHOWN = 60;

  /** About the person, or about several companies at once. */
  private static final Set<Rule> OF_THE_PERSON =
      EnumSet.of(Rule.KEEP_PAUSE_STOP, Rule.MONDAY_DIGEST, Rule.WEEK_AHEAD, Rule.SKIPPED_OLD_NOTES);

  /** What is settled with a company, whoever writes for it. */
  private static final Set<Rule> WITH_THE_COMPANY =
      EnumSet.of(
          Rule.ACCEPT_NEXT_ROUND,
          Rule.OFFER_THANKS,
          Rule.OFFER_LAST_CALL,
          Rule.OFFER_ACCEPTED,
          Rule.OFFER_DECLINED,
          Rule.WITHDRAW);

  private final Seeker ada = new Seeker();

  private enum Panel {
    ONE,
    THREE,
    NOBODY
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void namesWhoAndByWhen(Rule rule) {
    if (OF_THE_PERSON.contains(rule)) {
      return;
    }
    for (Panel panel : Panel.values()) {
      String seen = seen(rule, panel);
      assertThat(seen).as(panel.name()).contains("Acme").doesNotContain("{", "nobody", "null");
      if (rule.kind().forUser()) {
        continue;
      }
      if (rule != Rule.THANK_YOU_LATE) {
        assertThat(seen).as(panel.name()).contains("Wed, Dec 2");
      }
      if (panel == Panel.ONE && !WITH_THE_COMPANY.contains(rule)) {
        assertThat(seen).contains("Dana Lee");
      }
      if (panel == Panel.THREE && !WITH_THE_COMPANY.contains(rule)) {
        assertThat(seen).contains("3 people");
      }
    }
  }

  @Test
  void aFoldNamesItsCompanies() {
    List<Entry> entries = new ArrayList<>();
    for (String company : List.of("Kappa", "Lima", "Mike")) {
      entries.add(entry(Rule.THANK_YOU_LAST_CALL, Panel.ONE, company));
    }
    assertThat(text(entries))
        .startsWith("Thank Kappa, Lima and Mike, first by Wed, Dec 2, 11:00 AM");

    entries.add(entry(Rule.CHECK_IN_1, Panel.ONE, "November and Sons"));
    assertThat(text(entries))
        .startsWith("Kappa, Lima, Mike and 1 more: 4 to do, first by Wed, Dec 2");
  }

  @Test
  void aFoldOfManyKeepsItsDay() {
    List<Entry> entries = new ArrayList<>();
    for (String company : List.of("Kappa", "Lima", "Mike and Sons", "November", "Oscar")) {
      entries.add(entry(Rule.THANK_YOU_FIRST, Panel.ONE, company));
    }
    assertThat(text(entries).substring(0, SHOWN))
        .startsWith("Thank Kappa, Lima and 3 more, first by Wed, Dec 2");
  }

  @Test
  void aFoldOfPreparationsNamesTheFirstStart() {
    List<Entry> entries =
        List.of(entry(Rule.PREPARE, Panel.ONE, "Kappa"), entry(Rule.PREPARE, Panel.ONE, "Lima"));
    assertThat(text(entries)).isEqualTo("Kappa and Lima: 2 to do, first on Wed, Dec 2, 11:00 AM\n");
    List<Entry> debriefs =
        List.of(entry(Rule.DEBRIEF, Panel.ONE, "Kappa"), entry(Rule.DEBRIEF, Panel.ONE, "Lima"));
    assertThat(text(debriefs)).isEqualTo("Kappa and Lima: 2 to do\n");
  }

  @Test
  void aFoldWithSomethingOverdueSaysSo() {
    List<Entry> entries =
        List.of(
            entry(Rule.CHECK_IN_1, Panel.ONE, "Kappa"),
            entry(Rule.CHECK_IN_1, Panel.THREE, "Lima"));
    ada.passTo("2026-12-02T12:00");
    assertThat(text(entries)).startsWith("Kappa and Lima: 2 to do, 2 overdue\n");
  }

  @Test
  void longNamesLeaveTheDeadlineStanding() {
    String company = "The Very Honourable Society of Makers of Long Company Names and Sons";
    Entry entry = entry(Rule.ASK_REFERENCE, Panel.ONE, company, "N".repeat(90));
    assertThat(new HeaderLine(new Facts(ada.view()), delivery(List.of(entry))).text(List.of(entry)))
        .hasSizeLessThanOrEqualTo(150)
        .endsWith("by Wed, Dec 2, 11:00 AM");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nobodyLeavesACall(Format format) {
    Entry entry = entry(Rule.BEFORE_YOU_LEAVE, Panel.ONE, "Delta");
    ada.takesPlace(entry.about(), format);
    String text = text(List.of(entry));
    switch (format) {
      case PHONE, PHONE_SCREEN ->
          assertThat(text)
              .startsWith(
                  "Delta calls Tue, Dec 1, 10:00 AM: five things to ask before you hang up");
      case VIDEO, VIDEO_SCREEN, VIDEO_PANEL ->
          assertThat(text)
              .startsWith("Delta on video, Tue, Dec 1, 10:00 AM: five")
              .contains("hang up");
      default ->
          assertThat(text)
              .startsWith("Delta, Tue, Dec 1, 10:00 AM: five things to ask before you leave");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nobodyIsOnTheWayToACall(Format format) {
    Entry entry = entry(Rule.BEFORE_YOU_LEAVE, Panel.ONE, "Delta");
    ada.takesPlace(entry.about(), format);
    ada.passTo("2026-12-01T09:00");
    RowValue row = new RowValue(0, entry.step(), 0);
    List<String> notes = LateNotes.of(row, new Facts(ada.view())).orElseThrow().paragraphs(10);
    assertThat(notes)
        .allSatisfy(note -> assertThat(note).contains("about 10 minutes late", "10:00 AM"))
        .allSatisfy(
            note -> assertThat(note.contains("on my way")).isEqualTo(!format.promisedCall()));
  }

  private String seen(Rule rule, Panel panel) {
    String text = text(List.of(entry(rule, panel, "Acme")));
    return text.substring(0, Math.min(SHOWN, text.length()));
  }

  private String text(List<Entry> entries) {
    // Entries made up here are in nobody's plan: of what counts, the header alone is asked.
    return new HeaderLine(new Facts(ada.view()), delivery(entries)).text(entries) + "\n";
  }

  private Delivery delivery(List<Entry> entries) {
    return new Delivery(Seeker.ADA, 99, ada.clock.instant(), entries);
  }

  private Entry entry(Rule rule, Panel panel, String company) {
    return entry(rule, panel, company, "Dana Lee");
  }

  private Entry entry(Rule rule, Panel panel, String company, String name) {
    long interview =
        panel == Panel.THREE
            ? ada.log(
                company, "2026-12-01T10:00", reachable(name), reachable("Sam"), reachable("Kim"))
            : ada.log(company, "2026-12-01T10:00", reachable(name));
    var logged = ada.view().file().pipeline().interview(interview).orElseThrow();
    List<Row> rows =
        panel == Panel.NOBODY || rule.kind().forUser()
            ? List.of(row(0, logged.opportunity(), rule.kind().forUser()))
            : logged.people().stream()
                .map(person -> row(person.contact(), logged.opportunity(), false))
                .toList();
    long about = rule.kind().aboutInterview() ? interview : logged.opportunity();
    return new Entry(
        rule,
        List.of(new StepKey(rule.kind(), about, 1)),
        null,
        about,
        logged.opportunity(),
        at("2026-12-02T11:00"),
        rows,
        false,
        false,
        0);
  }

  private static Row row(long to, long opportunity, boolean forUser) {
    Medium medium = forUser ? Medium.SLACK : to == 0 ? Medium.ADD_PERSON : Medium.EMAIL;
    return new Row(
        to == 0 ? opportunity : to,
        to,
        opportunity,
        medium,
        to == 0 ? MediumReason.NOBODY_STORED : MediumReason.IN_WRITING,
        false,
        List.of());
  }
}
