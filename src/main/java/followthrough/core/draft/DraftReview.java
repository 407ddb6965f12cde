package followthrough.core.draft;

import java.util.ArrayList;
import java.util.List;

/** Reads an edited draft as a careful friend would: the checks of follow-up-rules.md, 10. */
public final class DraftReview {
  private DraftReview() {}

  /**
   * What to change in a draft, in the order of the checks; empty when nothing is to be said.
   *
   * @param edited what the person made of a draft, in one medium, or wrote elsewhere
   * @param occasion what it was written from; holds the earlier notes to the person
   * @param around what else the same person has under way
   */
  public static List<Finding> review(Draft edited, Occasion occasion, Surroundings around) {
    Letter letter = Letter.of(edited, occasion);
    String body = letter.body();
    String all = String.join("\n", edited.subject(), body, edited.voicemail());
    List<Finding> findings = new ArrayList<>();
    Measure.length(edited, letter, occasion, findings);
    Measure.subject(edited, findings);
    Asking.check(letter, occasion, findings);
    Structure.threeParts(letter, occasion, findings);
    Structure.callback(body, occasion, findings);
    new NameCheck(occasion).check(body).ifPresent(findings::add);
    Worn.phrases(all, findings);
    Sameness.tooAlike(body, occasion, around.others(), findings);
    Tone.mild(body, occasion, findings);
    Tone.plain(letter, findings);
    Structure.somethingNew(letter, occasion, findings);
    Structure.missedAnswer(letter, findings);
    Worn.excuse(letter, edited, occasion, findings);
    OpenPlaces.check(edited, occasion, findings);
    new OtherNames(occasion, around).check(all, findings);
    new CompanySpelling(occasion).check(all, findings);
    new ToTheReader(occasion).check(letter, edited.voicemail(), findings);
    Manners.check(letter, edited, occasion, findings);
    Particulars.number(edited, findings);
    Particulars.slots(all, letter, occasion, findings);
    Sameness.sentence(letter, occasion, around, findings);
    return findings;
  }
}
