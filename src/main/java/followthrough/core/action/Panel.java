package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of one interview, corrected by a list of names. */
final class Panel {
  private final Ledger ledger;
  private final Contacts contacts;
  private final Interview interview;

  Panel(Ledger ledger, Contacts contacts, Interview interview) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.interview = interview;
  }

  /**
   * The people as listed now, saved with what the list adds; somebody whose name was respelled or
   * completed on its line stays the same contact.
   */
  List<Participant> listed(List<PersonForm> written, Instant now) {
    List<Participant> left = new ArrayList<>(interview.people());
    List<Participant> people = new ArrayList<>();
    for (int line = 0; line < written.size(); line++) {
      PersonForm one = written.get(line);
      Optional<Participant> same = same(left, line, written);
      same.ifPresent(left::remove);
      Contact contact =
          same.flatMap(met -> ledger.pipeline().contact(met.contact()))
              .map(known -> contacts.update(known, one))
              .orElseGet(() -> contacts.keep(one));
      if (people.stream().noneMatch(met -> met.contact() == contact.id())) {
        people.add(same.orElseGet(() -> new Participant(contact.id(), now, "")));
      }
    }
    return people;
  }

  private Optional<Participant> same(List<Participant> left, int line, List<PersonForm> written) {
    String name = written.get(line).name().strip();
    List<Participant> unlisted =
        left.stream().filter(met -> !isListed(name(met), written)).toList();
    return left.stream()
        .filter(met -> name(met).equalsIgnoreCase(name))
        .findFirst()
        .or(
            () ->
                unlisted.stream()
                    .filter(met -> SpellingDistance.isSlip(name(met), name))
                    .findFirst())
        .or(
            () ->
                unlisted.stream()
                    .filter(met -> interview.people().indexOf(met) == line)
                    .filter(met -> shareAName(name(met), name))
                    .findFirst());
  }

  /** "Dana" becomes "Dana Lee", "Dana Lee" becomes "Dana Leigh". */
  private static boolean shareAName(String one, String other) {
    List<String> parts = List.of(one.toLowerCase(Locale.ROOT).split("\\s+", -1));
    return Stream.of(other.toLowerCase(Locale.ROOT).split("\\s+", -1)).anyMatch(parts::contains);
  }

  private static boolean isListed(String name, List<PersonForm> written) {
    return written.stream().anyMatch(one -> one.name().strip().equalsIgnoreCase(name));
  }

  private String name(Participant met) {
    return ledger.pipeline().contact(met.contact()).map(Contact::name).orElse("");
  }
}
