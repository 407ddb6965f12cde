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
            remarks(),
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
    if (!changed(person)) {
      return;
    }
    Heard heard = heard(person);
    Said said = remark(person);
    if (heard.words() != null) {
      sentences.put(DebriefField.said(person.id()), DebriefSentences.refused(heard.words()));
    }
    if (heard.own() != null) {
      sentences.put(DebriefField.own(person.id()), DebriefSentences.refusedOwn(heard.own()));
    } else if (said.words().isBlank() && !said.own().isBlank()) {
      sentences.put(DebriefField.said(person.id()), DebriefSentences.WORDS_FIRST);
    }
  }

  private boolean changed(Contact person) {
    Map<String, String> stored = known.texts();
    return Stream.of(
            DebriefField.kind(person.id()),
            DebriefField.said(person.id()),
            DebriefField.own(person.id()))
        .anyMatch(field -> !texts.getOrDefault(field, "").equals(stored.get(field)));
  }

  private void missed() {
    String typed = text(DebriefField.MISSED);
    if (!typed.equals(known.texts().get(DebriefField.MISSED.id())) && Answers.complains(typed)) {
      sentences.put(DebriefField.MISSED.id(), DebriefSentences.ANSWER_INSTEAD);
    }
  }

  private Said remark(Contact person) {
    String kind = texts.getOrDefault(DebriefField.kind(person.id()), "");
    String words = texts.getOrDefault(DebriefField.said(person.id()), "");
    String own = texts.getOrDefault(DebriefField.own(person.id()), "");
    boolean told = !kind.isEmpty() && !words.isEmpty();
    return new Said(told ? Said.Kind.valueOf(kind) : Said.Kind.UNTOLD, words, own);
  }

  private Heard heard(Contact person) {
    return Heard.of(remark(person), person.name());
  }

  /** How the notes will take up what was typed anew, by the contact. */
  Map<Long, String> previews() {
    Map<Long, String> lines = new LinkedHashMap<>();
    for (Contact person : known.people()) {
      Heard heard = heard(person);
      Trouble why = heard.words() == null ? heard.own() : heard.words();
      if (changed(person) && why != null) {
        lines.put(person.id(), DebriefSentences.refused(why));
      } else if (changed(person) && !heard.sentence().isEmpty()) {
        lines.put(
            person.id(),
            DebriefSentences.inTheNote(Text.plain(person.name()), Text.plain(heard.sentence())));
      }
    }
    return lines;
  }

  private Map<Long, Said> remarks() {
    Map<Long, Said> said = new LinkedHashMap<>();
    for (Contact person : known.people()) {
      said.put(person.id(), changed(person) ? remark(person) : known.said(person));
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
