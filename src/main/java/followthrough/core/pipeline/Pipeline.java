package followthrough.core.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The jobs one person is after: what is known, and what happened in order. It never changes, and
 * remembers where everything stands: a plan and a page ask for each thing many times.
 */
public final class Pipeline {
  public static final Pipeline EMPTY = new Pipeline(List.of(), List.of(), List.of(), List.of());

  private final List<Opportunity> opportunities;
  private final List<Interview> interviews;
  private final List<Contact> contacts;
  private final List<Happening> happenings;
  private @Nullable Places places;

  /**
   * @param opportunities oldest first
   * @param happenings by number
   */
  public Pipeline(
      List<Opportunity> opportunities,
      List<Interview> interviews,
      List<Contact> contacts,
      List<Happening> happenings) {
    this.opportunities = List.copyOf(opportunities);
    this.interviews = List.copyOf(interviews);
    this.contacts = List.copyOf(contacts);
    this.happenings = List.copyOf(happenings);
  }

  /** Every list by what it is looked up by. */
  private record Places(
      Map<Long, List<Opportunity>> opportunities,
      Map<Long, List<Interview>> interviews,
      Map<Long, List<Interview>> interviewsOf,
      Map<Long, List<Contact>> contacts,
      Map<Happening.Kind, List<Happening>> kinds) {}

  /** Two threads may both work them out, to the same end. */
  private Places places() {
    Places known = places;
    if (known == null) {
      known =
          new Places(
              Grouped.by(opportunities, Opportunity::id),
              Grouped.by(interviews, Interview::id),
              Grouped.by(interviews, Interview::opportunity),
              Grouped.by(contacts, Contact::id),
              Grouped.by(happenings, Happening::kind));
      places = known;
    }
    return known;
  }

  private static <T> Optional<T> first(Map<Long, List<T>> places, long id) {
    return Optional.ofNullable(places.get(id)).map(all -> all.get(0));
  }

  /** All of them, oldest first. */
  public List<Opportunity> opportunities() {
    return opportunities;
  }

  /** All of them, in the order in which they were logged. */
  public List<Interview> interviews() {
    return interviews;
  }

  /** Everybody who was ever entered. */
  public List<Contact> contacts() {
    return contacts;
  }

  /** Everything that happened, by number. */
  public List<Happening> happenings() {
    return happenings;
  }

  /** Everything of a kind that happened, by number. */
  public List<Happening> happenings(Happening.Kind kind) {
    return places().kinds().getOrDefault(kind, List.of());
  }

  public Optional<Opportunity> opportunity(long id) {
    return first(places().opportunities(), id);
  }

  public Optional<Interview> interview(long id) {
    return first(places().interviews(), id);
  }

  public Optional<Contact> contact(long id) {
    return first(places().contacts(), id);
  }

  /** Whether {@code number} is that of the opportunity itself or of one of its contacts. */
  public boolean belongs(long number, long opportunity) {
    return number == opportunity
        || contact(number).filter(known -> known.opportunity() == opportunity).isPresent();
  }

  public List<Interview> interviewsOf(long opportunity) {
    return places().interviewsOf().getOrDefault(opportunity, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pipeline one
        && opportunities.equals(one.opportunities)
        && interviews.equals(one.interviews)
        && contacts.equals(one.contacts)
        && happenings.equals(one.happenings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(opportunities, interviews, contacts, happenings);
  }

  @Override
  public String toString() {
    return "opportunities "
        + opportunities
        + ", interviews "
        + interviews
        + ", contacts "
        + contacts
        + ", happenings "
        + happenings;
  }
}
