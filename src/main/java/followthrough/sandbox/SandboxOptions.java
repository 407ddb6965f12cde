package followthrough.sandbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox begins.
 *
 * @param appToken opens Socket Mode; null when the app has none
 * @param time the time that people see; it may be moved
 * @param realTime the time of signatures, triggers and response addresses; never moved
 */
public record SandboxOptions(
    String botToken,
    String signingSecret,
    @Nullable String appToken,
    TimeTravel time,
    List<Person> people,
    InstantSource realTime) {

  /** Somebody in the workspace; the first name is enough to find them. */
  public record Person(String name, ZoneId zone) {
    public Person {
      if (!name.matches("[A-Za-z]+( [A-Za-z0-9]+)*")) {
        throw new IllegalArgumentException("a person's name is letters and spaces: " + name);
      }
    }

    public static Person of(String name, String zone) {
      return new Person(name, ZoneId.of(zone));
    }
  }

  public SandboxOptions {
    people = List.copyOf(people);
    if (people.isEmpty()) {
      throw new IllegalArgumentException("a workspace needs somebody in it");
    }
  }

  /** Ada Morgan in New York and Ben Okafor in Berlin, with tokens that open nothing else. */
  public static SandboxOptions standard(TimeTravel time) {
    return new SandboxOptions(
        "xoxb-sandbox",
        "sandbox-signing-secret",
        "xapp-sandbox",
        time,
        List.of(
            Person.of("Ada Morgan", "America/New_York"), Person.of("Ben Okafor", "Europe/Berlin")),
        Instant::now);
  }

  public SandboxOptions withPeople(List<Person> others) {
    return new SandboxOptions(botToken, signingSecret, appToken, time, others, realTime);
  }

  public SandboxOptions withRealTime(InstantSource clock) {
    return new SandboxOptions(botToken, signingSecret, appToken, time, people, clock);
  }

  public SandboxOptions withSecrets(String bot, String signing) {
    return new SandboxOptions(bot, signing, appToken, time, people, realTime);
  }
}
