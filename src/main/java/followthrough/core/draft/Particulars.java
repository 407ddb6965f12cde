package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a note has to hold to be of use: a number, days to choose from (DC20, DC21). */
final class Particulars {
  private static final int DIGITS = 6;

  private static final Pattern SPOKEN_DIGIT =
      Pattern.compile("(?iu)\\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\\b");

  private static final Pattern RUN_OF_DIGITS =
      Pattern.compile(
          "(?iu)(?:\\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\\b[\\s,.-]*){4,}");

  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri)\\b|today|tomorrow"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}"
              + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*"
              + "|the \\p{L}{3,}(?:st|nd|rd|th)\\b|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./-]\\d{1,2}|\\d{4}-\\d{2}-\\d{2})");

  private static final Phrases SEVERAL_DAYS =
      Phrases.of(
          "(?:any|every|most|all|each|either) (?:other )?(?:day|morning|afternoon|evening|weekday|time)s?",
          "(?:this|next) week (?:or|and) (?:the |next )?(?:next|after|week)",
          "between \\p{L}+day and \\p{L}+day",
          "(?:mornings|afternoons|evenings|weekdays)");

  private static final Phrases APOLOGY =
      Phrases.of("sorry", "apolog\\p{L}*", "forgive\\p{L}*", "(?:i )?regret");

  private Particulars() {}

  static void number(Draft edited, List<Finding> findings) {
    String voicemail = edited.voicemail();
    if (edited.medium() != Medium.PHONE
        || voicemail.isBlank()
        || OpenPlaces.in(voicemail).isPresent()) {
      return;
    }
    long digits = voicemail.codePoints().filter(Character::isDigit).count();
    long spoken =
        RUN_OF_DIGITS
            .matcher(voicemail)
            .results()
            .mapToLong(run -> SPOKEN_DIGIT.matcher(run.group()).results().count())
            .sum();
    if (digits + spoken < DIGITS) {
      findings.add(
          Check.DC20.fix("Leave your number on the voicemail, so they can call you back."));
    }
  }

  static void slots(String all, Letter letter, Occasion occasion, List<Finding> findings) {
    boolean moved = occasion.kind() == FollowUpKind.ASK_NEW_TIME;
    if (!moved && occasion.kind() != FollowUpKind.NO_CALL_NEW_SLOTS) {
      return;
    }
    // On the phone the days are spoken about.
    boolean written = occasion.medium() != Medium.PHONE;
    Set<String> days = new HashSet<>();
    DAY.matcher(letter.body())
        .results()
        .forEach(day -> days.add(day.group().toLowerCase(Locale.ROOT)));
    if (written
        && days.size() < 2
        && !SEVERAL_DAYS.in(all)
        && OpenPlaces.in(letter.body()).isEmpty()) {
      findings.add(Check.DC21.hint("Offer two days or dates, so they can simply choose."));
    }
    if (moved && APOLOGY.matches(letter.body()).count() > 1) {
      findings.add(Check.DC21.hint("Apologize once; that is enough."));
    }
  }
}
