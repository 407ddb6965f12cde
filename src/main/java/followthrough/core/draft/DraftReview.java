package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an edited draft as a careful friend would: the checks of follow-up-rules.md, 10. */
public final class DraftReview {
  private static final List<Phrase> WORN =
      phrases("just checking in", "just following up", "touching base", "circling back");

  private static final List<Phrase> EXCUSES =
      phrases("sorry for the delay", "sorry this is late", "apologies for the late");

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

  /** A place left open: brackets with something like a word in them. */
  private static final Pattern OPEN_PLACE = Pattern.compile("\\[[^\\]]*\\p{L}[^\\]]*]");

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
    Structure.callback(body, occasion, findings);
    new NameCheck(occasion).check(body).ifPresent(findings::add);
    worn(all, findings);
    tooAlike(body, occasion, others, findings);
    mild(body, occasion, findings);
    plain(letter, findings);
    somethingNew(letter, occasion, findings);
    missedAnswer(letter, findings);
    excuse(all, occasion, findings);
    openPlace(edited, letter, occasion, findings);
    return findings;
  }

  private static void worn(String all, List<Finding> findings) {
    WORN.stream()
        .filter(phrase -> phrase.in(all))
        .map(
            phrase ->
                Check.DC9.fix("Say it in your own words instead of “" + phrase.words() + "”."))
        .forEach(findings::add);
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
    if (Prose.sentences(news).stream().allMatch(Greeting::spoken)
        || OPEN_PLACE.matcher(news).find()) {
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

  private static void excuse(String all, Occasion occasion, List<Finding> findings) {
    if (occasion.rule() == Rule.THANK_YOU_LATE
        && EXCUSES.stream().anyMatch(excuse -> excuse.in(all))) {
      findings.add(Check.DC15.hint("Leave out the excuse; a thank-you needs none."));
    }
  }

  /** What is new has a check of its own. */
  private static void openPlace(
      Draft edited, Letter letter, Occasion occasion, List<Finding> findings) {
    boolean open =
        OPEN_PLACE.matcher(edited.subject() + "\n" + edited.voicemail()).find()
            || letter.parts().stream()
                .filter(part -> part.name() != Draft.Name.WHATS_NEW)
                .anyMatch(part -> OPEN_PLACE.matcher(part.text()).find())
            || OPEN_PLACE.matcher(letter.greeting()).find();
    if (open) {
      String medium = occasion.medium() == Medium.PHONE ? "say it" : "send it";
      findings.add(
          Check.FILL_IN.fix("Replace the words in square brackets before you " + medium + "."));
    }
  }

  private static List<Phrase> phrases(String... words) {
    return Stream.of(words).map(Phrase::of).toList();
  }

  /** Words to be found in a text one after the other, over line ends but not across marks. */
  private record Phrase(String words, Pattern pattern) {
    static Phrase of(String words) {
      String text = words.replace(" ", "\\s+");
      return new Phrase(
          words,
          Pattern.compile(
              "(?iu)(?<![\\p{L}\\p{N}'’-])" + text + "(?![\\p{L}\\p{N}]|['’-][\\p{L}\\p{N}])"));
    }

    boolean in(String text) {
      return pattern.matcher(text).find();
    }
  }
}
