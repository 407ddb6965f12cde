package followthrough.storage;

import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Again;
import followthrough.core.plan.Dm;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A job seeker and her things, for the contracts of the stores. */
final class Ada {
  static final PersonId ID = new PersonId("T1", "ADA");
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final StepKey THANKS = new StepKey(FollowUpKind.THANK_YOU, 3, 0);
  static final StepKey CHECK_IN = new StepKey(FollowUpKind.CHECK_IN_1, 1, 4);

  private Ada() {}

  static Instant minute(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  static Person fresh(PersonId id) {
    return Person.fresh(id, "Ada", ZONE, NOON);
  }

  /** Writes as the desk does when nothing comes next. */
  static void write(Journal journal, PersonId id, Consumer<Ledger> work) {
    wakes(journal, id, null, work);
  }

  static void wakes(Journal journal, PersonId id, @Nullable Instant wakeAt, Consumer<Ledger> work) {
    change(
        journal,
        id,
        ledger -> {
          work.accept(ledger);
          return new Journal.Written<>(true, ledger, wakeAt);
        });
  }

  static <T> T change(Journal journal, PersonId id, Function<Ledger, Journal.Written<T>> work) {
    return journal.change(id, Optional.of(fresh(id)), work);
  }

  /** Opportunity 1 with contact 2 and interview 3. */
  static void logs(Ledger ledger) {
    long job = ledger.number();
    ledger.save(opportunity(job));
    long dana = ledger.number();
    ledger.save(contact(dana, job, "Dana Lee"));
    ledger.save(interview(ledger.number(), job, dana));
  }

  static Opportunity opportunity(long number) {
    return new Opportunity(
        number,
        "Acme",
        "",
        CompanyStyle.UNSURE,
        ZONE,
        "US",
        List.of(),
        null,
        null,
        null,
        false,
        "",
        Set.of());
  }

  static Contact contact(long number, long job, String name) {
    return new Contact(number, job, name, "", "", "", "", LinkedIn.NOT_ASKED, Instant.EPOCH, null);
  }

  static Interview interview(long number, long job, long... people) {
    return new Interview(
        number,
        job,
        Format.VIDEO,
        NOON,
        NOON.plusSeconds(3600),
        null,
        java.util.Arrays.stream(people).mapToObj(one -> new Participant(one, NOON, "")).toList());
  }

  static Row row(long contact) {
    return new Row(contact, contact, 1, Medium.EMAIL, MediumReason.LAST_MEDIUM, false, List.of());
  }

  /** Two entries: one with two steps and two rows, one bare. */
  static Dm dm() {
    return new Dm(
        List.of(
            new Entry(
                Rule.LINKEDIN_INVITATION,
                List.of(
                    new StepKey(FollowUpKind.LINKEDIN_INVITATION, 3, 2),
                    new StepKey(FollowUpKind.LINKEDIN_INVITATION, 3, 9)),
                Again.NUDGE_2,
                3,
                1,
                minute(77),
                List.of(
                    row(2),
                    new Row(9, 2, 1, Medium.PHONE, MediumReason.GROUP_NOTE, true, List.of(5L, 6L))),
                true,
                true,
                4),
            simple()),
        List.of());
  }

  static Entry simple() {
    return new Entry(
        Rule.CHECK_IN_1, List.of(CHECK_IN), null, 1, 1, null, List.of(), false, false, 0);
  }

  /** Decides on a message and stores it. */
  static Delivery posts(Journal journal, PersonId id, Instant at) {
    return change(
        journal,
        id,
        ledger ->
            new Journal.Written<>(
                ledger.post(new Dm(List.of(simple()), List.of()), at), ledger, null));
  }
}
