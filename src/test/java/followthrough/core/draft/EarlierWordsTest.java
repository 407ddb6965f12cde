package followthrough.core.draft;

import static followthrough.core.draft.Occasions.interviewer;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Draft.Name;
import followthrough.core.draft.EarlierWords.Offer;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierWordsTest {
  private static final String MINE = "When would be a fair day for me to ask again?";

  private final DraftWriter writer = new DraftWriter(Words.shipped());
  private final Occasion then =
      Occasions.full(FollowUpKind.THANK_YOU, Medium.EMAIL, "T.1.1").met(true).build();
  private final Occasion now =
      Occasion.of(
              FollowUpKind.THANK_YOU,
              Rule.first(FollowUpKind.THANK_YOU),
              Medium.EMAIL,
              "T.7.7",
              interviewer("Sam Roy"),
              "Northwind")
          .sender("Ada Park")
          .role("Data Analyst")
          .met(true)
          .build();

  private Draft before() {
    return writer.write(then).whole();
  }

  private Draft next() {
    return writer.write(now).whole();
  }

  private List<Offer> offers(Draft kept) {
    return writer.offers(then, kept, now, next());
  }

  private Draft changed(Name part, String old, String words) {
    String text = before().text(part);
    assertThat(text).contains(old);
    return before().with(part, text.replace(old, words));
  }

  private String lastSentence(Draft draft, Name part) {
    List<String> sentences =
        draft.text(part).lines().flatMap(line -> Prose.sentences(line).stream()).toList();
    return sentences.stream()
        .filter(one -> one.endsWith("?") || one.endsWith("."))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  void nothingIsOfferedWhereNothingWasChanged() {
    assertThat(offers(before())).isEmpty();
  }

  @Test
  void aSentenceIsOfferedForTheSamePlace() {
    String old = lastSentence(before(), Name.NEXT_STEPS);
    List<Offer> offers = offers(changed(Name.NEXT_STEPS, old, MINE));

    assertThat(offers).extracting(Offer::words).containsExactly(MINE);
    assertThat(offers.get(0).in(next()).text(Name.NEXT_STEPS))
        .isEqualTo(
            next().text(Name.NEXT_STEPS).replace(lastSentence(next(), Name.NEXT_STEPS), MINE));
  }

  @Test
  void namesAreThoseOfTheNextNote() {
    String old = lastSentence(before(), Name.NEXT_STEPS);
    Draft kept =
        changed(
            Name.NEXT_STEPS, old, "Harbor Trust is where I belong, Dana, and Trusty Dana Lee too.");

    assertThat(offers(kept))
        .extracting(Offer::words)
        .containsExactly("Northwind is where I belong, Sam, and Trusty Sam Roy too.");
  }

  @Test
  void whatWasAddedIsAddedBeforeTheSignature() {
    String old = lastSentence(before(), Name.NEXT_STEPS);
    Offer offer = offers(changed(Name.NEXT_STEPS, old, old + " " + MINE)).get(0);

    assertThat(offer.instead()).isEmpty();
    assertThat(offer.in(next()).text(Name.NEXT_STEPS))
        .contains(lastSentence(next(), Name.NEXT_STEPS) + " " + MINE + "\n\n");
  }

  @Test
  void aSentenceOfTheProgramIsNeverCalledTheirs() {
    Draft other = writer.write(then.but(change -> change.round(2))).whole();

    assertThat(other).isNotEqualTo(before());
    assertThat(offers(other)).isEmpty();
  }

  @Test
  void greetingSignatureAndOpenPlacesAreNotOffered() {
    Draft kept =
        before()
            .with(Name.THANK, before().text(Name.THANK).replaceFirst("^[^\n]*", "Good day,"))
            .with(
                Name.NEXT_STEPS,
                before().text(Name.NEXT_STEPS).replaceFirst("\n\n.*", "\n\nYours,\nA. P."));
    Draft open = changed(Name.NEXT_STEPS, lastSentence(before(), Name.NEXT_STEPS), "See [link].");

    assertThat(offers(kept)).isEmpty();
    assertThat(offers(open)).isEmpty();
  }

  @Test
  void wordsComeInOnceAndLeaveTheRestAlone() {
    Offer offer =
        offers(changed(Name.NEXT_STEPS, lastSentence(before(), Name.NEXT_STEPS), MINE)).get(0);
    Draft edited = next().with(Name.NEXT_STEPS, "All of it is mine.\n\nBest,\nAda Park");

    assertThat(offer.in(edited).text(Name.NEXT_STEPS))
        .isEqualTo("All of it is mine. " + MINE + "\n\nBest,\nAda Park");
    assertThat(offer.in(edited).text(Name.THANK)).isEqualTo(edited.text(Name.THANK));
  }
}
