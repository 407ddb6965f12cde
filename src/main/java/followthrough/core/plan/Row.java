package followthrough.core.plan;

import followthrough.core.pipeline.Medium;
import java.util.List;

/**
 * One line of a reminder: whom to contact, how and why so.
 *
 * @param recipient what the answer is stored under: a contact, an opportunity that has none, or 0
 *     for the person
 * @param to the contact to write to; 0 for the person
 * @param opportunity the opportunity the row is about
 * @param group whether it is one note to be passed on
 * @param passOn the contacts for whom a group note is, or whose address is missing
 */
public record Row(
    long recipient,
    long to,
    long opportunity,
    Medium medium,
    MediumReason why,
    boolean group,
    List<Long> passOn) {

  public Row {
    passOn = List.copyOf(passOn);
  }

  static Row forUser(long opportunity) {
    return new Row(0, 0, opportunity, Medium.SLACK, MediumReason.FOR_YOU, false, List.of());
  }

  static Row to(long contact, long opportunity, Medium medium, MediumReason why) {
    return new Row(contact, contact, opportunity, medium, why, false, List.of());
  }

  static Row addPerson(long recipient, long opportunity) {
    return new Row(
        recipient, 0, opportunity, Medium.ADD_PERSON, MediumReason.NOBODY_STORED, false, List.of());
  }

  static Row addAddress(long recipient, long opportunity, List<Long> missing) {
    return new Row(
        recipient,
        0,
        opportunity,
        Medium.ADD_ADDRESS,
        MediumReason.NOBODY_REACHABLE,
        false,
        missing);
  }

  static Row group(long contact, long opportunity, MediumReason why, List<Long> passOn) {
    return new Row(contact, contact, opportunity, Medium.EMAIL, why, true, passOn);
  }

  /** Everyone whose thanks are settled when this row is answered. */
  public List<Long> settles() {
    boolean several = group || recipient == 0 && medium == Medium.ADD_ADDRESS;
    return several && !passOn.isEmpty() ? passOn : List.of(recipient);
  }
}
