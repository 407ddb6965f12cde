package followthrough.slack.drafts;

import followthrough.core.action.Desk;
import followthrough.core.draft.Addressee;
import followthrough.core.draft.Addressee.Standing;
import followthrough.core.draft.EarlierNote;
import followthrough.core.draft.Occasion;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.InterviewState;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Story;
import followthrough.core.story.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is known about one row, so that a note can be written from it. */
final class Circumstances {
  private final Desk.View view;
  private final Pipeline pipeline;
  private final Plan plan;
  private final Story story;

  Circumstances(Desk.View view) {
    this.view = view;
    this.pipeline = view.file().pipeline();
    this.plan = view.plan();
    this.story = view.story();
  }

  /** Whether the row goes to somebody who is still there, about something that still is. */
  boolean known(StepKey step, Row row) {
    return row.to() != 0
        && pipeline.contact(row.to()).isPresent()
        && pipeline.opportunity(row.opportunity()).isPresent()
        && (!step.kind().aboutInterview() || pipeline.interview(step.subject()).isPresent());
  }

  /**
   * The occasion of a row.
   *
   * @param row one that is {@link #known}
   * @param at when it is or was sent
   * @param earlier what that person was sent before, oldest first
   */
  Occasion of(StepKey step, Row row, Instant at, List<EarlierNote> earlier) {
    Opportunity opportunity =
        pipeline.opportunity(row.opportunity()).orElseThrow(IllegalArgumentException::new);
    Optional<Interview> interview = interview(step, opportunity);
    boolean folds = plan.step(step).map(PlannedStep::foldsThanks).orElse(false);
    Optional<Instant> end = interview.flatMap(one -> end(one, at));
    ToldFacts told = new ToldFacts(story);
    return Occasion.of(
            step.kind(),
            rule(step),
            row.medium(),
            step.toString(),
            addressee(opportunity, step, row),
            opportunity.company())
        .place(place(interview, row))
        .met(end.isPresent() && interview.filter(one -> took(one, row)).isPresent())
        .round(round(interview, opportunity))
        .sender(view.file().person().name())
        .passOn(names(folds ? unthanked(interview, row) : row.passOn()))
        .people(everybody(opportunity))
        .role(opportunity.role())
        .format(interview.map(this::format).orElse(Format.UNKNOWN))
        .said(said(step, interview, row))
        .remember(opportunity.remember())
        .missedAnswer(missedAnswer(interview))
        .promised(promised(step, at.atZone(opportunity.zone()).toLocalDate()).orElse(null))
        .interviewed(end.map(one -> one.atZone(opportunity.zone()).toLocalDate()).orElse(null))
        .appointment(appointment(step, opportunity))
        .asked(told.asked(step), told.askedByReader(step, row))
        .number(view.file().person().number())
        .times(told.times(step, opportunity))
        .reason(told.reason(step))
        .extended(told.extended(step))
        .asksForTime(plan.asksForTime(step))
        .foldsThanks(folds)
        .earlier(earlier)
        .build();
  }

  private String missedAnswer(Optional<Interview> interview) {
    return interview
        .flatMap(one -> story.talk(one.id()))
        .map(talk -> talk.lookBack().missedAnswer())
        .orElse("");
  }

  private Addressee addressee(Opportunity opportunity, StepKey step, Row row) {
    String name = pipeline.contact(row.to()).map(Contact::name).orElse("");
    return new Addressee(name, standing(opportunity, step, row));
  }

  private List<String> everybody(Opportunity opportunity) {
    return pipeline.contacts().stream()
        .filter(one -> one.opportunity() == opportunity.id())
        .map(Contact::name)
        .toList();
  }

  /** What was said of a missed talk tells how it was to take place, where nothing else does. */
  private Format format(Interview interview) {
    Talk.State state = story.talk(interview.id()).map(Talk::state).orElse(Talk.State.TO_COME);
    return switch (state) {
      case NOBODY_THERE -> Format.IN_PERSON;
      case NOT_CALLED -> interview.format().promisedCall() ? interview.format() : Format.PHONE;
      default -> interview.format();
    };
  }

  /** The one the step is about, else the newest that was held when the step was born. */
  private Optional<Interview> interview(StepKey step, Opportunity opportunity) {
    if (step.kind().aboutInterview()) {
      return pipeline.interview(step.subject());
    }
    Comparator<Interview> heldLast =
        Comparator.comparing((Interview one) -> end(one, view.now()).isPresent())
            .thenComparing(Interview::ends);
    return pipeline.interviewsOf(opportunity.id()).stream()
        .filter(one -> one.id() <= step.origin())
        .max(heldLast);
  }

  /** When it ended; empty when it is still to end or did not take place. */
  private Optional<Instant> end(Interview interview, Instant at) {
    return story.talk(interview.id()).filter(talk -> talk.heldBy(at)).map(Talk::ends);
  }

