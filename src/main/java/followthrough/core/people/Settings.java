package followthrough.core.people;

import java.time.Instant;
import java.time.ZoneId;

/** A person's zone and window, and the instant from which they held. */
public record Settings(Instant since, ZoneId zone, DmWindow window) {}
