package followthrough.core.action;

import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes a form that arrives twice by its content: two clicks, two instances or a crash between
 * save and answer all end with one interview, and a save that failed blocks nothing.
 */
final class Twin {
  private final Pipeline pipeline;
  private final InterviewForm form;

  private Twin(Pipeline pipeline, InterviewForm form) {
    this.pipeline = pipeline;
    this.form = form;
  }

  /** The standing interview to which the form adds nothing; empty when there is none. */
  static Optional<Interview> of(Pipeline pipeline, Plan plan, InterviewForm form) {
    Twin twin = new Twin(pipeline, form);
    return pipeline.interviews().stream()
        .filter(interview -> plan.held(interview.id()).isPresent())
        .filter(twin::tellsNothingNew)
        .findFirst();
  }

  private boolean tellsNothingNew(Interview interview) {
    return interview.starts().equals(form.starts())
        && interview.ends().equals(form.ends())
        && interview.format() == form.format()
        && Objects.equals(interview.decision(), form.decision())
        && samePeople(interview)
        && pipeline.opportunity(interview.opportunity()).filter(this::tellsNothingNew).isPresent();
  }

  private boolean tellsNothingNew(Opportunity opportunity) {
    Agency agency = opportunity.agency();
    PersonForm consultant = form.consultant();
    return TypedText.same(opportunity.company(), form.company())
        && known(form.role(), opportunity.role())
        && known(form.remember(), opportunity.remember())
        && opportunity.style() == form.style()
        && opportunity.zone().equals(form.zone())
        && opportunity.holidays().equals(form.holidays())
        && opportunity.closures().containsAll(form.closures())
        && (opportunity.responseDuty() || !form.responseDuty())
        && known(form.mainContact(), name(opportunity.mainContact()))
        && known(
            consultant == null ? null : consultant.name(),
            name(agency == null ? null : agency.consultant()));
  }

  private boolean samePeople(Interview interview) {
    List<String> stored = sorted(interview.people().stream().map(met -> name(met.contact())));
    return stored.equals(sorted(form.people().stream().map(PersonForm::name)));
  }

  private static List<String> sorted(Stream<String> names) {
    return names.map(TypedText::key).sorted().toList();
  }

  private static boolean known(@Nullable String written, String stored) {
    return written == null || written.isBlank() || TypedText.same(stored, written);
  }

  private String name(@Nullable Long contact) {
    return contact == null ? "" : pipeline.contact(contact).map(Contact::name).orElse("");
  }
}
