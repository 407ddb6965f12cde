package followthrough.core.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * The jobs one person is after: what is known, and what happened in order.
 *
 * @param opportunities oldest first
 * @param happenings by number
 */
public record Pipeline(
    List<Opportunity> opportunities,
    List<Interview> interviews,
    List<Contact> contacts,
    List<Happening> happenings) {

  public static final Pipeline EMPTY = new Pipeline(List.of(), List.of(), List.of(), List.of());

  public Pipeline {
    opportunities = List.copyOf(opportunities);
    interviews = List.copyOf(interviews);
    contacts = List.copyOf(contacts);
    happenings = List.copyOf(happenings);
  }

  public Optional<Opportunity> opportunity(long id) {
    return opportunities.stream().filter(opportunity -> opportunity.id() == id).findFirst();
  }

  public Optional<Interview> interview(long id) {
    return interviews.stream().filter(interview -> interview.id() == id).findFirst();
  }

  public Optional<Contact> contact(long id) {
    return contacts.stream().filter(contact -> contact.id() == id).findFirst();
  }

  /** Whether {@code number} is that of the opportunity itself or of one of its contacts. */
  public boolean belongs(long number, long opportunity) {
    return number == opportunity
        || contact(number).filter(known -> known.opportunity() == opportunity).isPresent();
  }

  public List<Interview> interviewsOf(long opportunity) {
    return interviews.stream().filter(interview -> interview.opportunity() == opportunity).toList();
  }
}
