package followthrough.slack.debrief;

import followthrough.core.action.DebriefForm;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.slack.FormValues;
import followthrough.slack.modals.ModalSentences;
import followthrough.slack.modals.PeopleLines;
import followthrough.slack.modals.PersonLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the debrief as it was filled in, or says beside each field what to mend. */
final class DebriefCheck {
  private static final int YEARS = 3;

  private final Known known;
  private final FormValues values;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  DebriefCheck(Known known, FormValues values) {
    this.known = known;
    this.values = values;
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
    if (!sentences.isEmpty()) {
      return new Result.Bad(sentences);
    }
    return new Result.Good(
        new DebriefForm(
            people,
            callbacks(),
            mayConnect(),
            decision,
            decision == null && known.decision() != null,
            lastMedium(),
            text(DebriefField.WENT_WRONG)
                .lines()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList(),
            reference,
            lookBack()));
  }

  private String text(DebriefField field) {
    return values.text(field.id()).strip();
  }

  private List<PersonForm> people() {
    PeopleLines.Reading reading = PeopleLines.read(values.text(DebriefField.PEOPLE.id()));
    if (!(reading instanceof PeopleLines.Reading.Everybody everybody)) {
      sentences.put(DebriefField.PEOPLE.id(), ModalSentences.people(reading));
      return List.of();
    }
    return everybody.people();
  }

  /** Beside the list, after somebody who was thanked has vanished from it. */
  Map<String, String> thankedAlready() {
    List<PersonForm> people = people();
    String name =
        known.people().stream()
            .filter(known::thanked)
            .map(Contact::name)
            .filter(one -> people.stream().noneMatch(p -> p.name().equalsIgnoreCase(one)))
            .findFirst()
            .orElse("");
    return Map.of(DebriefField.PEOPLE.id(), DebriefSentences.thankedAlready(name));
  }

  private @Nullable LocalDate decision() {
    LocalDate day = values.date(DebriefField.DECISION.id());
    if (day == null) {
      return null;
    }
    LocalDate interview = known.held().ends().atZone(known.opportunity().zone()).toLocalDate();
    if (day.isBefore(interview)) {
      sentences.put(DebriefField.DECISION.id(), DebriefSentences.DECISION_TOO_EARLY);
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
      sentences.put(DebriefField.REFERENCE.id(), DebriefSentences.REFERENCE_UNREADABLE);
    }
    return person;
  }

  private Map<Long, String> callbacks() {
    Map<Long, String> said = new LinkedHashMap<>();
    for (Contact person : known.people()) {
      String id = DebriefField.said(person.id());
      if (values.shows(id)) {
        said.put(person.id(), values.text(id).strip());
      }
    }
    return said;
  }

  /** Null through an agency, where nobody is asked. */
  private @Nullable List<Long> mayConnect() {
    String id = DebriefField.LINKEDIN.id();
    return values.shows(id) ? values.options(id).stream().map(Long::valueOf).toList() : null;
  }

  /** Texts and LinkedIn read as e-mail (follow-up-rules.md, 1). */
  private @Nullable Medium lastMedium() {
    String chosen = values.option(DebriefField.LAST_MEDIUM.id());
    if (chosen == null) {
      return null;
    }
    return chosen.equals(Medium.PHONE.name()) ? Medium.PHONE : Medium.EMAIL;
  }

  private LookBack lookBack() {
    String impression = values.option(DebriefField.IMPRESSION.id());
    return new LookBack(
        impression == null ? null : LookBack.Impression.valueOf(impression),
        text(DebriefField.MISSED),
        text(DebriefField.NEXT_STEP));
  }
}
