package followthrough.core.pipeline;

import java.time.LocalDate;

/** Days on which a company is shut, both ends included, as the person entered them. */
public record Closure(LocalDate from, LocalDate to) {
  public Closure {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a closure ends on or after the day it starts");
    }
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