  /** The rule by which the step is or was shown. */
  Rule rule(StepKey step) {
    return plan.step(step).flatMap(PlannedStep::rule).orElseGet(() -> Rule.first(step.kind()));
  }

  private static Standing standing(Opportunity opportunity, StepKey step, Row row) {
    if (step.kind() == FollowUpKind.ASK_REFERENCE) {
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

  private static boolean took(Interview interview, Row row) {
    return interview.people().stream().anyMatch(person -> person.contact() == row.to());
  }

  private int round(Optional<Interview> interview, Opportunity opportunity) {
    List<Long> rounds =
        pipeline.interviewsOf(opportunity.id()).stream()
            .sorted(Comparator.comparing(Interview::starts))
            .map(Interview::id)
            .toList();
    return Math.max(1, interview.map(one -> rounds.indexOf(one.id()) + 1).orElse(1));
  }

  private List<String> names(List<Long> contacts) {
    return contacts.stream()
        .flatMap(contact -> pipeline.contact(contact).stream())
        .map(Contact::name)
        .toList();
  }

  /** Those whose thanks go out with the check-in to somebody else. */
  private List<Long> unthanked(Optional<Interview> interview, Row row) {
    return interview.map(Interview::people).orElse(List.of()).stream()
        .map(Participant::contact)
        .filter(contact -> contact != row.to())
        .filter(
            contact ->
                view.file().history().answers().stream()
                    .filter(answer -> answer.stands() && answer.recipient() == contact)
                    .map(answer -> answer.step())
                    .noneMatch(
                        thanks ->
                            thanks.kind() == FollowUpKind.THANK_YOU
                                && thanks.subject() == interview.map(Interview::id).orElse(0L)))
        .toList();
  }

  /** What the person said in that talk; what they said in another one only outside of thanks. */
  private Said said(StepKey step, Optional<Interview> interview, Row row) {
    Said said = interview.map(one -> said(one, row)).orElse(Said.NOTHING);
    if (!said.words().isBlank() || step.kind() == FollowUpKind.THANK_YOU) {
      return said;
    }
    return pipeline.interviewsOf(row.opportunity()).stream()
        .filter(one -> one.id() <= step.origin())
        .sorted(Comparator.comparing(Interview::ends).reversed())
        .map(one -> said(one, row))
        .filter(one -> !one.words().isBlank())
        .findFirst()
        .orElse(Said.NOTHING);
  }

  private static Said said(Interview interview, Row row) {
    return interview.people().stream()
        .filter(person -> person.contact() == row.to())
        .map(Participant::said)
        .findFirst()
        .orElse(Said.NOTHING);
  }

  /** A day that the note may speak of: ahead for thanks, past for the question after it. */
  private Optional<LocalDate> promised(StepKey step, LocalDate today) {
    return switch (step.kind()) {
      case OFFER_THANKS,
          OFFER_ACCEPTED,
          OFFER_DECLINED,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION ->
          story.of(step.subject()).offer().flatMap(offer -> Optional.ofNullable(offer.answerDay()));
      case CHECK_IN_1, CHECK_IN_2, CHECK_IN_3, CHECK_IN_4, PROMISE_ASK ->
          plan.promise(step).filter(day -> day.isBefore(today));
      case REPLY_THANKS -> story.of(step.subject()).namedLast();
      case OFFER_ASK_TIME ->
          story.of(step.subject()).moreTime(step).map(Happening.MoreTimeAsked::until);
      case REQUEST_DELIVERED -> dueOf(step).filter(day -> !day.isBefore(today));
      case THANK_YOU ->
          plan.held(step.subject()).map(Plan.Held::decision).filter(day -> !day.isBefore(today));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> dueOf(StepKey step) {
    ZoneId zone =
        pipeline.opportunity(step.subject()).map(Opportunity::zone).orElse(ZoneOffset.UTC);
    return story
        .of(step.subject())
        .requestOf(step)
        .map(one -> one.due().by(zone).atZone(zone).toLocalDate());
  }

  /** The time that the note confirms, moves or misses. */
  private @Nullable ZonedDateTime appointment(StepKey step, Opportunity opportunity) {
    Optional<Instant> start =
        switch (step.kind()) {
          case ASK_NEW_TIME,
              STILL_NO_TIME,
              CONFIRM_NEW_TIME,
              GRACIOUS_NOTE,
              NO_CALL_ASK_THEM,
              NO_CALL_NEW_SLOTS ->
              story.of(opportunity.id()).start(step.subject(), step.origin());
          case ACCEPT_NEXT_ROUND ->
              story.of(opportunity.id()).invitedTo(step.origin()).map(InterviewState::starts);
          default -> Optional.empty();
        };
    return start.map(one -> one.atZone(opportunity.zone())).orElse(null);
  }
}
