package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the text of a follow-up. The same occasion always gives the same text; two people of one
 * interview, and one person in two rounds, get different ones.
 */
public final class DraftWriter {
  /** What is given up, one after the other, until the note is short enough. */
  private static final List<UnaryOperator<Occasion>> SHORTER =
      List.of(
          occasion -> occasion.but(change -> change.remember("")),
          DraftWriter::withoutMissedAnswerInACall,
          occasion -> occasion.but(change -> change.role("")),
          occasion -> occasion.but(change -> change.said(alone(occasion.said()))),
          DraftWriter::withoutTheCallback,
          occasion -> occasion.but(change -> change.passOn(firstNames(occasion.passOn()))),
          occasion -> occasion.but(change -> change.company("the company")),
          occasion -> occasion.but(change -> change.sender(shortened(occasion.sender()))),
          occasion -> occasion.but(change -> change.passOn(nobodyByName(occasion.passOn()))),
          occasion -> occasion.but(change -> change.missedAnswer("")));

  /** Well below the limit, as the person's own words may add to the likeness. */
  private static final double CLEARLY_UNLIKE = 0.25;

  private static final int NAMES_SPOKEN = 2;

  /** Every round and attempt bends the choice; after seven all have been tried. */
  private static final int ATTEMPTS = Choice.WORDINGS;

  private final Words words;

  /**
   * @param words the sentences to choose from
   */
  public DraftWriter(Words words) {
    this.words = words;
  }

  /** The occasion in the language of the words. */
  public Occasion speaking(Occasion occasion) {
    return occasion.but(change -> change.tongue(words.tongue()));
  }

  /**
   * The text for the occasion's medium; for PHONE_THEN_EMAIL the call, which comes first.
   *
   * @see #versions
   */
  public Draft write(Occasion occasion) {
    return unlikeEarlier(occasion.by(media(occasion).get(0)));
  }

  /**
   * Every version a person may want, the one for the occasion's medium first: for a call that is
   * confirmed in writing call, then e-mail; else the other media after it.
   */
  public List<Draft> versions(Occasion occasion) {
    return media(occasion).stream().map(medium -> unlikeEarlier(occasion.by(medium))).toList();
  }

  /**
   * What a person wrote in an earlier note in the place of what was proposed, for the same places
   * of another; see {@link EarlierWords}.
   *
   * @param then the occasion of the earlier note, by its medium
   * @param kept what they made of it
   * @param now the occasion of the other note, by the same medium
   * @param proposed what is proposed for it, as it is edited
   */
  public List<EarlierWords.Offer> offers(Occasion then, Draft kept, Occasion now, Draft proposed) {
    return new EarlierWords(words.ours(then), then, now, proposed)
        .offers(write(then).whole(), kept);
  }

  private static List<Medium> media(Occasion occasion) {
    return switch (occasion.medium()) {
      case EMAIL -> List.of(Medium.EMAIL, Medium.CARD, Medium.PHONE);
      case CARD -> List.of(Medium.CARD, Medium.EMAIL, Medium.PHONE);
      case PHONE, PHONE_THEN_EMAIL -> List.of(Medium.PHONE, Medium.EMAIL, Medium.CARD);
      case LINKEDIN -> List.of(Medium.LINKEDIN);
      case SLACK, ADD_PERSON, ADD_ADDRESS -> List.of();
    };
  }

  /**
   * The first attempt of the right length that is clearly unlike what the person was sent before,
   * or the best there is.
   */
  private Draft unlikeEarlier(Occasion occasion) {
    Likeness likeness = Likeness.of(occasion);
    Draft best = fitting(occasion, Choice.of(occasion, 0));
    double least = flaw(best, occasion, likeness);
    for (int attempt = 1; attempt < ATTEMPTS && least >= CLEARLY_UNLIKE; attempt++) {
      Draft draft = fitting(occasion, Choice.of(occasion, attempt));
      double flaw = flaw(draft, occasion, likeness);
      if (flaw < least) {
        best = draft;
        least = flaw;
      }
    }
    return best;
  }

  /** How alike an earlier note, from 0 to 1; more than that when the length is wrong. */
  private static double flaw(Draft draft, Occasion occasion, Likeness likeness) {
    double nearest = nearest(draft, occasion, likeness);
    return Length.right(draft, occasion) ? nearest : 1 + nearest;
  }

  private static double nearest(Draft draft, Occasion occasion, Likeness likeness) {
    return occasion.earlier().stream()
        .mapToDouble(note -> likeness.between(draft.unsigned(), note.text()))
        .max()
        .orElse(0);
  }

  private Draft fitting(Occasion occasion, Choice choice) {
    Occasion shorter = occasion;
    Draft draft = new Composer(words, shorter, choice).compose();
    for (UnaryOperator<Occasion> step : SHORTER) {
      if (Length.fits(draft)) {
        break;
      }
      shorter = step.apply(shorter);
      draft = new Composer(words, shorter, choice).compose();
    }
    return draft;
  }

  private static List<String> firstNames(List<String> names) {
    return names.stream()
        .map(name -> new Addressee(name, Addressee.Standing.INTERVIEWER).called())
        .toList();
  }

  private static List<String> nobodyByName(List<String> names) {
    return names.isEmpty() ? names : List.of("everyone I met");
  }

  private static String shortened(String name) {
    List<String> parts = List.of(name.strip().split("\\s+", -1));
    return String.join(" ", parts.subList(0, Math.min(NAMES_SPOKEN, parts.size())));
  }

  private static Occasion withoutMissedAnswerInACall(Occasion occasion) {
    return occasion.medium() == Medium.PHONE
        ? occasion.but(change -> change.missedAnswer(""))
        : occasion;
  }

  /** A thank-you has to come back to what was said; other notes need not. */
  private static Occasion withoutTheCallback(Occasion occasion) {
    return occasion.thanks() ? occasion : occasion.but(change -> change.said(Said.NOTHING));
  }

  private static Said alone(Said said) {
    return new Said(said.kind(), said.words(), "");
  }
}
