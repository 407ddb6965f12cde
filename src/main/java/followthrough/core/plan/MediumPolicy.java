package followthrough.core.plan;

import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets a row and by which medium, with the reason (follow-up-rules.md, 4). */
final class MediumPolicy {
  private static final int VOICEMAILS_AT_MOST = 2;

  /** Post needs this many business days; a decision before then wants an e-mail (H4). */
  private static final int BUSINESS_DAYS_OF_POST = 4;

  private final OpportunityFold fold;
  private final Opportunity opportunity;
  private final Pipeline pipeline;
  private final History history;

  MediumPolicy(OpportunityFold fold, Pipeline pipeline, History history) {
    this.fold = fold;
    this.opportunity = fold.opportunity;
    this.pipeline = pipeline;
    this.history = history;
  }

  /** W7 and W5: the one person check-ins go to; empty when nobody is stored. */
  Optional<Contact> mainContact() {
    Agency agency = opportunity.agency();
    if (agency != null) {
      return pipeline.contact(agency.consultant());
    }
    Long chosen = opportunity.mainContact();
    if (chosen != null) {
      Optional<Contact> contact = pipeline.contact(chosen);
      if (contact.isPresent()) {
        return contact;
      }
    }
    return firstInterviewer().or(this::coordinator).or(this::onlyKnown);
  }

  /**
   * E1: who is asked about one interview. The main contact, if they take part in it or arranged it;
   * else its first interviewer.
   */
  Optional<Contact> contactOf(Round round) {
    Optional<Contact> main = mainContact();
    boolean theirs =
        opportunity.agency() != null
            || main.filter(contact -> round.meets(contact.id()) || arranges(contact)).isPresent();
    return theirs ? main : firstOf(round.interview.people()).or(() -> main);
  }

  private boolean arranges(Contact contact) {
    return coordinator().filter(one -> one.id() == contact.id()).isPresent();
  }

  /** Of an opportunity that is known only by its offer: who made it. */
  private Optional<Contact> onlyKnown() {
    Long offeredBy = fold.bargain.offeredBy;
    return offeredBy == null || !fold.talks.all().isEmpty()
        ? Optional.empty()
        : pipeline.contact(offeredBy);
  }

  /** The person named, else the main contact; through an agency always the consultant. */
  Optional<Contact> personOrMainContact(@Nullable Long contact) {
    if (contact == null || opportunity.agency() != null) {
      return mainContact();
    }
    return pipeline.contact(contact).or(this::mainContact);
  }

  /** Who made the offer that stands; the main contact when nobody was named. */
  Optional<Contact> offeredBy() {
    Happening.Offered offer = fold.bargain.offered;
    return personOrMainContact(offer == null ? null : offer.from());
  }

  /** H1 to H8 for one interviewer; empty when no medium reaches them (H3). */
  Optional<Row> thankYou(Contact contact, Round round) {
    Medium fitting;
    MediumReason why;
    Medium preferred = contact.preferred();
    if (preferred != null) {
      fitting = preferred;
      why = MediumReason.THEY_SAID_HOW;
    } else if (round.interview.format().screening()) {
      fitting = Medium.EMAIL;
      why = MediumReason.SCREENING_CALL;
    } else if (opportunity.style() == CompanyStyle.TRADITIONAL) {
      boolean slow = postTooSlow(round);
      fitting = slow ? Medium.EMAIL : Medium.CARD;
      why = slow ? MediumReason.POST_TOO_SLOW : MediumReason.TRADITIONAL;
    } else if (opportunity.style() == CompanyStyle.TECH_OR_MEDIA) {
      fitting = Medium.EMAIL;
      why = MediumReason.TECH_OR_MEDIA;
    } else {
      fitting = lastMedium();
      why = asLast(MediumReason.LAST_MEDIUM);
    }
    return reach(contact, fitting, why, List.of(Medium.EMAIL, Medium.PHONE, Medium.CARD));
  }

  /** H9: the medium of a check-in to {@code contact}. */
  Row checkIn(@Nullable Contact contact) {
    Agency agency = opportunity.agency();
    if (agency != null) {
      return written(contact, agency.medium(), MediumReason.AGENCY);
    }
    Medium preferred = contact == null ? null : contact.preferred();
    if (preferred == Medium.EMAIL || preferred == Medium.PHONE) {
      return written(contact, preferred, MediumReason.THEY_SAID_HOW);
    }
    return written(contact, lastMedium(), asLast(MediumReason.CHECK_IN_MEDIUM));
  }

  /** H7 and H9: as they last got in touch; an e-mail when nobody said how. */
  private Medium lastMedium() {
    return fold.lastMedium == null ? Medium.EMAIL : fold.lastMedium;
  }

  private MediumReason asLast(MediumReason known) {
    return fold.lastMedium == null ? MediumReason.NOBODY_SAID_HOW : known;
  }

