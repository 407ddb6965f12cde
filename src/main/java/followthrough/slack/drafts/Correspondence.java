package followthrough.slack.drafts;

import followthrough.core.action.Desk;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.EarlierNote;
import followthrough.core.draft.EarlierWords;
import followthrough.core.draft.Occasion;
import followthrough.core.draft.Surroundings;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one job seeker wrote to whom so far, for one look at a draft. */
final class Correspondence {
  private final Desk.View view;
  private final Notes notes;
  private final DraftWriter writer;
  private final Circumstances circumstances;

  /** Steps and texts that were looked up already. */
  private final Map<StepKey, List<Note>> kept = new HashMap<>();

  private final Map<Letter, EarlierNote> texts = new HashMap<>();

  Correspondence(Desk.View view, Notes notes, DraftWriter writer) {
    this.view = view;
    this.notes = notes;
    this.writer = writer;
    this.circumstances = new Circumstances(view);
  }

  /** A row as it was sent. */
  private record Letter(StepKey step, Row row, Medium medium, Kind how, Instant at) {}

  /** The occasion of a row, with what its recipient was sent before. */
  Occasion occasion(StepKey step, Row row) {
    Instant at = answer(step, row).map(Answer::at).orElse(view.now());
    return writer.speaking(circumstances.of(step, row, at, earlier(step, row)));
  }

  /** All that is proposed for an occasion, the version that it asks for first. */
  List<Draft> versions(Occasion occasion) {
    return writer.versions(occasion);
  }

  /** The texts kept for one row. */
  List<Note> kept(StepKey step, long recipient) {
    return kept(step).stream().filter(note -> note.recipient() == recipient).toList();
  }

  /** What the person changed in the last note of that kind, for the same places of this one. */
  List<EarlierWords.Offer> offers(StepKey step, Row row, Occasion occasion, Draft proposed) {
    Medium medium = proposed.medium();
    return notes
        .lastLike(view.file().person().id(), step, row.recipient(), medium)
        .flatMap(
            note ->
                row(note)
                    .map(
                        then ->
                            writer.offers(
                                occasion(note.step(), then).by(medium),
                                note.text(),
                                occasion.by(medium),
                                proposed)))
        .orElse(List.of());
  }

  /** The row that a text was kept for, when it is or was sent and its recipient is still known. */
  private Optional<Row> row(Note note) {
    return answered(note.step(), note.recipient())
        .or(
            () ->
                view.plan()
                    .step(note.step())
                    .flatMap(
                        planned ->
                            planned.step().rows().stream()
                                .filter(row -> row.recipient() == note.recipient())
                                .filter(row -> circumstances.known(note.step(), row))
                                .findFirst()));
  }

  /** The other notes about the same interview, each by the way it was or will be sent. */
  List<String> others(StepKey step, Row row) {
    if (!step.kind().aboutInterview()) {
      return List.of();
    }
    return view.plan().steps().stream()
        .map(planned -> planned.step().key())
        .filter(key -> key.kind() == FollowUpKind.THANK_YOU && key.subject() == step.subject())
        .flatMap(
            thanks ->
                view.plan().thanks(step.subject()).stream()
                    .filter(other -> other.to() != 0 && other.to() != row.to())
                    .flatMap(other -> letter(thanks, other).stream()))
        .map(letter -> text(letter).text())
        .toList();
  }

  /** What else the job seeker has under way while they write this note. */
  Surroundings surroundings(StepKey step, Row row) {
    Pipeline pipeline = view.file().pipeline();
    return new Surroundings(
        others(step, row),
        pipeline.opportunities().stream()
            .filter(one -> one.id() != row.opportunity())
            .map(Opportunity::company)
            .toList(),
        pipeline.contacts().stream()
            .filter(one -> one.opportunity() != row.opportunity())
            .map(Contact::name)
            .toList(),
        "");
  }

  /** The row of an answered step that no message shows any more. */
  Optional<Row> answered(StepKey step, long recipient) {
    long opportunity =
        step.kind() == FollowUpKind.THANK_YOU
            ? opportunity(step)
            : view.file().pipeline().contact(recipient).map(Contact::opportunity).orElse(0L);
    return letters(opportunity).stream()
        .filter(letter -> letter.step().equals(step) && letter.row().recipient() == recipient)
        .map(Letter::row)
        .findFirst();
  }

