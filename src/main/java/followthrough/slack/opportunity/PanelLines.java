package followthrough.slack.opportunity;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Talk;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those met in one interview: where the note to each stands, and what they said. */
final class PanelLines {
  private final Facts facts;
  private final List<GivenAnswer> given;

  PanelLines(Facts facts, List<GivenAnswer> given) {
    this.facts = facts;
    this.given = given;
  }

  /** One paragraph a person. */
  List<String> of(Interview interview, Talk talk) {
    if (interview.people().isEmpty()) {
      return List.of(OpportunitySentences.NOBODY);
    }
    return interview.people().stream()
        .flatMap(
            met ->
                facts.contact(met.contact()).stream()
                    .map(contact -> paragraph(interview, talk, met, contact)))
        .toList();
  }

  private String paragraph(Interview interview, Talk talk, Participant met, Contact contact) {
    List<String> notes = new ArrayList<>();
    note(interview, talk, contact).ifPresent(notes::add);
    linkedIn(interview, talk, contact).ifPresent(notes::add);
    String person =
        OpportunitySentences.person(Text.plain(contact.name()), Text.plain(contact.title()), notes);
    return met.callback().isBlank()
        ? person
        : person + "\n" + OpportunitySentences.said(Text.plain(met.callback()));
  }

  /** Where the thanks stand; empty when nothing is to be said yet. */
  private Optional<String> note(Interview interview, Talk talk, Contact contact) {
    Optional<GivenAnswer> answer = thanked(talk, contact.id());
    Optional<PlannedStep> step = thanks(interview.id());
    Optional<Row> open =
        step.stream()
            .flatMap(planned -> planned.step().rows().stream())
            .filter(row -> row.settles().contains(contact.id()) || lacksAddress(row, contact))
            .findFirst();
    if (open.isPresent() && step.isPresent()) {
      return Optional.of(open(talk, step.get(), open.get()));
    }
    if (answer.isPresent()) {
      return answer.map(this::given);
    }
    return talk.state() == Talk.State.HELD
        ? Optional.of(OpportunitySentences.NOT_THANKED)
        : Optional.empty();
  }

  private String open(Talk talk, PlannedStep step, Row row) {
    if (talk.ends().isAfter(facts.now())) {
      return OpportunitySentences.THANK_AFTERWARDS;
    }
    Optional<Instant> end = step.deadline(facts.now()).filter(by -> by.isAfter(facts.now()));
    if (end.isEmpty()) {
      return OpportunitySentences.NOT_THANKED;
    }
    String through =
        row.group() ? OpportunitySentences.noteTo(Text.plain(facts.name(row.to()))) : "";
    String address = row.to() == 0 ? OpportunitySentences.ADDRESS_MISSING : "";
    return OpportunitySentences.openUntil(facts.by(end.get())) + through + address;
  }

  private static boolean lacksAddress(Row row, Contact contact) {
    return row.to() == 0 && row.passOn().contains(contact.id());
  }

  private String given(GivenAnswer answer) {
    Contact through = answer.through();
    String how =
        through != null
            ? OpportunitySentences.noteTo(Text.plain(through.name()))
            : answer.medium() == null ? "" : Deeds.by(answer.medium());
    return OpportunitySentences.thanked(answer.kind(), day(answer.at()), how);
  }

  private Optional<String> linkedIn(Interview interview, Talk talk, Contact contact) {
    boolean through =
        facts.opportunity(interview.opportunity()).map(Opportunity::agency).isPresent();
    if (through || talk.state() != Talk.State.HELD) {
      return Optional.empty();
    }
    Optional<GivenAnswer> invitation =
        given.stream()
            .filter(
                one ->
                    one.step().kind() == FollowUpKind.LINKEDIN_INVITATION && one.kind().touched())
            .filter(one -> one.recipients().contains(contact.id()))
            .reduce((older, newer) -> newer);
    if (invitation.isPresent()) {
      return invitation.map(one -> OpportunitySentences.invited(day(one.at())));
    }
    LinkedIn answer = contact.linkedIn();
    return Optional.of(OpportunitySentences.linkedIn(answer));
  }

  /** A note about the talk at an earlier time does not count. */
  private Optional<GivenAnswer> thanked(Talk talk, long contact) {
    StepKey thanks =
        new StepKey(FollowUpKind.THANK_YOU, talk.interview(), talk.standing().origin());
    return given.stream()
        .filter(one -> one.step().equals(thanks))
        .filter(one -> one.recipients().contains(contact))
        .reduce((older, newer) -> newer);
  }

  private Optional<PlannedStep> thanks(long interview) {
    return facts.view().plan().steps().stream()
        .filter(one -> one.step().key().kind() == FollowUpKind.THANK_YOU)
        .filter(one -> one.step().key().subject() == interview)
        .findFirst();
  }

  private String day(Instant instant) {
    return Times.day(
        instant.atZone(facts.zone()).toLocalDate(), facts.now().atZone(facts.zone()).toLocalDate());
  }
}
