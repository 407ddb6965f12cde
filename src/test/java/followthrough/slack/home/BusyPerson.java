package followthrough.slack.home;

import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Somebody with so many opportunities that nothing may be looked for in all of them. */
final class BusyPerson {
  static final PersonId ID = new PersonId("T1", "U1");
  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

  private static final int ROUNDS = 2;
  private static final int PEOPLE = 3;

  private final List<Opportunity> opportunities = new ArrayList<>();
  private final List<Interview> interviews = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private final List<History.Shown> shown = new ArrayList<>();
  private final List<History.Answer> answers = new ArrayList<>();
  private long number;

  private BusyPerson() {}

  /** A year of that many opportunities; of three two are closed after a month. */
  static CaseFile with(int count) {
    BusyPerson one = new BusyPerson();
    Instant first = NOW.minus(Duration.ofDays(360));
    for (int index = 0; index < count; index++) {
      one.opportunity(index, first.plus(Duration.ofDays(360).dividedBy(count).multipliedBy(index)));
    }
    one.happenings.sort(Comparator.comparing(Happening::number));
    one.shown.sort(Comparator.comparing(History.Shown::at));
    one.answers.sort(Comparator.comparing(History.Answer::at));
    return new CaseFile(
        Person.fresh(ID, "Ada", ZONE, first),
        new Pipeline(one.opportunities, one.interviews, one.contacts, one.happenings),
        new History(one.shown, one.answers, List.of()));
  }

  private void opportunity(int index, Instant logged) {
    long id = ++number;
    opportunities.add(
        new Opportunity(
            id,
            "Company Number " + index,
            "Senior Engineer for Things " + index,
            CompanyStyle.TECH_OR_MEDIA,
            ZONE,
            "US",
            List.of(),
            null,
            null,
            null,
            false,
            "",
            Set.of()));
    for (int round = 0; round < ROUNDS; round++) {
      interview(id, index, logged.plus(Duration.ofDays(9L * round)));
    }
    Instant end = logged.plus(Duration.ofDays(30));
    if (index % 3 != 0 && end.isBefore(NOW)) {
      happenings.add(
          index % 3 == 1
              ? new Happening.Archived(++number, end, id, followthrough.core.pipeline.Filed.UNTOLD)
              : new Happening.Rejected(++number, end, id, Medium.EMAIL));
    }
  }

  private void interview(long opportunity, int index, Instant logged) {
    long id = ++number;
    Instant starts = logged.plus(Duration.ofDays(2));
    List<Participant> people = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      long contact = ++number;
      contacts.add(
          new Contact(
              contact,
              opportunity,
              "Interviewer " + index + " Person " + contact,
              "Director of Something",
              "somebody" + contact + "@example.com",
              "",
              "",
              LinkedIn.NOT_ASKED,
              logged,
              null));
      people.add(new Participant(contact, logged, "they move to a new place"));
    }
    interviews.add(
        new Interview(
            id, opportunity, Format.VIDEO, starts, starts.plus(Duration.ofHours(1)), null, people));
    happenings.add(
        new Happening.Saved(
            ++number,
            logged,
            opportunity,
            id,
            starts,
            starts.plus(Duration.ofHours(1)),
            null,
            Medium.EMAIL));
    shown(new StepKey(FollowUpKind.PREPARE, id, number), starts.minus(Duration.ofDays(1)));
    shown(new StepKey(FollowUpKind.DEBRIEF, id, number), starts.plus(Duration.ofHours(2)));
    StepKey thanks = new StepKey(FollowUpKind.THANK_YOU, id, number);
    shown(thanks, starts.plus(Duration.ofHours(3)));
    for (Participant person : people) {
      answers.add(
          new History.Answer(
              thanks,
              person.contact(),
              History.Kind.SENT,
              starts.plus(Duration.ofHours(5)),
              Medium.EMAIL,
              null));
    }
  }

  private void shown(StepKey step, Instant at) {
    if (at.isBefore(NOW)) {
      shown.add(new History.Shown(step, Rule.first(step.kind()), null, at));
    }
  }
}
