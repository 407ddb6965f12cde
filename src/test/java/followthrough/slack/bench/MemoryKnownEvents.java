package followthrough.slack.bench;

import followthrough.core.action.KnownEvents;
import followthrough.core.people.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which interview came from which event, for as long as the test runs. */
public final class MemoryKnownEvents implements KnownEvents {
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  @Override
  public Optional<Known> find(PersonId person, String key) {
    return Optional.ofNullable(known.get(person + " " + key));
  }

  @Override
  public void remember(PersonId person, String key, Known one) {
    known.put(person + " " + key, one);
  }
}
