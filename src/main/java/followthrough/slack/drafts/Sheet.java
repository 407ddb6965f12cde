package followthrough.slack.drafts;

import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.draft.DraftReview;
import followthrough.core.draft.EarlierWords;
import followthrough.core.draft.Finding;
import followthrough.core.draft.Occasion;
import followthrough.core.draft.Surroundings;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The draft of one row in all its versions: what is proposed, and what the person made of it. */
final class Sheet {
  private final Occasion occasion;
  private final List<Draft> versions;
  private final List<Note> kept;
  private final Supplier<Surroundings> around;
  private final Function<Draft, List<EarlierWords.Offer>> offers;

  private Sheet(
      Occasion occasion,
      List<Draft> versions,
      List<Note> kept,
      Supplier<Surroundings> around,
      Function<Draft, List<EarlierWords.Offer>> offers) {
    this.occasion = occasion;
    this.versions = versions.stream().map(Draft::whole).toList();
    this.kept = kept;
    this.around = around;
    this.offers = offers;
  }

  static Sheet of(Correspondence correspondence, StepKey step, Row row) {
    Occasion occasion = correspondence.occasion(step, row);
    return new Sheet(
        occasion,
        correspondence.versions(occasion),
        correspondence.kept(step, row.recipient()),
        () -> correspondence.surroundings(step, row),
        proposed -> correspondence.offers(step, row, occasion, proposed));
  }

  /** The versions there are, the one that the row asks for first. */
  List<Medium> media() {
    return versions.stream().map(Draft::medium).toList();
  }

  boolean kept(Medium medium) {
    return note(medium).isPresent();
  }

  /** What to begin with: what was kept, else what is proposed. */
  Draft text(Medium medium) {
    Draft proposed = proposed(medium);
    return note(medium).map(note -> completed(note.text(), proposed)).orElse(proposed);
  }

  Draft proposed(Medium medium) {
    return versions.stream()
        .filter(draft -> draft.medium() == medium)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no version for " + medium));
  }

  /** Sentences of the person's own from the last note of the kind, but for those in the text. */
  List<EarlierWords.Offer> offers(Draft text) {
    return offers.apply(proposed(text.medium())).stream()
        .filter(offer -> text.has(offer.part()) && !text.body().contains(offer.words()))
        .toList();
  }

  /** What to change; nothing is ever blocked by it. */
  List<Finding> review(Draft edited) {
    return DraftReview.review(
        edited,
        occasion.by(edited.medium()),
        around.get().proposing(proposed(edited.medium()).body()));
  }

  private Optional<Note> note(Medium medium) {
    return kept.stream().filter(note -> note.medium() == medium).findFirst();
  }

  /**
   * With a part that is proposed only since the text was kept, such as an answer that was missed; a
   * note in one piece has all its parts.
   */
  private static Draft completed(Draft kept, Draft proposed) {
    if (kept.onePiece()) {
      return kept;
    }
    List<Part> parts = new ArrayList<>(kept.parts());
    proposed.parts().stream().filter(part -> !kept.has(part.name())).forEach(parts::add);
    parts.sort(Comparator.comparing(Part::name));
    return new Draft(kept.medium(), kept.subject(), "", parts, "", kept.voicemail());
  }
}
