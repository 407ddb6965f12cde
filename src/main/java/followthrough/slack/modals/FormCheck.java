package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.LastContact;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the fields of the modal into a form, or says beside each field what to mend. */
final class FormCheck {
  private static final int YEARS = 2;

  private final HolidayChoice holidays;

  FormCheck(HolidayChoice holidays) {
    this.holidays = holidays;
  }

  /** A form, or sentences by block id: exactly one of the two. */
  sealed interface Result {
    record Good(InterviewForm form) implements Result {}

    record Bad(Map<String, String> sentences) implements Result {}
  }

  /**
   * @param known the opportunity that the interview belongs to; what it has no field for is not
   *     lost
   */
  Result check(Fields fields, Desk.View view, Optional<Opportunity> known) {
    return new Pass(fields, view, known).result();
  }

  /** One check of one modal. */
  private final class Pass {
    private final Map<Field, String> sentences = new LinkedHashMap<>();
    private final Fields fields;
    private final Desk.View view;
    private final Optional<Opportunity> known;

    /** The person's zone, for when they chose none for the company. */
    private final ZoneId own;

    private final Instant now;

    Pass(Fields fields, Desk.View view, Optional<Opportunity> known) {
      this.fields = fields;
      this.view = view;
      this.known = known;
      this.own = view.file().person().current().zone();
      this.now = view.now();
    }

    Result result() {
      checkTexts();
      ZoneId zone = zone();
      Instant starts = starts(zone);
      List<PersonForm> people = people();
      List<Closure> closures = closures();
      PersonForm consultant = consultant();
      PersonForm mainContact = mainContact(people);
      if (starts == null || !sentences.isEmpty()) {
        Map<String, String> byBlock = new LinkedHashMap<>();
        sentences.forEach((field, sentence) -> byBlock.put(field.id(), sentence));
        return new Result.Bad(byBlock);
      }
      return new Result.Good(
          new InterviewForm(
              fields.company().strip(),
              fields.role().strip(),
              fields.style(),
              zone,
              guessesHolidays() ? holidays.guess(zone) : fields.holidays(),
              closures,
              fields.remember().strip(),
              starts,
              starts.plus(fields.length()),
              fields.format(),
              LastContact.medium(fields.lastMedium()),
              fields.decision(),
              people,
              mainContact == null ? null : mainContact.name(),
              coordinator(mainContact),
              consultant,
              consultantMedium(consultant),
              fields.legalDuty(),
              guesses()));
    }

    private boolean guessesHolidays() {
      return fields.holidays().equals(HolidayChoice.BY_ZONE);
    }

    private Set<Guess> guesses() {
      Set<Guess> all = EnumSet.noneOf(Guess.class);
      if (fields.zone() == null) {
        all.add(Guess.ZONE);
      }
      if (guessesHolidays()) {
        all.add(Guess.HOLIDAYS);
      }
      return all;
    }

    private void checkTexts() {
      int company = fields.company().strip().length();
      if (company == 0) {
        sentences.put(Field.COMPANY, FormSentences.COMPANY_MISSING);
      } else if (company > Opportunity.MAX_COMPANY) {
        sentences.put(Field.COMPANY, FormSentences.tooLong(Opportunity.MAX_COMPANY));
      }
      if (fields.role().strip().length() > Opportunity.MAX_ROLE) {
        sentences.put(Field.ROLE, FormSentences.tooLong(Opportunity.MAX_ROLE));
      }
      if (fields.remember().strip().length() > Opportunity.MAX_REMEMBER) {
        sentences.put(Field.REMEMBER, FormSentences.tooLong(Opportunity.MAX_REMEMBER));
      }
    }

    private ZoneId zone() {
      String chosen = fields.zone();
      if (chosen == null) {
        return own;
      }
      try {
        return ZoneId.of(chosen);
      } catch (DateTimeException e) {
        sentences.put(Field.ZONE, ModalSentences.ZONE_UNKNOWN);
        return own;
      }
    }

