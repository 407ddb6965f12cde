package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import followthrough.core.plan.History.Snooze;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one action wrote, for the store to keep in the same transaction. */
public final class Changes {
  @Nullable Person person;
  final Map<Long, Opportunity> opportunities = new LinkedHashMap<>();
  final Map<Long, Interview> interviews = new LinkedHashMap<>();
  final Map<Long, Contact> contacts = new LinkedHashMap<>();
  final List<Long> deletedOpportunities = new ArrayList<>();
  final List<Long> deletedInterviews = new ArrayList<>();
  final List<Happening> happenings = new ArrayList<>();
  final List<TakenBack> takenBack = new ArrayList<>();
  final List<Answer> answers = new ArrayList<>();
  final List<Answer> undone = new ArrayList<>();
  final List<Snooze> snoozes = new ArrayList<>();
  final List<Shown> dropped = new ArrayList<>();
  final List<Delivery> deliveries = new ArrayList<>();

  /** The person as they are now; null when nothing about them changed. */
  public @Nullable Person person() {
    return person;
  }

  /** New or changed, whole. */
  public List<Opportunity> opportunities() {
    return List.copyOf(opportunities.values());
  }

  /** New or changed, whole, with their people. */
  public List<Interview> interviews() {
    return List.copyOf(interviews.values());
  }

  /** New or changed, whole. */
  public List<Contact> contacts() {
    return List.copyOf(contacts.values());
  }

  /** With everything that hangs on them. */
  public List<Long> deletedOpportunities() {
    return List.copyOf(deletedOpportunities);
  }

  /** With their people and what happened to them. */
  public List<Long> deletedInterviews() {
    return List.copyOf(deletedInterviews);
  }

  public List<Happening> happenings() {
    return List.copyOf(happenings);
  }

  /** Happenings of earlier presses from which nothing follows any more. */
  public List<TakenBack> takenBack() {
    return List.copyOf(takenBack);
  }

  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** Answers given earlier and taken back now: {@code undoneAt} is set. */
  public List<Answer> undone() {
    return List.copyOf(undone);
  }

  public List<Snooze> snoozes() {
    return List.copyOf(snoozes);
  }

  /** Preparation notes that were given up: shown entries that belong to no delivery. */
  public List<Shown> dropped() {
    return List.copyOf(dropped);
  }

  /** To be sent; their entries count as shown from now on. */
  public List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** A happening, by its number, and when it was taken back. */
  public record TakenBack(long happening, Instant at) {}
}
