package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.List;
import java.util.regex.Pattern;

/** The checks on length and subject (DC1 to DC4). */
final class Measure {
  private static final int SUBJECT_LEAST = 2;
  private static final int SUBJECT_MOST = 8;

  /** Even for somebody who only passes it on. */
  private static final int NEXT_TO_NOTHING = 10;

  /** A subject that names only what they wrote. */
  private static final Pattern THEIRS = Pattern.compile("(?i)^(?:re|fw|fwd|aw|your)\\b");

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
    String subject = edited.subject().strip();
    int words = Length.words(subject);
    if (words == 0) {
      findings.add(Check.DC4.fix("Give the e-mail a subject of three or four words."));
    } else if (words < SUBJECT_LEAST || words > SUBJECT_MOST) {
      findings.add(Check.DC4.hint("A subject of three or four words is read best."));
    } else if (words == SUBJECT_LEAST && THEIRS.matcher(subject).find()) {
      findings.add(Check.DC4.hint("Say in the subject what the note brings."));
    }
  }

  private static void email(int words, Occasion occasion, List<Finding> findings) {
    boolean passedOn =
        !occasion.toInterviewer()
            && occasion.recipient().standing() != Addressee.Standing.REFERENCE;
    boolean measured = Length.measured(occasion);
    String now = "now it is " + words + ".";
    if (measured && words < (passedOn ? NEXT_TO_NOTHING : Length.EMAIL_WORDS_LEAST)) {
      String sentence = "Write a little more; " + now;
      findings.add(passedOn ? Check.DC1.hint(sentence) : Check.DC1.fix(sentence));
    } else if (measured && words > Length.EMAIL_WORDS_TOO_MANY) {
      findings.add(Check.DC1.fix("Shorten it to 125 words; " + now));
    } else if (words > Length.EMAIL_WORDS_MOST) {
      findings.add(Check.DC1.hint("Up to 125 words are read best; " + now));
    } else if (measured && !passedOn && words < Length.EMAIL_WORDS_FEW) {
      findings.add(Check.DC1.hint("A few words more are welcome, from 50 on; " + now));
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
