package followthrough.slack.debrief;

import static java.util.stream.Collectors.joining;

import followthrough.core.action.Desk;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening.Debriefed;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.story.Talk;
import followthrough.slack.forms.KnownInterview;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import followthrough.slack.kit.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a debrief shows of an interview, and what it has to know about it. */
record DebriefTexts(KnownInterview known, Talk talk) {

  /** Empty when the interview is gone, was called off, or belongs to a closed opportunity. */
  static Optional<DebriefTexts> of(Desk.View view, long number) {
    return KnownInterview.of(view, number)
        .filter(known -> !known.closed())
        .flatMap(
            known ->
                view.story()
                    .talk(number)
                    .filter(Talk::stands)
                    .map(talk -> new DebriefTexts(known, talk)));
  }

  boolean begun() {
    return !talk.starts().isAfter(view().now());
  }

  Desk.View view() {
    return known.view();
  }

  Interview interview() {
    return known.interview();
  }

  Opportunity opportunity() {
    return known.opportunity();
  }

  List<Contact> people() {
    return known.people();
  }

  Said said(Contact contact) {
    return interview().people().stream()
        .filter(met -> met.contact() == contact.id())
        .map(Participant::said)
        .findFirst()
        .orElse(Said.NOTHING);
  }

  String callback(Contact contact) {
    return said(contact).words();
  }

  /** The line of whoever was asked for praise; empty for nobody. */
  String reference() {
    Debriefed told = talk.debrief();
    Long reference = told == null ? null : told.reference();
    return Optional.ofNullable(reference)
        .flatMap(view().file().pipeline()::contact)
        .map(contact -> PersonLine.write(form(contact)))
        .orElse("");
  }

  List<Long> mayConnect() {
    return people().stream()
        .filter(person -> person.linkedIn() == LinkedIn.GRANTED)
        .map(Contact::id)
        .toList();
  }

  String people(List<Contact> all) {
    return PeopleLines.write(all.stream().map(DebriefTexts::form).toList());
  }

  /**
   * What the form shows, by the id of the field; empty where nothing stands. A text that is longer
   * than its field counts as what the field shows, or it would seem edited.
   */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (DebriefField field : DebriefField.values()) {
      texts.put(field.id(), text(field));
    }
    for (Contact person : people()) {
      Said said = said(person);
      boolean told = said.kind() != Said.Kind.UNTOLD;
      texts.put(DebriefField.kind(person.id()), told ? said.kind().name() : "");
      texts.put(DebriefField.said(person.id()), Text.fit(said.words(), DebriefView.SAID));
      texts.put(DebriefField.own(person.id()), Text.fit(said.own(), DebriefView.SAID));
    }
    return texts;
  }

  private String text(DebriefField field) {
    return switch (field) {
      case PEOPLE -> Text.fit(people(people()), DebriefView.LONG_TEXT);
      case LINKEDIN -> mayConnect().stream().map(String::valueOf).collect(joining(","));
      case DECISION -> decision() == null ? "" : String.valueOf(decision());
      case LAST_MEDIUM -> view().plan().lastMedium(opportunity().id()).map(Enum::name).orElse("");
      case IMPRESSION ->
          talk.lookBack().impression() == null ? "" : String.valueOf(talk.lookBack().impression());
      case WENT_WRONG -> Text.fit(String.join("\n", talk.wentWrong()), LookBack.MAX_WORDS);
      case MISSED -> talk.lookBack().missedAnswer();
      case REFERENCE -> Text.fit(reference(), DebriefView.LINE);
      case NEXT_STEP -> talk.lookBack().nextStep();
    };
  }

  @Nullable LocalDate decision() {
    return talk.decision();
  }

  /** Somebody who has had a note for this interview, on their own or with others. */
  boolean thanked(Contact contact) {
    return view().file().history().answers().stream()
        .filter(answer -> answer.stands() && answer.kind().touched())
        .filter(answer -> answer.step().kind() == FollowUpKind.THANK_YOU)
        .anyMatch(
            answer ->
                answer.step().subject() == interview().id() && answer.recipient() == contact.id());
  }

  /** Without the answer about LinkedIn, which has a field of its own. */
  static PersonForm form(Contact contact) {
    return new PersonForm(
        contact.name(),
        contact.title(),
        contact.email(),
        contact.post(),
        contact.phone(),
        LinkedIn.NOT_ASKED,
        contact.preferred());
  }
}
