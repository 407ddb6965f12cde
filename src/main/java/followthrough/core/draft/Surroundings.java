package followthrough.core.draft;

import java.util.List;

/**
 * What else the same sender has under way: a note must not speak of it, nor repeat it.
 *
 * @param others the bodies of the notes to other people of this interview
 * @param companies names of the companies of the sender's other opportunities
 * @param people names of everyone known there
 * @param proposed the body that was proposed for this note; empty when none is known
 */
public record Surroundings(
    List<String> others, List<String> companies, List<String> people, String proposed) {
  public Surroundings {
    others = List.copyOf(others);
    companies = List.copyOf(companies);
    people = List.copyOf(people);
  }

  /** Nothing but the other notes of this interview. */
  public static Surroundings of(List<String> others) {
    return new Surroundings(others, List.of(), List.of(), "");
  }

  public Surroundings proposing(String body) {
    return new Surroundings(others, companies, people, body);
  }
}
