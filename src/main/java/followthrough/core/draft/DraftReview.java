package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an edited draft as a careful friend would: the checks of follow-up-rules.md, 10. */
public final class DraftReview {
  private static final Set<String> STRONG =
      Set.of(
          "amazing",
          "awesome",
          "incredible",
          "fantastic",
          "perfect",
          "greatest",
          "best",
          "dream",
          "extremely",
          "absolutely",
          "thrilled");

  private static final int MEAN_WORDS = 20;
  private static final int SENTENCE_WORDS = 30;
  private static final int MISSED_SENTENCES = 2;

  private static final Phrases A_DAY =
      Phrases.of(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today",
          "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?",
          "\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d",
          "(?:two|three|other|these) (?:other )?times");

  private static final int DAYS_OFFERED = 2;
  private static final int DIGITS_OF_A_NUMBER = 6;

  private DraftReview() {}

  /**
   * What to change in a draft, in the order of the checks; empty when nothing is to be said.
   *
   * @param edited what the person made of a draft, in one medium
   * @param occasion what it was written from; holds the earlier notes to the person
   * @param others the bodies of the other notes of this interview
   */
  public static List<Finding> review(Draft edited, Occasion occasion, List<String> others) {
    Letter letter = Letter.of(edited, occasion);
    String body = letter.body();
    String all = String.join("\n", edited.subject(), body, edited.voicemail());
    List<Finding> findings = new ArrayList<>();
    Measure.length(edited, letter, occasion, findings);
    Measure.subject(edited, findings);
    Structure.questions(letter, occasion, findings);
    Structure.threeParts(letter, occasion, findings);
    Structure.callback(letter, occasion, findings);
    new NameCheck(occasion).check(body).ifPresent(findings::add);
    Manners.worn(all, findings);
    tooAlike(body, occasion, others, findings);
    mild(body, occasion, findings);
    plain(letter, findings);
    somethingNew(letter, occasion, findings);
    missedAnswer(letter, findings);
    Manners.excuse(all, occasion, findings);
    openPlace(edited, letter, occasion, findings);
    ReaderCheck reader = new ReaderCheck(occasion);
    reader.companies(all, findings);
    reader.thirdPerson(body, findings);
    reader.typing(letter, findings);
    Manners.manners(all, occasion, findings);
    number(edited, findings);
    slots(body, occasion, findings);
    reader.sameSentence(letter, others, findings);
    return findings;
  }

  private static void tooAlike(
      String body, Occasion occasion, List<String> others, List<Finding> findings) {
    Likeness likeness = Likeness.of(occasion);
    if (others.stream().anyMatch(other -> likeness.tooAlike(body, other))) {
      findings.add(
          Check.DC10.fix("Change a few sentences; another note of this interview is too similar."));
    } else if (occasion.earlier().stream().anyMatch(note -> likeness.tooAlike(body, note.text()))) {
      findings.add(
          Check.DC10.fix("Change a few sentences; this person has had nearly the same note."));
    }
  }

  private static void mild(String body, Occasion occasion, List<Finding> findings) {
    List<String> names = Prose.plainWords(String.join(" ", occasion.names()));
    long strong =
        Prose.plainWords(body).stream()
            .filter(word -> STRONG.contains(word) && !names.contains(word))
            .count();
    if (strong > 1) {
      findings.add(Check.DC11.hint("Keep one of the strong words; more sound less sincere."));
    }
    if (body.chars().filter(mark -> mark == '!').count() > 1) {
      findings.add(Check.DC11.hint("Keep one exclamation mark at most."));
    }
  }

  private static void plain(Letter letter, List<Finding> findings) {
    List<Integer> lengths = letter.sentences().stream().map(Length::words).toList();
    int words = lengths.stream().mapToInt(Integer::intValue).sum();
    if (lengths.stream().anyMatch(length -> length > SENTENCE_WORDS)) {
      findings.add(Check.DC12.hint("Split the sentence that has more than 30 words."));
    } else if (words > MEAN_WORDS * lengths.size()) {
      findings.add(Check.DC12.hint("Make the sentences shorter, 20 words on average."));
    }
  }

  private static void somethingNew(Letter letter, Occasion occasion, List<Finding> findings) {
    boolean later =
        switch (occasion.kind()) {
          case CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> true;
          default -> false;
        };
    if (!later) {
      return;
    }
    String news = letter.text(Draft.Name.WHATS_NEW);
    if (letter.parts().stream().noneMatch(part -> part.name() == Draft.Name.WHATS_NEW)) {
      return;
    }
    if (Prose.sentences(news).stream().allMatch(Greeting::spoken)
        || OpenPlaces.first(news).isPresent()) {
      findings.add(Check.DC13.fix("Fill in what is new: an article, a result, or an answer."));
      return;
    }
    Likeness likeness = Likeness.of(occasion);
    occasion.earlier().stream()
        .filter(EarlierNote::checkIn)
        .reduce((older, newer) -> newer)
        .filter(before -> likeness.tooAlike(letter.body(), before.text()))
        .ifPresent(
            before ->
                findings.add(
                    Check.DC13.fix("Write it anew; it is too close to your last check-in.")));
  }

  private static void missedAnswer(Letter letter, List<Finding> findings) {
    if (Prose.sentences(letter.text(Draft.Name.MISSED_ANSWER)).size() > MISSED_SENTENCES) {
      findings.add(Check.DC14.fix("Put the missed answer into two sentences at most."));
    }
  }

  /** What is new has a check of its own. */
  private static void openPlace(
      Draft edited, Letter letter, Occasion occasion, List<Finding> findings) {
    Stream<String> texts =
        Stream.concat(
            Stream.of(edited.subject(), letter.greeting(), edited.voicemail()),
            letter.parts().stream()
                .filter(part -> part.name() != Draft.Name.WHATS_NEW)
                .map(Draft.Part::text));
    texts
        .flatMap(text -> OpenPlaces.first(text).stream())
        .findFirst()
        .ifPresent(
            place -> {
              String medium = occasion.medium() == Medium.PHONE ? "say it" : "send it";
              findings.add(
                  Check.DC16.fix(
                      "Fill in “" + Snippet.firstOf(place) + "” before you " + medium + "."));
            });
  }

  private static void number(Draft edited, List<Finding> findings) {
    String machine = edited.voicemail();
    long digits = machine.chars().filter(Character::isDigit).count();
    if (!machine.isBlank() && digits < DIGITS_OF_A_NUMBER && OpenPlaces.first(machine).isEmpty()) {
      findings.add(Check.DC20.fix("Leave your number on the voicemail."));
    }
  }

  private static void slots(String body, Occasion occasion, List<Finding> findings) {
    boolean move = occasion.kind() == FollowUpKind.ASK_NEW_TIME;
    if (!move && occasion.kind() != FollowUpKind.NO_CALL_NEW_SLOTS) {
      return;
    }
    if (occasion.medium() != Medium.PHONE
        && A_DAY.count(body) < DAYS_OFFERED
        && OpenPlaces.first(body).isEmpty()) {
      findings.add(Check.DC21.hint("Offer two or three times on different days."));
    }
    if (move && Manners.apologies(body) > 1) {
      findings.add(Check.DC21.hint("Say once that you're sorry."));
    }
  }
}