  /** What the recipient was sent before the row, oldest first. */
  private List<EarlierNote> earlier(StepKey step, Row row) {
    List<EarlierNote> earlier = new ArrayList<>();
    for (Letter letter : letters(row.opportunity())) {
      if (letter.step().equals(step) && letter.row().recipient() == row.recipient()) {
        break;
      }
      if (letter.row().to() == row.to() || letter.row().settles().contains(row.to())) {
        earlier.add(text(letter));
      }
    }
    return earlier;
  }

  /** Everything sent within one opportunity, oldest first; a group note once. */
  private List<Letter> letters(long opportunity) {
    List<Letter> letters = new ArrayList<>();
    for (Answer answer : view.file().history().answers()) {
      boolean sent = answer.stands() && answer.kind().touched() && !answer.step().kind().forUser();
      Row row = sent ? row(answer, opportunity) : null;
      boolean known =
          row == null
              || letters.stream()
                  .anyMatch(
                      letter ->
                          letter.step().equals(answer.step())
                              && letter.row().recipient() == row.recipient());
      if (row != null && !known) {
        letters.add(
            new Letter(answer.step(), row, medium(answer, row), answer.kind(), answer.at()));
      }
    }
    return letters;
  }

  /** The row that was answered; null when it went to nobody or to another opportunity. */
  private @Nullable Row row(Answer answer, long opportunity) {
    StepKey step = answer.step();
    if (step.kind() == FollowUpKind.THANK_YOU) {
      return opportunity(step) != opportunity
          ? null
          : view.plan().thanks(step.subject()).stream()
              .filter(row -> row.to() != 0 && row.settles().contains(answer.recipient()))
              .findFirst()
              .orElse(null);
    }
    return view.file()
        .pipeline()
        .contact(answer.recipient())
        .filter(contact -> contact.opportunity() == opportunity)
        .map(
            contact ->
                new Row(
                    contact.id(),
                    contact.id(),
                    opportunity,
                    answered(answer),
                    MediumReason.IN_WRITING,
                    false,
                    List.of()))
        .orElse(null);
  }

  private static Medium answered(Answer answer) {
    if (answer.step().kind() == FollowUpKind.LINKEDIN_INVITATION) {
      return Medium.LINKEDIN;
    }
    return answer.medium() == null ? Medium.EMAIL : answer.medium();
  }

  private static Medium medium(Answer answer, Row row) {
    return answer.medium() == null ? row.medium() : answer.medium();
  }

  private Optional<Letter> letter(StepKey step, Row row) {
    Optional<Answer> answer = answer(step, row);
    if (answer.isEmpty()) {
      return Optional.of(new Letter(step, row, row.medium(), Kind.SENT, view.now()));
    }
    return answer
        .filter(one -> one.kind().touched())
        .map(one -> new Letter(step, row, medium(one, row), one.kind(), one.at()));
  }

  private Optional<Answer> answer(StepKey step, Row row) {
    return view.file().history().answers().stream()
        .filter(answer -> answer.stands() && answer.step().equals(step))
        .filter(answer -> row.settles().contains(answer.recipient()))
        .findFirst();
  }

  private EarlierNote text(Letter letter) {
    EarlierNote known = texts.get(letter);
    if (known == null) {
      known = new EarlierNote(letter.step().kind(), words(letter));
      texts.put(letter, known);
    }
    return known;
  }

  /** As it was kept, else as it is proposed. */
  private String words(Letter letter) {
    // What was said on the phone is put in writing afterward; that is what can be compared.
    Medium medium = letter.medium() == Medium.PHONE_THEN_EMAIL ? Medium.EMAIL : letter.medium();
    Draft draft =
        kept(letter.step(), letter.row().recipient()).stream()
            .filter(note -> note.medium() == medium)
            .map(Note::text)
            .findFirst()
            .orElseGet(() -> proposed(letter, medium));
    boolean machine = letter.how() == Kind.VOICEMAIL && !draft.voicemail().isBlank();
    return machine ? draft.voicemail() : draft.body();
  }

  private Draft proposed(Letter letter, Medium medium) {
    return writer.write(
        circumstances
            .of(letter.step(), letter.row(), letter.at(), earlier(letter.step(), letter.row()))
            .by(medium));
  }

  private List<Note> kept(StepKey step) {
    return kept.computeIfAbsent(step, key -> notes.of(view.file().person().id(), key));
  }

  /** That of a thank-you. */
  private long opportunity(StepKey thanks) {
    return view.file()
        .pipeline()
        .interview(thanks.subject())
        .map(Interview::opportunity)
        .orElse(0L);
  }
}
