package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.List;

/** The checks on length and subject (DC1 to DC4). */
final class Measure {
  private static final int SUBJECT_LEAST = 3;
  private static final int SUBJECT_MOST = 4;

  private Measure() {}

  static void length(Draft edited, Letter letter, Occasion occasion, List<Finding> findings) {
    switch (edited.medium()) {
      case EMAIL -> email(Length.words(letter.body()), occasion, findings);
      case CARD -> card(letter.sentences().size(), findings);
      case PHONE -> {
        voice("the script", letter.body(), findings);
        voice("the voicemail", edited.voicemail(), findings);
      }
      case LINKEDIN -> invitation(edited, findings);
      default -> throw new IllegalArgumentException("no draft for " + edited.medium());
    }
  }

  static void subject(Draft edited, List<Finding> findings) {
    if (edited.medium() != Medium.EMAIL) {
      return;
    }
    int words = Length.words(edited.subject());
    if (words == 0) {
      findings.add(Check.DC4.fix("Give the e-mail a subject of three or four words."));
    } else if (words < SUBJECT_LEAST || words > SUBJECT_MOST) {
      findings.add(Check.DC4.hint("A subject of three or four words is read best."));
    }
  }

  private static void email(int words, Occasion occasion, List<Finding> findings) {
    boolean measured = Length.measured(occasion);
    if (measured && words < Length.EMAIL_WORDS_LEAST) {
      findings.add(Check.DC1.fix("Write a little more: 50 to 125 words; now it is " + words + "."));
    } else if (words > Length.EMAIL_WORDS_MOST) {
      String sentence = "Shorten it to 125 words; now it is " + words + ".";
      findings.add(measured ? Check.DC1.fix(sentence) : Check.DC1.hint(sentence));
    }
  }

  private static void card(int sentences, List<Finding> findings) {
    if (sentences < Length.CARD_SENTENCES_LEAST || sentences > Length.CARD_SENTENCES_MOST) {
      findings.add(
          Check.DC2.fix("A card has three to six sentences; this one has " + sentences + "."));
    }
  }

  private static void voice(String what, String text, List<Finding> findings) {
    int words = Length.words(text);
    if (words > Length.SPOKEN_WORDS_MOST) {
      findings.add(
          Check.DC3.fix(
              "Shorten %s to 75 words, about 30 seconds; now it is %d.".formatted(what, words)));
    }
  }

  private static void invitation(Draft edited, List<Finding> findings) {
    int characters = edited.body().length();
    if (characters > Length.INVITATION_CHARACTERS) {
      findings.add(
          Check.LINKEDIN_LENGTH.fix(
              "LinkedIn takes 300 characters; shorten it by "
                  + (characters - Length.INVITATION_CHARACTERS)
                  + "."));
    }
  }
}
