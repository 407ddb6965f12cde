package followthrough.core.action;

import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells after an interview.
 *
 * @param people who was there; null leaves the list as it is
 * @param said by contact: the one thing each said; who is missing here keeps theirs
 * @param mayConnect the contacts who agreed to LinkedIn; null leaves their answers as they are
 * @param decision the company-zone day they named; null when none was named
 * @param forgetsDecision whether the day that was known before was erased
 * @param lastMedium how they last got in touch; null when the person did not say
 * @param wentWrong weak points worth mending; empty when all went well
 * @param reference somebody who may write a word of praise; null for nobody
 */
public record DebriefForm(
    @Nullable List<PersonForm> people,
    Map<Long, Said> said,
    @Nullable List<Long> mayConnect,
    @Nullable LocalDate decision,
    boolean forgetsDecision,
    @Nullable Medium lastMedium,
    List<String> wentWrong,
    @Nullable PersonForm reference,
    LookBack lookBack) {

  public DebriefForm {
    people = people == null ? null : List.copyOf(people);
    said = Map.copyOf(said);
    mayConnect = mayConnect == null ? null : List.copyOf(mayConnect);
    wentWrong = List.copyOf(wentWrong);
  }
}
