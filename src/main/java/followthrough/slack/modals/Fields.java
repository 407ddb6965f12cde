package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Plan;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import followthrough.slack.kit.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of the interview modal, field by field, as the person sees it.
 *
 * @param lastMedium the value of the chosen option; null when none is
 * @param zone an IANA name; null for the person's own
 * @param holidays the key of a calendar, or one of {@link HolidayChoice}'s two words
 */
record Fields(
    String company,
    String role,
    @Nullable Instant starts,
    Duration length,
    String people,
    @Nullable LocalDate decision,
    Format format,
    CompanyStyle style,
    @Nullable String lastMedium,
    @Nullable String zone,
    String holidays,
    String closed,
    String consultant,
    String mainContact,
    String remember,
    boolean legalDuty) {

  static final Fields EMPTY =
      new Fields(
          "",
          "",
          null,
          Duration.ofHours(1),
          "",
          null,
          Format.UNKNOWN,
          CompanyStyle.UNSURE,
          null,
          null,
          HolidayChoice.BY_ZONE,
          "",
          "",
          "",
          "",
          false);

  /** What is typed; fields that the modal does not show are as in {@code base}. */
  static Fields read(FormValues typed, Fields base) {
    return new Fields(
        typed.shows(Field.COMPANY) ? typed.text(Field.COMPANY) : base.company,
        typed.shows(Field.ROLE) ? typed.text(Field.ROLE) : base.role,
        typed.shows(Field.STARTS) ? typed.instant(Field.STARTS) : base.starts,
        option(typed, Field.LENGTH)
            .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
            .orElse(base.length),
        typed.shows(Field.PEOPLE) ? typed.text(Field.PEOPLE) : base.people,
        typed.shows(Field.DECISION) ? typed.date(Field.DECISION) : base.decision,
        typed.shows(Field.FORMAT)
            ? option(typed, Field.FORMAT).map(Format::valueOf).orElse(Format.UNKNOWN)
            : base.format,
        option(typed, Field.STYLE).map(CompanyStyle::valueOf).orElse(base.style),
        typed.shows(Field.LAST_MEDIUM) ? typed.option(Field.LAST_MEDIUM) : base.lastMedium,
        typed.shows(Field.ZONE)
            ? option(typed, Field.ZONE).filter(zone -> !zone.equals(ZoneMenu.OWN)).orElse(null)
            : base.zone,
        option(typed, Field.HOLIDAYS).orElse(base.holidays),
        typed.shows(Field.CLOSED) ? typed.text(Field.CLOSED) : base.closed,
        typed.shows(Field.CONSULTANT) ? typed.text(Field.CONSULTANT) : base.consultant,
        typed.shows(Field.MAIN_CONTACT) ? typed.text(Field.MAIN_CONTACT) : base.mainContact,
        typed.shows(Field.REMEMBER) ? typed.text(Field.REMEMBER) : base.remember,
        typed.shows(Field.LEGAL_DUTY) ? typed.ticked(Field.LEGAL_DUTY) : base.legalDuty);
  }

  /** What a new interview starts from when its company is known already. */
  static Fields furtherRound(Optional<Opportunity> known) {
    return known
        .map(
            one ->
                new Fields(
                    "",
                    "",
                    null,
                    EMPTY.length,
                    "",
                    null,
                    EMPTY.format,
                    one.style(),
                    null,
                    one.zone().getId(),
                    holidays(one),
                    ClosedLines.write(one.closures()),
                    "",
                    "",
                    "",
                    one.responseDuty()))
        .orElse(EMPTY);
  }

  /** The same with what was read elsewhere in the place of what nobody has typed yet. */
  Fields filledIn(FilledIn read) {
    return new Fields(
        read.company(),
        read.role(),
        read.starts(),
        read.length(),
        read.people(),
        read.decision() == null ? decision : read.decision(),
        read.format(),
        style,
        lastMedium,
        read.zone() == null ? zone : read.zone(),
        holidays,
        closed,
        consultant,
        mainContact,
        remember,
        legalDuty);
  }

  /** What is stored about an interview. */
  static Fields of(Desk.View view, Interview interview, Opportunity opportunity) {
    Pipeline pipeline = view.file().pipeline();
    List<PersonForm> people =
        interview.people().stream()
            .flatMap(met -> pipeline.contact(met.contact()).stream())
            .map(Fields::form)
            .toList();
    String consultant =
        Optional.ofNullable(opportunity.agency())
            .flatMap(agency -> pipeline.contact(agency.consultant()))
            .map(contact -> PersonLine.write(form(contact)))
            .orElse("");
    String mainContact =
        Optional.ofNullable(opportunity.mainContact())
            .flatMap(pipeline::contact)
            .map(
                contact ->
                    met(interview, contact) ? contact.name() : PersonLine.write(form(contact)))
            .orElse("");
    return new Fields(
        opportunity.company(),
        opportunity.role(),
        interview.starts(),
        Duration.between(interview.starts(), interview.ends()),
        PeopleLines.write(people),
        promised(view.plan(), interview),
        interview.format(),
        opportunity.style(),
        view.plan().lastMedium(opportunity.id()).map(Medium::name).orElse(null),
        opportunity.zone().getId(),
        holidays(opportunity),
        ClosedLines.write(opportunity.closures()),
        consultant,
        mainContact,
        opportunity.remember(),
        opportunity.responseDuty());
  }

  /** A guess goes on following the zone. */
  private static String holidays(Opportunity opportunity) {
    return opportunity.guessed().contains(Guess.HOLIDAYS)
        ? HolidayChoice.BY_ZONE
        : opportunity.holidays();
  }

  /** What each field shows, by its id: texts as far as the field has room for them. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      texts.put(field.id(), Text.fit(text(field), field.most()));
    }
    return texts;
  }

  private String text(Field field) {
    Object value =
        switch (field) {
          case COMPANY -> company;
          case ROLE -> role;
          case STARTS -> starts;
          case LENGTH -> length;
          case PEOPLE -> people;
          case DECISION -> decision;
          case FORMAT -> format;
          case STYLE -> style;
          case LAST_MEDIUM -> lastMedium;
          case ZONE -> zone;
          case HOLIDAYS -> holidays;
          case CLOSED -> closed;
          case CONSULTANT -> consultant;
          case MAIN_CONTACT -> mainContact;
          case REMEMBER -> remember;
          case LEGAL_DUTY -> legalDuty;
        };
    return value == null ? "" : value.toString();
  }

  private static boolean met(Interview interview, Contact contact) {
    return interview.people().stream().anyMatch(person -> person.contact() == contact.id());
  }

  /** The day that counts now: a debrief or a reply may have named another than the form did. */
  static @Nullable LocalDate promised(Plan plan, Interview interview) {
    Optional<Plan.Held> held = plan.held(interview.id());
    return held.isPresent() ? held.get().decision() : interview.decision();
  }

  private static Optional<String> option(FormValues typed, Field field) {
    return Optional.ofNullable(typed.option(field));
  }

  private static PersonForm form(Contact contact) {
    return new PersonForm(
        contact.name(),
        contact.title(),
        contact.email(),
        contact.post(),
        contact.phone(),
        contact.linkedIn(),
        contact.preferred());
  }
}
