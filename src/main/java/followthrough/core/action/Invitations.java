package followthrough.core.action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads calendar files, whoever wrote them. */
public interface Invitations {
  /** More are not told of at once. */
  int MOST = 5;

  /** What a file holds. */
  sealed interface Reading {
    /**
     * Events, those to come first.
     *
     * @param events one to {@link #MOST}
     * @param left how many more there are
     */
    record Events(List<Invitation> events, int left) implements Reading {
      public Events {
        events = List.copyOf(events);
      }
    }

    /** It is a calendar file without an event in it that has a day. */
    record NoEvent() implements Reading {}

    /** It is no calendar file, or is too damaged to be read. */
    record Unreadable() implements Reading {}
  }

  /**
   * Reads a file of any content.
   *
   * @param own the person's zone, for times without one
   * @param now what counts as to come
   */
  Reading read(byte[] file, ZoneId own, Instant now);
}
