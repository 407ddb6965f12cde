package followthrough.core.action;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LinkedIn;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and keeps the people of one opportunity by their names. */
final class Contacts {
  private final Ledger ledger;
  private final long opportunity;
  private final Instant now;

  Contacts(Ledger ledger, long opportunity, Instant now) {
    this.ledger = ledger;
    this.opportunity = opportunity;
    this.now = now;
  }

  Optional<Contact> named(String name) {
    return ledger.pipeline().contacts().stream()
        .filter(contact -> contact.opportunity() == opportunity)
        .filter(contact -> TypedText.same(contact.name(), name))
        .findFirst();
  }

  /** The contact of that name with what the form adds; a new one when there is none. */
  Contact keep(PersonForm form) {
    return named(form.name()).map(known -> update(known, form)).orElseGet(() -> create(form));
  }

  /** The contact of that name, created with nothing but the name if need be. */
  Contact keep(String name) {
    return named(name).orElseGet(() -> create(PersonForm.named(name)));
  }

  /** The number of whoever is named; null when nobody is. */
  @Nullable Long number(@Nullable PersonForm form) {
    return form == null ? null : Long.valueOf(keep(form).id());
  }

  Contact update(Contact known, PersonForm form) {
    boolean asked = form.linkedIn() != LinkedIn.NOT_ASKED && form.linkedIn() != known.linkedIn();
    Contact next =
        new Contact(
            known.id(),
            opportunity,
            form.name().strip(),
            other(form.title(), known.title()),
            other(form.email(), known.email()),
            other(form.post(), known.post()),
            other(form.phone(), known.phone()),
            asked ? form.linkedIn() : known.linkedIn(),
            asked ? now : known.linkedInSince(),
            form.preferred() == null ? known.preferred() : form.preferred());
    if (!next.equals(known)) {
      ledger.save(next);
    }
    return next;
  }

  /** Notes what somebody answered when asked to connect. */
  void answer(Contact known, LinkedIn answer) {
    ledger.save(
        new Contact(
            known.id(),
            opportunity,
            known.name(),
            known.title(),
            known.email(),
            known.post(),
            known.phone(),
            answer,
            now,
            known.preferred()));
  }

  private Contact create(PersonForm form) {
    Contact contact =
        new Contact(
            ledger.number(),
            opportunity,
            form.name().strip(),
            form.title().strip(),
            form.email().strip(),
            form.post().strip(),
            form.phone().strip(),
            form.linkedIn(),
            now,
            form.preferred());
    ledger.save(contact);
    return contact;
  }

  /** What was not written again is not forgotten. */
  private static String other(String written, String known) {
    return written.isBlank() ? known : written.strip();
  }
}
