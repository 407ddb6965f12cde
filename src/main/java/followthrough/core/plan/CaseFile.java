package followthrough.core.plan;

import followthrough.core.people.Person;
import followthrough.core.pipeline.Pipeline;

/** Everything known about one person: the whole plan follows from it and the minute it is asked. */
public record CaseFile(Person person, Pipeline pipeline, History history) {}
