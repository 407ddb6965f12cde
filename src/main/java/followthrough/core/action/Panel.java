package followthrough.core.action;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.FollowUpKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of one interview, corrected by a list of names. Somebody whose name was respelled or
 * completed on its line stays the same contact.
 */
final class Panel {
  private final Ledger ledger;
  private final Interview interview;
  private final List<Line> lines = new ArrayList<>();
  private final List<Participant> gone;

  /** One name of the list, and who of those known before it means. */
  private record Line(PersonForm written, Optional<Participant> known) {}

  /** Compares the list with what is stored; changes nothing. */
  Panel(Ledger ledger, Interview interview, List<PersonForm> written) {
    this.ledger = ledger;
    this.interview = interview;
    this.gone = new ArrayList<>(interview.people());
    for (int line = 0; line < written.size(); line++) {
      Optional<Participant> known = known(line, written);
      known.ifPresent(gone::remove);
      lines.add(new Line(written.get(line), known));
    }
  }

  /** Whether the list leaves out somebody who must not go. */
  boolean losesSomebodyThanked() {
    return !thankedAndGone().isEmpty();
  }

  /** Whoever would go and has had a note for this interview, their own or a group's. */
  List<Participant> thankedAndGone() {
    return gone.stream()
        .filter(
            met ->
                ledger.history().answers().stream()
                    .filter(answer -> answer.stands() && answer.kind().touched())
                    .filter(answer -> answer.step().kind() == FollowUpKind.THANK_YOU)
                    .anyMatch(
                        answer ->
                            answer.step().subject() == interview.id()
                                && answer.recipient() == met.contact()))
        .toList();
  }

  /** Whoever is not on the list any more. */
  List<Participant> gone() {
    return List.copyOf(gone);
  }

  /** The people as listed now, saved with what the list adds. */
  List<Participant> save(Contacts contacts, Instant now) {
    List<Participant> people = new ArrayList<>();
    for (Line line : lines) {
      Contact contact =
          line.known()
              .flatMap(met -> ledger.pipeline().contact(met.contact()))
              .map(known -> contacts.update(known, line.written()))
              .orElseGet(() -> contacts.keep(line.written()));
      if (people.stream().noneMatch(met -> met.contact() == contact.id())) {
        people.add(line.known().orElseGet(() -> new Participant(contact.id(), now, "")));
      }
    }
    return people;
  }

  private Optional<Participant> known(int line, List<PersonForm> written) {
    PersonForm one = written.get(line);
    String name = one.name().strip();
    List<Participant> unlisted =
        gone.stream()
            .filter(met -> !isListed(name(met), written))
            .filter(met -> sameAddress(met, one))
            .toList();
    return gone.stream()
        .filter(met -> TypedText.same(name(met), name))
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
                    .filter(met -> completes(name(met), name))
                    .findFirst());
  }

  /** Two addresses are two people, however alike their names. */
  private boolean sameAddress(Participant met, PersonForm written) {
    String known = ledger.pipeline().contact(met.contact()).map(Contact::email).orElse("");
    return known.isBlank() || written.email().isBlank() || TypedText.same(known, written.email());
  }

  /** "Dana" becomes "Dana Lee", "Dana Lee" becomes "Dana Leigh"; "Bob Lee" is somebody else. */
  private static boolean completes(String one, String other) {
    List<String> first = List.of(TypedText.key(one).split(" ", -1));
    List<String> second = List.of(TypedText.key(other).split(" ", -1));
    return first.get(0).equals(second.get(0))
        || first.containsAll(second)
        || second.containsAll(first);
  }

  private static boolean isListed(String name, List<PersonForm> written) {
    return written.stream().anyMatch(one -> TypedText.same(one.name(), name));
  }

  private String name(Participant met) {
    return ledger.pipeline().contact(met.contact()).map(Contact::name).orElse("");
  }
}
