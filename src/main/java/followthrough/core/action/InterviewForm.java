package followthrough.core.action;

import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a person enters it.
 *
 * @param guessed what of zone and holidays the person did not say
 * @param lastMedium how the company last got in touch; null when the person did not say
 * @param decision the company-zone day by which an answer was promised; null when none was
 * @param mainContact the name of the one to ask later; null for the default
 * @param coordinator who arranges interviews; null when there is nobody
 * @param consultant the recruiter in between; null when there is no agency
 * @param consultantMedium EMAIL or PHONE
 */
public record InterviewForm(
    String company,
    String role,
    CompanyStyle style,
    ZoneId zone,
    String holidays,
    List<Closure> closures,
    String remember,
    Instant starts,
    Instant ends,
    Format format,
    @Nullable Medium lastMedium,
    @Nullable LocalDate decision,
    List<PersonForm> people,
    @Nullable String mainContact,
    @Nullable PersonForm coordinator,
    @Nullable PersonForm consultant,
    Medium consultantMedium,
    boolean responseDuty,
    Set<Guess> guessed) {

  public InterviewForm {
    closures = List.copyOf(closures);
    people = List.copyOf(people);
    guessed = Set.copyOf(guessed);
  }

  /** What is guessed after this: a zone that was guessed stays so until another is named. */
  Set<Guess> guessedAfter(Optional<Opportunity> known) {
    boolean still =
        known
            .filter(one -> one.zone().equals(zone))
            .filter(one -> one.guessed().contains(Guess.ZONE))
            .isPresent();
    Set<Guess> all = EnumSet.noneOf(Guess.class);
    all.addAll(guessed);
    if (still) {
      all.add(Guess.ZONE);
    }
    return all;
  }
}
