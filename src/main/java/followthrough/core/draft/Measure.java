package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.List;
import java.util.Set;

/** The checks on length and subject (DC1 to DC4). */
final class Measure {
  private static final int SUBJECT_LEAST = 2;
  private static final int SUBJECT_MOST = 8;

  /** Two words of which one is such a word leave open what the mail is about. */
  private static final Set<String> BARE =
      Set.of(
          "your", "response", "reply", "answer", "offer", "message", "mail", "e-mail", "question");

  /** Also through somebody else a note is more than one line. */
  private static final int FEW_WORDS = 15;

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
    List<String> words = Prose.plainWords(edited.subject().replaceFirst("(?i)^(?:re|fwd?):", ""));
    if (words.isEmpty()) {
      findings.add(Check.DC4.fix("Give the e-mail a subject of a few words."));
    } else if (words.size() < SUBJECT_LEAST || words.size() > SUBJECT_MOST) {
      findings.add(Check.DC4.hint("A subject of two to eight words is read best."));
    } else if (words.size() == SUBJECT_LEAST && words.stream().anyMatch(BARE::contains)) {
      findings.add(
          Check.DC4.hint("Let the subject say a little more, such as thanks or the role."));
    }
  }

  private static void email(int words, Occasion occasion, List<Finding> findings) {
    if (!Length.measured(occasion)) {
      if (words > Length.EMAIL_WORDS_MOST) {
        findings.add(Check.DC1.hint("Try for 125 words; now it is " + words + "."));
      }
      return;
    }
    boolean bounded = occasion.recipient().standing() == Addressee.Standing.INTERVIEWER;
    int least = bounded ? Length.EMAIL_WORDS_LEAST : FEW_WORDS;
    if (words > Length.EMAIL_FIX_MOST) {
      findings.add(Check.DC1.fix("Shorten it to 180 words or fewer; now it is " + words + "."));
    } else if (words > Length.EMAIL_WORDS_MOST) {
      findings.add(Check.DC1.hint("Shorter is read sooner: 125 words; now it is " + words + "."));
    } else if (bounded && words < Length.EMAIL_FIX_LEAST) {
      findings.add(
          Check.DC1.fix("Write a little more, 25 words at least; now it is " + words + "."));
    } else if (words < least) {
      findings.add(Check.DC1.hint("You could write a little more; now it is " + words + " words."));
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