    private @Nullable Instant starts(ZoneId zone) {
      Instant starts = fields.starts();
      if (starts == null) {
        sentences.put(Field.STARTS, ModalSentences.STARTS_MISSING);
        return null;
      }
      boolean early = starts.isBefore(now.atZone(own).minusYears(YEARS).toInstant());
      boolean late = starts.isAfter(now.atZone(own).plusYears(YEARS).toInstant());
      if (early || late) {
        sentences.put(Field.STARTS, ModalSentences.STARTS_FAR_AWAY);
      }
      LocalDate decision = fields.decision();
      if (decision != null && decision.isBefore(starts.atZone(zone).toLocalDate())) {
        sentences.put(Field.DECISION, FormSentences.DECISION_TOO_EARLY);
      } else if (decision != null && decision.isAfter(LocalDate.ofInstant(now, own).plusYears(3))) {
        sentences.put(Field.DECISION, ModalSentences.DECISION_TOO_LATE);
      }
      return starts;
    }

    private List<PersonForm> people() {
      PeopleLines.Reading reading = PeopleLines.read(fields.people());
      if (reading instanceof PeopleLines.Reading.Everybody everybody) {
        return everybody.people();
      }
      sentences.put(Field.PEOPLE, FormSentences.people(reading));
      return List.of();
    }

    private List<Closure> closures() {
      ClosedLines.Reading reading = ClosedLines.read(fields.closed());
      if (reading instanceof ClosedLines.Reading.Days days) {
        return days.closures();
      }
      sentences.put(Field.CLOSED, ModalSentences.closed(reading));
      return List.of();
    }

    private @Nullable PersonForm consultant() {
      if (fields.consultant().isBlank()) {
        return null;
      }
      Optional<PersonForm> person = PersonLine.read(fields.consultant());
      if (person.isEmpty()) {
        sentences.put(Field.CONSULTANT, FormSentences.person(fields.consultant()));
      }
      return person.orElse(null);
    }

    private Medium consultantMedium(@Nullable PersonForm consultant) {
      if (consultant == null) {
        return Medium.EMAIL;
      }
      if (consultant.preferred() == Medium.PHONE || consultant.preferred() == Medium.EMAIL) {
        return consultant.preferred();
      }
      Medium stored = known.map(Opportunity::agency).map(Agency::medium).orElse(null);
      boolean both = consultant.email().isBlank() == consultant.phone().isBlank();
      if (both && stored != null) {
        return stored;
      }
      return consultant.email().isBlank() && !consultant.phone().isBlank()
          ? Medium.PHONE
          : Medium.EMAIL;
    }

    /** People write "Dana" for the Dana Lee whom they listed; a second Dana would be a stranger. */
    private @Nullable PersonForm mainContact(List<PersonForm> people) {
      if (fields.mainContact().isBlank()) {
        return null;
      }
      Optional<PersonForm> read = PersonLine.read(fields.mainContact());
      if (read.isEmpty()) {
        sentences.put(Field.MAIN_CONTACT, FormSentences.person(fields.mainContact()));
        return null;
      }
      PersonForm written = read.get();
      TreeSet<String> fitting = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      people.stream()
          .map(PersonForm::name)
          .filter(name -> fits(name, written.name()))
          .forEach(fitting::add);
      boolean withAddress = !written.equals(PersonForm.named(written.name()));
      if (withAddress) {
        if (!fitting.isEmpty()) {
          sentences.put(Field.MAIN_CONTACT, ModalSentences.MAIN_CONTACT_IS_LISTED);
        }
        return written;
      }
      view.file().pipeline().contacts().stream()
          .filter(contact -> known.filter(one -> one.id() == contact.opportunity()).isPresent())
          .map(Contact::name)
          .filter(name -> fits(name, written.name()))
          .forEach(fitting::add);
      if (fitting.contains(written.name()) || fitting.isEmpty()) {
        return written;
      }
      if (fitting.size() > 1) {
        sentences.put(Field.MAIN_CONTACT, ModalSentences.MAIN_CONTACT_UNCLEAR);
      }
      return PersonForm.named(fitting.first());
    }

    /** Whoever is not met but has an address arranges the interviews and can pass a note on. */
    private static @Nullable PersonForm coordinator(@Nullable PersonForm mainContact) {
      boolean reachable =
          mainContact != null && !(mainContact.email().isBlank() && mainContact.phone().isBlank());
      return reachable ? mainContact : null;
    }

    private boolean fits(String known, String written) {
      String whole = known.toLowerCase(Locale.ROOT);
      String part = written.toLowerCase(Locale.ROOT);
      return whole.equals(part) || List.of(whole.split("\\s+")).contains(part);
    }
  }
}
