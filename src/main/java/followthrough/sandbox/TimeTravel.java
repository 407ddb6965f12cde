package followthrough.sandbox;

import followthrough.sandbox.state.Outlook;
import java.time.Instant;
import java.util.Optional;

/** The world's time, as the sandbox's page may move it; the app implements it. */
public interface TimeTravel {
  Instant now();

  /** When the app means to write next; empty when it has no plans. */
  Optional<Instant> nextReminder();

  /** What comes next for one person, as the page tells it. */
  default Outlook outlook(String userId, String firstName) {
    return nextReminder()
        .map(at -> new Outlook("Next reminder", at))
        .orElse(new Outlook("Nothing is planned. Log an interview first.", null));
  }

  /** Makes it this time, and lets the app do what is due by then. */
  void travelTo(Instant instant);

  /** The time as it is, which cannot be moved. */
  static TimeTravel none() {
    return new TimeTravel() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public Optional<Instant> nextReminder() {
        return Optional.empty();
      }

      @Override
      public void travelTo(Instant instant) {
        throw new UnsupportedOperationException("this sandbox runs in real time");
      }
    };
  }
}
