package followthrough.core.action;

import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The person's zone, window, cadence, own telephone number and wishes about messages, as they
 * choose; null leaves one as it is.
 */
public record ChangeSettings(
    @Nullable ZoneChoice zone,
    @Nullable DmWindow window,
    @Nullable Cadence cadence,
    @Nullable String number,
    @Nullable Choice wishes)
    implements Action<Long> {

  public ChangeSettings(
      @Nullable ZoneChoice zone, @Nullable DmWindow window, @Nullable Cadence cadence) {
    this(zone, window, cadence, null, null);
  }

  /**
   * What they want of their messages.
   *
   * @param week whether the week is told on Mondays
   * @param discreet whether messages name nobody
   * @param daily whether what can wait comes in the morning
   */
  public record Choice(boolean week, boolean discreet, boolean daily) {}

  /** By which zone the person wants to be reminded. */
  public sealed interface ZoneChoice {}

  /** Wherever Slack says they are. */
  public record AsInSlack() implements ZoneChoice {}

  /** Always in this one, whatever Slack says. */
  public record Own(ZoneId zone) implements ZoneChoice {}

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Person person = ledger.file().person();
    if (zone != null) {
      person = person.withOwnZone(zone instanceof Own own ? own.zone() : null, now);
    }
    if (window != null) {
      person = person.withWindow(window, now);
    }
    if (cadence != null && cadence != person.cadence()) {
      person = person.withCadence(cadence, now);
    }
    if (number != null) {
      person = person.withNumber(number);
    }
    if (wishes != null) {
      person =
          person.withWishes(
              person.wishes().chosen(wishes.week(), wishes.discreet(), wishes.daily(), now));
    }
    if (!person.equals(ledger.file().person())) {
      ledger.save(person);
    }
    return Outcome.done(0L);
  }
}
