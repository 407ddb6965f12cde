package followthrough.slack.modals;

import followthrough.core.action.Action;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.Ledger;
import followthrough.core.action.LogInterview;
import followthrough.core.action.Outcome;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Logs an interview unless exactly this one is there already.
 *
 * <p>A form that arrives twice is recognized by its content, inside the person's own transaction:
 * two clicks, two instances or a crash between save and answer all end with one interview, and a
 * save that failed blocks nothing.
 */
record SaveOnce(InterviewForm form) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> twin =
        ledger.pipeline().interviews().stream()
            .filter(interview -> plan.held(interview.id()).isPresent())
            .filter(interview -> tellsNothingNew(ledger.pipeline(), interview))
            .findFirst();
    return twin.isPresent()
        ? Outcome.done(twin.get().id())
        : new LogInterview(form).apply(ledger, plan, now);
  }

  private boolean tellsNothingNew(Pipeline pipeline, Interview interview) {
    return interview.starts().equals(form.starts())
        && interview.ends().equals(form.ends())
        && interview.format() == form.format()
        && Objects.equals(interview.decision(), form.decision())
        && samePeople(pipeline, interview)
        && pipeline
            .opportunity(interview.opportunity())
            .filter(opportunity -> tellsNothingNew(pipeline, opportunity))
            .isPresent();
  }

  private boolean tellsNothingNew(Pipeline pipeline, Opportunity opportunity) {
    Agency agency = opportunity.agency();
    PersonForm consultant = form.consultant();
    return opportunity.company().equalsIgnoreCase(form.company().strip())
        && known(form.role(), opportunity.role())
        && known(form.remember(), opportunity.remember())
        && opportunity.style() == form.style()
        && opportunity.zone().equals(form.zone())
        && opportunity.holidays().equals(form.holidays())
        && opportunity.closures().containsAll(form.closures())
        && (opportunity.responseDuty() || !form.responseDuty())
        && known(form.mainContact(), name(pipeline, opportunity.mainContact()))
        && known(
            consultant == null ? null : consultant.name(),
            name(pipeline, agency == null ? null : agency.consultant()));
  }

  private boolean samePeople(Pipeline pipeline, Interview interview) {
    List<String> stored =
        sorted(interview.people().stream().map(met -> name(pipeline, met.contact())));
    return stored.equals(sorted(form.people().stream().map(PersonForm::name)));
  }

  private static List<String> sorted(Stream<String> names) {
    return names.map(name -> name.strip().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static boolean known(@Nullable String written, String stored) {
    return written == null || written.isBlank() || stored.equalsIgnoreCase(written.strip());
  }

  private static String name(Pipeline pipeline, @Nullable Long contact) {
    return contact == null ? "" : pipeline.contact(contact).map(Contact::name).orElse("");
  }
}
