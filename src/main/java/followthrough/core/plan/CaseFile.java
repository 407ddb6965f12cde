package followthrough.core.plan;

import followthrough.core.people.Person;
import followthrough.core.pipeline.Initials;
import followthrough.core.pipeline.Pipeline;

/** Everything known about one person: the whole plan follows from it and the minute it is asked. */
public record CaseFile(Person person, Pipeline pipeline, History history) {
  /** The same as messages may show it: with initials for names where the person wishes it. */
  public CaseFile forMessages() {
    return person.wishes().discreet()
        ? new CaseFile(person, new Initials(pipeline).pipeline(), history)
        : this;
  }
}
