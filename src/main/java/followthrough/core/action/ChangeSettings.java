package followthrough.core.action;

import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.Settings;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The person's zone, window and cadence; null leaves one as it is. */
public record ChangeSettings(
    @Nullable ZoneId zone, @Nullable DmWindow window, @Nullable Cadence cadence)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Person person = ledger.file().person();
    Settings current = person.current();
    Settings next =
        new Settings(
            now, zone == null ? current.zone() : zone, window == null ? current.window() : window);
    if (!next.zone().equals(current.zone()) || !next.window().equals(current.window())) {
      person = person.withSettings(next);
    }
    if (cadence != null && cadence != person.cadence()) {
      person = person.withCadence(cadence, now);
    }
    if (!person.equals(ledger.file().person())) {
      ledger.save(person);
    }
    return Outcome.done(0L);
  }
}
