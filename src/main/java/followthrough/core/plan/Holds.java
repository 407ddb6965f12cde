package followthrough.core.plan;

import followthrough.core.pipeline.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in which nothing timed comes: a pause, a stop, an open question (rules, 9, KP). */
final class Holds {
  static final StepKey QUESTION = new StepKey(FollowUpKind.KEEP_PAUSE_STOP, 0, 0);

  private final List<Span> spans = new ArrayList<>();

  /**
   * @param to null while it lasts
   * @param silent whether not even the note before leaving comes
   */
  private record Span(Instant from, @Nullable Instant to, boolean silent) {
    boolean covers(Instant instant) {
      return !instant.isBefore(from) && (to == null || instant.isBefore(to));
    }
  }

  Holds(CaseFile file, Clocks clocks) {
    Instant from = null;
    LocalDate until = null;
    for (Happening happening : file.pipeline().happenings()) {
      boolean ends = happening instanceof Happening.Resumed;
      boolean begins =
          happening instanceof Happening.Paused || happening instanceof Happening.Stopped;
      if ((ends || begins) && from != null) {
        close(from, until, happening.at(), clocks);
        from = null;
      }
      if (begins) {
        from = happening.at();
        until = happening instanceof Happening.Paused pause ? pause.until() : null;
      }
    }
    if (from != null) {
      spans.add(new Span(from, until == null ? null : clocks.current().nine(until), until == null));
    }
    question(file);
  }

  private void close(Instant from, @Nullable LocalDate until, Instant end, Clocks clocks) {
    Instant to = end;
    if (until != null) {
      Instant morning = clocks.at(end).nine(until);
      to = morning.isBefore(end) ? morning : end;
    }
    spans.add(new Span(from, to, until == null));
  }

  /** From the question until the next press. */
  private void question(CaseFile file) {
    var asked = file.history().shownOf(QUESTION);
    if (asked.isEmpty()) {
      return;
    }
    Instant last = asked.get(asked.size() - 1).at();
    Instant press = file.person().lastPress();
    boolean answered = press != null && !press.isBefore(last);
    spans.add(new Span(last, answered ? press : null, false));
  }

  boolean holds(Instant now) {
    return spans.stream().anyMatch(span -> span.covers(now));
  }

  /**
   * Whether {@code kind} comes in spite of what holds now: the note before leaving in a pause, not
   * in a stop; what answers a press, always.
   */
  boolean lets(FollowUpKind kind, Instant now) {
    return spans.stream()
        .filter(span -> span.covers(now))
        .allMatch(
            span -> kind.answersPress() || kind == FollowUpKind.BEFORE_YOU_LEAVE && !span.silent());
  }

  /** Whether a DM due at {@code at} was kept back rather than missed. */
  boolean held(Instant at) {
    return spans.stream()
        .anyMatch(
            span -> !at.isBefore(span.from()) && (span.to() == null || !at.isAfter(span.to())));
  }

  /** When the present hold ends by itself; null when it lasts until a press. */
  @Nullable Instant endsAt(Instant now) {
    Instant end = null;
    for (Span span : spans) {
      if (span.covers(now)) {
        if (span.to() == null) {
          return null;
        }
        end = end == null || span.to().isAfter(end) ? span.to() : end;
      }
    }
    return end;
  }
}