  /** H10: an e-mail; where no address is known, a call is better than silence. */
  Row inWriting(@Nullable Contact contact) {
    return written(contact, Medium.EMAIL, MediumReason.IN_WRITING);
  }

  /** E18: last words are written; rather through the coordinator than by phone. */
  Row strictlyInWriting(@Nullable Contact contact) {
    boolean reachable = contact != null && contact.reachableBy(Medium.EMAIL);
    Optional<Row> passedOn = contact == null || reachable ? Optional.empty() : passedOn();
    return passedOn.orElseGet(() -> inWriting(contact));
  }

  /** H10: the phone first, then the same in writing; shrinks to what is usable. */
  Row phoneThenEmail(@Nullable Contact contact) {
    if (contact != null && usable(contact, Medium.PHONE) && usable(contact, Medium.EMAIL)) {
      return Row.to(
          contact.id(), opportunity.id(), Medium.PHONE_THEN_EMAIL, MediumReason.PHONE_FIRST);
    }
    return written(contact, Medium.PHONE, MediumReason.PHONE_FIRST);
  }

  /** H10 for offers: as they called, so one calls back; else in writing. */
  Row answeringOffer(@Nullable Contact contact) {
    return fold.lastMedium == Medium.PHONE ? phoneThenEmail(contact) : inWriting(contact);
  }

  /** RF0: a reference is written to, unless they said how. */
  Row reference(Contact contact) {
    Medium preferred = contact.preferred();
    return reach(
            contact,
            preferred == null ? Medium.EMAIL : preferred,
            preferred == null ? MediumReason.IN_WRITING : MediumReason.THEY_SAID_HOW,
            List.of(Medium.EMAIL, Medium.PHONE))
        .orElseGet(() -> Row.addAddress(0, opportunity.id(), List.of(contact.id())));
  }

  Optional<Contact> coordinator() {
    Long id = opportunity.coordinator();
    return id == null ? Optional.empty() : pipeline.contact(id);
  }

  /** E1: of the interview that ends last, whether it still has its time or lost it. */
  private Optional<Contact> firstInterviewer() {
    return fold.talks.all().stream()
        .sorted(Comparator.comparing((Round round) -> round.ends).reversed())
        .flatMap(round -> firstOf(round.interview.people()).stream())
        .findFirst();
  }

  private Optional<Contact> firstOf(List<Participant> people) {
    return people.stream().findFirst().flatMap(first -> pipeline.contact(first.contact()));
  }

  private boolean postTooSlow(Round round) {
    BusinessCalendar calendar = fold.calendar;
    LocalDate promised = round.promise(calendar);
    return promised != null
        && promised.isBefore(calendar.add(calendar.dateOf(round.ends), BUSINESS_DAYS_OF_POST));
  }

  /** Never a card; missing addresses end at the coordinator's e-mail, then in a question. */
  private Row written(@Nullable Contact contact, Medium fitting, MediumReason why) {
    if (contact == null) {
      return Row.addPerson(0, opportunity.id());
    }
    Optional<Row> own = reach(contact, fitting, why, List.of(Medium.EMAIL, Medium.PHONE));
    return own.or(this::passedOn)
        .orElseGet(() -> Row.addAddress(0, opportunity.id(), List.of(contact.id())));
  }

  /** An e-mail to the coordinator, who can pass it on; never past a consultant. */
  private Optional<Row> passedOn() {
    return opportunity.agency() != null
        ? Optional.empty()
        : coordinator()
            .filter(contact -> contact.reachableBy(Medium.EMAIL))
            .map(
                contact ->
                    Row.to(
                        contact.id(), opportunity.id(), Medium.EMAIL, MediumReason.ONLY_ADDRESS));
  }

  private Optional<Row> reach(
      Contact contact, Medium fitting, MediumReason why, List<Medium> otherwise) {
    if (usable(contact, fitting)) {
      return Optional.of(Row.to(contact.id(), opportunity.id(), fitting, why));
    }
    boolean silenced = fitting == Medium.PHONE && tooManyVoicemails(contact);
    MediumReason reason = silenced ? MediumReason.TWO_VOICEMAILS : MediumReason.ONLY_ADDRESS;
    return otherwise.stream()
        .filter(medium -> usable(contact, medium))
        .findFirst()
        .map(medium -> Row.to(contact.id(), opportunity.id(), medium, reason));
  }

  private boolean usable(Contact contact, Medium medium) {
    return contact.reachableBy(medium) && !(medium == Medium.PHONE && tooManyVoicemails(contact));
  }

  /** H8: the third call in a row would be a nuisance. */
  private boolean tooManyVoicemails(Contact contact) {
    return history.answers().stream()
            .filter(History.Answer::stands)
            .filter(answer -> answer.kind() == History.Kind.VOICEMAIL)
            .filter(answer -> answer.recipient() == contact.id())
            .filter(answer -> !answer.at().isBefore(fold.voicemailsFrom))
            .count()
        >= VOICEMAILS_AT_MOST;
  }
}
