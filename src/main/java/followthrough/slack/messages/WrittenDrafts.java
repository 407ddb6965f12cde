package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.draft.Addressee;
import followthrough.core.draft.Addressee.Standing;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Occasion;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words from what is known about the person, the interview and the one who is written to. */
public final class WrittenDrafts implements Drafts {
  @Override
  public Words write(Desk.View view, StepKey step, Row row) {
    Draft draft = DraftWriter.write(occasion(view, step, row));
    return new Words(draft.subject(), draft.body(), draft.voicemail());
  }

  private static Occasion occasion(Desk.View view, StepKey step, Row row) {
    Pipeline pipeline = view.file().pipeline();
    Opportunity opportunity =
        pipeline.opportunity(row.opportunity()).orElseThrow(IllegalArgumentException::new);
    Optional<Interview> interview = interview(view, step, opportunity);
    Optional<Contact> contact = pipeline.contact(row.to());
    Medium medium = row.to() == 0 ? Medium.EMAIL : row.medium();
    Optional<Plan.Held> held = interview.flatMap(one -> view.plan().held(one.id()));
    return Occasion.of(
            step.kind(),
            rule(view, step),
            medium,
            step.toString(),
            new Addressee(contact.map(Contact::name).orElse(""), standing(opportunity, step, row)),
            opportunity.company())
        .place(place(interview, row))
        .round(round(pipeline, interview, opportunity))
        .sender(view.file().person().name())
        .passOn(names(pipeline, row.passOn()))
        .people(
            pipeline.contacts().stream()
                .filter(one -> one.opportunity() == opportunity.id())
                .map(Contact::name)
                .toList())
        .role(opportunity.role())
        .format(interview.map(Interview::format).orElse(Format.IN_PERSON))
        .callback(callback(interview, row))
        .remember(opportunity.remember())
        .promised(promised(view, opportunity, held))
        .interviewed(
            held.map(one -> one.ends().atZone(opportunity.zone()).toLocalDate()).orElse(null))
        .appointment(appointment(opportunity, interview))
        .foldsThanks(view.plan().step(step).map(PlannedStep::foldsThanks).orElse(false))
        .build();
  }

  private static Optional<Interview> interview(
      Desk.View view, StepKey step, Opportunity opportunity) {
    Pipeline pipeline = view.file().pipeline();
    if (step.kind().aboutInterview()) {
      return pipeline.interview(step.subject());
    }
    return pipeline.interviewsOf(opportunity.id()).stream()
        .max(Comparator.comparing(Interview::ends));
  }

  private static Rule rule(Desk.View view, StepKey step) {
    return view.plan().step(step).flatMap(PlannedStep::rule).orElseGet(() -> first(step.kind()));
  }

  private static Rule first(FollowUpKind kind) {
    return switch (kind) {
      case T -> Rule.T1;
      case R -> Rule.R1;
      case O -> Rule.O1;
      default -> Rule.valueOf(kind.name());
    };
  }

  private static Standing standing(Opportunity opportunity, StepKey step, Row row) {
    if (step.kind() == FollowUpKind.RF0) {
      return Standing.REFERENCE;
    }
    if (opportunity.agency() != null && opportunity.agency().consultant() == row.to()) {
      return Standing.CONSULTANT;
    }
    boolean coordinator =
        opportunity.coordinator() != null && opportunity.coordinator() == row.to();
    return coordinator ? Standing.COORDINATOR : Standing.INTERVIEWER;
  }

  private static int place(Optional<Interview> interview, Row row) {
    List<Long> people =
        interview.map(Interview::people).orElse(List.of()).stream()
            .map(Participant::contact)
            .toList();
    return Math.max(0, people.indexOf(row.to()));
  }

  private static int round(
      Pipeline pipeline, Optional<Interview> interview, Opportunity opportunity) {
    List<Long> rounds =
        pipeline.interviewsOf(opportunity.id()).stream()
            .sorted(Comparator.comparing(Interview::starts))
            .map(Interview::id)
            .toList();
    return Math.max(1, interview.map(one -> rounds.indexOf(one.id()) + 1).orElse(1));
  }

  private static List<String> names(Pipeline pipeline, List<Long> contacts) {
    return contacts.stream()
        .flatMap(contact -> pipeline.contact(contact).stream())
        .map(Contact::name)
        .toList();
  }

  private static String callback(Optional<Interview> interview, Row row) {
    return interview.map(Interview::people).orElse(List.of()).stream()
        .filter(person -> person.contact() == row.to())
        .map(Participant::callback)
        .findFirst()
        .orElse("");
  }

  /** The day by which the company promised to answer or, while an offer is open, the person. */
  private static @Nullable LocalDate promised(
      Desk.View view, Opportunity opportunity, Optional<Plan.Held> held) {
    LocalDate answerDay = null;
    for (Happening happening : view.file().pipeline().happenings()) {
      if (happening instanceof Happening.Offered offer && offer.opportunity() == opportunity.id()) {
        answerDay = offer.answerDay();
      }
    }
    return answerDay != null ? answerDay : held.map(Plan.Held::decision).orElse(null);
  }

  private static @Nullable ZonedDateTime appointment(
      Opportunity opportunity, Optional<Interview> interview) {
    return interview.map(one -> one.starts().atZone(opportunity.zone())).orElse(null);
  }
}
