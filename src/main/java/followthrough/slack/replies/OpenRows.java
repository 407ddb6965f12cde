package followthrough.slack.replies;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.slack.messages.DueSteps;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows that a sentence can answer, and whom somebody means by a name. */
final class OpenRows {
  /** They ask a question of their own, which "done" does not answer. */
  private static final Set<FollowUpKind> QUESTIONS =
      EnumSet.of(
          FollowUpKind.PROMISE_KEPT,
          FollowUpKind.REQUEST_DUE,
          FollowUpKind.REQUEST_LAST_CALL,
          FollowUpKind.REQUEST_LATE,
          FollowUpKind.ARCHIVE_QUESTION,
          FollowUpKind.KEEP_PAUSE_STOP,
          FollowUpKind.MONDAY_DIGEST,
          FollowUpKind.WEEK_AHEAD,
          FollowUpKind.SKIPPED_OLD_NOTES);

  private static final Set<String> SMALL =
      Set.of("at", "from", "of", "in", "the", "mr", "ms", "mrs", "dr");

  private final Desk.View view;
  private final Deliveries deliveries;

  OpenRows(Desk.View view, Deliveries deliveries) {
    this.view = view;
    this.deliveries = deliveries;
  }

  /** A row and the step to which it belongs. */
  record Item(PlannedStep planned, Row row) {
    StepKey step() {
      return planned.step().key();
    }

    Heard.About.OneRow about() {
      return new Heard.About.OneRow(step(), row.recipient());
    }
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /** What waits of that which a sentence is about. */
  List<Item> of(Heard.About about) {
    if (about instanceof Heard.About.OneRow one) {
      return view.plan().step(one.step()).stream()
          .flatMap(OpenRows::items)
          .filter(item -> item.row().recipient() == one.recipient())
          .toList();
    }
    if (about instanceof Heard.About.Reminder reminder) {
      Set<StepKey> steps = steps(reminder.delivery());
      return view.plan().steps().stream()
          .filter(planned -> planned.open() && steps.contains(planned.step().key()))
          .flatMap(OpenRows::items)
          .toList();
    }
    List<Item> all = new DueSteps(view).now().stream().flatMap(OpenRows::items).toList();
    return about instanceof Heard.About.One one
        ? all.stream().filter(item -> item.row().opportunity() == one.what().opportunity()).toList()
        : all;
  }

  /** Thanks that have not been asked for yet: whoever has written already need not wait. */
  List<Item> early() {
    return new DueSteps(view)
        .later().stream()
            .filter(planned -> planned.step().key().kind() == FollowUpKind.THANK_YOU)
            .flatMap(OpenRows::items)
            .toList();
  }

  /** The opportunities that a reminder is about. */
  List<Entry> entries(long delivery) {
    return delivery(delivery).map(Delivery::entries).orElse(List.of());
  }

  private Set<StepKey> steps(long delivery) {
    Set<StepKey> steps = new HashSet<>();
    entries(delivery).forEach(entry -> steps.addAll(entry.steps()));
    return steps;
  }

  private Optional<Delivery> delivery(long number) {
    return deliveries.find(view.file().person().id(), number).map(Deliveries.Posted::delivery);
  }

  private static Stream<Item> items(PlannedStep planned) {
    if (QUESTIONS.contains(planned.step().key().kind())) {
      return Stream.of();
    }
    return planned.step().rows().stream()
        .filter(row -> row.medium() != Medium.ADD_PERSON && row.medium() != Medium.ADD_ADDRESS)
        .map(row -> new Item(planned, row));
  }

  /** Whether every word of it is of the person's name, or of their company's. */
  boolean named(Item item, String typed) {
    Row row = item.row();
    Set<String> words = new HashSet<>();
    LongStream.concat(LongStream.of(row.to()), row.passOn().stream().mapToLong(Long::longValue))
        .mapToObj(id -> view.file().pipeline().contact(id))
        .flatMap(Optional::stream)
        .map(Contact::name)
        .forEach(name -> words.addAll(words(name)));
    view.file()
        .pipeline()
        .opportunity(row.opportunity())
        .map(Opportunity::company)
        .ifPresent(company -> words.addAll(words(company)));
    return isOf(typed, words);
  }

  /** Whether every word of it is of the company's name, or of somebody's there. */
  boolean named(long opportunity, String typed) {
    Set<String> words = new HashSet<>();
    view.file()
        .pipeline()
        .opportunity(opportunity)
        .map(Opportunity::company)
        .ifPresent(company -> words.addAll(words(company)));
    return isOf(typed, words)
        || view.file().pipeline().contacts().stream()
            .filter(contact -> contact.opportunity() == opportunity)
            .anyMatch(contact -> isOf(typed, new HashSet<>(words(contact.name()))));
  }

  private static boolean isOf(String typed, Set<String> words) {
    List<String> meant = words(typed).stream().filter(word -> !SMALL.contains(word)).toList();
    return !meant.isEmpty() && words.containsAll(meant);
  }

  private static List<String> words(String text) {
    String bare = TypedText.key(text).replaceAll("'s\\b", "");
    return Arrays.stream(bare.split("[^\\p{L}\\p{M}\\d]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
