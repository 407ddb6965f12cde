package followthrough.slack.debrief;

import followthrough.core.action.DebriefForm;
import followthrough.core.action.OpenedForm;
import followthrough.core.action.PersonForm;
import followthrough.core.draft.Answers;
import followthrough.core.draft.Heard;
import followthrough.core.draft.Trouble;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Said;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.LastContact;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import followthrough.slack.kit.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the debrief as it was filled in, or says beside each field what to mend. */
final class DebriefCheck {
  private static final int YEARS = 3;

  private final DebriefTexts known;
  private final Map<String, String> texts;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  /**
   * A field that the person left as it was takes what is stored now: another window may have
   * changed it meanwhile.
   *
   * @param opened what stood in the form when it was opened
   */
  DebriefCheck(DebriefTexts known, FormValues values, OpenedForm opened) {
    this.known = known;
    Map<String, String> stored = known.texts();
    this.texts = new LinkedHashMap<>(stored);
    stored.keySet().stream()
        .filter(values::shows)
        .forEach(field -> texts.put(field, typed(values, field)));
    opened
        .clashes(texts, stored)
        .forEach(field -> sentences.put(field, FormSentences.CHANGED_ELSEWHERE));
    opened.untouched(texts).forEach(field -> texts.put(field, stored.getOrDefault(field, "")));
  }

  /** A form, or sentences by block: exactly one of the two. */
  sealed interface Result {
    record Good(DebriefForm form) implements Result {}

    record Bad(Map<String, String> sentences) implements Result {}
  }

  Result result() {
    List<PersonForm> people = people();
    LocalDate decision = decision();
    PersonForm reference = reference();
    known.people().forEach(this::said);
    missed();
    if (!sentences.isEmpty()) {
      return new Result.Bad(sentences);
    }
    return new Result.Good(
        new DebriefForm(
            text(DebriefField.PEOPLE).equals(known.texts().get(DebriefField.PEOPLE.id()))
                ? null
                : people,
            callbacks(),
            known.opportunity().agency() != null ? null : mayConnect(),
            decision,
            decision == null && known.decision() != null,
            LastContact.medium(text(DebriefField.LAST_MEDIUM)),
            lines(text(DebriefField.WENT_WRONG)),
            reference,
            lookBack()));
  }

  /** What stands in a field, in the form in which {@link DebriefTexts#texts} tells it. */
  private String typed(FormValues values, String field) {
    if (field.equals(DebriefField.LINKEDIN.id())) {
      List<String> chosen = values.options(field);
      return known.people().stream()
          .map(person -> String.valueOf(person.id()))
          .filter(chosen::contains)
          .collect(Collectors.joining(","));
    }
    if (field.equals(DebriefField.DECISION.id())) {
      LocalDate day = values.date(field);
      return day == null ? "" : day.toString();
    }
    String option = values.option(field);
    return option == null ? values.text(field).strip() : option;
  }

  private String text(DebriefField field) {
    return texts.getOrDefault(field.id(), "");
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<PersonForm> people() {
    PeopleLines.Reading reading = PeopleLines.read(text(DebriefField.PEOPLE));
    if (!(reading instanceof PeopleLines.Reading.Everybody everybody)) {
      sentences.put(DebriefField.PEOPLE.id(), FormSentences.people(reading));
      return List.of();
    }
    return everybody.people();
  }

  /** Beside the list, after somebody who was thanked has vanished from it. */
  Map<String, String> thankedAlready() {
    List<PersonForm> people = people();
    List<String> names =
        known.people().stream()
            .filter(known::thanked)
            .map(Contact::name)
            .filter(one -> people.stream().noneMatch(p -> TypedText.same(p.name(), one)))
            .toList();
    return Map.of(DebriefField.PEOPLE.id(), FormSentences.thanked(names));
  }

  private @Nullable LocalDate decision() {
    String text = text(DebriefField.DECISION);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = LocalDate.parse(text);
    LocalDate interview = known.talk().ends().atZone(known.opportunity().zone()).toLocalDate();
    if (day.isBefore(interview)) {
      sentences.put(DebriefField.DECISION.id(), FormSentences.DECISION_TOO_EARLY);
    } else if (day.isAfter(interview.plusYears(YEARS))) {
      sentences.put(DebriefField.DECISION.id(), DebriefSentences.DECISION_TOO_LATE);
    }
    return day;
  }

  private @Nullable PersonForm reference() {
    String line = text(DebriefField.REFERENCE);
    if (line.isEmpty()) {
      return null;
    }
    PersonForm person = PersonLine.read(line).orElse(null);
    if (person == null) {
      sentences.put(DebriefField.REFERENCE.id(), FormSentences.person(line));
    }
    return person;
  }

  /** What goes into the note to somebody has to be fit for it; what was kept before stays. */
  private void said(Contact person) {
    String field = DebriefField.said(person.id());
    String typed = texts.getOrDefault(field, "");
    if (!typed.equals(known.texts().get(field))) {
      Trouble why = heard(person).words();
      if (why != null) {
        sentences.put(field, DebriefSentences.refused(why));
      }
    }
  }

  private void missed() {
    String typed = text(DebriefField.MISSED);
    if (!typed.equals(known.texts().get(DebriefField.MISSED.id())) && Answers.complains(typed)) {
      sentences.put(DebriefField.MISSED.id(), DebriefSentences.ANSWER_INSTEAD);
    }
  }

  private Heard heard(Contact person) {
    String typed = texts.getOrDefault(DebriefField.said(person.id()), "");
    return Heard.of(Said.untold(typed), person.name());
  }

  /** How the notes will take up what was typed anew, a line for each person. */
  List<String> previews() {
    return known.people().stream()
        .filter(
            person ->
                !texts
                    .getOrDefault(DebriefField.said(person.id()), "")
                    .equals(known.texts().get(DebriefField.said(person.id()))))
        .filter(person -> !heard(person).sentence().isEmpty())
        .map(
            person ->
                DebriefSentences.inTheNote(
                    Text.plain(person.name()), Text.plain(heard(person).sentence())))
        .toList();
  }

  private Map<Long, String> callbacks() {
    Map<Long, String> said = new LinkedHashMap<>();
    for (Contact person : known.people()) {
      said.put(person.id(), texts.getOrDefault(DebriefField.said(person.id()), ""));
    }
    return said;
  }

  private List<Long> mayConnect() {
    return Stream.of(text(DebriefField.LINKEDIN).split(","))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .toList();
  }

  private LookBack lookBack() {
    String impression = text(DebriefField.IMPRESSION);
    return new LookBack(
        impression.isEmpty() ? null : LookBack.Impression.valueOf(impression),
        text(DebriefField.MISSED),
        text(DebriefField.NEXT_STEP));
  }
}
