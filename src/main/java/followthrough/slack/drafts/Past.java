package followthrough.slack.drafts;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.OfInterview;
import followthrough.core.pipeline.Pipeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads back times, answers and offers as they stood for a step that came of them. */
final class Past {
  private final Pipeline pipeline;

  Past(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The start that an interview had when a step was born, or got by the same happening. */
  Optional<Instant> start(long interview, long origin) {
    return newest(
            about(interview).filter(one -> one.number() <= origin).filter(Past::givesTime).toList())
        .map(Past::starts);
  }

  /** When an interview ended; empty when it is still to end or did not take place. */
  Optional<Instant> end(long interview, Instant now) {
    return newest(about(interview).filter(one -> givesTime(one) || takesTime(one)).toList())
        .filter(Past::givesTime)
        .map(Past::ends)
        .filter(ends -> !ends.isAfter(now));
  }

  /** What the person would answer now to the question that went wrong; empty when nothing did. */
  String missedAnswer(long interview) {
    // A debrief of the time before the newest one speaks of a talk that did not count.
    return newest(
            about(interview)
                .filter(
                    one -> givesTime(one) && !corrects(one) || one instanceof Happening.Debriefed)
                .toList())
        .map(one -> one instanceof Happening.Debriefed told ? told.lookBack().missedAnswer() : "")
        .orElse("");
  }

  /** A past time that was only put right: the talk and what was told of it stay the same. */
  private static boolean corrects(Happening one) {
    return one instanceof Happening.NewTime time
        && !time.confirm()
        && !time.ends().isAfter(time.at());
  }

  /** The day by which the newest offer there has to be answered. */
  Optional<LocalDate> answerDay(long opportunity) {
    return newest(
            pipeline.happenings().stream()
                .filter(Happening.Offered.class::isInstance)
                .map(Happening.Offered.class::cast)
                .filter(offer -> offer.opportunity() == opportunity)
                .toList())
        .map(Happening.Offered::answerDay);
  }

  /** The day that the newest reply there named: one note may thank for two of a day. */
  Optional<LocalDate> named(long opportunity) {
    return newest(
            pipeline.happenings().stream()
                .filter(Happening.Replied.class::isInstance)
                .map(Happening.Replied.class::cast)
                .filter(reply -> reply.opportunity() == opportunity)
                .toList())
        .map(Happening.Replied::decision);
  }

  private Stream<OfInterview> about(long interview) {
    return pipeline.happenings().stream()
        .filter(OfInterview.class::isInstance)
        .map(OfInterview.class::cast)
        .filter(one -> one.interview() == interview);
  }

  private static boolean givesTime(OfInterview one) {
    return one instanceof Happening.Saved || one instanceof Happening.NewTime;
  }

  private static boolean takesTime(OfInterview one) {
    return one instanceof Happening.MovedAway
        || one instanceof Happening.Cancelled
        || one instanceof Happening.NotCalled;
  }

  private static Instant starts(OfInterview one) {
    return one instanceof Happening.NewTime time ? time.starts() : ((Happening.Saved) one).starts();
  }

  private static Instant ends(OfInterview one) {
    return one instanceof Happening.NewTime time ? time.ends() : ((Happening.Saved) one).ends();
  }

  private static <H> Optional<H> newest(List<H> happenings) {
    return happenings.isEmpty()
        ? Optional.empty()
        : Optional.of(happenings.get(happenings.size() - 1));
  }
}
